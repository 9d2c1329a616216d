import type { Resolvers } from '../generated/resolvers.ts';
import { mutation } from './mutation.ts';
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
  Query: { ...query, ...stocktakeQueries },
  Mutation: { ...mutation, ...stocktakeMutations },
  Subscription: subscription,
  Product: product,
  StockLevel: stockLevel,
  StockMovement: stockMovement,
  StockDrift: stockDrift,
  Stocktake: stocktake,
  StocktakeLine: stocktakeLine,
  StocktakeSummary: stocktakeSummary,
};
