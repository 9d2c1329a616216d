import type { EntityManager } from '@entresol/shared';
import { paymentStatusOf } from '../domain/payment/order-money.ts';
import { changeOrder } from '../process/change-order.ts';
import { startProcess, type ProcessRecord } from '../process/process-record.ts';
import type { WorkContext } from '../process/work-context.ts';
import { isOutside, type LockedOrder } from './lock-order.ts';
import { dropPending } from './amend/pending-amendment.ts';
import { moneyOf } from './payment/apply-money.ts';

/**
 * Decides that a locked order is cancelled, and begins giving everything back.
 *
 * From here on no payment captures it: money that still comes in goes back. With `paysCash` whoever
 * cancels hands cash back at once; otherwise the store owes it.
 */
export async function beginCancel(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  given: {
    readonly reason: string;
    readonly actor: string;
    readonly paysCash: boolean;
    readonly paidBackOutside?: boolean;
  },
): Promise<ProcessRecord> {
  const now = context.clock.now();
  const paid = order.status === 'PAID';
  const before = moneyOf(order);
  const dueMinor = before.paidMinor - before.refundedMinor;
  const money = { ...before, dueMinor, authorizedMinor: 0, surchargeMinor: 0 };
  await tx.execute(
    `update payment set
       state = case state when 'PENDING' then 'FAILED' else state end,
       failure = case state when 'PENDING' then 'ORDER_CANCELLED' else failure end,
       query_at = case state when 'PENDING' then ?::timestamptz end, query_attempts = 0,
       refund_due = refund_due or state <> 'PENDING'
     where order_id = ? and state in ('PENDING', 'CAPTURED', 'AUTHORIZED')`,
    [now, order.id],
  );
  await changeOrder(tx, context.events, {
    orderId: order.id,
    from: order.status,
    to: {
      status: 'CANCELLING',
      reason: given.reason,
      paymentStatus: paymentStatusOf('CANCELLING', money, false),
      dueMinor,
      authorizedMinor: 0,
    },
    facts: [{ fact: 'CANCEL_DECIDED', reason: given.reason }],
    actor: given.actor,
    at: now,
  });
  await dropPending(tx, order, now);
  return startProcess(tx, {
    orderId: order.id,
    orderNo: order.order_no,
    kind: 'CANCEL',
    actor: given.actor,
    data: {
      facts: {
        spendsPoints: order.points_spent > 0,
        paid,
        refunds: dueMinor > 0 || before.authorizedMinor > 0,
        ...(isOutside(order) ? { outside: true } : {}),
      },
      paysCash: given.paysCash,
      ...(given.paidBackOutside ? { paidBackOutside: true } : {}),
    },
    now,
    leaseMs: context.workshop.config.leaseMs,
  });
}
