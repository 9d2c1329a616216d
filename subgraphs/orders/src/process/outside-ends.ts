import { newId } from '@entresol/shared';
import type { EntityManager } from '@entresol/shared';
import type { OrderStatus } from '../domain/order-state.ts';
import type { OrderException } from '../domain/intake/decide-intake.ts';
import { changeOrder, type OrderHead } from './change-order.ts';
import { assigned, type End } from './ends.ts';
import { holdFound, waitForStock } from './redraft-fulfilment.ts';

const RETRY_MS = 5 * 60_000;

/** When stock is looked for again, should it be the stock that is missing. */
function retryAt(exception: OrderException, now: Date): Date | null {
  const passes = exception === 'OUT_OF_STOCK' || exception === 'UNAVAILABLE';
  return passes ? new Date(now.getTime() + RETRY_MS) : null;
}

/** Puts an order into the queue of exceptions; the last reason is the one that is shown. */
export async function raiseException(
  tx: EntityManager,
  orderId: string,
  exception: OrderException,
  now: Date,
): Promise<void> {
  await tx.execute(
    `update sales_order set exception = ?, exception_at = ?, retry_at = ?::timestamptz where id = ?`,
    [exception, now, retryAt(exception, now), orderId],
  );
}

/** Whether it is the stock that is missing, or nobody answered. */
export function shortageOf({ carried }: End): OrderException {
  const isShort = carried.refusals.every(({ kind }) => kind === 'InsufficientStock');
  return isShort ? 'OUT_OF_STOCK' : 'UNAVAILABLE';
}

/**
 * Accepts an order of an outside platform: paid where it is paid there, and an exception where
 * its stock could not be held. The platform has sold it already, so it is never refused.
 */
export async function acceptOutside(end: End, exception: OrderException | null): Promise<void> {
  const { context, tx, record, carried, now } = end;
  const facts = exception
    ? [...carried.facts, { fact: 'EXCEPTION_RAISED' as const, reason: exception }]
    : [...carried.facts, assigned(record)];
  const told = { orderId: record.orderId, actor: record.actor, at: now };
  const head = await changeOrder(tx, context.events, {
    ...told,
    from: 'SUBMITTING',
    to: { status: 'AWAITING_PAYMENT' },
    facts: [...facts, { fact: 'ORDER_ACCEPTED' }],
  });
  if (exception) {
    await raiseException(tx, record.orderId, exception, now);
    await waitForStock(tx, record.orderId, exception);
  }
  const payment = record.data.intake?.payment;
  if (payment) await captureOutside(end, head, { ...payment, paidAt: new Date(payment.paidAt) });
}

/** Books what a platform took for an order: captured there, so nothing of ours follows. */
export async function captureOutside(
  {
    context,
    tx,
    record,
    now,
  }: Pick<End, 'context' | 'tx' | 'now'> & {
    readonly record: { readonly orderId: string; readonly actor: string };
  },
  head: Pick<OrderHead, 'total_minor' | 'currency'>,
  payment: { readonly reference: string; readonly paidAt: Date },
): Promise<void> {
  await tx.execute(
    `insert into payment (payment_no, order_id, method, state, refund_due, amount_minor, currency,
       provider_ref, created_at, captured_at)
     values (?, ?, 'PLATFORM', 'CAPTURED', false, ?, ?, ?, ?, ?)`,
    [
      newId(now),
      record.orderId,
      head.total_minor,
      head.currency,
      payment.reference,
      now,
      payment.paidAt,
    ],
  );
  await changeOrder(tx, context.events, {
    orderId: record.orderId,
    from: 'AWAITING_PAYMENT',
    to: { status: 'PAID', paymentStatus: 'PAID', paidMinor: Number(head.total_minor) },
    facts: [{ fact: 'PAYMENT_CAPTURED', reason: payment.reference }],
    actor: record.actor,
    at: now,
  });
}

/** The stock of an exception is held at last. */
export async function endAllocation({ context, tx, record, carried, now }: End): Promise<void> {
  const [order] = await tx.execute<{ status: OrderStatus }[]>(
    `update sales_order set exception = null, exception_at = null, retry_at = null
     where id = ? returning status`,
    [record.orderId],
  );
  await holdFound(tx, record.orderId);
  await changeOrder(tx, context.events, {
    orderId: record.orderId,
    from: order!.status,
    to: {},
    facts: [...carried.facts, { fact: 'EXCEPTION_CLEARED' as const }, assigned(record)],
    actor: record.actor,
    at: now,
  });
}

/** Still nothing to be had: the exception stays as it was, to be looked at again later. */
export async function stillShort(end: End): Promise<void> {
  const { tx, record, now } = end;
  await tx.execute(`update sales_order set retry_at = ? where id = ? and exception is not null`, [
    retryAt(shortageOf(end), now),
    record.orderId,
  ]);
}
