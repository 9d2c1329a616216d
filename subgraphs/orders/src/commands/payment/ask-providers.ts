import type { PaymentNews, PaymentProvider } from '../../payment/payment-provider.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { applyNews } from '../receive-payment-notification.ts';

const BATCH = 20;
const PARALLEL = 4;

interface OpenPayment {
  readonly payment_no: string;
  readonly order_no: string;
  readonly method: string;
  readonly state: string;
  readonly amount_minor: string;
  readonly currency: string;
  readonly provider_ref: string | null;
}

interface OpenRefund extends OpenPayment {
  readonly refund_no: string;
  readonly paid_minor: string;
}

// Moved on before anybody is asked: neither a slow provider nor a twin of ours asks twice.
const OPEN_PAYMENTS = `
  with due as (
    select payment_no from payment where query_at <= ? order by query_at limit ?
    for update skip locked
  )
  update payment p set query_at = ?::timestamptz
      + make_interval(secs => least(1800, 15 * 2 ^ least(p.query_attempts, 10))),
    query_attempts = p.query_attempts + 1
  from due, sales_order o where p.payment_no = due.payment_no and o.id = p.order_id
  returning p.payment_no, o.order_no, p.method, p.state, p.amount_minor, p.currency,
    p.provider_ref`;

const OPEN_REFUNDS = `
  with due as (
    select refund_no from provider_refund where query_at <= ? order by query_at limit ?
    for update skip locked
  )
  update provider_refund r set query_at = ?::timestamptz
      + make_interval(secs => least(1800, 15 * 2 ^ least(r.query_attempts, 10))),
    query_attempts = r.query_attempts + 1
  from due, payment p, sales_order o
  where r.refund_no = due.refund_no and p.payment_no = r.payment_no and o.id = p.order_id
  returning r.refund_no, p.payment_no, o.order_no, p.method, r.state, r.amount_minor,
    p.amount_minor as paid_minor, p.currency, p.provider_ref`;

/**
 * Asks providers what became of payments and refunds that nobody told us of, and says how many.
 *
 * What they answer counts as their notification does. Payments that are given up are closed there,
 * so that nobody pays them by mistake; whose answer is unknown is asked for again later.
 */
export async function askProviders(context: WorkContext): Promise<number> {
  const now = context.clock.now();
  const payments = await context.em.execute<OpenPayment[]>(OPEN_PAYMENTS, [now, BATCH, now]);
  const refunds = await context.em.execute<OpenRefund[]>(OPEN_REFUNDS, [now, BATCH, now]);
  const work = [
    ...payments.map((payment) => () => askAfterPayment(context, payment)),
    ...refunds.map((refund) => () => askAfterRefund(context, refund)),
  ];
  const asked = work.length;
  const workers = Array.from({ length: PARALLEL }, async () => {
    for (let next = work.shift(); next; next = work.shift()) await next();
  });
  await Promise.all(workers);
  return asked;
}

async function askAfterPayment(context: WorkContext, open: OpenPayment): Promise<void> {
  const provider = context.workshop.providers.get(open.method);
  try {
    if (!provider) throw new Error(`no provider serves ${open.method} now`);
    await learn(context, provider, open);
  } catch (err) {
    const { payment_no: paymentNo, method } = open;
    context.log.warn({ err, paymentNo, method }, 'what became of a payment is not known');
  }
}

async function learn(context: WorkContext, provider: PaymentProvider, open: OpenPayment) {
  const payment = requestOf(open);
  const standing = await provider.query(payment);
  if (standing.state === 'WAITING') {
    if (open.state === 'PENDING') return;
    await provider.close(payment);
    return stopAsking(context, open.payment_no);
  }
  if (standing.state === 'FAILED' && open.state !== 'PENDING') {
    return stopAsking(context, open.payment_no);
  }
  const news: PaymentNews = {
    kind: 'PAYMENT',
    paymentNo: open.payment_no,
    providerRef: standing.providerRef ?? open.provider_ref ?? open.payment_no,
    amountMinor: standing.amountMinor ?? payment.amountMinor,
    currency: standing.currency ?? payment.currency,
    result: standing.state,
    authorizedUntil: standing.authorizedUntil,
  };
  await applyNews(context, provider.name, news);
}

async function stopAsking(context: WorkContext, paymentNo: string): Promise<void> {
  await context.em.execute(
    `update payment set query_at = null where payment_no = ? and state = 'FAILED'`,
    [paymentNo],
  );
}

async function askAfterRefund(context: WorkContext, open: OpenRefund): Promise<void> {
  const provider = context.workshop.providers.get(open.method);
  const { refund_no: refundNo, method } = open;
  try {
    if (!provider) throw new Error(`no provider serves ${method} now`);
    const paidMinor = Number(open.paid_minor);
    const standing = await provider.queryRefund({ ...requestOf(open), refundNo, paidMinor });
    if (standing.state === 'ACCEPTED') return;
    const amountMinor = Number(open.amount_minor);
    await applyNews(context, method, { kind: 'REFUND', refundNo, amountMinor, standing });
  } catch (err) {
    context.log.warn({ err, refundNo, method }, 'what became of a refund is not known');
  }
}

function requestOf(open: OpenPayment) {
  return {
    paymentNo: open.payment_no,
    orderNo: open.order_no,
    amountMinor: Number(open.amount_minor),
    currency: open.currency,
    providerRef: open.provider_ref,
  };
}
