import { coversStore, type EntityManager } from '@entresol/shared';
import { accept, type Outcome } from '@entresol/shared/outcome';
import { shippedUnits, type ParcelInput } from '../../domain/fulfilment/check-parcel.ts';
import { invalid, refusalsOf, refuseAll, type OrderRefusal } from '../../domain/refusals.ts';
import type { StageFact } from '../../domain/stage-facts.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { readOrder, type LockedOrder } from '../lock-order.ts';
import { moneyRefusal } from '../payment/capture-authorized.ts';
import { judgePastDay, type PastDay } from './ask-past-day.ts';
import { fulfilmentForbids } from './forbidding-part.ts';
import { readFulfilment, type LockedFulfilment } from './lock-fulfilment.ts';
import { fulfilmentNotFound, orderForbids } from './work-on-fulfilment.ts';

const SHIPS_FROM: readonly string[] = ['ACCEPTED', 'PICKING', 'PACKED'];

/** A parcel as it is asked for, with the orders it is of and what of it is past its day. */
export interface AskedParcel {
  readonly orderNos: readonly string[];
  readonly input: ParcelInput;
  readonly past: PastDay;
}

/** A part of a parcel that may leave. */
export interface Part {
  /** What was let go although it is past its day. */
  readonly waived: readonly StageFact[];
  readonly order: LockedOrder;
  readonly fulfilment: LockedFulfilment;
  readonly units: ReturnType<typeof shippedUnits>;
}

/**
 * Tells with what is wrong in the request what speaks against its parts, as they stand.
 *
 * Money that is not there is left out: it is taken only for what nothing else speaks against.
 */
export async function refuseUnlocked(
  context: WorkContext,
  asked: AskedParcel,
  formal: readonly OrderRefusal[],
): Promise<Outcome<never, OrderRefusal>> {
  const orders = new Map<string, LockedOrder>();
  for (const no of asked.orderNos) orders.set(no, (await readOrder(context.em, no))!);
  const seen = refusalsOf(await judgeParts(context, context.em, orders, asked));
  return refuseAll([...formal, ...seen.filter(({ kind }) => kind !== 'PaymentOutstanding')]);
}

/** Decides for every part, and for the parcel as a whole: all refusals at once. */
export async function judgeParts(
  context: WorkContext,
  tx: EntityManager,
  orders: ReadonlyMap<string, LockedOrder>,
  { input, past }: AskedParcel,
): Promise<Outcome<readonly Part[], OrderRefusal>> {
  const scope = context.access.require('order:fulfil');
  const parts: Part[] = [];
  const refusals: OrderRefusal[] = [...(await trackingRefusals(tx, input))];
  for (const [index, part] of input.parts.entries()) {
    const field = ['input', 'parts', String(index)];
    const fulfilment = await readFulfilment(tx, part.fulfilmentNo);
    const order = fulfilment && orders.get(fulfilment.orderNo);
    if (!order || !coversStore(scope, fulfilment.location)) {
      refusals.push(fulfilmentNotFound(part.fulfilmentNo, [...field, 'fulfilmentNo']));
      continue;
    }
    const forbidden = orderForbids(order) ?? stateRefusal(fulfilment, field);
    const units = shippedUnits(fulfilment, part.lines, field);
    const judged = judgePastDay(context, past, {
      document: part.fulfilmentNo,
      field,
      reason: input.lotReason ?? null,
      location: fulfilment.location,
      skus: units.lines.map(({ sku }) => sku),
    });
    // How many units are left is asked of what may leave at all.
    const faults = forbidden
      ? [forbidden, ...units.refusals.filter(({ kind }) => kind === 'NotFound')]
      : [...units.refusals, ...judged.refusals];
    const unpaid = forbidden ? null : moneyRefusal(order);
    refusals.push(...faults, ...(unpaid ? [unpaid] : []));
    if (faults.length === 0) parts.push({ order, fulfilment, units, waived: judged.facts });
  }
  // What leaves one place for one door is asked of parts that may all leave.
  if (parts.length === input.parts.length) refusals.push(...mergeRefusals(parts));
  return refusals.length > 0 ? refuseAll(refusals) : accept(parts);
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
  if (!first) return [];
  const isOne = parts.every(
    ({ order, fulfilment }) =>
      fulfilment.location === first.fulfilment.location &&
      (order.id === first.order.id ||
        (fulfilment.destination !== null &&
          fulfilment.destination === first.fulfilment.destination)),
  );
  if (isOne) return [];
  const zh = '合单须为同一会员、同一收货地址、同一发货地点。';
  const en = 'A parcel leaves one place, for one member at one address.';
  return [invalid(['input', 'parts'], zh, en)];
}

async function trackingRefusals(
  tx: EntityManager,
  { carrier, trackingNo }: ParcelInput,
): Promise<readonly OrderRefusal[]> {
  const taken = await tx.execute(`select 1 from parcel where carrier = ? and tracking_no = ?`, [
    carrier.trim(),
    trackingNo.trim(),
  ]);
  return taken.length > 0 ? [trackingTaken()] : [];
}

function trackingTaken(): OrderRefusal {
  const en = 'There is a parcel of this carrier with this number already.';
  return invalid(['input', 'trackingNo'], '该承运商的运单号已被使用。', en);
}
