import { actorKey, type EntityManager } from '@entresol/shared';
import { accept, type Outcome } from '@entresol/shared/outcome';
import type { OrderRefusal } from '../../domain/refusals.ts';
import type { StageFactCode } from '../../domain/stage-facts.ts';
import type { PaymentNews } from '../../payment/payment-provider.ts';
import { appendFacts } from '../../process/append-facts.ts';
import type { ProcessRecord } from '../../process/process-record.ts';
import { startRefundIfDue } from '../../process/start-refund.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { lockOrder, type LockedOrder } from '../lock-order.ts';
import { applyMoney, isPayable, outstandingOf } from './apply-money.ts';
import { giveUpPending, hasPending } from './give-up-pending.ts';

/** Whether news was believed, and what came of it. */
export interface NewsVerdict {
  readonly accepted: boolean;
  readonly reason: string;
}

/** A verdict, and what it began. */
export interface AppliedNews {
  readonly verdict: NewsVerdict;
  readonly begun: ProcessRecord | null;
}

interface PaymentRow {
  readonly payment_no: string;
  readonly state: string;
  readonly refund_due: boolean;
  readonly amount_minor: string;
  readonly currency: string;
}

interface Given {
  readonly context: WorkContext;
  readonly tx: EntityManager;
  readonly order: LockedOrder;
  readonly payment: PaymentRow;
  readonly news: PaymentNews;
}

type Applied = Promise<Outcome<AppliedNews, OrderRefusal>>;

function verdict(accepted: boolean, reason: string, begun: ProcessRecord | null = null) {
  return accept({ verdict: { accepted, reason }, begun });
}

/**
 * Applies a provider's word on a payment, once however often it comes (O12, INV14).
 *
 * Money that was not waited for any more, or is more than is left to pay, is taken and goes back
 * whole. Refused while another process holds an order that this would make PAID.
 */
export async function applyPaymentNews(
  context: WorkContext,
  tx: EntityManager,
  provider: string,
  news: PaymentNews,
): Applied {
  const orderNo = await orderOf(tx, provider, news.paymentNo);
  const order = orderNo === null ? null : await lockOrder(tx, orderNo);
  const payment = order && (await readPayment(tx, news.paymentNo));
  if (!order || !payment) return verdict(false, 'PAYMENT_UNKNOWN');
  const given = { context, tx, order, payment, news };
  if (isKnown(payment.state, news.result)) return verdict(true, 'ALREADY_APPLIED');
  if (Number(payment.amount_minor) !== news.amountMinor || payment.currency !== news.currency) {
    await note(given, 'PAYMENT_REJECTED', 'AMOUNT_MISMATCH');
    return verdict(false, 'AMOUNT_MISMATCH');
  }
  if (news.result === 'FAILED') return failPayment(given);
  return news.result === 'AUTHORIZED' ? takePromise(given) : takeMoney(given);
}

function isKnown(state: string, result: PaymentNews['result']): boolean {
  if (state === 'CAPTURED' || state === 'REFUNDED') return true;
  if (result === 'CAPTURED') return false;
  return (
    state === 'AUTHORIZED' || state === 'VOIDED' || (result === 'FAILED' && state === 'FAILED')
  );
}

/** Whether a tender is still wanted: the order takes money, and as much as this is left. */
function isWanted({ order, payment, news }: Given): boolean {
  const promised = payment.state === 'AUTHORIZED' && !payment.refund_due;
  const left = outstandingOf(order) + (promised ? news.amountMinor : 0);
  return (isPayable(order) || promised) && news.amountMinor <= left;
}

async function takeMoney(given: Given): Applied {
  const { context, tx, order, payment, news } = given;
  const now = context.clock.now();
  const wanted = isWanted(given);
  const promised = payment.state === 'AUTHORIZED' && !payment.refund_due;
  await tx.execute(
    `update payment set state = 'CAPTURED', captured_at = ?, refund_due = ?, failure = null,
       voided_at = null, provider_ref = ?, query_at = null
     where payment_no = ?`,
    [now, !wanted, news.providerRef, news.paymentNo],
  );
  const { amountMinor } = news;
  const fact = wanted ? 'PAYMENT_CAPTURED' : 'PAYMENT_LATE';
  const applied = await applyMoney(context, tx, order, {
    change: {
      paidMinor: amountMinor,
      ...(wanted ? {} : { dueMinor: amountMinor }),
      ...(promised ? { authorizedMinor: -amountMinor } : {}),
    },
    facts: [{ fact, reason: news.paymentNo }],
    isTender: wanted,
    hasPending: await waitsFor(given, wanted),
  });
  if (!applied.ok) return applied;
  if (wanted) return verdict(true, 'CAPTURED', applied.value);
  await goBack(given);
  return verdict(true, 'REFUND_DUE');
}

async function takePromise(given: Given): Applied {
  const { context, tx, order, news } = given;
  const now = context.clock.now();
  const wanted = isWanted(given);
  await tx.execute(
    `update payment set state = 'AUTHORIZED', authorized_at = ?, authorized_until = ?,
       refund_due = ?, failure = null, provider_ref = ?, query_at = null
     where payment_no = ?`,
    [now, news.authorizedUntil, !wanted, news.providerRef, news.paymentNo],
  );
  if (!wanted) {
    await note(given, 'PAYMENT_LATE', news.paymentNo);
    await goBack(given);
    return verdict(true, 'REFUND_DUE');
  }
  const applied = await applyMoney(context, tx, order, {
    change: { authorizedMinor: news.amountMinor },
    facts: [{ fact: 'PAYMENT_AUTHORIZED', reason: news.paymentNo }],
    isTender: true,
    hasPending: await waitsFor(given, true),
  });
  return applied.ok ? verdict(true, 'AUTHORIZED', applied.value) : applied;
}

async function failPayment(given: Given): Applied {
  const { context, tx, order, payment } = given;
  await tx.execute(
    `update payment set state = 'FAILED', failure = 'DECLINED', query_at = null
     where payment_no = ?`,
    [payment.payment_no],
  );
  const facts = [{ fact: 'PAYMENT_FAILED', reason: payment.payment_no }] as const;
  const isOpen = order.status === 'AWAITING_PAYMENT';
  const pending = isOpen && (await hasPending(tx, order.id));
  const applied = await applyMoney(context, tx, order, { change: {}, facts, hasPending: pending });
  return applied.ok ? verdict(true, 'FAILED') : applied;
}

/** Whether others are still waited for; the one that covers the order ends all waiting. */
async function waitsFor({ context, tx, order, news }: Given, wanted: boolean): Promise<boolean> {
  const covers = wanted && news.amountMinor === outstandingOf(order);
  if (!covers) return hasPending(tx, order.id);
  const now = context.clock.now();
  await giveUpPending(tx, order.id, { reason: 'ORDER_PAID', now, spared: news.paymentNo });
  return false;
}

/** The sweeper carries it out: whoever brought the news need not wait for it. */
async function goBack({ context, tx, order }: Given): Promise<void> {
  const actor = actorKey(context.actor);
  await startRefundIfDue(tx, context, { orderId: order.id, orderNo: order.order_no, actor });
}

function note({ context, tx, order }: Given, fact: StageFactCode, reason: string): Promise<void> {
  const at = context.clock.now();
  return appendFacts(tx, order.id, {
    facts: [{ fact, reason }],
    actor: actorKey(context.actor),
    at,
  });
}

async function orderOf(
  tx: EntityManager,
  provider: string,
  paymentNo: string,
): Promise<string | null> {
  const [row] = await tx.execute<{ order_no: string }[]>(
    `select o.order_no from payment p join sales_order o on o.id = p.order_id
     where p.payment_no = ? and p.method = ?`,
    [paymentNo, provider],
  );
  return row?.order_no ?? null;
}

// Read again under the order's lock: a twin of this news may have been faster.
async function readPayment(tx: EntityManager, paymentNo: string): Promise<PaymentRow> {
  const [row] = await tx.execute<PaymentRow[]>(
    `select payment_no, state, refund_due, amount_minor, currency from payment
     where payment_no = ?`,
    [paymentNo],
  );
  return row!;
}
