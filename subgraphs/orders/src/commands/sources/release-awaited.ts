import { actorKey, transactionally, type EntityManager } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import { AbandonedError } from '../../process/failpoint.ts';
import { changeOrder } from '../../process/change-order.ts';
import { isBusy } from '../../process/process-queue.ts';
import type { WorkContext } from '../../process/work-context.ts';
import type { AwaitedOutcome } from '../../persistence/entities/stock-awaited.ts';
import { StockAwaitedDocument, type StockAwaitedQuery } from '../../remote/generated.ts';
import { lockOrder, type LockedOrder } from '../lock-order.ts';
import { CHECK_EVERY_MS } from './await-goods.ts';

const BATCH = 20;
/** So soon it is looked at again while something else is being done to the order. */
const BUSY_MS = 1_000;
/** Longer than a call may take. */
const CLAIM_MS = 10_000;

interface DueRow {
  readonly order_no: string;
  readonly fulfilment_no: string;
  readonly reference: string;
}

type Found = StockAwaitedQuery['stockAwaited'][number];

/**
 * Lets parts of orders go on whose goods are here; the longest due first.
 *
 * Inventory is asked with no transaction open: what it tells stays true, since units that a hold
 * has got are not taken from it again.
 */
export async function releaseAwaited(context: WorkContext): Promise<void> {
  const due = await claimDue(context);
  if (due.length === 0) return;
  try {
    const found = await ask(context, due);
    for (const row of due) await lookAt(context, row, found.get(row.reference) ?? null);
  } catch (err) {
    // Goods that cannot be asked for now must not hold up orders; they are looked at again.
    if (!(err instanceof AbandonedError)) context.log.warn({ err }, 'awaited goods not looked at');
  }
}

/** Takes what is due for a moment, so that replicas do not ask for the same. */
function claimDue(context: WorkContext): Promise<DueRow[]> {
  const now = context.clock.now();
  return context.em.execute<DueRow[]>(
    `with due as (
       select fulfilment_no from stock_awaited where next_check_at <= ?
       order by next_check_at limit ? for update skip locked
     )
     update stock_awaited a set next_check_at = ?
     from due, sales_order o
     where a.fulfilment_no = due.fulfilment_no and o.id = a.order_id
     returning o.order_no, a.fulfilment_no, a.reference`,
    [now, BATCH, new Date(now.getTime() + CLAIM_MS)],
  );
}

async function ask(
  context: WorkContext,
  due: readonly DueRow[],
): Promise<ReadonlyMap<string, Found>> {
  const references = [...new Set(due.map(({ reference }) => reference))];
  const options = { timeoutMs: context.workshop.config.callTimeoutMs };
  const data = await context.call('inventory', StockAwaitedDocument, { references }, options);
  return new Map(data.stockAwaited.map((hold) => [hold.reference, hold]));
}

async function lookAt(context: WorkContext, row: DueRow, found: Found | null): Promise<void> {
  const now = context.clock.now();
  const outcome = await transactionally<boolean>(context.em, async (tx) => {
    const order = await lockOrder(tx, row.order_no);
    if (!order) return accept(false);
    if (isOver(order)) return accept(await end(tx, order, row, { outcome: 'GIVEN_UP', now }));
    const busy = order.status === 'SUBMITTING' || (await isBusy(tx, order.id));
    const isSettled = found !== null && (found.here || found.failed);
    if (busy || !isSettled) {
      const pause = busy ? BUSY_MS : CHECK_EVERY_MS;
      await postpone(tx, row, found, new Date(now.getTime() + pause));
      return accept(false);
    }
    await letGo(context, tx, order, { row, isHere: found.here, now });
    return accept(true);
  });
  if (outcome.ok && outcome.value) context.events.wake();
}

function isOver({ status }: LockedOrder): boolean {
  return !['SUBMITTING', 'AWAITING_PAYMENT', 'PAID', 'CANCELLING'].includes(status);
}

/** The part waits for its money now, if at all; the change of the order gives it to its place. */
async function letGo(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  told: { readonly row: DueRow; readonly isHere: boolean; readonly now: Date },
): Promise<void> {
  const { row, isHere, now } = told;
  const outcome = isHere ? 'ARRIVED' : 'FAILED';
  if (!(await end(tx, order, row, { outcome, now }))) return;
  await tx.execute(
    `update fulfilment_order set waiting_for = ?, reason = ?
     where fulfilment_no = ? and state = 'NEW' and waiting_for = 'STOCK'`,
    [isHere ? 'PAYMENT' : 'STAFF', isHere ? null : 'GOODS_FAILED', row.fulfilment_no],
  );
  const fact = isHere ? 'STOCK_ARRIVED' : 'STOCK_FAILED';
  await changeOrder(tx, context.events, {
    orderId: order.id,
    from: order.status,
    to: {},
    facts: [{ fact, reason: row.fulfilment_no }],
    actor: actorKey(context.actor),
    at: now,
  });
}

/** Ends the waiting, once; the order is out of the queue with its last part. */
async function end(
  tx: EntityManager,
  { id }: LockedOrder,
  { fulfilment_no }: DueRow,
  { outcome, now }: { readonly outcome: AwaitedOutcome; readonly now: Date },
): Promise<boolean> {
  const ended = await tx.execute(
    `update stock_awaited set next_check_at = null, ended_at = ?, outcome = ?
     where fulfilment_no = ? and ended_at is null returning 1`,
    [now, outcome, fulfilment_no],
  );
  await tx.execute(
    `update sales_order set awaits_since = null where id = ? and not exists (
       select 1 from stock_awaited where order_id = ? and ended_at is null)`,
    [id, id],
  );
  return ended.length > 0;
}

async function postpone(
  tx: EntityManager,
  { fulfilment_no }: DueRow,
  found: Found | null,
  until: Date,
): Promise<void> {
  await tx.execute(
    `update stock_awaited set next_check_at = ?,
       expected_at = coalesce(?::timestamptz, expected_at)
     where fulfilment_no = ? and ended_at is null`,
    [until, found?.expectedAt ?? null, fulfilment_no],
  );
}
