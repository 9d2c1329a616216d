import assert from 'node:assert';
import { actorKey, findReplay, runCommand, type EntityManager, type Scope } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { busy, byPrecedence, refuseAll, type OrderRefusal } from '../../domain/refusals.ts';
import { awaitIdle } from '../../process/await-process.ts';
import type { AmendData } from '../../process/amend-data.ts';
import { isBusy } from '../../process/process-queue.ts';
import { startProcess } from '../../process/process-record.ts';
import type { ProcessRecord } from '../../process/process-record.ts';
import { runProcess } from '../../process/run-process.ts';
import { settleFree } from '../../process/settle-free.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { textRefusals, versionRefusal } from '../desk/change-at-desk.ts';
import {
  coversOrder,
  lockOrder,
  orderNotFound,
  placesOf,
  readOrder,
  type LockedOrder,
} from '../lock-order.ts';
import { settled } from '../submit-order.ts';
import { applyAmendment } from './apply-amendment.ts';
import { amendDataOf, insertDocument, type AmendOrder } from './amendment-document.ts';
import { applyPaid, type PaidChange } from './apply-paid.ts';
import { awaitSurcharge } from './pending-amendment.ts';
import {
  amendForbids,
  planAmendment,
  priceAdded,
  type PlannedAmendment,
} from './plan-amendment.ts';
import { readPlaced } from './read-placed.ts';

interface BegunAmendment {
  readonly orderNo: string;
  readonly revision: number;
  /** Null where nothing had to be asked for or given back. */
  readonly processId: string | null;
}

/**
 * Amends an order that has not left, or changes nothing.
 *
 * What is needed besides is held first, under a number of its own; the order changes only once it
 * is, and only if it is still what was seen. What is no longer needed is given back after that. Of
 * an order that is paid the difference goes back, or is waited for before anything changes.
 */
export async function amendOrder(
  context: WorkContext,
  input: AmendOrder,
  idempotencyKey: string,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  const scope = context.access.require('order:amend');
  if (input.prices.length > 0) context.access.require('order:price');
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  const command = { name: 'amendOrder', idempotencyKey, input };
  const known = await findReplay<BegunAmendment>(context, command);
  if (!known.ok) return known;
  if (known.value) return amended(context, known.value);

  await awaitIdle(context, input.orderNo);
  const seen = await readOrder(context.em, input.orderNo);
  const wrong = amendableRefusals(scope, seen, input);
  if (!seen || wrong.length > 0) return refuseAll(wrong);
  const added = await priceAdded(context, seen, await readPlaced(context.em, seen), input);
  if (!added.ok) return added;
  const work: { begun: ProcessRecord | null } = { begun: null };
  const { reach } = context.workshop;
  reach('orders.amend.begin.before-store');
  const begun = await runCommand<BegunAmendment, OrderRefusal>(context, command, async (tx) => {
    work.begun = null;
    const order = await lockOrder(tx, input.orderNo);
    if (!order) return refuse(orderNotFound(input.orderNo));
    const changed = versionRefusal(order, input);
    if (changed) return refuse(changed);
    if (await isBusy(tx, order.id)) return refuse(busy(order.order_no));
    const planned = await planAmendment(tx, order, input, added.value);
    if (!planned.ok) return planned;
    const key = { actor: actorKey(context.actor), key: idempotencyKey };
    const begin = { order, input, planned: planned.value, key };
    const { data, process } = await beginAmendment(context, tx, begin);
    work.begun = process;
    if (process === null) await settleFree(tx, context, { orderId: order.id, actor: key.actor });
    const processId = process?.id ?? null;
    return accept({ orderNo: order.order_no, revision: data.revision, processId });
  });
  if (!begun.ok) return begun;
  reach('orders.amend.begin.after-store');
  if (work.begun) await runProcess(context, work.begun);
  return amended(context, begun.value);
}

/**
 * What speaks against amending an order, whatever is to become of it; something where there is none.
 *
 * What cannot be amended at all is not asked how: points or prices of it matter no more.
 */
export function amendableRefusals(
  scope: Scope,
  order: LockedOrder | null,
  input: AmendOrder,
): readonly OrderRefusal[] {
  const isTheirs = order !== null && coversOrder(scope, placesOf(order), 'SELLING');
  const closed = isTheirs
    ? (versionRefusal(order, input) ?? amendForbids(order))
    : orderNotFound(input.orderNo);
  return byPrecedence([...textRefusals('reason', input.reason), ...(closed ? [closed] : [])]);
}

async function beginAmendment(
  context: WorkContext,
  tx: EntityManager,
  given: {
    readonly order: LockedOrder;
    readonly input: AmendOrder;
    readonly planned: PlannedAmendment;
    readonly key: { readonly actor: string; readonly key: string };
  },
): Promise<{ readonly data: AmendData; readonly process: ProcessRecord | null }> {
  const { order, input, planned, key } = given;
  const revision = await insertDocument(context, tx, order, input, planned);
  const data = amendDataOf(context, order, input, planned, revision);
  if (data.grow === null && data.paid) {
    const change = { data: { ...data, paid: data.paid }, facts: [], actor: key.actor };
    return { data, process: await changePaid(context, tx, order, change) };
  }
  const grows = data.grow !== null;
  const sheds = data.shed.length > 0;
  if (!grows) await applyAmendment(context, tx, order, { data, facts: [], actor: key.actor });
  const start = {
    orderId: order.id,
    orderNo: order.order_no,
    kind: 'AMEND' as const,
    actor: key.actor,
    now: context.clock.now(),
    leaseMs: context.workshop.config.leaseMs,
  };
  const facts = { spendsPoints: false, paid: false, ...(grows ? { grows: true } : {}) };
  const carried = grows ? { key, amend: data } : { amend: data };
  if (!grows && !sheds) return { data, process: null };
  return { data, process: await startProcess(tx, { ...start, data: { facts, ...carried } }) };
}

/** Changes a paid order at once, or lets it wait for what is still to be paid. */
async function changePaid(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  change: Omit<PaidChange, 'leaseMs'>,
): Promise<ProcessRecord | null> {
  if (change.data.paid.differenceMinor > 0) {
    await awaitSurcharge(context, tx, order, change);
    return null;
  }
  const { leaseMs } = context.workshop.config;
  const applied = await applyPaid(context, tx, order, { ...change, leaseMs });
  assert(applied.ok, 'what was planned under this lock can be done');
  return applied.value;
}

/** How an amendment ended; one that was overtaken by a payment changed nothing. */
async function amended(
  context: WorkContext,
  { orderNo, revision, processId }: BegunAmendment,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  if (processId !== null) {
    const ended = await settled(context, { orderNo, processId });
    if (!ended.ok) return ended;
  }
  const [row] = await context.em.execute<{ state: string; version: number }[]>(
    `select a.state, o.version from order_amendment a join sales_order o on o.id = a.order_id
     where o.order_no = ? and a.revision = ?`,
    [orderNo, revision],
  );
  if (row?.state !== 'REFUSED') return accept({ orderNo });
  const { version: actualVersion } = row;
  return refuse({
    kind: 'OrderChanged',
    orderNo,
    expectedVersion: actualVersion - 1,
    actualVersion,
  });
}
