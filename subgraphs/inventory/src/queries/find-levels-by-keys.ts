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
    const [only] = asked;
    if (only && asked.length === 1) return [await readLevels(em, only)];
    const levels = await readLevels(em, distinctKeys(asked.flat()));
    const places = new Map(levels.map((level, place) => [levelText(level), place]));
    return asked.map((keys) =>
      keys
        .flatMap((key) => places.get(levelText(key)) ?? [])
        .sort((a, b) => a - b)
        .map((place) => levels[place]!),
    );
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
