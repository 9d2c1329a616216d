import { transactionally } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import { isBusy } from '../../process/process-queue.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { lockOrder } from '../lock-order.ts';
import { applyMoney } from './apply-money.ts';
import { hasPending } from './give-up-pending.ts';

const BATCH = 20;

interface DueRow {
  readonly payment_no: string;
  readonly order_no: string;
}

/**
 * Counts on no promise whose time is over, and says how many there were.
 *
 * An order that was covered by it is LAPSED: its goods stay in until it is paid anew. While
 * something is being done to the order, such as capturing this very promise, it is left alone.
 */
export async function lapseAuthorizations(context: WorkContext): Promise<number> {
  const now = context.clock.now();
  const due = await context.em.execute<DueRow[]>(
    `select p.payment_no, o.order_no from payment p join sales_order o on o.id = p.order_id
     where p.state = 'AUTHORIZED' and p.authorized_until <= ? and not p.refund_due
     order by p.authorized_until limit ?`,
    [now, BATCH],
  );
  for (const row of due) {
    await lapse(context, row, now).catch((err: unknown) =>
      // One that cannot be ended must not hold up the others.
      context.log.warn({ err, orderNo: row.order_no }, 'authorization not ended'),
    );
  }
  return due.length;
}

async function lapse(
  context: WorkContext,
  { payment_no: paymentNo, order_no: orderNo }: DueRow,
  now: Date,
): Promise<void> {
  await transactionally(context.em, async (tx) => {
    const order = await lockOrder(tx, orderNo);
    if (!order || (await isBusy(tx, order.id))) return accept(null);
    const [row] = await tx.execute<{ amount_minor: string }[]>(
      `update payment set state = 'VOIDED', voided_at = ?, failure = 'LAPSED'
       where payment_no = ? and state = 'AUTHORIZED' and not refund_due
       returning amount_minor`,
      [now, paymentNo],
    );
    if (!row) return accept(null);
    const applied = await applyMoney(context, tx, order, {
      change: { authorizedMinor: -Number(row.amount_minor) },
      facts: [{ fact: 'PAYMENT_LAPSED', reason: paymentNo }],
      hasPending: await hasPending(tx, order.id),
    });
    return applied;
  });
  context.events.wake();
}
