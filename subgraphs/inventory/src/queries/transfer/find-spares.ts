import { runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  safetyOf,
  USUAL_TRAITS,
  WINDOW_DAYS,
  type LifeCycle,
  type StockTraits,
} from '../../domain/replenishment/supply.ts';
import type { Stocked } from '../../domain/transfer/find-nearest.ts';
import { textsOf } from '../../persistence/rows-of.ts';

const DAY_MS = 86_400_000;
/** No code of a place holds one. */
const BETWEEN = '\n';

/** A SKU wherever it is: lists of one order, as the server writes them. */
interface SkuRow {
  readonly sku: string;
  readonly places: string;
  readonly available: string;
  readonly sold_places: string | null;
  readonly sold: string;
  readonly first_sold_ms: string;
  readonly policies: readonly (readonly [string, number, number, LifeCycle])[] | null;
}

// A hundred SKUs at a thousand places are a hundred thousand levels: each table is gone through
// once for all of them, and a SKU comes as one row.
const sparesSql = (skus: readonly string[]) => `
  with asked as materialized (
    select value as sku from ${textsOf(skus)} k
  ), levels as materialized (
    select s.sku, string_agg(s.location, e'\\n') as places, array_agg(s.available)::text as available
    from asked a join stock_level s on s.sku = a.sku where s.available > 0 group by s.sku
  ), sold as materialized (
    select v.sku, string_agg(v.location, e'\\n') as sold_places, array_agg(v.units)::text as sold,
      array_agg((extract(epoch from v.first_at) * 1000)::bigint)::text as first_sold_ms
    from (
      select m.sku, m.location, sum(m.quantity) as units, min(m.occurred_at) as first_at
      from asked a join stock_movement m on m.sku = a.sku
      where m.type = 'SALE' and m.occurred_at >= ?::timestamptz
      group by m.sku, m.location
    ) v group by v.sku
  ), policies as materialized (
    select p.sku, jsonb_agg(jsonb_build_array(p.location, p.min_level, p.safety_days, p.life_cycle))
      as policies
    from asked a join replenishment_policy p on p.sku = a.sku group by p.sku
  )
  select * from levels left join sold using (sku) left join policies using (sku)`;

/** What every place has of these SKUs, and keeps of it for itself, by place and SKU. */
export async function findSpares(
  em: EntityManager,
  asked: { readonly skus: readonly string[]; readonly now: Date },
): Promise<ReadonlyMap<string, ReadonlyMap<string, Stocked>>> {
  const { skus, now } = asked;
  const since = new Date(now.getTime() - WINDOW_DAYS * DAY_MS);
  const rows = await runPlanned<SkuRow[]>(em, sparesSql(skus), [JSON.stringify(skus), since]);
  const stocks = new Map<string, Map<string, Stocked>>();
  for (const row of rows) addStock(stocks, row, now);
  return stocks;
}

function addStock(stocks: Map<string, Map<string, Stocked>>, row: SkuRow, now: Date): void {
  const sales = salesOf(row, now);
  const policies = new Map((row.policies ?? []).map(([place, ...rest]) => [place, traitsOf(rest)]));
  const everywhere = policies.get('*') ?? USUAL_TRAITS;
  const available = numbersOf(row.available);
  for (const [n, place] of row.places.split(BETWEEN).entries()) {
    const { sold, soldDays } = sales.get(place) ?? NO_SALES;
    const safety = safetyOf({ sold, soldDays, traits: policies.get(place) ?? everywhere });
    let stock = stocks.get(place);
    if (!stock) stocks.set(place, (stock = new Map()));
    stock.set(row.sku, { available: available[n]!, safety });
  }
}

interface Sales {
  readonly sold: number;
  readonly soldDays: number | null;
}

const NO_SALES: Sales = { sold: 0, soldDays: null };

function salesOf(row: SkuRow, now: Date): ReadonlyMap<string, Sales> {
  if (row.sold_places === null) return new Map();
  const [sold, firstMs] = [numbersOf(row.sold), numbersOf(row.first_sold_ms)];
  const daysSince = (ms: number) => Math.ceil((now.getTime() - ms) / DAY_MS);
  return new Map(
    row.sold_places
      .split(BETWEEN)
      .map((place, n) => [place, { sold: sold[n]!, soldDays: daysSince(firstMs[n]!) }]),
  );
}

function traitsOf([minLevel, safetyDays, lifeCycle]: readonly [
  number,
  number,
  LifeCycle,
]): StockTraits {
  return { ...USUAL_TRAITS, minLevel, safetyDays, lifeCycle };
}

/** The numbers of an array as the server writes it. */
function numbersOf(array: string): readonly number[] {
  return array.slice(1, -1).split(',').map(Number);
}
