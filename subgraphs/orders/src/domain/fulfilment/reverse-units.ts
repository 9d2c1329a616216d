import { shareOf, type SettledLine, type UnitShare } from './settle-units.ts';

/** Units of a line that were settled together. */
export interface SettledUnits {
  readonly fromUnit: number;
  readonly quantity: number;
}

/** Units that came back, with the fact that settled them. */
export interface ReversedUnits<Fact extends SettledUnits> extends UnitShare {
  readonly fact: Fact;
}

/**
 * What giving units `from` + 1 … `until` of a line back reverses, fact by fact.
 *
 * A place that was free again was given to what arrived next, so the newest fact of a place counts.
 * Units that were never delivered were never settled, so nothing of theirs is reversed.
 */
export function reverseUnits<Fact extends SettledUnits>(
  line: Pick<SettledLine, 'quantity' | 'amountMinor' | 'discountMinor'>,
  newestFirst: readonly Fact[],
  from: number,
  until: number,
): readonly ReversedUnits<Fact>[] {
  const reversed: ReversedUnits<Fact>[] = [];
  let open: readonly (readonly [from: number, until: number])[] = [[from, until]];
  for (const fact of newestFirst) {
    const [start, end] = [fact.fromUnit - 1, fact.fromUnit - 1 + fact.quantity];
    open = open.flatMap(([low, high]) => {
      const [first, last] = [Math.max(low, start), Math.min(high, end)];
      if (first >= last) return [[low, high] as const];
      reversed.push({ ...shareOf(line, first, last), fact });
      return [[low, first] as const, [last, high] as const].filter(([a, b]) => a < b);
    });
  }
  return reversed.toSorted((left, right) => left.fromUnit - right.fromUnit);
}
