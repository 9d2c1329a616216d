import { runPlanned } from '@entresol/shared';
import assert from 'node:assert/strict';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { FrontDelta } from '../domain/hold-effects.ts';
import { frontText } from '../domain/shelf.ts';
import { rowsOf } from '../persistence/rows-of.ts';

const COLUMNS = 'front text, sku text, held integer, sold integer';

/**
 * Changes what front stocks hold and have sold; `changeLevels` alone calls it.
 *
 * Their rows come after all levels, and in key order: whoever holds some of them waits for no level.
 */
export async function changeFronts(
  tx: EntityManager,
  deltas: readonly FrontDelta[],
): Promise<void> {
  if (deltas.length === 0) return;
  const sums = [...Map.groupBy(deltas, frontText).values()].map((same) => {
    const { front, sku } = same[0]!;
    const held = same.reduce((sum, delta) => sum + (delta.held ?? 0), 0);
    const sold = same.reduce((sum, delta) => sum + (delta.sold ?? 0), 0);
    return { front, sku, held, sold };
  });
  const changed = await runPlanned(
    tx,
    `with d as materialized (
       select * from ${rowsOf(sums, COLUMNS)} d
     ), locked as materialized (
       select f.front, f.sku from stock_front_sku f join d using (front, sku)
       order by f.front, f.sku for no key update of f
     )
     update stock_front_sku f set held = f.held + d.held, sold = f.sold + d.sold
     from d join locked using (front, sku)
     where f.front = d.front and f.sku = d.sku returning 1`,
    [JSON.stringify(sums)],
  );
  assert.equal(changed.length, sums.length, 'every front stock has a row for the SKU');
}
