import { invalid, type OrderRefusal } from '../refusals.ts';
import type { WantedLine } from './wanted-lines.ts';

/** What a channel may sell of a SKU before it is here (预订政策). */
export interface AdvanceSalePolicy {
  /** `*`: every channel that has none of its own. */
  readonly channel: string;
  /** `*`: every SKU that has none of its own. */
  readonly sku: string;
  readonly presale: boolean;
  readonly backorder: boolean;
  /** Goods must be expected within so many days; null: whenever. */
  readonly daysMax: number | null;
}

/** Stands for every channel, and for every SKU. */
export const ANY = '*';

/** Units of a SKU at a place, with the days at which more are expected. */
export interface ExpectedStock {
  readonly sku: string;
  readonly location: string;
  readonly available: number;
  readonly inChannel: boolean;
  readonly expected: readonly { readonly units: number; readonly at: string | null }[];
}

/** The policy of a channel and SKU: the most exact one holds whole; without any, neither is sold. */
export function policyFor(
  policies: readonly AdvanceSalePolicy[],
  channel: string,
  sku: string,
): AdvanceSalePolicy | null {
  const rank = (policy: AdvanceSalePolicy) =>
    (policy.channel === ANY ? 0 : 1) + (policy.sku === ANY ? 0 : 2);
  const fitting = policies.filter(
    (policy) =>
      (policy.channel === ANY || policy.channel === channel) &&
      (policy.sku === ANY || policy.sku === sku),
  );
  return fitting.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** Lines that are presold where nobody lets them be. */
export function presaleRefusals(
  lines: readonly WantedLine[],
  policies: readonly AdvanceSalePolicy[],
  channel: string,
): readonly OrderRefusal[] {
  return lines
    .filter(({ presale, sku }) => presale && !policyFor(policies, channel, sku)?.presale)
    .map(({ sku, field }) => {
      const zh = `渠道 ${channel} 不预售 ${sku}。`;
      return invalid([...field, 'presale'], zh, `Channel ${channel} does not presell ${sku}.`);
    });
}

/**
 * The lines that a buyer waits for, of those that are short and may wait; none where waiting does
 * not help. Short of nothing by itself, such as when parcels are the limit, all that may wait do.
 */
export function linesToWait(
  lines: readonly WantedLine[],
  found: {
    readonly policies: readonly AdvanceSalePolicy[];
    readonly channel: string;
    readonly stock: readonly ExpectedStock[];
  },
): readonly WantedLine[] {
  const { policies, channel, stock } = found;
  const may = lines.filter(
    ({ acceptBackorder, sku }) => acceptBackorder && policyFor(policies, channel, sku)?.backorder,
  );
  const short = may.filter(({ sku, quantity }) => {
    const there = stock.filter((level) => level.sku === sku && level.inChannel);
    return there.reduce((sum, { available }) => sum + available, 0) < quantity;
  });
  return short.length > 0 ? short : may;
}

/** When so many units are here at a place: null where nobody has said. */
export function expectedAt(level: ExpectedStock | undefined, quantity: number): string | null {
  let left = quantity;
  for (const { units, at } of level?.expected ?? []) {
    left -= units;
    if (left <= 0) return at;
  }
  return null;
}

/** Whether goods that are expected then come soon enough for a policy. */
export function isSoonEnough(policy: AdvanceSalePolicy | null, at: string | null, now: Date) {
  const daysMax = policy?.daysMax ?? null;
  if (daysMax === null) return true;
  return at !== null && new Date(at).getTime() <= now.getTime() + daysMax * 86_400_000;
}
