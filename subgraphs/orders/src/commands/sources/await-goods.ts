import type { EntityManager } from '@entresol/shared';
import { fulfilmentNoOf } from '../../domain/fulfilment/draft-fulfilment.ts';
import type { ChosenPlan } from '../../domain/routing/choose-plans.ts';

/** So long goods that are to come are left alone before inventory is asked; an event comes first. */
export const CHECK_EVERY_MS = 5 * 60_000;

/** Whether a plan takes units out of pools, or waits for some. */
export function hasSources(plan: ChosenPlan): boolean {
  return plan.some(({ waits, lines }) => waits !== undefined || lines.some(({ pool }) => pool));
}

/**
 * Keeps what lines of an order come out of and what its parts wait for, in one statement, after its
 * fulfilment orders are written or written anew.
 *
 * A part that waits is not given to its place when the order is paid, only when its goods are here.
 */
export async function awaitGoods(
  tx: EntityManager,
  { orderId, orderNo }: { readonly orderId: string; readonly orderNo: string },
  plan: ChosenPlan,
  now: Date,
): Promise<void> {
  const waits = plan.flatMap((part, index) => {
    const fulfilmentNo = fulfilmentNoOf(orderNo, index + 1);
    const reference = index === 0 ? orderNo : fulfilmentNo;
    return part.waits ? [{ fulfilmentNo, reference, ...part.waits }] : [];
  });
  const sources = plan.flatMap(({ waits: awaited, lines }) => {
    const kind = awaited?.kind === 'TRANSFER' ? undefined : awaited?.kind;
    return lines.flatMap(({ sku, pool = null }) => {
      const of = kind ?? (pool === null ? null : 'CAMPAIGN');
      return of === null ? [] : [{ sku, kind: of, pool: kind ? null : pool }];
    });
  });
  await tx.execute(
    `with waits as materialized (
       select * from jsonb_to_recordset(?::jsonb) as w("fulfilmentNo" text, reference text,
         kind text, "expectedAt" timestamptz)
     ), awaited as (
       insert into stock_awaited (fulfilment_no, order_id, reference, kind, expected_at, since,
         next_check_at)
       select w."fulfilmentNo", ?, w.reference, w.kind, w."expectedAt", ?::timestamptz,
         ?::timestamptz
       from waits w
       on conflict (fulfilment_no) do update set reference = excluded.reference,
         kind = excluded.kind, expected_at = excluded.expected_at
     ), held_up as (
       update fulfilment_order f set waiting_for = 'STOCK', reason = w.kind,
         promised_at = greatest(f.promised_at,
           w."expectedAt" + (f.promised_at - f.created_at))
       from waits w where f.fulfilment_no = w."fulfilmentNo"
     ), marked as (
       update sales_order set awaits_since = ? where id = ? and exists (select 1 from waits)
     )
     insert into order_line_source (order_id, line_no, kind, pool)
     select l.order_id, l.line_no, s.kind, s.pool
     from jsonb_to_recordset(?::jsonb) as s(sku text, kind text, pool text)
     join order_line l on l.order_id = ? and l.sku = s.sku and l.goods
     on conflict (order_id, line_no) do nothing`,
    [
      JSON.stringify(waits),
      orderId,
      now,
      new Date(now.getTime() + CHECK_EVERY_MS),
      now,
      orderId,
      JSON.stringify(sources),
      orderId,
    ],
  );
}
