import { runPlanned } from '@entresol/shared';
import assert from 'node:assert/strict';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PoolDelta } from '../domain/hold-effects.ts';
import { poolText } from '../domain/shelf.ts';
import { KEY_COLUMNS, rowsOf } from '../persistence/rows-of.ts';

const NUMBERS = ['carved', 'held', 'sold', 'returned'] as const;
const COLUMNS = `${KEY_COLUMNS}, pool text, carved integer, held integer, sold integer,
  returned integer`;

/** Changes pools at locked levels; `changeLevels` alone calls it. */
export async function changePools(tx: EntityManager, deltas: readonly PoolDelta[]): Promise<void> {
  if (deltas.length === 0) return;
  const sums = [...Map.groupBy(deltas, poolText).values()].map(sumOf);
  const sets = NUMBERS.map((name) => `${name} = l.${name} + d.${name}`).join(', ');
  const text = JSON.stringify(sums);
  if (sums.some(({ carved }) => carved > 0)) {
    await runPlanned(
      tx,
      `insert into stock_pool_line (pool, sku, location)
       select d.pool, d.sku, d.location from ${rowsOf(sums, COLUMNS)} d
       on conflict (pool, sku, location) do nothing`,
      [text],
    );
  }
  const changed = await runPlanned(
    tx,
    `update stock_pool_line l set ${sets}
     from ${rowsOf(sums, COLUMNS)} d
     where l.pool = d.pool and l.sku = d.sku and l.location = d.location returning 1`,
    [text],
  );
  assert.equal(changed.length, sums.length, 'every pool has a row at the level');
}

function sumOf(same: readonly PoolDelta[]) {
  const { sku, location, pool } = same[0]!;
  const sum = (name: (typeof NUMBERS)[number]) =>
    same.reduce((total, delta) => total + (delta[name] ?? 0), 0);
  const carved = sum('carved');
  const held = sum('held');
  return { sku, location, pool, carved, held, sold: sum('sold'), returned: sum('returned') };
}
