import type { EntityManager } from '@mikro-orm/postgresql';
import type { Drawn } from '../../domain/counter-sale/draw-quota.ts';
import type { DecidedSale } from '../../domain/counter-sale/decide-counter-sales.ts';

/**
 * Writes counter sales with their shortfalls, in one statement and in order of reference.
 *
 * False when another process has written one of them meanwhile.
 */
export async function insertCounterSales(
  tx: EntityManager,
  sales: readonly DecidedSale[],
  drawn: readonly Drawn[],
  now: Date,
): Promise<boolean> {
  const rows = sales.map(({ reference, occurredAt, lines, shortfalls }) => ({
    reference,
    occurredAt,
    lines,
    shortfalls,
    drawn: drawn
      .filter((it) => it.reference === reference)
      .map(({ front, sku, quantity }) => ({ front, sku, quantity })),
  }));
  const written = await tx.execute(
    `with given as (
       select * from jsonb_to_recordset(?::jsonb)
         as g(reference text, "occurredAt" timestamptz, lines jsonb, shortfalls jsonb,
           drawn jsonb)
     ), sale as (
       insert into counter_sale (reference, lines, shortfalls, drawn, occurred_at, recorded_at)
       select reference, lines, shortfalls, drawn, "occurredAt", ?::timestamptz from given
       order by reference
       on conflict (reference) do nothing returning reference
     ), short as (
       insert into stock_shortfall (reference, sku, location, quantity, occurred_at, found_at)
       select g.reference, s.sku, s.location, s.quantity, g."occurredAt", ?::timestamptz
       from given g join sale using (reference)
       cross join lateral jsonb_to_recordset(g.shortfalls)
         as s(sku text, location text, quantity integer)
     )
     select reference from sale`,
    [JSON.stringify(rows), now, now],
  );
  return written.length === sales.length;
}
