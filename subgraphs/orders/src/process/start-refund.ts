import { inOneStatement, textsOf, type EntityManager, runPlanned } from '@entresol/shared';
import { isBusy } from './process-queue.ts';
import { startProcess, type ProcessRecord } from './process-record.ts';
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
  await lockOrderRow(tx, order.orderId);
  if (!(await isMoneyDue(tx, order.orderId)) || (await isBusy(tx, order.orderId))) return null;
  return startProcess(tx, {
    ...order,
    kind: 'REFUND',
    data: { facts: { spendsPoints: false, paid: true } },
    now: context.clock.now(),
    leaseMs,
  });
}

const lockOrderRow = inOneStatement(async (tx, orderIds: readonly string[]) => {
  await runPlanned(
    tx,
    `select 1 from ${textsOf(orderIds)} k join sales_order o on o.id = k.value::bigint
     order by o.id for update of o`,
    [JSON.stringify(orderIds)],
  );
  return orderIds.map(() => null);
});

const isMoneyDue = inOneStatement(async (tx, orderIds: readonly string[]) => {
  const due = await runPlanned<{ order_id: string }[]>(
    tx,
    `select p.order_id from ${textsOf(orderIds)} k join payment p on p.order_id = k.value::bigint
     where p.state in ('CAPTURED', 'AUTHORIZED') and (p.refund_due or p.owed_minor > 0)
       and p.method not in ('CASH', 'CARD', 'PLATFORM')`,
    [JSON.stringify(orderIds)],
  );
  const ids = new Set(due.map((row) => String(row.order_id)));
  return orderIds.map((orderId) => ids.has(orderId));
});
