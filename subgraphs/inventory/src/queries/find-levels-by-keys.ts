import { runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LevelKey, LevelState } from '../domain/level.ts';
import { LEVEL_COLUMNS, toLevel, type LevelRow } from '../persistence/level-row.ts';
import { KEY_COLUMNS, rowsOf } from '../persistence/rows-of.ts';

/** The levels of exactly these distinct keys, in one statement; keys never stocked are left out. */
export async function findLevelsByKeys(
  em: EntityManager,
  keys: readonly LevelKey[],
): Promise<readonly LevelState[]> {
  const rows = await runPlanned<LevelRow[]>(
    em,
    `select ${LEVEL_COLUMNS} from stock_level s
     join ${rowsOf(keys, KEY_COLUMNS)} k on k.sku = s.sku and k.location = s.location
     order by s.sku, s.location`,
    [JSON.stringify(keys)],
  );
  return rows.map(toLevel);
}
