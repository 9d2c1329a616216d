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
 * Units that were never delivered were never settled, so nothing of theirs is reversed.
 */
export function reverseUnits<Fact extends SettledUnits>(
  line: Pick<SettledLine, 'quantity' | 'amountMinor' | 'discountMinor'>,
  facts: readonly Fact[],
  from: number,
  until: number,
): readonly ReversedUnits<Fact>[] {
  return facts.flatMap((fact) => {
    const first = Math.max(from, fact.fromUnit - 1);
    const last = Math.min(until, fact.fromUnit - 1 + fact.quantity);
    return first < last ? [{ ...shareOf(line, first, last), fact }] : [];
  });
}
