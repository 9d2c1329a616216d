import type { EntityManager } from '@mikro-orm/postgresql';
import type { CounterSale, RecordedSale } from '../../domain/counter-sale/decide-counter-sales.ts';
import { distinctKeys, levelText } from '../../domain/level.ts';
import { KEY_COLUMNS, rowsOf, textsOf } from '../../persistence/rows-of.ts';

/** The counter sales that are in the books under these references. */
export async function findCounterSales(
  em: EntityManager,
  references: readonly string[],
): Promise<readonly RecordedSale[]> {
  return em.execute<RecordedSale[]>(
    `select c.reference, c.lines, c.shortfalls
     from counter_sale c join ${textsOf(references)} k on k.value = c.reference`,
    [JSON.stringify(references)],
  );
}

/** When the good units of these levels were last counted, by an approved stocktake. */
export async function lastCounts(
  em: EntityManager,
  sales: readonly CounterSale[],
): Promise<ReadonlyMap<string, Date>> {
  const keys = distinctKeys(sales.flatMap(({ lines }) => lines));
  const rows = await em.execute<{ sku: string; location: string; at: Date | string }[]>(
    `select k.sku, k.location, l.counted_at as at
     from ${rowsOf(keys, KEY_COLUMNS)} k
     cross join lateral (
       select counted_at from stocktake_line l
       where l.location = k.location and l.sku = k.sku and l.condition = 'GOOD'
         and l.counted_at is not null and l.skipped is null
       order by l.counted_at desc limit 1
     ) l`,
    [JSON.stringify(keys)],
  );
  return new Map(rows.map((row) => [levelText(row), new Date(row.at)]));
}
