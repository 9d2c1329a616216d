import { badInput, coversStore, findConnection, type Scope } from '@entresol/shared';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { canonicalCode } from '../../domain/level.ts';
import { StockLevel } from '../../persistence/entities/stock-level.ts';
import { StockMovement } from '../../persistence/entities/stock-movement.ts';
import { withinScope } from '../../queries/find-levels.ts';
import { findReservation } from '../../queries/find-reservation.ts';
import { findStockDrift } from '../../queries/find-stock-drift.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { codesOf } from './codes-of.ts';

const LEVEL_SHAPE = {
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

const MOVEMENT_SHAPE = {
  filters: {
    sku: 'sku',
    location: 'location',
    type: 'type',
    document: 'document',
    occurredAt: 'occurredAt',
  },
  orders: { OCCURRED_AT: 'occurredAt' },
  tieBreak: 'id',
  // What happened last is what people look for.
  defaultOrder: [{ field: 'OCCURRED_AT', direction: 'DESC' }],
} as const;

const DRIFT_FIRST_MAX = 1_000;

export const query: QueryResolvers = {
  async stockLevel(_root, args, { access, loaders }) {
    const location = canonicalCode(args.location);
    if (!coversStore(access.require('stock:read'), location)) return null;
    return loaders.levelByKey.load({ sku: canonicalCode(args.sku), location });
  },
  async stockLevels(_root, { skus, locations, ...page }, { access, em }) {
    const narrow: FilterQuery<StockLevel> = {
      $and: [
        skus ? { sku: { $in: codesOf(skus, 'skus', 500) } } : {},
        locations ? { location: { $in: codesOf(locations, 'locations', 500) } } : {},
        withinScope(access.require('stock:read')),
      ],
    };
    return findConnection(em, StockLevel, LEVEL_SHAPE, page, narrow);
  },
  async stockMovements(_root, args, { access, em }) {
    const scope = withinScope(access.require('stock:audit'));
    return findConnection(em, StockMovement, MOVEMENT_SHAPE, args, scope);
  },
  async stockDrift(_root, { first, skus, locations }, { access, em }) {
    if (first < 1 || first > DRIFT_FIRST_MAX) {
      throw badInput(
        `first 应在 1 到 ${DRIFT_FIRST_MAX} 之间 / first must be 1 to ${DRIFT_FIRST_MAX}`,
      );
    }
    const drifts = await findStockDrift(em, {
      first,
      skus: skus ? codesOf(skus, 'skus', 500) : null,
      locations: narrowLocations(
        locations ? codesOf(locations, 'locations', 500) : null,
        access.require('stock:audit'),
      ),
    });
    return [...drifts];
  },
  stockReservation: (_root, { reference }, { em }) => findReservation(em, reference),
};

/** The asked places within the scope; null for all. */
function narrowLocations(asked: readonly string[] | null, scope: Scope): readonly string[] | null {
  if (scope.kind === 'ALL') return asked;
  if (asked) return asked.filter((code) => coversStore(scope, code));
  return scope.kind === 'STORES' ? scope.stores : [];
}
