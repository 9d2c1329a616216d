import { coversStore, toGlobalId, toMoney } from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import type { CommonRefusal } from '@entresol/shared';
import { approveStocktake } from '../../commands/stocktake/approve-stocktake.ts';
import { cancelStocktake } from '../../commands/stocktake/cancel-stocktake.ts';
import { countStocktake } from '../../commands/stocktake/count-stocktake.ts';
import { planStocktake, type StocktakeRef } from '../../commands/stocktake/plan-stocktake.ts';
import { recountStocktake } from '../../commands/stocktake/recount-stocktake.ts';
import type { StockRefusal } from '../../domain/refusals.ts';
import type { Stocktake } from '../../persistence/entities/stocktake.ts';
import { findStocktake, listStocktakes } from '../../queries/stocktake/list-stocktakes.ts';
import { judgedLines, pageOfLines, summaryOf } from '../../queries/stocktake/stocktake-lines.ts';
import type { Context } from '../context.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  StocktakeLineResolvers,
  StocktakeResolvers,
} from '../generated/resolvers.ts';
import { requireStore } from '../require-store.ts';
import { toUserError } from '../to-user-error.ts';

export const stocktakeQueries: Pick<QueryResolvers, 'stocktake' | 'stocktakes'> = {
  stocktake: (_root, { stocktakeNo }, { access, em }) =>
    findStocktake(em, stocktakeNo, access.require('stocktake:read')),
  stocktakes: (_root, args, { access, em }) =>
    listStocktakes(em, args, access.require('stocktake:read')),
};

export const stocktakeMutations: Pick<
  MutationResolvers,
  'stocktakePlan' | 'stocktakeCount' | 'stocktakeRecount' | 'stocktakeApprove' | 'stocktakeCancel'
> = {
  async stocktakePlan(_root, { input, idempotencyKey }, context) {
    requireStore(context, 'stocktake:plan', input.location);
    return payload(context, await planStocktake(context, { input, idempotencyKey }));
  },
  async stocktakeCount(_root, args, context) {
    const command = { ...args, scope: context.access.require('stocktake:count') };
    return payload(context, await countStocktake(context, command));
  },
  async stocktakeRecount(_root, args, context) {
    const command = { ...args, scope: context.access.require('stocktake:plan') };
    return payload(context, await recountStocktake(context, command));
  },
  async stocktakeApprove(_root, args, context) {
    const command = { ...args, scope: context.access.require('stocktake:approve') };
    const outcome = await approveStocktake(context, command);
    context.loaders.levelByKey.clearAll();
    context.loaders.firstLevelsBySku.clearAll();
    return payload(context, outcome);
  },
  async stocktakeCancel(_root, args, context) {
    const command = { ...args, scope: context.access.require('stocktake:plan') };
    return payload(context, await cancelStocktake(context, command));
  },
};

async function payload(
  context: Context,
  outcome: Outcome<StocktakeRef, StockRefusal | CommonRefusal>,
) {
  if (!outcome.ok) {
    const userErrors = outcome.refusals.map((refusal) => toUserError(refusal, context.language));
    return { stocktake: null, userErrors };
  }
  const { stocktakeNo } = outcome.value;
  return {
    stocktake: await findStocktake(context.em, stocktakeNo, { kind: 'ALL' }),
    userErrors: [],
  };
}

export const stocktake: StocktakeResolvers = {
  location: ({ location }) => ({ code: location }),
  codes: ({ codes }) => [...codes],
  async lines(parent, args, context) {
    return pageOfLines(await judgedLines(context.em, parent), args, isBlindFor(context, parent));
  },
  async summary(parent, _args, context) {
    if (isBlindFor(context, parent)) return null;
    return summaryOf(await judgedLines(context.em, parent));
  },
};

/** Books are hidden from those who count, until they are decided about. */
function isBlindFor({ access }: Context, { blind, status, location }: Stocktake): boolean {
  if (!blind || status === 'APPROVED' || status === 'CANCELLED') return false;
  const scope = access.scope('stocktake:approve') ?? access.scope('stock:audit');
  return !scope || !coversStore(scope, location);
}

export const stocktakeLine: StocktakeLineResolvers = {
  id: ({ id }) => toGlobalId('StocktakeLine', id),
  product: ({ sku }) => ({ sku }),
  // What is due for a recount tells that it is off.
  state: ({ state, isBlind }) => (isBlind && state === 'RECOUNT_DUE' ? 'COUNTED' : state),
  countedAt: ({ lastAt }) => lastAt,
  countedBy: ({ countedBy }) => [...countedBy],
  book: ({ book, isBlind }) => (isBlind ? null : book),
  variance: ({ variance, isBlind }) => (isBlind ? null : variance),
  varianceValue: ({ varianceMinor, isBlind }) =>
    isBlind || varianceMinor === null ? null : toMoney(varianceMinor, 'CNY'),
};

export const stocktakeSummary = {
  surplusValue: ({ surplusMinor }: { surplusMinor: number }) => toMoney(surplusMinor, 'CNY'),
  shortageValue: ({ shortageMinor }: { shortageMinor: number }) => toMoney(shortageMinor, 'CNY'),
};
