import type { FulfilmentPart, PartUnits } from '../fulfilment/draft-fulfilment.ts';

/** Units that one place gives up. */
export interface ShedPart {
  /** From 1 within the order, as its fulfilment orders are numbered. */
  readonly position: number;
  readonly location: string;
  readonly lines: readonly PartUnits[];
}

/**
 * Takes units that are no longer wanted from the places that hold them, the last place first.
 *
 * Every place keeps a unit at least, since a hold is divided and its rest remains; null where that
 * cannot be.
 */
export function shareShed(
  parts: readonly FulfilmentPart[],
  shed: readonly PartUnits[],
): { readonly left: readonly FulfilmentPart[]; readonly given: readonly ShedPart[] } | null {
  const held = parts.map(({ lines }) => new Map(lines.map((it) => [it.sku, it.quantity])));
  const given: ShedPart[] = [];
  const wanted = new Map<string, number>();
  for (const { sku, quantity } of shed) wanted.set(sku, (wanted.get(sku) ?? 0) + quantity);
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const own = held[index]!;
    const lines: PartUnits[] = [];
    for (const [sku, open] of wanted) {
      const spare = [...own.values()].reduce((sum, units) => sum + units, 0) - 1;
      const quantity = Math.min(open, own.get(sku) ?? 0, spare);
      if (quantity <= 0) continue;
      own.set(sku, own.get(sku)! - quantity);
      wanted.set(sku, open - quantity);
      lines.push({ sku, quantity });
    }
    const { location } = parts[index]!;
    if (lines.length > 0) given.push({ position: index + 1, location, lines });
  }
  if ([...wanted.values()].some((open) => open > 0)) return null;
  const left = parts.map(({ location }, index) => ({
    location,
    lines: [...held[index]!]
      .filter(([, quantity]) => quantity > 0)
      .map(([sku, quantity]) => ({ sku, quantity })),
  }));
  return { left, given };
}
