import type { EntityManager } from '@entresol/shared';
import type { CashKind, ShiftTakings } from '../../domain/till/shift-figures.ts';

interface SumRow {
  readonly sales: number;
  readonly sales_minor: string;
  readonly discount_minor: string;
}

/** Whether a sale of a shift is still being completed. */
export async function hasPendingSale(em: EntityManager, shiftNo: string): Promise<boolean> {
  const rows = await em.execute(
    `select 1 from till_sale s join sales_order o on o.order_no = s.order_no
     where s.shift_no = ? and o.status = 'SUBMITTING' limit 1`,
    [shiftNo],
  );
  return rows.length > 0;
}

/**
 * What a shift has taken so far: completed sales, their tenders, and cash moved besides.
 *
 * Sales in its own currency only: one made offline may have come in in another.
 */
export async function shiftTakings(em: EntityManager, shiftNo: string): Promise<ShiftTakings> {
  const [sums] = await em.execute<[SumRow]>(
    `select count(*)::int as sales, coalesce(sum(o.total_minor), 0) as sales_minor,
       coalesce(sum(o.discount_minor + o.points_minor), 0) as discount_minor
     from till_sale s join sales_order o on o.order_no = s.order_no
     join till_shift t on t.shift_no = s.shift_no and t.currency = o.currency
     where s.shift_no = ? and o.status = 'COMPLETED'`,
    [shiftNo],
  );
  const tenders = await em.execute<{ method: string; count: number; amount_minor: string }[]>(
    `select p.method, count(*)::int as count, sum(p.amount_minor) as amount_minor
     from till_sale s join sales_order o on o.order_no = s.order_no
     join till_shift t on t.shift_no = s.shift_no and t.currency = o.currency
     join payment p on p.order_id = o.id
     where s.shift_no = ? and o.status = 'COMPLETED' and p.captured_at is not null
     group by p.method order by p.method`,
    [shiftNo],
  );
  const moves = await em.execute<{ kind: CashKind; amount_minor: string }[]>(
    `select m.kind, m.amount_minor from till_cash_move m
     join till_shift t on t.shift_no = m.shift_no and t.currency = m.currency
     where m.shift_no = ? order by m.id`,
    [shiftNo],
  );
  return {
    sales: sums.sales,
    salesMinor: Number(sums.sales_minor),
    discountMinor: Number(sums.discount_minor),
    tenders: tenders.map(({ method, count, amount_minor }) => ({
      method,
      count,
      amountMinor: Number(amount_minor),
    })),
    cashMoves: moves.map(({ kind, amount_minor }) => ({ kind, amountMinor: Number(amount_minor) })),
  };
}

/** Sales of a shift that came in after its close, from a till that was offline. */
export async function lateSales(em: EntityManager, shiftNo: string): Promise<number> {
  const [row] = await em.execute<[{ n: number }]>(
    `select count(*)::int as n from till_sale s join till_shift t on t.shift_no = s.shift_no
     where s.shift_no = ? and s.recorded_at > t.closed_at`,
    [shiftNo],
  );
  return row.n;
}
