import { runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LevelKey } from '../domain/level.ts';
import type { OwnedState } from '../domain/owned.ts';
import { KEY_COLUMNS, rowsOf } from '../persistence/rows-of.ts';

interface OwnedRow extends Omit<OwnedState, 'since'> {
  readonly since: Date | string;
}

/** Units of owners other than the house at these levels, the longest there first. */
export async function findOwnedUnits(
  em: EntityManager,
  keys: readonly LevelKey[],
): Promise<readonly OwnedState[]> {
  if (keys.length === 0) return [];
  const rows = await runPlanned<OwnedRow[]>(
    em,
    `select u.sku, u.location, u.owner, o.policy, u.good, u.qc, u.damaged, u.reserved, u.since
     from stock_owned u
     join ${rowsOf(keys, KEY_COLUMNS)} k on k.sku = u.sku and k.location = u.location
     join stock_owner o on o.code = u.owner
     order by u.sku, u.location, u.since, u.owner`,
    [JSON.stringify(keys.map(({ sku, location }) => ({ sku, location })))],
  );
  return rows.map((row) => ({ ...row, since: new Date(row.since) }));
}
