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
  readonly sales: string;
  readonly returns: string;
  readonly net: string;
}

const IS_SALE = `o.type = 'SALE' and l.quantity > 0 and l.unit_price > 0`;

/** All money of it is here; imported documents were paid elsewhere. */
const CAPTURED = `o.payment_status in ('PAID', 'BALANCE_DUE')`;

// The zone is a parameter; everything else is text of ours.
const GROUPS: Readonly<Record<SalesGroup, string>> = {
  NONE: `null::text`,
  DAY: `to_char(o.placed_at at time zone ?, 'YYYY-MM-DD')`,
  MONTH: `to_char(o.placed_at at time zone ?, 'YYYY-MM')`,
  TYPE: `o.type`,
  CHANNEL: `o.channel`,
  STORE: `o.store`,
  COUNTRY: `o.country`,
  LINE_KIND: `case when o.type <> 'SALE' then o.type
    when ${IS_SALE} then 'SALE'
    when l.quantity > 0 and l.unit_price = 0 then 'FREE'
    else 'OTHER' end`,
};

/**
 * Sums lines of sold orders exactly: quantity × unit price at scale 4, unrounded.
 *
 * Sold is what was captured in full: an order that is only promised, or whose promise lapsed, is none.
 *
 * Orders are summed first and groups after, so that counting orders and members needs no sort of
 * a million lines. Sums never mix currencies.
 */
export async function salesSummary(
  em: EntityManager,
  asked: {
    readonly where: SalesFilter;
    readonly groupBy: SalesGroup;
    readonly timeZone: string;
  },
): Promise<readonly SalesSums[]> {
  const { where, groupBy, timeZone } = asked;
  assertZone(timeZone);
  const group = GROUPS[groupBy];
  const conditions = conditionsOf(where);
  return em.execute<SalesSums[]>(
    `with per_order as (
       select ${group} as "group", o.currency, o.id, o.member_no, count(*) as lines,
         sum(l.quantity) as units,
         sum(l.quantity * l.unit_price) as net,
         sum(l.quantity * l.unit_price) filter (where ${IS_SALE}) as sales,
         sum(l.quantity * l.unit_price) filter (where o.type = 'RETURN') as returns
       from sales_order o join order_line l on l.order_id = o.id
       where o.status in ('PAID', 'COMPLETED') and ${CAPTURED} ${conditions.map(([sql]) => `and ${sql}`).join(' ')}
       group by 1, o.id
     )
     select "group", currency, sum(lines)::float8 as lines, count(*)::float8 as orders,
       count(distinct member_no)::float8 as members, sum(units)::text as units,
       trim_scale(coalesce(sum(sales), 0))::text as sales,
       trim_scale(coalesce(sum(returns), 0))::text as returns,
       trim_scale(coalesce(sum(net), 0))::text as net
     from per_order group by "group", currency order by "group" nulls first, currency`,
    [...(group.includes('?') ? [timeZone] : []), ...conditions.map(([, value]) => value)],
  );
}

function conditionsOf(where: SalesFilter): readonly (readonly [string, unknown])[] {
  const all: readonly (readonly [string, unknown])[] = [
    ['o.channel = ?', where.channel],
    ['o.store = ?', where.store],
    ['o.type = ?', where.type],
    ['o.placed_at >= ?', where.placedFrom],
    ['o.placed_at < ?', where.placedBefore],
  ];
  return all.filter(([, value]) => value != null);
}

// An offset is no zone: to PostgreSQL its sign says the opposite of what it says elsewhere.
const OFFSET = /^[+-]/;

function assertZone(timeZone: string): void {
  try {
    if (OFFSET.test(timeZone)) throw new RangeError('an offset');
    Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw badInput(`时区 ${timeZone} 不存在 / there is no time zone ${timeZone}`);
  }
}
