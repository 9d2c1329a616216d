import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { LevelKey } from '../../domain/level.ts';
import { findBins, type BinRow } from '../../queries/find-bins.ts';
import { levelText } from '../../queries/level-id.ts';

/** Where SKUs stand. */
export function binLoaders(em: EntityManager) {
  return {
    /** `null` where nobody has said so. */
    binByKey: new DataLoader<LevelKey, BinRow | null, string>(
      async (keys) => {
        const found = new Map((await findBins(em, keys)).map((row) => [levelText(row), row]));
        return keys.map((key) => found.get(levelText(key)) ?? null);
      },
      { name: 'binByKey', maxBatchSize: 5_000, cacheKeyFn: levelText },
    ),
  };
}
