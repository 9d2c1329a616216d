import { actorKey, transactionally } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import { AbandonedError } from '../process/failpoint.ts';
import { isBusy } from '../process/process-queue.ts';
import type { ProcessRecord } from '../process/process-record.ts';
import { runProcess } from '../process/run-process.ts';
import type { WorkContext } from '../process/work-context.ts';
import { lapseAmendment } from './amend/pending-amendment.ts';
import { beginCancel } from './begin-cancel.ts';
import { sentPart } from './fulfilment/forbidding-part.ts';
import { lockOrder } from './lock-order.ts';
import { isPayable } from './payment/apply-money.ts';

const BATCH = 20;

/** The reason of orders that nobody paid in time. */
export const DEADLINE_REASON = 'PAYMENT_DEADLINE';
/** The reason of orders whose promised money lapsed, and that nobody paid anew in time. */
const LAPSED_REASON = 'AUTHORIZATION_LAPSED';

/**
 * Cancels orders whose payment deadline has passed, and says how many.
 *
 * One that only waits for what an amendment adds goes on without it. Also those that were covered by a promise which lapsed: stock, coupons and points are free again,
 * and what was picked goes back to its shelf. Pay, cancel and expire race for the order's lock; whoever has it first decides.
 */
export async function expireUnpaidOrders(context: WorkContext): Promise<number> {
  const now = context.clock.now();
  const due = await context.em.execute<{ order_no: string }[]>(
    `(select order_no from sales_order
      where status = 'AWAITING_PAYMENT' and payment_deadline <= ? and held_at is null
      order by payment_deadline limit ?)
     union all
     (select order_no from sales_order
      where payment_status = 'LAPSED' and payment_deadline <= ? and held_at is null
        and fulfilment_status = 'UNFULFILLED'
      order by payment_deadline limit ?)
     union all
     (select order_no from sales_order
      where payment_status = 'BALANCE_DUE' and payment_deadline <= ? and held_at is null
      order by payment_deadline limit ?)`,
    [now, BATCH, now, BATCH, now, BATCH],
  );
  let begun = 0;
  for (const { order_no } of due) if (await expire(context, order_no, now)) begun += 1;
  return begun;
}

async function expire(context: WorkContext, orderNo: string, now: Date): Promise<boolean> {
  const { reach } = context.workshop;
  try {
    reach('orders.cancel.begin.before-store');
    const outcome = await transactionally<ProcessRecord | null>(context.em, async (tx) => {
      const order = await lockOrder(tx, orderNo);
      const deadline = order?.payment_deadline;
      const waits = order && isPayable(order) && order.held_at === null;
      const isDue = waits && deadline && new Date(deadline) <= now;
      if (!order || !isDue || (await isBusy(tx, order.id))) return accept(null);
      // What an amendment adds is not paid: the old order stands, and goes on.
      if (order.payment_status === 'BALANCE_DUE') {
        return accept(await lapseAmendment(context, tx, order, DEADLINE_REASON));
      }
      const lapsed = order.status === 'PAID';
      if (lapsed && (await sentPart(tx, order.id))) return accept(null);
      const actor = actorKey(context.actor);
      const reason = lapsed ? LAPSED_REASON : DEADLINE_REASON;
      const given = { reason, actor, paysCash: false };
      return accept(await beginCancel(context, tx, order, given));
    });
    if (!outcome.ok || !outcome.value) return false;
    reach('orders.cancel.begin.after-store');
    context.events.wake();
    await runProcess(context, outcome.value);
    return true;
  } catch (err) {
    // One order that cannot be expired must not hold up the others.
    if (!(err instanceof AbandonedError)) context.log.warn({ err, orderNo }, 'expiry failed');
    return false;
  }
}
