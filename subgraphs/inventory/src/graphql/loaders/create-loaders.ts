import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { LevelKey, LevelState } from '../../domain/level.ts';
import { findLevelsByKeys, findLevelsBySkus } from '../../queries/find-levels-by-keys.ts';
import { levelIdOf } from '../../queries/level-id.ts';

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
    /** All places that have the SKU, by code. */
    levelsBySku: new DataLoader<string, readonly LevelState[]>(
      async (skus) => {
        const bySku = Map.groupBy(await findLevelsBySkus(em, skus), (level) => level.sku);
        return skus.map((sku) => bySku.get(sku) ?? []);
      },
      { name: 'levelsBySku', maxBatchSize: 500 },
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
