import { coversStore, fromGlobalId, toGlobalId } from '@entresol/shared';
import { codeOf } from '../../queries/codes-of.ts';
import { findMovement } from '../../queries/find-movement.ts';
import { levelFigures } from '../../queries/level-figures.ts';
import { levelIdOf, levelKeyOfId } from '../../queries/level-id.ts';
import { levelsOfProduct } from '../../queries/levels-of-product.ts';
import type {
  ProductResolvers,
  StockDriftResolvers,
  StockLevelResolvers,
  StockMovementResolvers,
} from '../generated/resolvers.ts';

export const stockLevel: StockLevelResolvers = {
  async __resolveReference({ id }, { access, loaders }) {
    const key = levelKeyOfId(id);
    if (!key || !coversStore(access.require('stock:read'), key.location)) return null;
    return loaders.levelByKey.load(key);
  },
  id: (level) => levelIdOf(level),
  product: ({ sku }) => ({ sku }),
  location: ({ location }) => ({ code: location }),
  onHand: levelFigures.onHand,
  available: levelFigures.available,
  qualityControl: ({ qc }) => qc,
  async owners(level, _args, { access, loaders }) {
    if (!coversStore(access.require('stock:audit'), level.location)) return null;
    return levelFigures.ownership(level, await loaders.ownedByKey.load(level));
  },
  async lots({ sku, location }, _args, { access, loaders }) {
    if (!coversStore(access.require('lot:read'), location)) return null;
    return loaders.lotsByKey.load({ sku, location });
  },
  inTransit: ({ sku, location }, _args, { loaders }) =>
    loaders.inTransitByKey.load({ sku, location }),
  inTransitOut: ({ sku, location }, _args, { loaders }) =>
    loaders.inTransitOutByKey.load({ sku, location }),
};

export const stockMovement: StockMovementResolvers = {
  async __resolveReference({ id }, { access, em }) {
    const key = fromGlobalId('StockMovement', id);
    return key === null ? null : findMovement(em, key, access.require('stock:audit'));
  },
  id: ({ id }) => toGlobalId('StockMovement', id),
  product: ({ sku }) => ({ sku }),
  location: ({ location }) => ({ code: location }),
  from: ({ fromAccount }) => fromAccount,
  to: ({ toAccount }) => toAccount,
};

export const stockDrift: StockDriftResolvers = {
  location: ({ location }) => ({ code: location }),
};

export const product: ProductResolvers = {
  __resolveReference: ({ sku }) => ({ sku }),
  // Not `async`: a page has twenty of them, and each would wrap its loader's promise twice.
  stockLevel({ sku }, { location: code }, { access, loaders }) {
    const location = codeOf(code);
    if (!coversStore(access.require('stock:read'), location)) return null;
    return loaders.levelByKey.load({ sku, location });
  },
  stockLevels: ({ sku }, args, { access, em, loaders }) =>
    levelsOfProduct(em, sku, args, {
      scope: access.require('stock:read'),
      firstLevels: (key) => loaders.firstLevelsBySku.load(key),
    }),
};
