import { actorKey, coversStore, runCommand, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import {
  checkParcel,
  shippedUnits,
  type ParcelInput,
} from '../../domain/fulfilment/check-parcel.ts';
import { busy, type OrderRefusal } from '../../domain/refusals.ts';
import { awaitIdle, whenIdle } from '../../process/await-process.ts';
import { changeOrder } from '../../process/change-order.ts';
import type { HandOverData } from '../../process/move-data.ts';
import { isBusy } from '../../process/process-queue.ts';
import type { ProcessRecord } from '../../process/process-record.ts';
import { runProcess } from '../../process/run-process.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { lockOrder, type LockedOrder } from '../lock-order.ts';
import { newOrderNo } from '../order-no.ts';
import { withMoneyCaptured } from '../payment/capture-authorized.ts';
import { askPastDay, type LeavingUnits } from './ask-past-day.ts';
import { beginHandOver } from './begin-hand-over.ts';
import { judgeParts, refuseUnlocked, type AskedParcel, type Part } from './judge-parcel.ts';
import { orderNoOfFulfilment, readFulfilment } from './lock-fulfilment.ts';
import { tellFulfilment } from './tell-fulfilment.ts';

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
  if (badKey) return refuse(badKey);
  const formal = checkParcel(input);
  const { orderNos, isWhole } = await ordersOf(context, input);
  const past = await askPastDay(context, await unitsOf(context, input));
  if (formal.length > 0 || !isWhole)
    return refuseUnlocked(context, { orderNos, input, past }, formal);
  const { reach } = context.workshop;
  const work: { begun: ProcessRecord[] } = { begun: [] };
  reach('orders.ship.begin.before-store');
  const command = { name: 'shipParcel', idempotencyKey: key, input };
  const attempt = async () => {
    for (const orderNo of orderNos) await awaitIdle(context, orderNo);
    return runCommand<{ readonly parcelNo: string }, OrderRefusal>(context, command, async (tx) => {
      work.begun = [];
      const parts = await lockParts(context, tx, { orderNos, input, past });
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
  const outcome = await withMoneyCaptured(context, () => whenIdle(context, orderNos[0]!, attempt));
  if (!outcome.ok) return outcome;
  reach('orders.ship.begin.after-store');
  for (const begun of work.begun) await runProcess(context, begun);
  return outcome;
}

/** The orders of a parcel's parts, and whether each part is of one. */
async function ordersOf(context: WorkContext, { parts }: ParcelInput) {
  const found = new Set<string>();
  let isWhole = true;
  for (const { fulfilmentNo } of parts) {
    const orderNo = await orderNoOfFulfilment(context.em, fulfilmentNo);
    if (orderNo === null) isWhole = false;
    else found.add(orderNo);
  }
  return { orderNos: [...found].sort(), isWhole };
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

/** Locks the orders in one order of locks, and decides for every part. */
async function lockParts(
  context: WorkContext,
  tx: EntityManager,
  asked: AskedParcel,
): Promise<Outcome<readonly Part[], OrderRefusal>> {
  const { orderNos } = asked;
  const orders = new Map<string, LockedOrder>();
  for (const orderNo of orderNos) orders.set(orderNo, (await lockOrder(tx, orderNo))!);
  for (const order of orders.values()) {
    if (await isBusy(tx, order.id)) return refuse(busy(order.order_no));
  }
  return judgeParts(context, tx, orders, asked);
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
