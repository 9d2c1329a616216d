import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { LevelKey } from '../../domain/level.ts';
import { findLots, type StoredLot } from '../../queries/lot/find-lots.ts';
import { movementsById } from '../../queries/lot/list-lots.ts';
import { levelText } from '../../queries/level-id.ts';

/** Who sees more of one SKU at one place pages `stockLots`. */
const LOTS_MAX = 100;

/** Lots of levels, and the movements they moved in. */
export function lotLoaders(em: EntityManager) {
  return {
    /** The lots of a level that have units, the first to expire first. */
    lotsByKey: new DataLoader<LevelKey, StoredLot[], string>(
      async (keys) => {
        const found = Map.groupBy(await findLots(em, keys), levelText);
        return keys
          .map((key) => found.get(levelText(key)) ?? [])
          .map((lots) => lots.slice(0, LOTS_MAX));
      },
      { name: 'lotsByKey', maxBatchSize: 5_000, cache: false, cacheKeyFn: levelText },
    ),
    movementById: new DataLoader((ids: readonly string[]) => movementsById(em, ids), {
      name: 'movementById',
      maxBatchSize: 500,
    }),
  };
}
