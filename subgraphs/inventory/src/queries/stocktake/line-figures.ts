import type { EntityManager } from '@mikro-orm/postgresql';
import type { CountedCondition, LineFigures } from '../../domain/stocktake/stocktake.ts';

interface FigureRow {
  readonly id: string;
  readonly sku: string;
  readonly condition: CountedCondition;
  readonly round: number;
  readonly counted: string | null;
  readonly first_at: Date | string | null;
  readonly last_at: Date | string | null;
  readonly counted_by: readonly string[] | null;
  readonly book: string;
  readonly moved_between: string;
  readonly superseded: boolean;
  readonly unit_price: string | null;
}

// Within a zone the last SET stands, with every ADD behind it; the zones of a line add up. The book
// of an instant is the level now less what the ledger says came later: one statement, one snapshot.
const FIGURES = `
  with line as materialized (
    select * from stocktake_line l where (?::text is null or l.stocktake_no = ?)
      and (?::jsonb is null or l.id in (select value::bigint from jsonb_array_elements_text(?::jsonb)))
  ), entered as (
    select l.id as line_id, c.zone, c.quantity, c.counted_at, c.counted_by,
      sum((c.mode = 'SET')::int) over w as epoch
    from line l
    join stocktake_count c on c.stocktake_no = l.stocktake_no and c.sku = l.sku
      and c.condition = l.condition and c.round = l.round
    window w as (partition by l.id, c.zone order by c.counted_at, c.id)
  ), standing as (
    select e.*, max(epoch) over (partition by line_id, zone) as last_epoch from entered e
  ), total as (
    select line_id, sum(quantity) as counted, min(counted_at) as first_at,
      max(counted_at) as last_at, array_agg(distinct counted_by) as counted_by
    from standing where epoch = last_epoch group by line_id
  )
  select l.id, l.sku, l.condition, l.round, t.counted, t.first_at, t.last_at, t.counted_by,
    coalesce(case l.condition when 'GOOD' then s.good when 'QC' then s.qc else s.damaged end, 0)
      - coalesce(m.later, 0) as book,
    coalesce(m.moved_between, 0) as moved_between, l.unit_price,
    exists (
      select 1 from stocktake_line o
      where o.location = l.location and o.sku = l.sku and o.condition = l.condition
        and o.counted_at > t.last_at and o.skipped is null and o.stocktake_no <> l.stocktake_no
    ) as superseded
  from line l
  left join total t on t.line_id = l.id
  left join stock_level s on s.sku = l.sku and s.location = l.location
  left join lateral (
    select
      sum(quantity * ((to_account = l.condition)::int - (from_account = l.condition)::int))
        filter (where m.occurred_at > t.last_at) as later,
      count(*) filter (where m.occurred_at <= t.last_at) as moved_between
    from stock_movement m
    where m.location = l.location and m.sku = l.sku and m.occurred_at > t.first_at
      and (m.to_account = l.condition or m.from_account = l.condition)
  ) m on t.first_at is not null
  order by l.sku, l.condition`;

/** What counts and ledger say of the lines of a stocktake, or of these lines, by SKU. */
export async function lineFigures(
  em: EntityManager,
  asked: { readonly stocktakeNo: string } | { readonly ids: readonly string[] },
): Promise<readonly LineFigures[]> {
  const stocktakeNo = 'stocktakeNo' in asked ? asked.stocktakeNo : null;
  const ids = 'ids' in asked ? JSON.stringify(asked.ids) : null;
  const rows = await em.execute<FigureRow[]>(FIGURES, [stocktakeNo, stocktakeNo, ids, ids]);
  return rows.map(toFigures);
}

function toFigures(row: FigureRow): LineFigures {
  return {
    id: String(row.id),
    sku: row.sku,
    condition: row.condition,
    round: row.round,
    counted: row.counted === null ? null : Number(row.counted),
    firstAt: row.first_at === null ? null : new Date(row.first_at),
    lastAt: row.last_at === null ? null : new Date(row.last_at),
    countedBy: row.counted_by ?? [],
    book: Number(row.book),
    movedBetween: Number(row.moved_between),
    isSuperseded: row.superseded,
    unitPrice: row.unit_price,
  };
}
