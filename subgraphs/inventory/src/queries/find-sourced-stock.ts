import type { EntityManager } from '@mikro-orm/postgresql';
import { mayTakeOver, type Taker } from '../domain/cart-hold.ts';
import { presaleOf } from '../domain/level.ts';
import { statusAt } from '../domain/reservation.ts';
import { rowsOf, textsOf } from '../persistence/rows-of.ts';
import { findReservation } from './find-reservation.ts';
import type { SourcedLevel, StockForRouting } from './find-stock-for-routing.ts';

/** Where an order takes units of a SKU from: a campaign's pool, or what is to come. */
export interface StockSource {
  readonly sku: string;
  readonly pool: string | null;
  readonly presale: boolean;
}

/** What an order may have out of pools, of what is to come, and of the cart that it takes over. */
export async function findSourcedStock(
  em: EntityManager,
  asked: {
    readonly locations: readonly string[];
    readonly sources: readonly StockSource[];
    readonly takesOver: string | null;
    readonly takenBy: Taker | null;
    readonly now: Date;
  },
): Promise<readonly SourcedLevel[]> {
  const { sources, locations } = asked;
  const pools = sources.filter(({ pool }) => pool !== null);
  const presold = sources.filter(({ presale }) => presale).map(({ sku }) => sku);
  return [
    ...(pools.length > 0 ? await findPooled(em, pools, locations) : []),
    ...(presold.length > 0 ? await findExpected(em, presold, locations) : []),
    ...(asked.takesOver === null ? [] : await findCart(em, asked.takesOver, asked)),
  ];
}

function findPooled(
  em: EntityManager,
  sources: readonly StockSource[],
  locations: readonly string[],
): Promise<SourcedLevel[]> {
  return em.execute<SourcedLevel[]>(
    `select l.sku, l.location, l.carved - l.held - l.sold - l.returned as available
     from stock_pool_line l
     join ${rowsOf(sources, 'sku text, pool text')} s on s.sku = l.sku and s.pool = l.pool
     join stock_pool p on p.code = l.pool and p.status = 'OPEN'
     join ${textsOf(locations)} w on w.value = l.location
     where l.carved > l.held + l.sold + l.returned
     order by l.sku, l.location`,
    [JSON.stringify(sources), JSON.stringify(locations)],
  );
}

interface ExpectedRow {
  readonly sku: string;
  readonly location: string;
  readonly incoming: number;
  readonly qc: number;
  readonly presold: number;
  readonly lines: readonly { readonly units: number; readonly at: string | null }[];
}

/** What suppliers have promised to places and nobody has bought yet, with the days they named. */
async function findExpected(
  em: EntityManager,
  skus: readonly string[],
  locations: readonly string[],
): Promise<readonly SourcedLevel[]> {
  const rows = await em.execute<ExpectedRow[]>(
    `select s.sku, s.location, s.incoming, s.qc, s.presold, (
       select coalesce(jsonb_agg(jsonb_build_object('units', l.confirmed - l.received,
         'at', l.expected_at) order by l.expected_at nulls last), '[]')
       from purchase_line l join purchase_order o using (purchase_no)
       where l.sku = s.sku and o.location = s.location and l.confirmed > l.received
         and o.status in ('CONFIRMED', 'PARTLY_RECEIVED')) as lines
     from stock_level s
     join ${textsOf(skus)} k on k.value = s.sku
     join ${textsOf(locations)} p on p.value = s.location
     where s.incoming + s.qc > s.presold
     order by s.sku, s.location`,
    [JSON.stringify(skus), JSON.stringify(locations)],
  );
  return rows.map((row) => {
    const { sku, location } = row;
    return { sku, location, available: presaleOf(row), expected: unsold(row) };
  });
}

/** Who bought before is served first, by what is in quality control and what comes next. */
function unsold({ qc, presold, lines }: ExpectedRow): StockForRouting['expected'] {
  let taken = presold;
  const supplies = [{ units: qc, at: null as string | null }, ...lines];
  return supplies.flatMap(({ units, at }) => {
    const left = Math.max(0, units - taken);
    taken = Math.max(0, taken - units);
    return left === 0 ? [] : [{ units: left, at: at === null ? null : new Date(at) }];
  });
}

/** The units of a cart that still holds; those that are taken from elsewhere are of no use. */
async function findCart(
  em: EntityManager,
  reference: string,
  asked: {
    readonly sources: readonly StockSource[];
    readonly takenBy: Taker | null;
    readonly now: Date;
  },
): Promise<readonly SourcedLevel[]> {
  const { sources, takenBy, now } = asked;
  const cart = await findReservation(em, reference);
  if (!cart || !mayTakeOver(cart, takenBy) || statusAt(cart, now) !== 'ACTIVE') return [];
  const sourced = new Set(sources.map(({ sku }) => sku));
  return cart.lines
    .filter(({ sku }) => !sourced.has(sku))
    .map(({ sku, location, quantity, front }) => {
      return { sku, location, available: quantity, own: front ? quantity : 0 };
    });
}
