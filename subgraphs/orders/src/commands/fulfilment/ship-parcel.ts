import { actorKey, coversStore, runCommand, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import {
  checkParcel,
  shippedUnits,
  type ParcelInput,
} from '../../domain/fulfilment/check-parcel.ts';
import { busy, invalid, type OrderRefusal } from '../../domain/refusals.ts';
import { awaitIdle, whenIdle } from '../../process/await-process.ts';
import { changeOrder } from '../../process/change-order.ts';
import type { HandOverData } from '../../process/move-data.ts';
import { isBusy } from '../../process/process-queue.ts';
import type { ProcessRecord } from '../../process/process-record.ts';
import { runProcess } from '../../process/run-process.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { lockOrder, type LockedOrder } from '../lock-order.ts';
import { newOrderNo } from '../order-no.ts';
import { moneyRefusal, withMoneyCaptured } from '../payment/capture-authorized.ts';
import type { StageFact } from '../../domain/stage-facts.ts';
import { askPastDay, judgePastDay, type LeavingUnits, type PastDay } from './ask-past-day.ts';
import { beginHandOver } from './begin-hand-over.ts';
import { fulfilmentForbids } from './forbidding-part.ts';
import { orderNoOfFulfilment, readFulfilment, type LockedFulfilment } from './lock-fulfilment.ts';
import { tellFulfilment } from './tell-fulfilment.ts';
import { fulfilmentNotFound, orderForbids } from './work-on-fulfilment.ts';

const SHIPS_FROM: readonly string[] = ['ACCEPTED', 'PICKING', 'PACKED'];

interface Part {
  /** What was let go although it is past its day. */
  readonly waived: readonly StageFact[];
  readonly order: LockedOrder;
  readonly fulfilment: LockedFulfilment;
  readonly units: ReturnType<typeof shippedUnits>;
}

/**
 * Sends a parcel: all or a part of what one place has for one person at one door (合单).
 *
 * The goods have left, so this is a fact: it is written with the history of each order, and their
 * units are taken out of stock by a process of each order that only goes forward.
 */
export async function shipParcel(
  context: WorkContext,
  input: ParcelInput,
  key: string,
): Promise<Outcome<{ readonly parcelNo: string }, OrderRefusal>> {
  const badKey = checkKey(key);
  const [first, ...rest] = badKey ? [badKey] : checkParcel(input);
  if (first) return refuse(first, ...rest);
  const orderNos = await ordersOf(context, input);
  if (!orderNos.ok) return orderNos;
  const past = await askPastDay(context, await unitsOf(context, input));
  const { reach } = context.workshop;
  const work: { begun: ProcessRecord[] } = { begun: [] };
  reach('orders.ship.begin.before-store');
  const command = { name: 'shipParcel', idempotencyKey: key, input };
  const attempt = async () => {
    for (const orderNo of orderNos.value) await awaitIdle(context, orderNo);
    return runCommand<{ readonly parcelNo: string }, OrderRefusal>(context, command, async (tx) => {
      work.begun = [];
      const parts = await lockParts(context, tx, { orderNos: orderNos.value, input, past });
      if (!parts.ok) return parts;
      const now = context.clock.now();
      const parcelNo = newOrderNo(now).replace(/^SO/, 'PC');
      await writeParcel(tx, { parcelNo, input, parts: parts.value, now, actor: context.actor });
      const numbers = parts.value.map(({ fulfilment }) => fulfilment.fulfilmentNo);
      await tellFulfilment(tx, context.events, numbers, now);
      for (const ofOrder of Map.groupBy(parts.value, ({ order }) => order.id).values()) {
        work.begun.push(await tellOrder(context, tx, ofOrder, parcelNo));
      }
      return accept({ parcelNo });
    });
  };
  const outcome = await withMoneyCaptured(context, () =>
    whenIdle(context, orderNos.value[0]!, attempt),
  );
  if (!outcome.ok) return outcome;
  reach('orders.ship.begin.after-store');
  for (const begun of work.begun) await runProcess(context, begun);
  return outcome;
}

async function ordersOf(
  context: WorkContext,
  { parts }: ParcelInput,
): Promise<Outcome<readonly string[], OrderRefusal>> {
  const found: string[] = [];
  for (const [index, { fulfilmentNo }] of parts.entries()) {
    const orderNo = await orderNoOfFulfilment(context.em, fulfilmentNo);
    const field = ['input', 'parts', String(index), 'fulfilmentNo'];
    if (orderNo === null) return refuse(fulfilmentNotFound(fulfilmentNo, field));
    found.push(orderNo);
  }
  return accept([...new Set(found)].sort());
}

/** What would leave, as it stands before anything is locked. */
async function unitsOf(context: WorkContext, { parts }: ParcelInput): Promise<LeavingUnits[]> {
  const scope = context.access.require('order:fulfil');
  const units: LeavingUnits[] = [];
  for (const { fulfilmentNo, lines } of parts) {
    const fulfilment = await readFulfilment(context.em, fulfilmentNo);
    if (!fulfilment || !coversStore(scope, fulfilment.location)) continue;
    const { location } = fulfilment;
    const leaving = shippedUnits(fulfilment, lines, []).lines;
    units.push(...leaving.map(({ sku, quantity }) => ({ sku, location, quantity })));
  }
  return units;
}

/** Locks the orders in one order of locks, and decides for every part, all refusals at once. */
async function lockParts(
  context: WorkContext,
  tx: EntityManager,
  asked: {
    readonly orderNos: readonly string[];
    readonly input: ParcelInput;
    readonly past: PastDay;
  },
): Promise<Outcome<readonly Part[], OrderRefusal>> {
  const { orderNos, input, past } = asked;
  const orders = new Map<string, LockedOrder>();
  for (const orderNo of orderNos) orders.set(orderNo, (await lockOrder(tx, orderNo))!);
  for (const order of orders.values()) {
    if (await isBusy(tx, order.id)) return refuse(busy(order.order_no));
  }
  const scope = context.access.require('order:fulfil');
  const parts: Part[] = [];
  const refusals: OrderRefusal[] = [];
  for (const [index, part] of input.parts.entries()) {
    const field = ['input', 'parts', String(index)];
    const fulfilment = await readFulfilment(tx, part.fulfilmentNo);
    if (!fulfilment || !coversStore(scope, fulfilment.location)) {
      refusals.push(fulfilmentNotFound(part.fulfilmentNo, [...field, 'fulfilmentNo']));
      continue;
    }
    const order = orders.get(fulfilment.orderNo)!;
    const forbidden = orderForbids(order) ?? stateRefusal(fulfilment, field) ?? moneyRefusal(order);
    const units = shippedUnits(fulfilment, part.lines, field);
    const judged = judgePastDay(context, past, {
      document: part.fulfilmentNo,
      field,
      reason: input.lotReason ?? null,
      location: fulfilment.location,
      skus: units.lines.map(({ sku }) => sku),
    });
    if (forbidden) refusals.push(forbidden);
    else if (units.refusals.length + judged.refusals.length > 0) {
      refusals.push(...units.refusals, ...judged.refusals);
    } else parts.push({ order, fulfilment, units, waived: judged.facts });
  }
  const [first, ...rest] = refusals.length > 0 ? refusals : mergeRefusals(parts);
  if (first) return refuse(first, ...rest);
  const taken = await tx.execute(`select 1 from parcel where carrier = ? and tracking_no = ?`, [
    input.carrier.trim(),
    input.trackingNo.trim(),
  ]);
  return taken.length > 0 ? refuse(trackingTaken()) : accept(parts);
}

function stateRefusal(
  { fulfilmentNo, state, handOver }: LockedFulfilment,
  field: readonly string[],
): OrderRefusal | null {
  const isSent = handOver === 'PARCEL' || handOver === 'STORE_DELIVERY';
  if (isSent && SHIPS_FROM.includes(state)) return null;
  return fulfilmentForbids(fulfilmentNo, state, [...field, 'fulfilmentNo']);
}

/** One parcel leaves one place, and goes to one person at one door. */
function mergeRefusals(parts: readonly Part[]): readonly OrderRefusal[] {
  const [first] = parts;
  const isOne = parts.every(
    ({ order, fulfilment }) =>
      fulfilment.location === first!.fulfilment.location &&
      (order.id === first!.order.id ||
        (fulfilment.destination !== null &&
          fulfilment.destination === first!.fulfilment.destination)),
  );
  if (isOne) return [];
  const zh = '合单须为同一会员、同一收货地址、同一发货地点。';
  const en = 'A parcel leaves one place, for one member at one address.';
  return [invalid(['input', 'parts'], zh, en)];
}

function trackingTaken(): OrderRefusal {
  const en = 'There is a parcel of this carrier with this number already.';
  return invalid(['input', 'trackingNo'], '该承运商的运单号已被使用。', en);
}

async function writeParcel(
  tx: EntityManager,
  given: {
    readonly parcelNo: string;
    readonly input: ParcelInput;
    readonly parts: readonly Part[];
    readonly now: Date;
    readonly actor: WorkContext['actor'];
  },
): Promise<void> {
  const { parcelNo, input, parts, now, actor } = given;
  const lines = parts.flatMap(({ fulfilment, units }) =>
    units.lines.map((line) => ({ fulfilmentNo: fulfilment.fulfilmentNo, ...line })),
  );
  const wholes = parts
    .filter(({ units }) => units.isRest)
    .map(({ fulfilment }) => fulfilment.fulfilmentNo);
  await tx.execute(
    `with head as (
       insert into parcel (parcel_no, location, carrier, tracking_no, state, shipped_by, shipped_at)
       values (?, ?, ?, ?, 'SHIPPED', ?, ?)
     ), given as (
       select * from jsonb_to_recordset(?::jsonb) as g("fulfilmentNo" text, "lineNo" int,
         quantity int)
     ), lines as (
       insert into parcel_line (parcel_no, fulfilment_no, line_no, quantity)
       select ?, "fulfilmentNo", "lineNo", quantity from given
     ), left_now as (
       update fulfilment_line l set shipped = l.shipped + g.quantity
       from given g where l.fulfilment_no = g."fulfilmentNo" and l.line_no = g."lineNo"
     )
     update fulfilment_order set state = 'SHIPPED'
     where fulfilment_no in (select jsonb_array_elements_text(?::jsonb))`,
    [
      parcelNo,
      parts[0]!.fulfilment.location,
      input.carrier.trim(),
      input.trackingNo.trim(),
      actorKey(actor),
      now,
      JSON.stringify(lines),
      parcelNo,
      JSON.stringify(wholes),
    ],
  );
}

/** One process takes out of stock what left of one order; it has one at a time. */
async function tellOrder(
  context: WorkContext,
  tx: EntityManager,
  parts: readonly Part[],
  parcelNo: string,
): Promise<ProcessRecord> {
  const { order } = parts[0]!;
  const now = context.clock.now();
  const actor = actorKey(context.actor);
  await changeOrder(tx, context.events, {
    orderId: order.id,
    from: order.status,
    to: { fulfilmentStatus: 'PARTIAL' },
    facts: [...parts.flatMap(({ waived }) => waived), { fact: 'PARCEL_SHIPPED', reason: parcelNo }],
    actor,
    at: now,
  });
  const sent = parts.map((part) => sentOf(part, parcelNo));
  return beginHandOver(context, tx, { order, actor, sent });
}

/** Where not all that is held leaves, what leaves is divided off first. */
function sentOf({ fulfilment, units }: Part, parcelNo: string): HandOverData {
  const { fulfilmentNo, location, reservation } = fulfilment;
  if (units.isRest) return { reference: reservation!, split: null };
  const lines = units.lines.map(({ sku, quantity }) => ({ sku, quantity, location }));
  return { reference: `${fulfilmentNo}-${parcelNo}`, split: { from: reservation!, lines } };
}
