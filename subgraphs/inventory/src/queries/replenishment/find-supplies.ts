import type { EntityManager } from '@mikro-orm/postgresql';
import {
  USUAL_TRAITS,
  WINDOW_DAYS,
  type LifeCycle,
  type Supply,
} from '../../domain/replenishment/supply.ts';
import { textsOf } from '../../persistence/rows-of.ts';

const DAY_MS = 86_400_000;

interface SupplyRow {
  readonly sku: string;
  readonly location: string;
  readonly available: number;
  readonly incoming: number;
  readonly in_transit: number;
  readonly awaited: number;
  readonly sold: number;
  readonly first_sold_at: Date | string | null;
  readonly min_level: number | null;
  readonly max_level: number | null;
  readonly lead_days: number | null;
  readonly safety_days: number | null;
  readonly pack_size: number | null;
  readonly life_cycle: LifeCycle | null;
  readonly source: string | null;
}

// Each level asks for its own sales, so that the index gives exactly those of the window.
const AROUND = `
  left join stock_level s on s.sku = k.sku and s.location = k.location
  cross join lateral (
    select coalesce(sum(m.quantity), 0)::int as sold, min(m.occurred_at) as first_sold_at
    from stock_movement m
    where m.type = 'SALE' and m.sku = k.sku and m.location = k.location
      and m.occurred_at >= ?::timestamptz
  ) v
  cross join lateral (
    select coalesce(sum(l.in_transit), 0)::int as in_transit,
      coalesce(sum(l.approved) filter (where h.status = 'APPROVED'), 0)::int as awaited
    from stock_transfer_line l join stock_transfer h on h.id = l.transfer_id
    where l.sku = k.sku and l.to_location = k.location
      and (l.in_transit > 0 or l.approved > 0 and l.shipped = 0)
  ) t
  left join lateral (
    select p.* from replenishment_policy p
    where p.sku = k.sku and p.location in (k.location, '*')
    order by p.location = '*' limit 1
  ) p on true`;

const COLUMNS = `k.sku, k.location, coalesce(s.available, 0) as available,
  coalesce(s.incoming, 0) as incoming, t.in_transit, t.awaited, v.sold, v.first_sold_at, p.min_level,
  p.max_level, p.lead_days, p.safety_days, p.pack_size, p.life_cycle, p.source`;

/** What is known of each of these SKUs at each of these places, in one statement. */
export async function findSupplies(
  em: EntityManager,
  asked: {
    readonly skus: readonly string[];
    readonly locations: readonly string[];
    readonly now: Date;
  },
): Promise<readonly Supply[]> {
  const { skus, locations, now } = asked;
  const rows = await em.execute<SupplyRow[]>(
    `select ${COLUMNS}
     from (select a.value as sku, b.value as location
       from ${textsOf(skus)} a cross join ${textsOf(locations)} b) k ${AROUND}
     order by k.sku, k.location`,
    [JSON.stringify(skus), JSON.stringify(locations), windowStart(now)],
  );
  return rows.map((row) => toSupply(row, now));
}

function windowStart(now: Date): Date {
  return new Date(now.getTime() - WINDOW_DAYS * DAY_MS);
}

function toSupply(row: SupplyRow, now: Date): Supply {
  const { sku, location, available, incoming, in_transit, awaited, sold, first_sold_at } = row;
  const soldDays =
    first_sold_at === null
      ? null
      : Math.ceil((now.getTime() - new Date(first_sold_at).getTime()) / DAY_MS);
  return {
    sku,
    location,
    available,
    inTransit: in_transit,
    awaited,
    incoming,
    sold,
    soldDays,
    traits: {
      minLevel: row.min_level ?? USUAL_TRAITS.minLevel,
      maxLevel: row.max_level,
      leadDays: row.lead_days ?? USUAL_TRAITS.leadDays,
      safetyDays: row.safety_days ?? USUAL_TRAITS.safetyDays,
      packSize: row.pack_size ?? USUAL_TRAITS.packSize,
      lifeCycle: row.life_cycle ?? USUAL_TRAITS.lifeCycle,
      source: row.source,
    },
  };
}
