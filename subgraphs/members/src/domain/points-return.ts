import assert from 'node:assert';
import { splitByLargestRemainder } from '@entresol/shared/decimal';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { Hold } from './points-hold.ts';
import type { LotShare } from './points-lots.ts';
import { invalid, type InvalidInput } from './refusal.ts';

/** What a spent hold took from a lot, and how much of it went back already. */
export interface SpentLot {
  readonly lotId: string;
  readonly points: number;
  readonly returned: number;
}

/** Decides whether so many of the points spent on an order can go back. */
export function decideReturn(
  hold: Hold,
  returned: number,
  points: number,
): Outcome<null, InvalidInput> {
  const left = hold.status === 'SPENT' ? hold.points - returned : 0;
  if (points <= left) return accept(null);
  return refuse(
    invalid(
      ['input', 'points'],
      `订单 ${hold.reference} 可退回的积分为 ${left}。`,
      `Order ${hold.reference} has ${left} points left to give back.`,
    ),
  );
}

/**
 * Shares returned points over the lots they came from, by what each is still owed.
 *
 * Exact: the parts add up, none exceeds what its lot gave, and after the last return every lot has
 * back what it gave (INV8).
 */
export function shareReturn(lots: readonly SpentLot[], points: number): readonly LotShare[] {
  const owed = lots.map((lot) => lot.points - lot.returned);
  assert(points <= owed.reduce((sum, part) => sum + part, 0), 'INV8: no more than was spent');
  const parts = splitByLargestRemainder(points, owed);
  return lots
    .map(({ lotId }, index) => ({ lotId, points: parts[index]! }))
    .filter((share) => share.points > 0);
}

/**
 * Points that an order keeps when so much of its total was paid back: its earned points times what
 * is left of the total, rounded down. Depends on the sum alone, never on the steps that led there.
 */
export function pointsKept(earned: number, totalMinor: number, refundedMinor: number): number {
  if (totalMinor <= 0 || refundedMinor >= totalMinor) return 0;
  return Number((BigInt(earned) * BigInt(totalMinor - refundedMinor)) / BigInt(totalMinor));
}
