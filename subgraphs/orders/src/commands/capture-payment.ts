import { actorKey, type EntityManager } from '@entresol/shared';
import { changeOrder } from '../process/change-order.ts';
import { startProcess, type ProcessRecord } from '../process/process-record.ts';
import type { WorkContext } from '../process/work-context.ts';
import type { LockedOrder } from './lock-order.ts';

/**
 * Turns a locked, unpaid order into a paid one, and begins what follows.
 *
 * The payment's row is CAPTURED already, in the same transaction. Invariant INV14: captured ⇔ paid;
 * the unique index `payment_one_capture` holds a second capture off.
 */
export async function capturePayment(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  paymentNo: string,
): Promise<ProcessRecord> {
  const now = context.clock.now();
  const actor = actorKey(context.actor);
  await changeOrder(tx, context.events, {
    orderId: order.id,
    from: order.status,
    to: { status: 'PAID', paymentStatus: 'PAID', paidMinor: Number(order.total_minor) },
    facts: [{ fact: 'PAYMENT_CAPTURED', reason: paymentNo }],
    actor,
    at: now,
  });
  return startProcess(tx, {
    orderId: order.id,
    orderNo: order.order_no,
    kind: 'CAPTURE',
    actor,
    data: { facts: { spendsPoints: order.points_spent > 0, paid: true } },
    now,
    leaseMs: context.workshop.config.leaseMs,
  });
}
