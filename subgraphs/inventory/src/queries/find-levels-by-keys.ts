import type { EntityManager } from '@mikro-orm/postgresql';
import type { LevelKey, LevelState } from '../domain/level.ts';
import { LEVEL_COLUMNS, toLevel, type LevelRow } from '../persistence/level-row.ts';

/** The levels of exactly these keys, in one statement; keys never stocked are left out. */
export async function findLevelsByKeys(
  em: EntityManager,
  keys: readonly LevelKey[],
): Promise<readonly LevelState[]> {
  const rows = await em.execute<LevelRow[]>(
    `select ${LEVEL_COLUMNS} from stock_level s
     join jsonb_to_recordset(?::jsonb) as k(sku text, location text)
       on k.sku = s.sku and k.location = s.location
     order by s.sku, s.location`,
    [JSON.stringify(keys)],
  );
  return rows.map(toLevel);
}

/** All levels of these SKUs, in one statement, by SKU and place. */
export async function findLevelsBySkus(
  em: EntityManager,
  skus: readonly string[],
): Promise<readonly LevelState[]> {
  const rows = await em.execute<LevelRow[]>(
    `select ${LEVEL_COLUMNS} from stock_level s
     where s.sku in (select jsonb_array_elements_text(?::jsonb))
     order by s.sku, s.location`,
    [JSON.stringify(skus)],
  );
  return rows.map(toLevel);
}
