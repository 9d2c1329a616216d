import { divisionStep, kmBetween, type Position } from '@entresol/shared/geo';
import type { SkuQuantity } from './transfer.ts';

/** Where a place is; a division alone stands in for a position. */
export interface Place {
  readonly code: string;
  readonly active: boolean;
  readonly position: Position | null;
  readonly divisionCode: string;
}

/** What a place has of a SKU, and what of it it keeps for itself. */
export interface Stocked {
  readonly available: number;
  readonly safety: number;
}

/** A place with the stock it has of the wanted SKUs. */
export interface SourcePlace extends Place {
  readonly stock: ReadonlyMap<string, Stocked>;
}

/** Why a place gives nothing; the first that holds is told. */
export type NearestFilter = 'SAME_PLACE' | 'INACTIVE' | 'NO_STOCK' | 'SAFETY_STOCK' | 'NOT_NEEDED';

/** How far it is; where a position is unknown it is taken from the divisions. */
export interface Distance {
  readonly km: number;
  readonly isEstimate: boolean;
}

/** A place with what it could give, and its rank or why it was passed over. */
export interface NearestCandidate extends Distance {
  readonly code: string;
  /** From 1, among the places that could give something. */
  readonly rank: number | null;
  readonly filter: NearestFilter | null;
  /** Whether it could give everything. */
  readonly complete: boolean;
  readonly lines: readonly (SkuQuantity &
    Stocked & { readonly offered: number; readonly taken: number })[];
}

/** Who gives what, with all who were asked, the nearest first. */
export interface NearestPlan {
  readonly candidates: readonly NearestCandidate[];
  readonly parts: readonly { readonly from: string; readonly lines: readonly SkuQuantity[] }[];
  /** What all places together cannot give. */
  readonly missing: readonly (SkuQuantity & { readonly available: number })[];
}

/**
 * Kilometres that stand for a step between divisions: district, city, province, further.
 *
 * Half of all pairs of towns of China that are so far apart by division are nearer.
 */
export const KM_OF_STEP = [20, 70, 250, 1_200] as const;

/** How far one place is from another. */
export function distanceBetween(a: Place, b: Place): Distance {
  if (a.position && b.position) return { km: kmBetween(a.position, b.position), isEstimate: false };
  const step = divisionStep(a.divisionCode, b.divisionCode);
  return { km: KM_OF_STEP[step]!, isEstimate: true };
}

type Source = Distance & {
  readonly place: SourcePlace;
  readonly offers: ReadonlyMap<string, number>;
};
type Taken = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Finds who gives what is wanted to a place, each no more than it has beyond its own safety.
 *
 * The nearest gives first, then the next, until all is there. Where one place could give
 * everything and is no further than those together, it does: one delivery instead of several. Of
 * those who were asked only so many are told; all are asked.
 */
export function findNearest(
  to: Place,
  wanted: readonly SkuQuantity[],
  sources: readonly SourcePlace[],
  candidatesMax = Infinity,
): NearestPlan {
  const asked = sources
    .map((place) => ({ place, ...distanceBetween(place, to), offers: offersOf(place, wanted) }))
    .sort((a, b) => a.km - b.km || (a.place.code < b.place.code ? -1 : 1));
  const givers = asked.filter(({ place, offers }) => canGive(place, to) && sumOf(offers) > 0);
  const taken = cheaper(wanted, givers);
  const ranks = new Map(givers.map(({ place }, index) => [place.code, index + 1]));
  return {
    candidates: asked
      .slice(0, candidatesMax)
      .map((source) => candidateOf(source, { to, wanted, ranks, taken })),
    parts: givers
      .filter(({ place }) => taken.has(place.code))
      .map(({ place }) => ({ from: place.code, lines: linesOf(taken.get(place.code)!) })),
    missing: missingOf(wanted, givers),
  };
}

/** One place with everything against the nearest together: whoever travels less. */
function cheaper(wanted: readonly SkuQuantity[], givers: readonly Source[]): Taken {
  const together = takeNearest(wanted, givers);
  const whole = givers.find(({ offers }) => isComplete(wanted, offers));
  if (!whole) return together;
  const km = givers.filter(({ place }) => together.has(place.code)).reduce((a, b) => a + b.km, 0);
  if (together.size > 1 && km < whole.km) return together;
  return takeNearest(wanted, [whole]);
}

function takeNearest(wanted: readonly SkuQuantity[], givers: readonly Source[]): Taken {
  const left = new Map(wanted.map(({ sku, quantity }) => [sku, quantity]));
  const taken = new Map<string, Map<string, number>>();
  for (const { place, offers } of givers) {
    for (const [sku, offered] of offers) {
      const quantity = Math.min(offered, left.get(sku)!);
      if (quantity === 0) continue;
      left.set(sku, left.get(sku)! - quantity);
      const ofPlace = taken.get(place.code) ?? new Map<string, number>();
      taken.set(place.code, ofPlace.set(sku, quantity));
    }
  }
  return taken;
}

function candidateOf(
  source: Source,
  found: {
    readonly to: Place;
    readonly wanted: readonly SkuQuantity[];
    readonly ranks: ReadonlyMap<string, number>;
    readonly taken: Taken;
  },
): NearestCandidate {
  const { place, offers, km, isEstimate } = source;
  const { to, wanted, ranks, taken } = found;
  return {
    code: place.code,
    km,
    isEstimate,
    rank: ranks.get(place.code) ?? null,
    filter: taken.has(place.code) ? null : filterOf(place, to, offers),
    complete: isComplete(wanted, offers),
    // Only for those who look: a hundred SKUs at each of many places are most of the work.
    get lines() {
      return wanted.map((line) => candidateLine(line, source, taken));
    },
  };
}

function candidateLine({ sku, quantity }: SkuQuantity, { place, offers }: Source, taken: Taken) {
  const { available, safety } = place.stock.get(sku) ?? NOTHING;
  const ofPlace = taken.get(place.code)?.get(sku) ?? 0;
  return { sku, quantity, available, safety, offered: offers.get(sku)!, taken: ofPlace };
}

const NOTHING: Stocked = { available: 0, safety: 0 };

function filterOf(
  place: SourcePlace,
  to: Place,
  offers: ReadonlyMap<string, number>,
): NearestFilter {
  if (place.code === to.code) return 'SAME_PLACE';
  if (!place.active) return 'INACTIVE';
  if ([...place.stock.values()].every(({ available }) => available <= 0)) return 'NO_STOCK';
  return sumOf(offers) === 0 ? 'SAFETY_STOCK' : 'NOT_NEEDED';
}

function canGive(place: Place, to: Place): boolean {
  return place.active && place.code !== to.code;
}

function offersOf(place: SourcePlace, wanted: readonly SkuQuantity[]): ReadonlyMap<string, number> {
  return new Map(
    wanted.map(({ sku }) => {
      const { available, safety } = place.stock.get(sku) ?? NOTHING;
      return [sku, Math.max(0, available - safety)];
    }),
  );
}

function isComplete(wanted: readonly SkuQuantity[], offers: ReadonlyMap<string, number>): boolean {
  return wanted.every(({ sku, quantity }) => offers.get(sku)! >= quantity);
}

function missingOf(wanted: readonly SkuQuantity[], givers: readonly Source[]) {
  return wanted.flatMap(({ sku, quantity }) => {
    const available = givers.reduce((sum, { offers }) => sum + offers.get(sku)!, 0);
    return available < quantity ? [{ sku, quantity, available }] : [];
  });
}

function linesOf(quantities: ReadonlyMap<string, number>): readonly SkuQuantity[] {
  return [...quantities].map(([sku, quantity]) => ({ sku, quantity }));
}

function sumOf(quantities: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const quantity of quantities.values()) sum += quantity;
  return sum;
}
