import {
  actorKey,
  coversStore,
  findReplay,
  runCommand,
  type EntityManager,
} from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { busy, invalid, notFound, type OrderRefusal } from '../../domain/refusals.ts';
import { isBusy } from '../../process/process-queue.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { StockBinsForPickingDocument } from '../../remote/generated.ts';
import { fulfilmentForbids } from '../fulfilment/forbidding-part.ts';
import { readFulfilment, type LockedFulfilment } from '../fulfilment/lock-fulfilment.ts';
import { fulfilmentNotFound, pickingForbids } from '../fulfilment/work-on-fulfilment.ts';
import { lockOrder } from '../lock-order.ts';
import { newOrderNo } from '../order-no.ts';
import { pickerRefusal } from './assign-batch.ts';

const BATCH_MAX = 50;

/** Which fulfilment orders one walk through a place picks. */
export interface CreateBatch {
  readonly location: string;
  /** Null: those that have waited longest, as the queue reads. */
  readonly fulfilmentNos: readonly string[] | null;
  readonly picker: string | null;
}

type Made = Outcome<{ readonly batchNo: string }, OrderRefusal>;

/**
 * Puts accepted fulfilment orders of a place into one walk (波次), with where each line stands.
 *
 * Where things stand is asked of inventory and kept: a list on paper and on the screen stay the
 * same. A fulfilment order is in one batch at a time.
 */
export async function createBatch(
  context: WorkContext,
  input: CreateBatch,
  key: string,
): Promise<Made> {
  const badKey = checkKey(key) ?? pickerRefusal(input.picker);
  if (badKey) return refuse(badKey);
  const command = { name: 'createBatch', idempotencyKey: key, input };
  const known = await findReplay<{ readonly batchNo: string }>(context, command);
  if (!known.ok) return known;
  if (known.value) return accept(known.value);
  const scope = context.access.require('order:fulfil');
  const { location } = input;
  if (!coversStore(scope, location)) {
    return refuse(notFound(['input', 'location'], `地点 ${location}`, `Location ${location}`));
  }
  const numbers = input.fulfilmentNos ?? (await nextInQueue(context.em, location));
  const wrong = checkNumbers(numbers);
  if (wrong) return refuse(wrong);
  const bins = await binsOf(context, location, numbers);
  return runCommand<{ readonly batchNo: string }, OrderRefusal>(context, command, async (tx) => {
    const found = await lockThem(tx, numbers, location);
    if (!found.ok) return found;
    const now = context.clock.now();
    const batchNo = newOrderNo(now).replace(/^SO/, 'PB');
    const lines = found.value.flatMap(({ fulfilmentNo, lines: own }) =>
      own.map(({ lineNo, sku }) => ({ fulfilmentNo, lineNo, ...bins.get(sku) })),
    );
    await tx.execute(
      `with head as (
         insert into pick_batch (batch_no, location, state, picker, version, created_by, created_at)
         values (?, ?, 'OPEN', ?, 1, ?, ?::timestamptz)
       ), lines as (
         insert into pick_line (batch_no, fulfilment_no, line_no, zone, bin)
         select ?, g."fulfilmentNo", g."lineNo", g.zone, g.bin
         from jsonb_to_recordset(?::jsonb) as g("fulfilmentNo" text, "lineNo" int, zone text,
           bin text)
       )
       update fulfilment_order set batch_no = ?
       where fulfilment_no in (select jsonb_array_elements_text(?::jsonb))`,
      [
        batchNo,
        location,
        input.picker,
        actorKey(context.actor),
        now,
        batchNo,
        JSON.stringify(lines),
        batchNo,
        JSON.stringify(numbers),
      ],
    );
    return accept({ batchNo });
  });
}

async function nextInQueue(em: EntityManager, location: string): Promise<readonly string[]> {
  const rows = await em.execute<{ no: string }[]>(
    `select f.fulfilment_no as no from fulfilment_order f join sales_order o on o.id = f.order_id
     where f.location = ? and f.state = 'ACCEPTED' and f.batch_no is null
       and o.status = 'PAID' and o.held_at is null and o.exception is null
       and o.payment_status not in ('BALANCE_DUE', 'LAPSED')
     order by f.priority, f.promised_at, f.fulfilment_no limit 20`,
    [location],
  );
  return rows.map(({ no }) => no);
}

function checkNumbers(numbers: readonly string[]): OrderRefusal | null {
  const isGood = numbers.length >= 1 && numbers.length <= BATCH_MAX;
  if (isGood && new Set(numbers).size === numbers.length) return null;
  const zh = `应有 1 到 ${BATCH_MAX} 个不重复的已接单履约单。`;
  const en = `There must be 1 to ${BATCH_MAX} accepted fulfilment orders, each once.`;
  return invalid(['input', 'fulfilmentNos'], zh, en);
}

async function binsOf(context: WorkContext, location: string, numbers: readonly string[]) {
  const rows = await context.em.execute<{ sku: string }[]>(
    `select distinct sku from fulfilment_line
     where fulfilment_no in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(numbers)],
  );
  const variables = { location, skus: rows.map(({ sku }) => sku) };
  const options = { requestId: context.requestId };
  const data = await context.call('inventory', StockBinsForPickingDocument, variables, options);
  return new Map(data.stockBinsForPicking.map(({ sku, zone, bin }) => [sku, { zone, bin }]));
}

/** Locks the orders of all of them in one order of locks; tells all that is wrong. */
async function lockThem(
  tx: EntityManager,
  numbers: readonly string[],
  location: string,
): Promise<Outcome<readonly LockedFulfilment[], OrderRefusal>> {
  const orderNos = new Set(numbers.map((no) => no.replace(/-F\d+$/, '')));
  const orders = new Map();
  for (const orderNo of [...orderNos].sort()) orders.set(orderNo, await lockOrder(tx, orderNo));
  const refusals: OrderRefusal[] = [];
  const found: LockedFulfilment[] = [];
  for (const [index, no] of numbers.entries()) {
    const field = ['input', 'fulfilmentNos', String(index)];
    const fulfilment = await readFulfilment(tx, no);
    const order = fulfilment && orders.get(fulfilment.orderNo);
    if (!fulfilment || !order || fulfilment.location !== location) {
      refusals.push(fulfilmentNotFound(no, field));
      continue;
    }
    if (await isBusy(tx, order.id)) return refuse(busy(order.order_no));
    const isFree = fulfilment.state === 'ACCEPTED' && !(await isInBatch(tx, no));
    const forbidden = pickingForbids(order);
    if (forbidden) refusals.push(forbidden);
    else if (!isFree) refusals.push(fulfilmentForbids(no, fulfilment.state, field));
    else found.push(fulfilment);
  }
  const [first, ...rest] = refusals;
  return first ? refuse(first, ...rest) : accept(found);
}

async function isInBatch(tx: EntityManager, fulfilmentNo: string): Promise<boolean> {
  const rows = await tx.execute(
    `select 1 from fulfilment_order f join pick_batch b using (batch_no)
     where f.fulfilment_no = ? and b.state = 'OPEN'`,
    [fulfilmentNo],
  );
  return rows.length > 0;
}
