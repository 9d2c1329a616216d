import { findConnection, type Connection, type ConnectionArgs, type Scope } from '@entresol/shared';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { LevelState } from '../domain/level.ts';
import { StockLevel } from '../persistence/entities/stock-level.ts';
import { codesOf } from './codes-of.ts';
import { withinScope } from './within-scope.ts';

const SHAPE = {
  filters: {
    sku: 'sku',
    location: 'location',
    available: 'available',
    onHand: 'onHand',
    reserved: 'reserved',
    damaged: 'damaged',
    updatedAt: 'updatedAt',
  },
  orders: { SKU: 'sku', LOCATION: 'location', AVAILABLE: 'available', UPDATED_AT: 'updatedAt' },
  tieBreak: 'id',
  defaultOrder: [{ field: 'SKU' }, { field: 'LOCATION' }],
} as const;

export const CODES_MAX = 500;

/** A page of levels, narrowed to SKUs and places and to what the scope covers. */
export async function listStockLevels(
  em: EntityManager,
  args: ConnectionArgs & {
    readonly skus?: readonly string[] | null | undefined;
    readonly locations?: readonly string[] | null | undefined;
  },
  scope: Scope,
): Promise<Connection<LevelState>> {
  const { skus, locations, ...page } = args;
  const narrow: FilterQuery<StockLevel> = {
    $and: [
      skus ? { sku: { $in: codesOf(skus, 'skus', CODES_MAX) } } : {},
      locations ? { location: { $in: codesOf(locations, 'locations', CODES_MAX) } } : {},
      withinScope(scope),
    ],
  };
  return findConnection(em, StockLevel, SHAPE, page, narrow);
}
