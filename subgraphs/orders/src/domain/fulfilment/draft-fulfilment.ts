import assert from 'node:assert';
import type { HandOver } from '../routing/scenes.ts';

/** Units of one SKU that a place sends. */
export interface PartUnits {
  readonly sku: string;
  readonly quantity: number;
  /** The campaign's pool that they come out of. */
  readonly pool?: string;
}

/** What a part waits for: goods that suppliers have promised, or that another place sends here. */
export interface AwaitedGoods {
  readonly kind: 'PRESALE' | 'BACKORDER' | 'TRANSFER';
  /** RFC 3339; null where nobody has named a day. */
  readonly expectedAt: string | null;
}

/** What one place sends of an order. */
export interface FulfilmentPart {
  readonly location: string;
  readonly lines: readonly PartUnits[];
  /** Left out where its goods are there. */
  readonly waits?: AwaitedGoods;
}

/** Units of one line of an order. */
export interface LineUnits {
  readonly lineNo: number;
  readonly sku: string;
  readonly quantity: number;
}

/** A fulfilment order as it is first written. */
export interface FulfilmentDraft {
  readonly fulfilmentNo: string;
  readonly position: number;
  readonly location: string;
  /** Under which reference its units are held. */
  readonly reservation: string;
  readonly lines: readonly LineUnits[];
}

/** The number of an order's n-th fulfilment order. */
export function fulfilmentNoOf(orderNo: string, position: number): string {
  return `${orderNo}-F${position}`;
}

/**
 * Gives each part of an order its lines and its number.
 *
 * The first holds its units under the order's number, the others under their own: an order is held
 * at once, all or nothing, and then divided. Σ assigned = ordered, line by line.
 */
export function draftFulfilment(
  orderNo: string,
  parts: readonly FulfilmentPart[],
  ordered: readonly LineUnits[],
): readonly FulfilmentDraft[] {
  const left = new Map(ordered.map(({ lineNo, quantity }) => [lineNo, quantity]));
  const drafts = parts.map(({ location, lines }, index) => {
    const position = index + 1;
    const fulfilmentNo = fulfilmentNoOf(orderNo, position);
    return {
      fulfilmentNo,
      position,
      location,
      reservation: position === 1 ? orderNo : fulfilmentNo,
      lines: lines.flatMap((part) => takeUnits(part, ordered, left)),
    };
  });
  assert(
    [...left.values()].every((quantity) => quantity === 0),
    'the parts of an order are the order',
  );
  return drafts;
}

/** Takes units of a SKU from the order's lines in turn; two lines may be of one SKU. */
function takeUnits(
  part: PartUnits,
  ordered: readonly LineUnits[],
  left: Map<number, number>,
): readonly LineUnits[] {
  let wanted = part.quantity;
  const taken = ordered
    .filter(({ sku }) => sku === part.sku)
    .flatMap(({ lineNo, sku }) => {
      const quantity = Math.min(wanted, left.get(lineNo)!);
      if (quantity === 0) return [];
      wanted -= quantity;
      left.set(lineNo, left.get(lineNo)! - quantity);
      return [{ lineNo, sku, quantity }];
    });
  assert(wanted === 0, 'no part has more than was ordered');
  return taken;
}

const PROMISED_HOURS: Readonly<Record<HandOver, number>> = {
  COUNTER: 0,
  PICKUP: 2,
  STORE_DELIVERY: 2,
  PARCEL: 48,
};

/** By when the buyer is to have the goods: as its way was promised, or as is usual for it. */
export function promisedAt(placedAt: Date, handOver: HandOver, hours: number | null): Date {
  return new Date(placedAt.getTime() + (hours ?? PROMISED_HOURS[handOver]) * 3_600_000);
}
