import type { Scope } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LevelState } from '../domain/level.ts';
import { StockLevel } from '../persistence/entities/stock-level.ts';

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

/** The rows that a scope covers, as a condition on anything that has a place. */
export function withinScope(scope: Scope): { location?: { $in: string[] } } {
  if (scope.kind === 'ALL') return {};
  return { location: { $in: scope.kind === 'STORES' ? [...scope.stores] : [] } };
}
