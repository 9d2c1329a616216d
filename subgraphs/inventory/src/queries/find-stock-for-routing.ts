import { badInput, readTogether, runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Taker } from '../domain/cart-hold.ts';
import { sellableOf } from '../domain/shelf.ts';
import { textsOf } from '../persistence/rows-of.ts';
import { codeOf, codesOf } from './codes-of.ts';
import { findSourcedStock, type StockSource } from './find-sourced-stock.ts';

const SKUS_MAX = 200;
const LOCATIONS_MAX = 5_000;
const NO_FRONT: FrontFound = { places: null, skus: new Map() };

/** What of a SKU an order may have at a place; nothing is left out but zeros. */
export interface StockForRouting {
  readonly sku: string;
  readonly location: string;
  readonly available: number;
  /** Whether the channel sells from the place. */
  readonly inChannel: boolean;
  /** Units that the channel may still sell of the SKU, wherever; null without a limit. */
  readonly channelLeft: number | null;
  /** When so many more are to be here; null where they are here, or nobody has said. */
  readonly expected: { readonly units: number; readonly at: Date | null }[];
}

interface AskedStock {
  readonly em: EntityManager;
  readonly now: Date;
  readonly skus: readonly string[];
  readonly locations: readonly string[];
  readonly channel?: string | null | undefined;
  /** A cart's hold that the order takes over: its units are the order's own. */
  readonly takesOver?: string | null | undefined;
  readonly takenBy?: Taker | null | undefined;
  /** SKUs that are not taken from what is available. */
  readonly sources?: readonly AskedSource[];
}

type AskedSource = Omit<StockSource, 'pool'> & { readonly pool?: string | null | undefined };

/** Tells what is available of SKUs at places. */
export type ReadStockForRouting = (asked: AskedStock) => Promise<StockForRouting[]>;

/** Gives the reader of a process: orders that are routed at the same time share a statement. */
export function readStockForRoutingTogether(): ReadStockForRouting {
  const read = readTogether(async (asked: readonly AskedStock[]) => {
    const found = await findStock(asked[0]!.em, {
      skus: [...new Set(asked.flatMap(({ skus }) => skus))],
      locations: [...new Set(asked.flatMap(({ locations }) => locations))],
      channels: [...new Set(asked.flatMap(({ channel }) => channel ?? []))],
    });
    return asked.map(() => found);
  });
  return async (given) => {
    const asked = canonical(given);
    const found = await read(asked);
    const { sources, takesOver } = asked;
    const plain = [...new Set(asked.skus)].flatMap((sku) => found.levels.get(sku) ?? []);
    if (sources.length === 0 && takesOver === null) return tell(asked, found, plain);
    const levels = await findSourcedStock(asked.em, asked);
    return tell(asked, found, [...withoutSources(plain, sources), ...levels]);
  };
}

function canonical(asked: AskedStock): CanonicalStock {
  const { em, now, channel, takesOver } = asked;
  const sources = (asked.sources ?? []).map(({ sku, presale, ...source }) => {
    const pool = source.pool ? codeOf(source.pool) : null;
    if ((pool !== null) === presale)
      throw badInput('pool 与 presale 择一 / either pool or presale');
    return { sku: codeOf(sku), pool, presale };
  });
  return {
    em,
    now,
    skus: codesOf(asked.skus, 'skus', SKUS_MAX),
    locations: codesOf(asked.locations, 'locations', LOCATIONS_MAX),
    channel: channel ? codeOf(channel) : null,
    takesOver: takesOver?.trim() || null,
    takenBy: asked.takenBy ?? null,
    sources,
  };
}

/** Units of a SKU at a place, out of one source. */
export interface SourcedLevel {
  readonly sku: string;
  readonly location: string;
  readonly available: number;
  readonly expected?: StockForRouting['expected'];
  /** Of them, units of the cart that is taken over: in its channel's quota already. */
  readonly own?: number;
}

interface CanonicalStock extends AskedStock {
  readonly channel: string | null;
  readonly takesOver: string | null;
  readonly takenBy: Taker | null;
  readonly sources: readonly StockSource[];
}

function withoutSources(levels: readonly SourcedLevel[], sources: readonly StockSource[]) {
  const sourced = new Set(sources.map(({ sku }) => sku));
  return levels.filter(({ sku }) => !sourced.has(sku));
}

function tell(
  { skus, locations, channel, sources }: CanonicalStock,
  { fronts }: Found,
  levels: readonly SourcedLevel[],
): StockForRouting[] {
  const [wantedSkus, wantedPlaces] = [new Set(skus), new Set(locations)];
  const sourced = new Set(sources.map(({ sku }) => sku));
  const { places, skus: limits } = fronts.get(channel ?? '') ?? NO_FRONT;
  const mine = levels.filter(
    ({ sku, location }) => wantedSkus.has(sku) && wantedPlaces.has(location),
  );
  const rows = Map.groupBy(mine, ({ sku, location }) => `${location}/${sku}`);
  const own = (sku: string) =>
    levels.reduce((sum, level) => sum + (level.sku === sku ? (level.own ?? 0) : 0), 0);
  return [...rows.values()].map((same) => {
    const { sku, location } = same[0]!;
    const limit = limits.get(sku);
    return {
      sku,
      location,
      available: same.reduce((sum, { available }) => sum + available, 0),
      inChannel: places === null || places.has(location),
      channelLeft: limit ? leftOf(limit, sourced.has(sku)) + own(sku) : null,
      expected: same.flatMap(({ expected = [] }) => expected),
    };
  });
}

/** A campaign has its own units, and what is to come is at no place yet: quota alone. */
function leftOf(limit: FrontLimit, isSourced: boolean): number {
  const { quotaLeft, safety, available } = limit;
  return Math.min(
    isSourced ? (quotaLeft ?? Infinity) : sellableOf({ quotaLeft, safety, available }),
    1_000_000_000,
  );
}

interface FrontLimit {
  readonly quotaLeft: number | null;
  readonly safety: number;
  readonly available: number;
}

interface FrontFound {
  readonly places: ReadonlySet<string> | null;
  readonly skus: ReadonlyMap<string, FrontLimit>;
}

interface Found {
  /** By SKU. */
  readonly levels: ReadonlyMap<string, readonly SourcedLevel[]>;
  /** By channel. */
  readonly fronts: ReadonlyMap<string, FrontFound>;
}

interface FoundRow {
  /** Units by SKU and place: a row of its own for each would be four times as much text. */
  readonly levels: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly fronts: readonly {
    readonly channel: string;
    readonly places: readonly string[] | null;
    readonly limits: readonly (FrontLimit & { readonly sku: string })[];
  }[];
}

// What a front stock leaves to others counts over all its places, so it is summed only where there
// is something to leave.
const stockSql = (
  skus: readonly string[],
  locations: readonly string[],
  channels: readonly string[],
) => `
  with asked as materialized (
    select value as sku from ${textsOf(skus)} k
  ), found as (
    select s.sku, s.location, s.available from stock_level s
    join asked k on k.sku = s.sku
    join ${textsOf(locations)} p on p.value = s.location
    where s.available > 0
  ), front as materialized (
    select c.channel, f.code, f.safety,
      (select jsonb_agg(p.location) from stock_front_place p where p.front = f.code) as places
    from stock_front_channel c join ${textsOf(channels)} w on w.value = c.channel
    join stock_front f on f.code = c.front
  )
  select (
      select coalesce(json_object_agg(l.sku, l.places), '{}')
      from (select sku, json_object_agg(location, available) as places from found group by sku) l
    ) as levels,
    (select coalesce(jsonb_agg(jsonb_build_object('channel', front.channel, 'places', front.places,
      'limits', (
        select coalesce(jsonb_agg(jsonb_build_object('sku', a.sku,
          'quotaLeft', q.quota - q.held - q.sold, 'safety', coalesce(q.safety, front.safety),
          'available', case when coalesce(q.safety, front.safety) = 0 then 1000000000 else (
            select coalesce(sum(s.available), 0) from stock_level s
            where s.sku = a.sku and (front.places is null or jsonb_exists(front.places, s.location))) end)), '[]')
        from asked a left join stock_front_sku q on q.front = front.code and q.sku = a.sku))), '[]')
     from front) as fronts`;

async function findStock(
  em: EntityManager,
  asked: {
    readonly skus: readonly string[];
    readonly locations: readonly string[];
    readonly channels: readonly string[];
  },
): Promise<Found> {
  const { skus, locations, channels } = asked;
  const [row] = await runPlanned<[FoundRow]>(em, stockSql(skus, locations, channels), [
    JSON.stringify(skus),
    JSON.stringify(locations),
    JSON.stringify(channels),
  ]);
  const fronts = row.fronts.map(({ channel, places, limits }): [string, FrontFound] => [
    channel,
    {
      places: places === null ? null : new Set(places),
      skus: new Map(limits.map((limit) => [limit.sku, limit])),
    },
  ]);
  return { levels: new Map(Object.entries(row.levels).map(levelsOf)), fronts: new Map(fronts) };
}

function levelsOf([sku, places]: readonly [string, Readonly<Record<string, number>>]) {
  const levels = Object.entries(places).map(([location, available]) => ({
    sku,
    location,
    available,
  }));
  return [sku, levels] as const;
}
