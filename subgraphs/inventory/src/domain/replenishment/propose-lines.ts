import { divisionStep } from '@entresol/shared/geo';
import { distanceBetween, type Place } from '../transfer/find-nearest.ts';
import type { SkuQuantity } from '../transfer/transfer.ts';
import { allocateUnits } from './allocate-units.ts';
import { basisOf, needOf, type ProposalRule, type ProposedLine } from './proposal.ts';
import { offeredBy, type Supply } from './supply.ts';

/** A place of a proposal: where it is, what kind of place, and what it has by SKU. */
export interface SuppliedPlace extends Place {
  readonly kind: 'STORE' | 'FRONT_WAREHOUSE' | 'CITY_WAREHOUSE' | 'CENTRAL_WAREHOUSE';
  readonly supplies: ReadonlyMap<string, Supply>;
}

/** Units of a SKU that a place is to get. */
export interface PlaceNeed {
  readonly place: SuppliedPlace;
  readonly sku: string;
  readonly quantity: number;
}

/** How head office splits units: by what stores sold, or up to what each needs. */
export type AllocationRule = 'SALES_SHARE' | 'FILL_TO_LEVEL';

/**
 * Splits what one place gives over many stores (总部配货), never more than it has.
 *
 * Without a quantity it gives what is beyond its own safety; with one, at most what is available.
 */
export function proposeAllocation(
  from: SuppliedPlace,
  stores: readonly SuppliedPlace[],
  asked: {
    readonly rule: AllocationRule;
    readonly lines: readonly { readonly sku: string; readonly quantity: number | null }[];
  },
): readonly ProposedLine[] {
  return asked.lines.flatMap(({ sku, quantity }) => {
    const source = from.supplies.get(sku);
    if (!source) return [];
    const units = quantity === null ? offeredBy(source) : Math.min(quantity, source.available);
    const supplies = stores.map((store) => store.supplies.get(sku)!);
    const wants = supplies.map((supply) => {
      const need = asked.rule === 'FILL_TO_LEVEL' ? needOf(supply).units : null;
      return { weight: need ?? supply.sold, cap: need };
    });
    const shares = allocateUnits(units, source.traits.packSize, wants);
    return stores.flatMap((store, n): readonly ProposedLine[] => {
      if (shares[n] === 0) return [];
      const { km } = distanceBetween(from, store);
      const basis = basisOf(asked.rule, supplies[n]!, { supply: source, km });
      return [{ sku, from: from.code, to: store.code, quantity: shares[n]!, basis }];
    });
  });
}

/**
 * Covers needs from places that can give, each from its usual source, then from the nearest.
 *
 * Where several want the same source it is split by need. What nobody can give is to be bought.
 */
export function coverNeeds(
  needs: readonly PlaceNeed[],
  sources: readonly SuppliedPlace[],
  asked: {
    readonly rule: ProposalRule;
    readonly offer: (supply: Supply) => number;
    /** Whether a source may give to a place at all. */
    readonly mayGive: (source: SuppliedPlace, to: SuppliedPlace) => boolean;
    readonly buys: boolean;
  },
): readonly ProposedLine[] {
  return [...Map.groupBy(needs, ({ sku }) => sku)].flatMap(([sku, ofSku]) => {
    const offers = new Map(
      sources.map((source) => {
        const supply = source.supplies.get(sku);
        return [source.code, supply ? asked.offer(supply) : 0];
      }),
    );
    const open = ofSku.map((need) => ({
      ...need,
      left: need.quantity,
      ranked: rankSources(need, sources, asked.mayGive),
    }));
    const lines: ProposedLine[] = [];
    const rounds = Math.max(0, ...open.map(({ ranked }) => ranked.length));
    for (let rank = 0; rank < rounds; rank += 1) {
      const wanting = open.filter(({ left, ranked }) => left > 0 && ranked[rank]);
      for (const [source, group] of Map.groupBy(wanting, ({ ranked }) => ranked[rank]!)) {
        lines.push(...giveTo(source, group, offers, asked.rule));
      }
    }
    return asked.buys ? [...lines, ...boughtLines(open, asked.rule)] : lines;
  });
}

/** A store gets from any warehouse, a warehouse from those above it. */
export function isUpstream(source: SuppliedPlace, to: SuppliedPlace): boolean {
  return TIER[source.kind] > TIER[to.kind];
}

const TIER = { STORE: 0, FRONT_WAREHOUSE: 1, CITY_WAREHOUSE: 2, CENTRAL_WAREHOUSE: 3 } as const;

interface OpenNeed extends PlaceNeed {
  left: number;
  readonly ranked: readonly SuppliedPlace[];
}

function giveTo(
  source: SuppliedPlace,
  group: readonly OpenNeed[],
  offers: Map<string, number>,
  rule: ProposalRule,
): readonly ProposedLine[] {
  const { sku } = group[0]!;
  const offered = offers.get(source.code)!;
  const wants = group.map(({ left }) => ({ weight: left, cap: left }));
  const shares = allocateUnits(offered, 1, wants);
  return group.flatMap((need, n): readonly ProposedLine[] => {
    const supply = need.place.supplies.get(sku)!;
    const quantity = wholePacks(shares[n]!, need.left, supply.traits.packSize);
    if (quantity === 0) return [];
    need.left -= quantity;
    offers.set(source.code, offers.get(source.code)! - quantity);
    const { km } = distanceBetween(source, need.place);
    const basis = basisOf(rule, supply, { supply: source.supplies.get(sku)!, km });
    return [{ sku, from: source.code, to: need.place.code, quantity, basis }];
  });
}

// A pack is broken only by who asks for a part of one.
function wholePacks(share: number, wanted: number, packSize: number): number {
  return share === wanted ? share : Math.floor(share / packSize) * packSize;
}

function boughtLines(open: readonly OpenNeed[], rule: ProposalRule): readonly ProposedLine[] {
  return open
    .filter(({ left }) => left > 0)
    .map(({ place, sku, left }) => {
      const basis = basisOf(rule, place.supplies.get(sku)!, null);
      return { sku, from: null, to: place.code, quantity: left, basis };
    });
}

function rankSources(
  { place, sku }: PlaceNeed,
  sources: readonly SuppliedPlace[],
  mayGive: (source: SuppliedPlace, to: SuppliedPlace) => boolean,
): readonly SuppliedPlace[] {
  const usual = place.supplies.get(sku)?.traits.source ?? null;
  return sources
    .filter((source) => source.active && source.code !== place.code && mayGive(source, place))
    .map((source) => ({ source, km: distanceBetween(source, place).km }))
    .sort(
      (a, b) =>
        Number(b.source.code === usual) - Number(a.source.code === usual) ||
        a.km - b.km ||
        divisionStep(a.source.divisionCode, place.divisionCode) -
          divisionStep(b.source.divisionCode, place.divisionCode) ||
        (a.source.code < b.source.code ? -1 : 1),
    )
    .map(({ source }) => source);
}

/** What each of these places lacks of these SKUs. */
export function needsOf(
  places: readonly SuppliedPlace[],
  skus: readonly string[],
): readonly PlaceNeed[] {
  return places.flatMap((place) =>
    skus.flatMap((sku) => {
      const supply = place.supplies.get(sku);
      const quantity = supply ? needOf(supply).units : 0;
      return quantity > 0 ? [{ place, sku, quantity }] : [];
    }),
  );
}

/** What a store asks for, as needs. */
export function needsAsked(
  place: SuppliedPlace,
  lines: readonly SkuQuantity[],
): readonly PlaceNeed[] {
  return lines.map(({ sku, quantity }) => ({ place, sku, quantity }));
}
