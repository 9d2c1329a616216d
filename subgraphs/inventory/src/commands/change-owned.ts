import { runPlanned } from '@entresol/shared';
import assert from 'node:assert/strict';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sumOwned, type OwnedDelta } from '../domain/owned.ts';
import { KEY_COLUMNS, rowsOf } from '../persistence/rows-of.ts';

const COLUMNS = `${KEY_COLUMNS}, owner text, good integer, qc integer, damaged integer,
  reserved integer`;

/**
 * Changes what owners other than the house have at locked levels; `changeLevels` alone calls it.
 *
 * An owner whose last unit left and who brings new ones stands behind those who were here before.
 */
export async function changeOwned(
  tx: EntityManager,
  deltas: readonly OwnedDelta[],
  now: Date,
): Promise<void> {
  if (deltas.length === 0) return;
  const sums = sumOwned(deltas);
  const text = JSON.stringify(sums);
  await runPlanned(
    tx,
    `insert into stock_owned (sku, location, owner, since)
     select d.sku, d.location, d.owner, ?::timestamptz from ${rowsOf(sums, COLUMNS)} d
     on conflict (sku, location, owner) do nothing`,
    [now, text],
  );
  const changed = await runPlanned(
    tx,
    `update stock_owned u
     set good = u.good + coalesce(d.good, 0), qc = u.qc + coalesce(d.qc, 0),
       damaged = u.damaged + coalesce(d.damaged, 0),
       reserved = u.reserved + coalesce(d.reserved, 0),
       since = case when u.good + u.qc + u.damaged = 0 then ?::timestamptz else u.since end
     from ${rowsOf(sums, COLUMNS)} d
     where u.sku = d.sku and u.location = d.location and u.owner = d.owner
     returning 1`,
    [now, text],
  );
  assert.equal(changed.length, sums.length, 'every owner has a row at the level');
}
