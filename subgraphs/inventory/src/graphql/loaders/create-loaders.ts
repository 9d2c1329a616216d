import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { LevelKey, LevelState } from '../../domain/level.ts';
import { findLevelsByKeys } from '../../queries/find-levels-by-keys.ts';
import { levelIdOf } from '../../queries/level-id.ts';
import { findFirstLevels, type FirstLevelsKey } from '../../queries/levels-of-product.ts';

/** One set per request. Each answers in key order. */
export function createLoaders(em: EntityManager) {
  return {
    /** `null` for a SKU that was never stocked at the place; N SKUs × M places are one statement. */
    levelByKey: new DataLoader<LevelKey, LevelState | null, string>(
      async (keys) => {
        const found = await findLevelsByKeys(em, keys);
        const byId = new Map(found.map((level) => [levelIdOf(level), level]));
        return keys.map((key) => byId.get(levelIdOf(key)) ?? null);
      },
      { name: 'levelByKey', maxBatchSize: 5_000, cacheKeyFn: levelIdOf },
    ),
    /** The first places that have the SKU, by code. */
    firstLevelsBySku: new DataLoader<FirstLevelsKey, readonly LevelState[], string>(
      (keys) => findFirstLevels(em, keys),
      {
        name: 'firstLevelsBySku',
        maxBatchSize: 500,
        cacheKeyFn: ({ sku, limit }) => `${limit} ${sku}`,
      },
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
