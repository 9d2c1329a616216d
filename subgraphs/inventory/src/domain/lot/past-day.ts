import { levelText, type LevelKey } from '../level.ts';
import { isSellable, type LotPart, type LotState } from './lot.ts';
import { openLotShelf } from './lot-shelf.ts';

/** Units of a lot past its last day of sale. */
export interface PastDayUnits extends LevelKey {
  readonly lotNo: string;
  readonly quantity: number;
  readonly sellableUntil: Date;
  readonly expiresAt: Date;
}

type Wanted = LevelKey & { readonly quantity: number };

/**
 * Says which units past their last day of sale would leave, were these taken now.
 *
 * As when they are booked: what may still be sold goes first, then the first to expire.
 */
export function pastDayUnits(
  lots: readonly LotState[],
  wanted: readonly Wanted[],
  now: Date,
): readonly PastDayUnits[] {
  const none = { policies: new Map(), tracked: new Set<string>() };
  const shelf = openLotShelf({ lots, now, ...none });
  return wanted.flatMap((line) => {
    const fresh = shelf.draw(line, 'GOOD', {
      quantity: line.quantity,
      lotNo: null,
      sellable: true,
    });
    const taken = fresh.reduce((sum, { quantity }) => sum + quantity, 0);
    const rest = { quantity: line.quantity - taken, lotNo: null, sellable: false };
    return pastDayParts(line, shelf.draw(line, 'GOOD', rest), now);
  });
}

/** Those parts of what a level gave that are past their last day of sale. */
export function pastDayParts(
  { sku, location }: LevelKey,
  parts: readonly LotPart[],
  now: Date,
): readonly PastDayUnits[] {
  return parts.flatMap((part) => {
    const { lotNo, quantity, sellableUntil, expiresAt } = part;
    if (isSellable(part, now) || sellableUntil === null || expiresAt === null) return [];
    return [{ sku, location, lotNo, quantity, sellableUntil, expiresAt }];
  });
}

/**
 * Says which lots goods in a customer's hand were of, where the books had none that may be sold:
 * what stands there past its day, the first to expire first; no more of it than was lacking.
 */
export function pastDayInHand(
  lots: readonly LotState[],
  lacking: readonly Wanted[],
  now: Date,
): readonly PastDayUnits[] {
  const byLevel = Map.groupBy(lots, levelText);
  return lacking.flatMap((line) => {
    let left = line.quantity;
    return (byLevel.get(levelText(line)) ?? []).flatMap((lot) => {
      const quantity = Math.min(left, lot.good + lot.qc);
      const past = quantity > 0 ? pastDayParts(line, [{ ...lot, quantity }], now) : [];
      left -= past.reduce((sum, one) => sum + one.quantity, 0);
      return past;
    });
  });
}
