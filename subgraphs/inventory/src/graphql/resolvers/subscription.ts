import { badInput } from '@entresol/shared';
import { codesOf } from '../../queries/codes-of.ts';
import { watchStockLevels, type LevelMessage } from '../../queries/watch-stock-levels.ts';
import type { SubscriptionResolvers } from '../generated/resolvers.ts';

const SKUS_MAX = 200;
const LOCATIONS_MAX = 50;

export const subscription: SubscriptionResolvers = {
  stockLevelChanged: {
    // No generator itself: bad arguments must refuse the subscription, not end it later.
    async subscribe(_root, { skus, locations, after }, context) {
      if (!skus?.length && !locations?.length) {
        throw badInput('请给出 skus 或 locations / Give skus or locations, at least one code');
      }
      const watched = {
        skus: skus ? codesOf(skus, 'skus', SKUS_MAX) : null,
        locations: locations ? codesOf(locations, 'locations', LOCATIONS_MAX) : null,
        after: after ?? null,
      };
      return watchStockLevels(context, watched, context.access.require('stock:read'));
    },
    resolve: (message: LevelMessage) => message,
  },
};
