import type { Scope } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LevelState } from '../domain/level.ts';
import { StockLevel } from '../persistence/entities/stock-level.ts';
import { withinScope } from './within-scope.ts';

/** Levels of these SKUs at these places (null: all), by place and SKU, as far as the scope goes. */
export async function findLevels(
  em: EntityManager,
  asked: {
    readonly skus: readonly string[] | null;
    readonly locations: readonly string[] | null;
    readonly scope: Scope;
    readonly limit: number;
  },
): Promise<readonly LevelState[]> {
  return em.find(
    StockLevel,
    {
      $and: [
        asked.skus ? { sku: { $in: [...asked.skus] } } : {},
        asked.locations ? { location: { $in: [...asked.locations] } } : {},
        withinScope(asked.scope),
      ],
    },
    { orderBy: { location: 'asc', sku: 'asc' }, limit: asked.limit },
  );
}
