import { actorKey, transactionally } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import { AbandonedError } from '../process/failpoint.ts';
import { isBusy, type ProcessRecord } from '../process/process-record.ts';
import { runProcess } from '../process/run-process.ts';
import type { WorkContext } from '../process/work-context.ts';
import { beginCancel } from './begin-cancel.ts';
import { lockOrder } from './lock-order.ts';

const BATCH = 20;

/** The reason of orders that nobody paid in time. */
export const DEADLINE_REASON = 'PAYMENT_DEADLINE';

/**
 * Cancels orders whose payment deadline has passed, and says how many.
 *
 * Pay, cancel and expire race for the order's lock; whoever has it first decides.
 */
export async function expireUnpaidOrders(context: WorkContext): Promise<number> {
  const now = context.clock.now();
  const due = await context.em.execute<{ order_no: string }[]>(
    `select order_no from sales_order
     where status = 'AWAITING_PAYMENT' and payment_deadline <= ?
     order by payment_deadline limit ?`,
    [now, BATCH],
  );
  for (const { order_no } of due) await expire(context, order_no, now);
  return due.length;
}

async function expire(context: WorkContext, orderNo: string, now: Date): Promise<void> {
  const { reach } = context.workshop;
  try {
    reach('orders.cancel.begin.before-store');
    const outcome = await transactionally<ProcessRecord | null>(context.em, async (tx) => {
      const order = await lockOrder(tx, orderNo);
      const deadline = order?.payment_deadline;
      const isDue = order?.status === 'AWAITING_PAYMENT' && deadline && new Date(deadline) <= now;
      if (!order || !isDue || (await isBusy(tx, order.id))) return accept(null);
      const given = { reason: DEADLINE_REASON, actor: actorKey(context.actor) };
      return accept(await beginCancel(context, tx, order, given));
    });
    if (!outcome.ok || !outcome.value) return;
    reach('orders.cancel.begin.after-store');
    context.events.wake();
    await runProcess(context, outcome.value);
  } catch (error) {
    if (!(error instanceof AbandonedError)) throw error;
  }
}
