import {
  findConnection,
  toFilter,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
  type Scope,
} from '@entresol/shared';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { LevelState } from '../domain/level.ts';
import { StockLevel } from '../persistence/entities/stock-level.ts';
import { codesOf } from './codes-of.ts';
import { sumLevels, type LevelSums } from './sum-levels.ts';
import { inTransitCondition } from './transfer/in-transit-condition.ts';
import { withinScope } from './within-scope.ts';

const SHAPE: ConnectionShape = {
  filters: {
    sku: 'sku',
    location: 'location',
    available: 'available',
    onHand: 'onHand',
    reserved: 'reserved',
    damaged: 'damaged',
    updatedAt: 'updatedAt',
  },
  conditions: { inTransit: inTransitCondition('IN'), inTransitOut: inTransitCondition('OUT') },
  orders: { SKU: 'sku', LOCATION: 'location', AVAILABLE: 'available', UPDATED_AT: 'updatedAt' },
  tieBreak: 'id',
  defaultOrder: [{ field: 'SKU' }, { field: 'LOCATION' }],
};

export const CODES_MAX = 500;

/** A page of levels, with what all pages add up to. */
export type LevelPage = Connection<LevelState> & { summary(): Promise<LevelSums> };

/** Adds sums to a page; they are made when they are asked for. */
export function withSums(
  em: EntityManager,
  page: Connection<LevelState>,
  filter: FilterQuery<StockLevel>,
): LevelPage {
  // Copied, the page would make its cursors, which few ask for.
  return Object.assign(page, { summary: () => sumLevels(em, filter) });
}

/** A page of levels, narrowed to SKUs and places and to what the scope covers. */
export async function listStockLevels(
  em: EntityManager,
  args: ConnectionArgs & {
    readonly skus?: readonly string[] | null | undefined;
    readonly locations?: readonly string[] | null | undefined;
  },
  scope: Scope,
): Promise<LevelPage> {
  const { skus, locations, ...page } = args;
  const narrow: FilterQuery<StockLevel> = {
    $and: [
      skus ? { sku: { $in: codesOf(skus, 'skus', CODES_MAX) } } : {},
      locations ? { location: { $in: codesOf(locations, 'locations', CODES_MAX) } } : {},
      withinScope(scope),
    ],
  };
  const found = await findConnection(em, StockLevel, SHAPE, page, narrow);
  const asked = toFilter(args.where ?? {}, SHAPE, 0) as FilterQuery<StockLevel>;
  return withSums(em, found, { $and: [narrow, asked] });
}
