import { PATIENCE, runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { levelText, type LevelKey, type Levels } from '../domain/level.ts';
import { LEVEL_COLUMNS, toLevel, type LevelRow } from '../persistence/level-row.ts';
import { KEY_COLUMNS, rowsOf } from '../persistence/rows-of.ts';

export { PATIENCE };

/**
 * Locks the levels of these keys until the transaction ends and gives their latest state.
 *
 * Always in key order, so that overlapping commands queue up instead of deadlocking. Keys without
 * a level are missing in the answer. With `skipBusy` so are those that somebody else has locked.
 * With `patience` (such as `1s`) it throws when a level is busy for longer.
 */
export async function lockLevels(
  tx: EntityManager,
  keys: readonly LevelKey[],
  options: { readonly skipBusy?: boolean; readonly patience?: string | null } = {},
): Promise<Levels> {
  const { patience = null } = options;
  if (keys.length === 0) return new Map();
  const limit = patience === null ? '' : `cross join ${PATIENCE} p`;
  const rows = await runPlanned<LevelRow[]>(
    tx,
    `select ${LEVEL_COLUMNS} from stock_level s
     join ${rowsOf(keys, KEY_COLUMNS)} k on k.sku = s.sku and k.location = s.location ${limit}
     order by s.sku, s.location
     for no key update of s ${options.skipBusy ? 'skip locked' : ''}`,
    [JSON.stringify(keys), ...(patience === null ? [] : [patience])],
  );
  return new Map(rows.map((row) => [levelText(row), toLevel(row)]));
}

/**
 * Makes missing levels, empty, so that they can be locked like any other.
 *
 * Comes before every lock of the transaction, also in key order: two first receipts of one SKU
 * wait for each other here while they hold nothing that the other needs.
 */
export async function makeMissingLevels(
  tx: EntityManager,
  keys: readonly LevelKey[],
  now: Date,
): Promise<void> {
  if (keys.length === 0) return;
  await runPlanned(
    tx,
    `insert into stock_level (sku, location, updated_at, lot_tracked)
     select k.sku, k.location, ?::timestamptz, exists (
       select 1 from stock_lot_policy p where p.sku = k.sku and p.lot_tracked
     )
     from ${rowsOf(keys, KEY_COLUMNS)} k
     where not exists (
       select 1 from stock_level s where s.sku = k.sku and s.location = k.location
     )
     order by k.sku, k.location
     on conflict (sku, location) do nothing`,
    [now, JSON.stringify(keys)],
  );
}
