import { carvePool, closePool } from '../../commands/front/carve-pool.ts';
import { saveFront } from '../../commands/front/save-front.ts';
import { setQuotas } from '../../commands/front/set-quotas.ts';
import type { StockOutcome } from '../../commands/run-stock-command.ts';
import { findFront, findPool } from '../../queries/front/find-front.ts';
import { listFronts, listPools, listQuotas } from '../../queries/front/list-fronts.ts';
import { findSellable } from '../../queries/front/find-sellable.ts';
import { requireChannel } from '../../queries/front/require-channel.ts';
import type { Context } from '../context.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  SellableStockResolvers,
  StockFrontQuotaResolvers,
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
  stockFronts: (_root, args, { em }) => listFronts(em, args),
  stockPools: (_root, args, { em }) => listPools(em, args),
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
  channels: ({ code }, _args, { loaders }) => loaders.channelsByFront.load(code),
  locations: ({ code }, _args, { loaders }) => loaders.placesByFront.load(code),
  quotas: ({ code }, args, { em }) => listQuotas(em, code, args),
};
const stockFrontQuota: StockFrontQuotaResolvers = {
  product: ({ sku }) => ({ sku }),
  quota: ({ quota }) => quota ?? null,
  quotaLeft: ({ quota, held, sold }) => (quota == null ? null : quota - held - sold),
  safety: ({ safety }) => safety ?? null,
};
const stockPool: StockPoolResolvers = {
  __resolveReference: ({ code }, { em }) => findPool(em, code),
  lines: ({ code }, _args, { loaders }) => loaders.linesByPool.load(code),
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
    StockFrontQuota: stockFrontQuota,
    StockPool: stockPool,
    StockPoolLine: stockPoolLine,
  },
};
