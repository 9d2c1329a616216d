import { splitByLargestRemainder } from '@entresol/shared/decimal';

/** Who wants units: how much it counts, and how many it can take at most. */
export interface Want {
  readonly weight: number;
  /** Null: as many as there are. */
  readonly cap: number | null;
}

/**
 * Splits units over wants by weight, in whole packs, by largest remainder.
 *
 * Nobody gets more than its cap, and all together never more than there are; what a cap leaves is
 * split over the others. Weights of zero get nothing unless all are zero: then all count the same.
 */
export function allocateUnits(
  units: number,
  packSize: number,
  wants: readonly Want[],
): readonly number[] {
  const isEqual = wants.every(({ weight }) => weight === 0);
  const weights = wants.map(({ weight }) => (isEqual ? 1 : weight));
  const room = wants.map(({ cap }) => (cap === null ? Infinity : Math.floor(cap / packSize)));
  const given = wants.map(() => 0);
  let left = Math.floor(units / packSize);
  while (left > 0) {
    const open = wants.map((_, n) => (given[n]! < room[n]! ? weights[n]! : 0));
    if (open.every((weight) => weight === 0)) break;
    const shares = splitByLargestRemainder(left, open);
    for (const [n, share] of shares.entries()) {
      const taken = Math.min(share, room[n]! - given[n]!);
      given[n]! += taken;
      left -= taken;
    }
  }
  return given.map((packs) => packs * packSize);
}
