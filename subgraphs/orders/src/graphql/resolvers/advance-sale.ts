import { upsertAdvancePolicy } from '../../commands/sources/upsert-advance-policy.ts';
import { findAdvancePolicy } from '../../queries/find-advance-policy.ts';
import { listAdvancePolicies } from '../../queries/list-advance-policies.ts';
import type {
  MutationResolvers,
  OrderLineResolvers,
  OrderResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { toUserError } from '../to-user-error.ts';

export const advanceQuery: Pick<QueryResolvers, 'advanceSalePolicies'> = {
  advanceSalePolicies: (_root, args, { em }) => listAdvancePolicies(em, args),
};

export const advanceMutation: Pick<MutationResolvers, 'advanceSalePolicyUpsert'> = {
  async advanceSalePolicyUpsert(_root, { input, idempotencyKey }, context) {
    const { daysMax = null, expectedVersion = null } = input;
    const given = { ...input, daysMax, expectedVersion };
    const outcome = await upsertAdvancePolicy(context, given, idempotencyKey);
    if (!outcome.ok) {
      const { language } = context;
      return { userErrors: outcome.refusals.map((refusal) => toUserError(refusal, language)) };
    }
    return { policy: await findAdvancePolicy(context.em, outcome.value), userErrors: [] };
  },
};

/** What an order waits for. */
export const awaitingOrder: Pick<OrderResolvers, 'awaited'> = {
  awaited: async ({ id }, _args, { loaders }) => [...(await loaders.awaitedByOrder.load(id))],
};

/** What a line comes out of. */
export const sourcedLine: Pick<OrderLineResolvers, 'source' | 'pool'> = {
  async source({ order, line }, _args, { loaders }) {
    const sources = await loaders.sourcesByOrder.load(order.id);
    return sources.find(({ lineNo }) => lineNo === line.lineNo)?.kind ?? 'STOCK';
  },
  async pool({ order, line }, _args, { loaders }) {
    const sources = await loaders.sourcesByOrder.load(order.id);
    return sources.find(({ lineNo }) => lineNo === line.lineNo)?.pool ?? null;
  },
};
