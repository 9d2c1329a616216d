import { newId, type EntityManager } from '@entresol/shared';
import type { StageFact } from '../domain/stage-facts.ts';
import { changeOrder } from './change-order.ts';
import { completedEvent, type End } from './ends.ts';
import { saleOf } from './sale-of.ts';

/**
 * Ends a counter sale: paid, handed over and complete in one change, with its receipt's number.
 *
 * Invariant INV14: the payments are written in the transaction that makes the order paid.
 */
export async function completeSale({ context, tx, record, carried, now }: End): Promise<void> {
  const { submit, sale } = saleOf(record);
  const payments = sale.tenders.map((tender) => ({ ...tender, paymentNo: newId(now) }));
  const head = await changeOrder(tx, context.events, {
    orderId: record.orderId,
    from: 'SUBMITTING',
    to: {
      status: 'COMPLETED',
      paymentStatus: 'PAID',
      fulfilmentStatus: 'FULFILLED',
      paidMinor: submit.totalMinor,
      completedAt: now,
    },
    facts: [
      ...carried.facts,
      { fact: 'SALE_ACCEPTED' },
      { fact: 'LOCATION_ASSIGNED', reason: submit.location },
      ...payments.map(({ paymentNo }): StageFact => ({
        fact: 'PAYMENT_CAPTURED',
        reason: paymentNo,
      })),
      { fact: 'GOODS_HANDED_OVER' },
      { fact: 'ORDER_COMPLETED' },
    ],
    actor: record.actor,
    at: now,
  });
  await writePayments(tx, {
    orderId: record.orderId,
    orderNo: record.orderNo,
    currency: head.currency,
    shiftNo: sale.shiftNo,
    payments: JSON.stringify(payments),
    now,
  });
  await context.events.append(tx, [completedEvent(head, now)]);
}

/** Payments and the receipt's number, which a shift gives out without a gap. */
async function writePayments(
  tx: EntityManager,
  sale: {
    readonly orderId: string;
    readonly orderNo: string;
    readonly currency: string;
    readonly shiftNo: string | null;
    readonly payments: string;
    readonly now: Date;
  },
): Promise<void> {
  const { orderId, orderNo, currency, shiftNo, payments, now } = sale;
  await tx.execute(
    `with counted as (
       update till_shift set receipt_count = receipt_count + 1 where shift_no = ?
       returning shift_no, receipt_count
     ), receipt as (
       update till_sale s
       set receipt_no = c.shift_no || '-' || lpad(c.receipt_count::text, 4, '0')
       from counted c where s.order_no = ?
     )
     insert into payment (payment_no, order_id, method, mode, state, refund_due, amount_minor,
       tendered_minor, terminal_ref, currency, created_at, captured_at)
     select t."paymentNo", ?, t.method, 'CAPTURE', 'CAPTURED', false, t."amountMinor",
       t."tenderedMinor", t."terminalRef", ?, ?, ?
     from jsonb_to_recordset(?::jsonb) as t("paymentNo" text, method text, "amountMinor" bigint,
       "tenderedMinor" bigint, "terminalRef" text)`,
    [shiftNo, orderNo, orderId, currency, now, now, payments],
  );
}
