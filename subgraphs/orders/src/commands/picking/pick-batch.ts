import { actorKey, coversStore, runCommand, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { allotPicked, type AllottedUnits } from '../../domain/fulfilment/allot-picked.ts';
import { busy, invalid, notFound, type OrderRefusal } from '../../domain/refusals.ts';
import { changeOrder } from '../../process/change-order.ts';
import { isBusy } from '../../process/process-queue.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { askPastDay, expiredOnShelf } from '../fulfilment/ask-past-day.ts';
import { tellFulfilment } from '../fulfilment/tell-fulfilment.ts';
import { pickingForbids } from '../fulfilment/work-on-fulfilment.ts';
import { lockOrder, type LockedOrder } from '../lock-order.ts';
import { resolveProducts } from '../resolve-products.ts';
import { linesOfBatch, readBatch, type Batch, type BatchLine } from './read-batch.ts';

/** What a picker scanned of a batch: a SKU or a barcode, and how many. */
export interface PickBatchInput {
  readonly batchNo: string;
  readonly code: string;
  readonly quantity: number;
}

type Done = Outcome<{ readonly batchNo: string }, OrderRefusal>;

/**
 * Says that units of a batch are in the basket; they go to the fulfilment orders in their turn.
 *
 * The batch is done with its last unit. Each order is changed under its lock, as by any other work.
 */
export async function pickBatch(
  context: WorkContext,
  input: PickBatchInput,
  key: string,
): Promise<Done> {
  const badKey = checkKey(key);
  if (badKey) return refuse(badKey);
  const scope = context.access.require('order:fulfil');
  const known = await readBatch(context.em, input.batchNo);
  if (!known || !coversStore(scope, known.location)) return refuse(batchNotFound(input.batchNo));
  const sku = await skuOf(context, known, input.code);
  const { location } = known;
  const past = await askPastDay(context, [{ sku, location, quantity: input.quantity }]);
  const asked = { document: input.batchNo, field: ['input', 'code'], location, skus: [sku] };
  const command = { name: 'pickBatch', idempotencyKey: key, input };
  return runCommand<{ readonly batchNo: string }, OrderRefusal>(context, command, async (tx) => {
    const orderNos = [...new Set(known.lines.map(({ orderNo }) => orderNo))].sort();
    const orders = new Map<string, LockedOrder>();
    for (const orderNo of orderNos) orders.set(orderNo, (await lockOrder(tx, orderNo))!);
    const lines = await linesOfBatch(tx, input.batchNo);
    const chosen = await allot(tx, orders, lines, sku, input.quantity);
    if (!chosen.ok) return chosen;
    const [expired, ...more] = expiredOnShelf(context, past, asked);
    if (expired) return refuse(expired, ...more);
    const { allotted, touched } = chosen.value;
    await writePicked(tx, allotted, [...touched.keys()]);
    const now = context.clock.now();
    await tellFulfilment(tx, context.events, [...touched.keys()], now);
    const after = await linesOfBatch(tx, input.batchNo);
    for (const line of touched.values()) await tellOrder(context, tx, line, after);
    await tx.execute(
      `update pick_batch set version = version + 1 where batch_no = ? and state = 'OPEN'`,
      [input.batchNo],
    );
    return accept({ batchNo: input.batchNo });
  });
}

interface Chosen {
  readonly allotted: readonly AllottedUnits[];
  /** One line of each fulfilment order that gets units. */
  readonly touched: ReadonlyMap<string, BatchLine>;
}

/** Who gets the units: what may not be worked on is passed over, and told where nobody else is. */
async function allot(
  tx: EntityManager,
  orders: ReadonlyMap<string, LockedOrder>,
  lines: readonly BatchLine[],
  sku: string,
  quantity: number,
): Promise<Outcome<Chosen, OrderRefusal>> {
  const open = lines.filter(
    ({ state, orderNo }) => (state === 'ACCEPTED' || state === 'PICKING') && orders.has(orderNo),
  );
  const forbids = ({ orderNo }: BatchLine) => pickingForbids(orders.get(orderNo)!);
  const free = open.filter((line) => forbids(line) === null);
  const allotted = quantity >= 1 ? allotPicked(free, sku, quantity) : null;
  if (!allotted) {
    const kept = open.find((line) => line.sku === sku && forbids(line) !== null);
    return refuse((kept && forbids(kept)) ?? notInBatch(free, sku));
  }
  const touched = new Map<string, BatchLine>();
  for (const { fulfilmentNo } of allotted) {
    const line = free.find((candidate) => candidate.fulfilmentNo === fulfilmentNo)!;
    if (await isBusy(tx, line.orderId)) return refuse(busy(line.orderNo));
    touched.set(fulfilmentNo, line);
  }
  return accept({ allotted, touched });
}

/** A SKU of the batch as it is written, else what the code scans to. */
async function skuOf(context: WorkContext, { lines }: Batch, given: string): Promise<string> {
  const code = given.trim().toUpperCase();
  if (lines.some(({ sku }) => sku === code)) return code;
  const products = await resolveProducts(context, [code]);
  return products.get(code)?.sku ?? code;
}

async function writePicked(
  tx: EntityManager,
  allotted: readonly AllottedUnits[],
  fulfilmentNos: readonly string[],
): Promise<void> {
  await tx.execute(
    `with picked as (
       update fulfilment_line l set picked = greatest(l.picked, l.shipped) + g.quantity
       from jsonb_to_recordset(?::jsonb) as g("fulfilmentNo" text, "lineNo" int, quantity int)
       where l.fulfilment_no = g."fulfilmentNo" and l.line_no = g."lineNo"
     )
     update fulfilment_order set state = 'PICKING'
     where state = 'ACCEPTED' and fulfilment_no in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(allotted), JSON.stringify(fulfilmentNos)],
  );
}

/** An order is told of when its picking begins, and when it is done. */
async function tellOrder(
  context: WorkContext,
  tx: EntityManager,
  { fulfilmentNo, orderId, state }: BatchLine,
  after: readonly BatchLine[],
): Promise<void> {
  const own = after.filter((line) => line.fulfilmentNo === fulfilmentNo);
  const isDone = own.every(({ wanted, picked }) => picked >= wanted);
  if (!isDone && state === 'PICKING') return;
  const fact = isDone ? 'GOODS_PICKED' : 'PICKING_BEGUN';
  await changeOrder(tx, context.events, {
    orderId,
    from: 'PAID',
    to: {},
    facts: [{ fact, reason: fulfilmentNo }],
    actor: actorKey(context.actor),
    at: context.clock.now(),
  });
}

/** What a caller is told of a batch that is not there, or not at their place: the same. */
export function batchNotFound(batchNo: string): OrderRefusal {
  return notFound(['input', 'batchNo'], `波次 ${batchNo}`, `Batch ${batchNo}`);
}

function notInBatch(lines: readonly BatchLine[], sku: string): OrderRefusal {
  const own = lines.filter((line) => line.sku === sku);
  if (own.length === 0) {
    const en = `Nothing of ${sku} is to be picked here.`;
    return invalid(['input', 'code'], `该波次无需拣 ${sku}。`, en);
  }
  const rest = own.reduce((sum, { wanted, picked }) => sum + wanted - picked, 0);
  const zh = `应为 1 到 ${rest} 件。`;
  return invalid(['input', 'quantity'], zh, `Between 1 and ${rest} units are to be picked.`);
}
