import { badInput, type EntityManager } from '@entresol/shared';

/** What sales are summed up by. */
export type SalesGroup =
  'NONE' | 'DAY' | 'MONTH' | 'TYPE' | 'CHANNEL' | 'STORE' | 'COUNTRY' | 'LINE_KIND';

/** Which sales are summed up. */
export interface SalesFilter {
  readonly channel?: string | null | undefined;
  readonly store?: string | null | undefined;
  readonly type?: string | null | undefined;
  readonly placedFrom?: Date | null | undefined;
  readonly placedBefore?: Date | null | undefined;
}

/** Exact sums of one group; decimals are texts. */
export interface SalesSums {
  readonly group: string | null;
  readonly currency: string;
  readonly lines: number;
  readonly orders: number;
  readonly members: number;
  readonly units: string;
  readonly unitsSold: string;
  readonly unitsReturned: string;
  readonly grossSales: string;
  readonly discounts: string;
  readonly sales: string;
  readonly returns: string;
  readonly adjustments: string;
  readonly net: string;
}

/** Zone of a store, by its code. */
export type StoreZones = ReadonlyMap<string, string>;

const IS_SALE = `o.type = 'SALE' and l.quantity > 0 and l.unit_price > 0`;

// Documents of other systems keep their prices' digits; what is sold here was paid in full cents.
const GROSS = `case when o.external_ref is not null and o.entry_mode is null
  then l.quantity * l.unit_price else l.amount_minor * 0.01 end`;
const PAID = `(${GROSS}) - l.discount_minor * 0.01`;

/** All money of it is here; imported documents were paid elsewhere. */
const SOLD = `o.status in ('PAID', 'COMPLETED') and o.payment_status in ('PAID', 'BALANCE_DUE')`;

// A place nobody knows any more has the zone of the house.
const dayIn = (at: string, format: string) => `to_char(${at} at time zone coalesce(
  (select zones ->> o.store from asked), (select zone from asked)), '${format}')`;

/** What a document's lines, and what its returns, are grouped by. */
const GROUPS: Readonly<Record<SalesGroup, readonly [ofLine: string, ofReturn: string]>> = {
  NONE: [`null::text`, `null::text`],
  DAY: [dayIn('o.placed_at', 'YYYY-MM-DD'), dayIn('r.ended_at', 'YYYY-MM-DD')],
  MONTH: [dayIn('o.placed_at', 'YYYY-MM'), dayIn('r.ended_at', 'YYYY-MM')],
  TYPE: ['o.type', `'RETURN'`],
  CHANNEL: ['o.channel', 'o.channel'],
  STORE: ['o.store', 'o.store'],
  COUNTRY: ['o.country', 'o.country'],
  LINE_KIND: [
    `case when o.type <> 'SALE' then o.type
      when ${IS_SALE} then 'SALE'
      when l.quantity > 0 and l.unit_price = 0 then 'FREE'
      else 'OTHER' end`,
    `'RETURN'`,
  ],
};

/** Whether rows of a group depend on a zone. */
export function isByZone(groupBy: SalesGroup): boolean {
  return groupBy === 'DAY' || groupBy === 'MONTH';
}

/**
 * Sums what was sold and what came back, exactly.
 *
 * Sold is what was captured in full: an order that is only promised, or whose promise lapsed, is
 * none. What an order gave back counts when that was done, as documents of returns do.
 *
 * Orders are summed first and groups after, so that counting orders and members needs no sort of
 * a million lines. Sums never mix currencies.
 */
export async function salesSummary(
  em: EntityManager,
  asked: {
    readonly where: SalesFilter;
    readonly groupBy: SalesGroup;
    /** For all stores; or that of stores which have none of their own. */
    readonly timeZone: string;
    readonly zones: StoreZones;
  },
): Promise<readonly SalesSums[]> {
  const { where, groupBy, timeZone, zones } = asked;
  const [ofLine, ofReturn] = GROUPS[groupBy];
  const sold = conditionsOf(where, 'o.placed_at', 'o.type');
  const returned = conditionsOf(where, 'r.ended_at', `'RETURN'`);
  return em.execute<SalesSums[]>(
    `with asked as (select ?::jsonb as zones, ?::text as zone), facts as (
       select ${ofLine} as "group", o.currency, o.member_no, 1 as orders, count(*) as lines,
         sum(l.quantity) as units,
         sum(l.quantity) filter (where o.type = 'SALE' and l.quantity > 0) as units_sold,
         sum(l.quantity) filter (where o.type = 'RETURN') as units_returned,
         sum(${GROSS}) filter (where ${IS_SALE}) as gross,
         sum(l.discount_minor) filter (where ${IS_SALE}) * 0.01 as discounts,
         sum(${PAID}) filter (where o.type = 'RETURN') as returns,
         sum(${PAID}) filter (where o.type <> 'RETURN' and not (${IS_SALE})) as adjustments
       from sales_order o join order_line l on l.order_id = o.id
       where ${SOLD} ${sold.map(([sql]) => `and ${sql}`).join(' ')}
       group by 1, o.id
       union all
       select ${ofReturn}, o.currency, null, 0, 0, -u.units, 0, -u.units, 0, 0,
         r.refund_minor * -0.01, 0
       from order_return r join sales_order o on o.id = r.order_id
       cross join lateral (
         select sum(quantity) as units from order_return_line where return_no = r.return_no
       ) u
       where r.state = 'DONE' and ${SOLD} ${returned.map(([sql]) => `and ${sql}`).join(' ')}
     ), sums as (
       select "group", currency, sum(lines) as lines, sum(orders) as orders,
         count(distinct member_no) as members, sum(units) as units,
         coalesce(sum(units_sold), 0) as units_sold,
         coalesce(sum(units_returned), 0) as units_returned,
         coalesce(sum(gross), 0) as gross, coalesce(sum(discounts), 0) as discounts,
         coalesce(sum(returns), 0) as returns, coalesce(sum(adjustments), 0) as adjustments
       from facts group by "group", currency
     )
     select "group", currency, lines::float8, orders::float8, members::float8, units::text,
       units_sold::text as "unitsSold", units_returned::text as "unitsReturned",
       trim_scale(gross)::text as "grossSales", trim_scale(discounts)::text as discounts,
       trim_scale(gross - discounts)::text as sales, trim_scale(returns)::text as returns,
       trim_scale(adjustments)::text as adjustments,
       trim_scale(gross - discounts + returns + adjustments)::text as net
     from sums order by "group" nulls first, currency`,
    [
      JSON.stringify(Object.fromEntries(zones)),
      timeZone,
      ...[...sold, ...returned].map(([, value]) => value),
    ],
  );
}

function conditionsOf(
  where: SalesFilter,
  at: string,
  type: string,
): readonly (readonly [string, unknown])[] {
  const all: readonly (readonly [string, unknown])[] = [
    ['o.channel = ?', where.channel],
    ['o.store = ?', where.store],
    [`${type} = ?`, where.type],
    [`${at} >= ?`, where.placedFrom],
    [`${at} < ?`, where.placedBefore],
  ];
  return all.filter(([, value]) => value != null);
}

// An offset is no zone: to PostgreSQL its sign says the opposite of what it says elsewhere.
const OFFSET = /^[+-]/;

/** Refuses what is no zone. */
export function assertZone(timeZone: string): void {
  try {
    if (OFFSET.test(timeZone)) throw new RangeError('an offset');
    Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw badInput(`时区 ${timeZone} 不存在 / there is no time zone ${timeZone}`);
  }
}
