import { createHash } from 'node:crypto';
import { actorKey, newId, type EntityManager } from '@entresol/shared';
import type { Tender } from '../../domain/payment/decide-tender.ts';
import { firstInquiryAt } from '../../domain/payment/inquiry.ts';
import { changeOrder } from '../../process/change-order.ts';
import type { WorkContext } from '../../process/work-context.ts';
import type { LockedOrder } from '../lock-order.ts';

interface PendingRow {
  readonly payment_no: string;
  readonly amount_minor: string;
  readonly mode: string;
  readonly payer_hash: string | null;
}

/**
 * Begins a tender at a provider, under the order's lock, and gives its number back.
 *
 * One of a method is waited for at a time: the same again is the one that was begun, and another
 * amount or payer takes its place, under a number of its own. What is begun holds nothing off: who pays first is first.
 */
export async function beginPayment(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  tender: Tender,
  payer: string | null,
): Promise<string> {
  const now = context.clock.now();
  const payerHash = payer === null ? null : createHash('sha256').update(payer).digest('hex');
  const { method, amountMinor, mode } = tender;
  const [pending] = await tx.execute<PendingRow[]>(
    `select payment_no, amount_minor, mode, payer_hash from payment
     where order_id = ? and method = ? and state = 'PENDING'`,
    [order.id, method],
  );
  const isSame =
    Number(pending?.amount_minor) === amountMinor &&
    pending?.mode === mode &&
    pending.payer_hash === payerHash;
  if (pending && isSame) return pending.payment_no;
  if (pending) {
    await tx.execute(
      `update payment set state = 'FAILED', failure = 'REPLACED', query_at = ?, query_attempts = 0
       where payment_no = ?`,
      [now, pending.payment_no],
    );
  }
  const paymentNo = newId(now);
  await tx.execute(
    `insert into payment (payment_no, order_id, method, mode, state, refund_due, amount_minor,
       currency, created_at, query_at, payer_hash)
     values (?, ?, ?, ?, 'PENDING', false, ?, ?, ?, ?, ?)`,
    [
      paymentNo,
      order.id,
      method,
      mode,
      amountMinor,
      order.currency,
      now,
      firstInquiryAt(now),
      payerHash,
    ],
  );
  const isFirst = order.payment_status === 'UNPAID' || order.payment_status === 'REFUND_DUE';
  await changeOrder(tx, context.events, {
    orderId: order.id,
    from: order.status,
    to: isFirst ? { paymentStatus: 'PENDING' } : {},
    facts: [{ fact: 'PAYMENT_BEGUN', reason: method }],
    actor: actorKey(context.actor),
    at: now,
  });
  return paymentNo;
}
