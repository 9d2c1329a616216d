import { upsertBins } from '../../commands/bin/upsert-bins.ts';
import { findBinsAt } from '../../queries/find-bins.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  StockLevelResolvers,
} from '../generated/resolvers.ts';
import { requireStore } from '../require-store.ts';
import { userErrors } from './payloads.ts';

const query = {
  stockBinsForPicking: (_root, args, { em }) => findBinsAt(em, args),
} satisfies QueryResolvers;

const mutation = {
  async stockBinBulkUpsert(_root, { input, idempotencyKey }, context) {
    requireStore(context, 'stock:adjust', input.location);
    const outcome = await upsertBins(context, { input, idempotencyKey });
    if (!outcome.ok) return { written: null, userErrors: userErrors(context, outcome.refusals) };
    return { written: outcome.value, userErrors: [] };
  },
} satisfies MutationResolvers;

const stockLevel: Pick<StockLevelResolvers, 'bin'> = {
  bin: ({ sku, location }, _args, { loaders }) => loaders.binByKey.load({ sku, location }),
};

/** Where SKUs stand in a place. */
export const stockBins = { query, mutation, stockLevel };
