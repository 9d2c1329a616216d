import { carvePool, closePool } from '../../commands/front/carve-pool.ts';
import { saveFront } from '../../commands/front/save-front.ts';
import { setQuotas } from '../../commands/front/set-quotas.ts';
import type { StockOutcome } from '../../commands/run-stock-command.ts';
import { findFront, findPool } from '../../queries/front/find-front.ts';
import { findSellable } from '../../queries/front/find-sellable.ts';
import { requireChannel } from '../../queries/front/require-channel.ts';
import type { Context } from '../context.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  SellableStockResolvers,
  StockFrontResolvers,
  StockPoolLineResolvers,
  StockPoolResolvers,
} from '../generated/resolvers.ts';
import { userErrors } from './payloads.ts';

const query = {
  async sellable(_root, args, context) {
    const found = await findSellable(context.em, args);
    // A channel with a front stock is known here.
    if (!found.some(({ hasFront }) => hasFront)) await requireChannel(context, args.channel);
    return found;
  },
  stockFront: (_root, { code }, { em }) => findFront(em, code),
  stockPool: (_root, { code }, { em }) => findPool(em, code),
} satisfies QueryResolvers;

const mutation = {
  async stockFrontSave(_root, command, context) {
    return frontPayload(context, await saveFront(context, command));
  },
  async stockFrontQuotaSet(_root, command, context) {
    return frontPayload(context, await setQuotas(context, command));
  },
  async stockPoolCarve(_root, command, context) {
    return poolPayload(context, await carvePool(context, command));
  },
  async stockPoolClose(_root, command, context) {
    return poolPayload(context, await closePool(context, command));
  },
} satisfies MutationResolvers;

async function frontPayload(context: Context, outcome: StockOutcome<string>) {
  if (!outcome.ok) return { stockFront: null, userErrors: userErrors(context, outcome.refusals) };
  return { stockFront: await findFront(context.em, outcome.value), userErrors: [] };
}

async function poolPayload(context: Context, outcome: StockOutcome<string>) {
  if (!outcome.ok) return { stockPool: null, userErrors: userErrors(context, outcome.refusals) };
  return { stockPool: await findPool(context.em, outcome.value), userErrors: [] };
}

const sellableStock: SellableStockResolvers = { product: ({ sku }) => ({ sku }) };
const stockFront: StockFrontResolvers = {
  __resolveReference: ({ code }, { em }) => findFront(em, code),
};
const stockPool: StockPoolResolvers = {
  __resolveReference: ({ code }, { em }) => findPool(em, code),
};
const stockPoolLine: StockPoolLineResolvers = {
  location: ({ location }) => ({ code: location }),
  free: ({ carved, held, sold, returned }) => carved - held - sold - returned,
};

/** What channels may sell, and campaign pools. */
export const front = {
  query,
  mutation,
  types: {
    SellableStock: sellableStock,
    StockFront: stockFront,
    StockPool: stockPool,
    StockPoolLine: stockPoolLine,
  },
};
