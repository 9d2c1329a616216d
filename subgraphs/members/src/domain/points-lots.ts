import assert from 'node:assert';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { invalid, type InsufficientPoints, type InvalidInput } from './refusal.ts';

/** The most points that one change can give or take. */
export const POINTS_MAX = 100_000_000;

/** Points that came together and end together, as far as they are free. */
export interface OpenLot {
  readonly id: string;
  /** Neither spent nor held. */
  readonly free: number;
  /** The first instant at which they can no longer be spent. */
  readonly expiresAt: Date;
}

/** So many points of one lot. */
export interface LotShare {
  readonly lotId: string;
  readonly points: number;
}

/** Refuses a number of points that is not from 1 to POINTS_MAX. */
export function checkPoints(points: number, field: readonly string[]): readonly InvalidInput[] {
  if (Number.isSafeInteger(points) && points >= 1 && points <= POINTS_MAX) return [];
  return [
    invalid(
      field,
      `积分应在 1 到 ${POINTS_MAX} 之间。`,
      `Points must be between 1 and ${POINTS_MAX}.`,
    ),
  ];
}

/** Points that can be spent at an instant: free, and not ended, booked out or not. */
export function availablePoints(lots: readonly OpenLot[], now: Date): number {
  return spendable(lots, now).reduce((sum, lot) => sum + lot.free, 0);
}

/**
 * Decides from which lots points are taken: those that end first are taken first.
 *
 * All or nothing. Lots of one instant are taken in the order in which they came.
 *
 * Invariant INV8: no lot gives more than is free in it, and ended lots give nothing.
 */
export function takeFromLots(
  lots: readonly OpenLot[],
  points: number,
  now: Date,
  field: readonly string[],
): Outcome<readonly LotShare[], InsufficientPoints> {
  assert(points > 0, 'callers check points');
  const available = availablePoints(lots, now);
  if (points > available) {
    return refuse({ kind: 'InsufficientPoints', field, requested: points, available });
  }
  const shares: LotShare[] = [];
  let left = points;
  for (const lot of spendable(lots, now).toSorted(byEnd)) {
    if (left === 0) break;
    const taken = Math.min(left, lot.free);
    shares.push({ lotId: lot.id, points: taken });
    left -= taken;
  }
  assert(left === 0, 'INV8: what is available can be taken');
  return accept(shares);
}

function spendable(lots: readonly OpenLot[], now: Date): readonly OpenLot[] {
  return lots.filter((lot) => lot.free > 0 && lot.expiresAt > now);
}

function byEnd(left: OpenLot, right: OpenLot): number {
  const ends = left.expiresAt.getTime() - right.expiresAt.getTime();
  if (ends !== 0) return ends;
  const [a, b] = [BigInt(left.id), BigInt(right.id)];
  return a < b ? -1 : a > b ? 1 : 0;
}
