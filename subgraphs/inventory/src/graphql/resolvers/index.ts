import type { Resolvers } from '../generated/resolvers.ts';
import { counterSaleMutations, counterSaleQueries, stockShortfall } from './counter-sale.ts';
import { mutation } from './mutation.ts';
import { ownership } from './ownership.ts';
import { product, stockDrift, stockLevel, stockMovement } from './objects.ts';
import { query } from './query.ts';
import {
  stocktake,
  stocktakeLine,
  stocktakeMutations,
  stocktakeQueries,
  stocktakeSummary,
} from './stocktake.ts';
import { subscription } from './subscription.ts';

export const resolvers: Resolvers = {
  Query: { ...query, ...stocktakeQueries, ...counterSaleQueries },
  Mutation: { ...mutation, ...stocktakeMutations, ...counterSaleMutations },
  Subscription: subscription,
  Product: product,
  StockLevel: stockLevel,
  StockMovement: stockMovement,
  StockDrift: stockDrift,
  StockShortfall: stockShortfall,
  Stocktake: stocktake,
  StocktakeLine: stocktakeLine,
  StocktakeSummary: stocktakeSummary,
  StockOwner: ownership.stockOwner,
  StockOwnership: ownership.stockOwnership,
};
