import type { EntityManager } from '@entresol/shared';
import { isBusy, startProcess, type ProcessRecord } from './process-record.ts';
import type { WorkContext } from './work-context.ts';

/**
 * Money that came in while the order was being worked on, and is due back, goes back next.
 *
 * What was taken over the counter does not: staff hand it back, by `orderRefundPay`; nor does what
 * a platform took.
 * Without a lease the sweeper carries it out.
 */
export async function startRefundIfDue(
  tx: EntityManager,
  context: WorkContext,
  order: { readonly orderId: string; readonly orderNo: string; readonly actor: string },
  leaseMs = 0,
): Promise<ProcessRecord | null> {
  // The order's lock first: who adds money that is due back holds it too.
  await tx.execute(`select 1 from sales_order where id = ? for update`, [order.orderId]);
  const due = await tx.execute(
    `select 1 from payment where order_id = ? and state in ('CAPTURED', 'AUTHORIZED')
       and refund_due and method not in ('CASH', 'CARD', 'PLATFORM') limit 1`,
    [order.orderId],
  );
  if (due.length === 0 || (await isBusy(tx, order.orderId))) return null;
  return startProcess(tx, {
    ...order,
    kind: 'REFUND',
    data: { facts: { spendsPoints: false, paid: true } },
    now: context.clock.now(),
    leaseMs,
  });
}
