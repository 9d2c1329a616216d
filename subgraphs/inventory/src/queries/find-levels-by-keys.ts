import { inOneReading, runPlanned, type EntityManager } from '@entresol/shared';
import { distinctKeys, levelText, type LevelKey, type LevelState } from '../domain/level.ts';
import { LEVEL_COLUMNS, toLevel, type LevelRow } from '../persistence/level-row.ts';
import { KEY_COLUMNS, rowsOf } from '../persistence/rows-of.ts';

/**
 * The levels of exactly these distinct keys, in their order by key; keys never stocked are left out.
 *
 * One statement, which requests that ask at the same time share.
 */
export const findLevelsByKeys: (
  em: EntityManager,
  keys: readonly LevelKey[],
) => Promise<readonly LevelState[]> = inOneReading(
  async (em, asked: readonly (readonly LevelKey[])[]) => {
    const levels = await readLevels(
      em,
      asked.length === 1 ? asked[0]! : distinctKeys(asked.flat()),
    );
    if (asked.length === 1) return [levels];
    const texts = levels.map(levelText);
    return asked.map((keys) => {
      const wanted = new Set(keys.map(levelText));
      return levels.filter((_, index) => wanted.has(texts[index]!));
    });
  },
);

async function readLevels(
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
