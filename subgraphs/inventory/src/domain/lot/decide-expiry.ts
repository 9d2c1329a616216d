import { levelText, availableOf, type LevelKey, type Levels } from '../level.ts';
import type { Movement } from '../movement.ts';
import type { InsufficientStock } from '../refusals.ts';
import type { ReservationLine } from '../reservation.ts';
import { byExpiry, isSellable, type LotState } from './lot.ts';

/** Good units of a lot that may not be sold any more and are promised to orders. */
export interface HeldLot {
  readonly lot: LotState;
  readonly quantity: number;
}

/**
 * Decides what becomes of good units whose lots may not be sold any more.
 *
 * What nobody has been promised goes into quality control; what is promised stays, since a hold is
 * not ended behind an order's back, and is named so that somebody acts.
 */
export function decideExpiry(
  levels: Levels,
  lots: readonly LotState[],
  now: Date,
): { readonly movements: readonly Movement[]; readonly held: readonly HeldLot[] } {
  const movements: Movement[] = [];
  const held: HeldLot[] = [];
  const free = new Map([...levels].map(([text, level]) => [text, availableOf(level)]));
  for (const lot of lots.toSorted(byExpiry)) {
    const left = free.get(levelText(lot));
    if (left === undefined || isSellable(lot, now)) continue;
    const quantity = Math.min(left, lot.good);
    if (quantity > 0) movements.push(putAside(lot, quantity, now));
    free.set(levelText(lot), left - quantity);
    held.push({ lot, quantity: lot.good - quantity });
  }
  return { movements, held };
}

function putAside(
  { sku, location, lotNo, producedAt, expiresAt }: LotState,
  quantity: number,
  now: Date,
): Movement {
  const route = { type: 'CONDITION', from: 'GOOD', to: 'QC' } as const;
  const lot = { lotNo, producedAt, expiresAt };
  const reason = 'past the last day of sale';
  return { sku, location, ...route, quantity, lot, document: null, reason, occurredAt: now };
}

/** Good units per level, by `levelText`, that may not be sold any more. */
export function unsellableUnits(lots: readonly LotState[], now: Date): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const lot of lots) {
    if (isSellable(lot, now)) continue;
    sums.set(levelText(lot), (sums.get(levelText(lot)) ?? 0) + lot.good);
  }
  return sums;
}

/** A hold and what it is of. */
export interface WantedUnits {
  readonly reference: string;
  readonly lines: readonly ReservationLine[];
  /** Its goods are out of the house: it is served with what there is, and never short. */
  readonly hasLeft?: boolean;
}

/**
 * Names the holds that cannot be served in the order given: only lots that expired are left.
 *
 * `sellable` says how many units per level can be sold; levels whose lots are not kept are left out
 * of it. A hold that cannot be served as a whole takes nothing from those behind it.
 */
export function unservedHolds(
  sellable: ReadonlyMap<string, number>,
  holds: readonly WantedUnits[],
): ReadonlyMap<string, InsufficientStock> {
  const left = new Map(sellable);
  const unserved = new Map<string, InsufficientStock>();
  for (const { reference, lines, hasLeft = false } of holds) {
    const short = lines.find((line) => (left.get(levelText(line)) ?? Infinity) < line.quantity);
    if (short && !hasLeft) {
      unserved.set(reference, shortOf(short, left.get(levelText(short))!));
      continue;
    }
    for (const line of lines) {
      const units = left.get(levelText(line));
      if (units !== undefined) left.set(levelText(line), Math.max(0, units - line.quantity));
    }
  }
  return unserved;
}

function shortOf(line: LevelKey & { readonly quantity: number }, available: number) {
  const { sku, location, quantity } = line;
  const kind = 'InsufficientStock' as const;
  return { kind, field: null, sku, location, requested: quantity, available };
}
