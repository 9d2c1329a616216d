import { belowInput, toGlobalId } from '@entresol/shared';
import { sellAtCounter } from '../../commands/counter-sale/sell-at-counter.ts';
import { listShortfalls } from '../../queries/counter-sale/list-shortfalls.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  StockShortfallResolvers,
} from '../generated/resolvers.ts';
import { toUserError } from '../to-user-error.ts';

export const counterSaleQueries: Pick<QueryResolvers, 'stockShortfalls'> = {
  stockShortfalls: (_root, args, { access, em }) =>
    listShortfalls(em, args, access.require('stock:audit')),
};

export const counterSaleMutations: Pick<MutationResolvers, 'stockSell'> = {
  async stockSell(_root, { input }, context) {
    const outcome = await sellAtCounter(context, input);
    if (outcome.ok) return { sale: outcome.value, userErrors: [] };
    const userErrors = outcome.refusals.map((refusal) => toUserError(refusal, context.language));
    return { sale: null, userErrors: belowInput(userErrors) };
  },
};

export const stockShortfall: StockShortfallResolvers = {
  id: ({ id }) => toGlobalId('StockShortfall', id),
  product: ({ sku }) => ({ sku }),
  location: ({ location }) => ({ code: location }),
};
