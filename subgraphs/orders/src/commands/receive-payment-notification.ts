import { actorKey, transactionally, type EntityManager } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import type { PaymentNotification } from '../payment/payment-provider.ts';
import { appendFacts } from '../process/append-facts.ts';
import { changeOrder } from '../process/change-order.ts';
import { startRefundIfDue } from '../process/start-refund.ts';
import type { ProcessRecord } from '../process/process-record.ts';
import { runProcess } from '../process/run-process.ts';
import type { WorkContext } from '../process/work-context.ts';
import { capturePayment } from './capture-payment.ts';
import { lockOrder, type LockedOrder } from './lock-order.ts';
import type { StageFactCode } from '../domain/stage-facts.ts';

/** Whether a notification was believed, and what came of it. */
export interface NotificationVerdict {
  readonly accepted: boolean;
  readonly reason: string;
}

interface PaymentRow {
  readonly payment_no: string;
  readonly order_no: string;
  readonly state: string;
  readonly amount_minor: string;
  readonly currency: string;
}

/**
 * Applies a provider's word on a payment, once however often it comes (O12, INV14).
 *
 * Money that came for an order that is paid already, or no longer to be paid, goes back.
 */
export async function receivePaymentNotification(
  context: WorkContext,
  given: { readonly provider: string; readonly signature: string; readonly body: string },
): Promise<NotificationVerdict> {
  const provider = context.workshop.providers.get(given.provider);
  if (!provider) return { accepted: false, reason: 'PROVIDER_UNKNOWN' };
  const notification = provider.verifyNotification(given.signature, given.body);
  if (!notification) return { accepted: false, reason: 'SIGNATURE_WRONG' };

  const work: { begun: ProcessRecord | null } = { begun: null };
  const { reach } = context.workshop;
  reach('orders.pay.capture.before-store');
  const outcome = await transactionally<NotificationVerdict>(context.em, async (tx) => {
    const applied = await applyNotification(context, tx, given.provider, notification);
    work.begun = applied.capture;
    return accept(applied.verdict);
  });
  if (!outcome.ok) return { accepted: false, reason: 'IN_PROGRESS' };
  reach('orders.pay.capture.after-store');
  context.events.wake();
  if (!outcome.value.accepted) {
    context.log.warn({ ...outcome.value, provider: given.provider }, 'notification not taken');
  }
  if (work.begun) await runProcess(context, work.begun);
  return outcome.value;
}

interface Applied {
  readonly verdict: NotificationVerdict;
  readonly capture: ProcessRecord | null;
}

function verdict(accepted: boolean, reason: string): Applied {
  return { verdict: { accepted, reason }, capture: null };
}

async function applyNotification(
  context: WorkContext,
  tx: EntityManager,
  provider: string,
  notification: PaymentNotification,
): Promise<Applied> {
  const orderNo = await orderOf(tx, provider, notification.paymentNo);
  const order = orderNo === null ? null : await lockOrder(tx, orderNo);
  const payment = order && (await readPayment(tx, notification.paymentNo));
  if (!order || !payment) return verdict(false, 'PAYMENT_UNKNOWN');
  if (payment.state === 'CAPTURED' || payment.state === 'REFUNDED') {
    return verdict(true, 'ALREADY_APPLIED');
  }
  if (!matches(payment, notification)) {
    await note(context, tx, order, 'PAYMENT_REJECTED', 'AMOUNT_MISMATCH');
    return verdict(false, 'AMOUNT_MISMATCH');
  }
  if (!notification.succeeded) return failPayment(context, tx, order, payment);
  return order.status === 'AWAITING_PAYMENT'
    ? capture(context, tx, order, notification)
    : takeLate(context, tx, order, notification);
}

function matches(payment: PaymentRow, notification: PaymentNotification): boolean {
  return (
    Number(payment.amount_minor) === notification.amountMinor &&
    payment.currency === notification.currency
  );
}

async function capture(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  notification: PaymentNotification,
): Promise<Applied> {
  await markCaptured(context, tx, notification, false);
  const record = await capturePayment(context, tx, order, notification.paymentNo);
  return { verdict: { accepted: true, reason: 'CAPTURED' }, capture: record };
}

async function takeLate(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  notification: PaymentNotification,
): Promise<Applied> {
  await markCaptured(context, tx, notification, true);
  const actor = actorKey(context.actor);
  const isSettled = order.status === 'PAID' || order.status === 'COMPLETED';
  await changeOrder(tx, context.events, {
    orderId: order.id,
    from: order.status,
    to: {
      paidMinor: Number(order.paid_minor) + notification.amountMinor,
      ...(isSettled ? {} : { paymentStatus: 'PAID' as const }),
    },
    facts: [{ fact: 'PAYMENT_LATE', reason: notification.paymentNo }],
    actor,
    at: context.clock.now(),
  });
  await startRefundIfDue(tx, context, { orderId: order.id, orderNo: order.order_no, actor });
  return verdict(true, 'REFUND_DUE');
}

async function failPayment(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  payment: PaymentRow,
): Promise<Applied> {
  if (payment.state === 'FAILED') return verdict(true, 'ALREADY_APPLIED');
  await tx.execute(`update payment set state = 'FAILED', failure = ? where payment_no = ?`, [
    'DECLINED',
    payment.payment_no,
  ]);
  if (order.status !== 'AWAITING_PAYMENT') {
    await note(context, tx, order, 'PAYMENT_FAILED', payment.payment_no);
  } else {
    await changeOrder(tx, context.events, {
      orderId: order.id,
      from: order.status,
      to: { paymentStatus: 'UNPAID' },
      facts: [{ fact: 'PAYMENT_FAILED', reason: payment.payment_no }],
      actor: actorKey(context.actor),
      at: context.clock.now(),
    });
  }
  return verdict(true, 'FAILED');
}

async function markCaptured(
  context: WorkContext,
  tx: EntityManager,
  { paymentNo, providerRef }: PaymentNotification,
  refundDue: boolean,
): Promise<void> {
  await tx.execute(
    `update payment set state = 'CAPTURED', captured_at = ?, refund_due = ?, failure = null,
       provider_ref = ?
     where payment_no = ?`,
    [context.clock.now(), refundDue, providerRef, paymentNo],
  );
}

function note(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  fact: StageFactCode,
  reason: string,
): Promise<void> {
  const facts = [{ fact, reason }];
  return appendFacts(tx, order.id, {
    facts,
    actor: actorKey(context.actor),
    at: context.clock.now(),
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

// Read again under the order's lock: a twin of this notification may have been faster.
async function readPayment(tx: EntityManager, paymentNo: string): Promise<PaymentRow> {
  const [row] = await tx.execute<PaymentRow[]>(
    `select payment_no, state, amount_minor, currency from payment where payment_no = ?`,
    [paymentNo],
  );
  return row!;
}
