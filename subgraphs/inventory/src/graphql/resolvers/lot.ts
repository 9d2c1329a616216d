import { toGlobalId } from '@entresol/shared';
import { upsertLotPolicies } from '../../commands/lot/upsert-lot-policies.ts';
import { codeOf } from '../../queries/codes-of.ts';
import { isSellableAt } from '../../queries/lot/find-lots.ts';
import { findStoredPolicies, listLotMovements, listLots } from '../../queries/lot/list-lots.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  StockLotMovementResolvers,
  StockLotPolicyResolvers,
  StockLotResolvers,
} from '../generated/resolvers.ts';
import { userErrors } from './payloads.ts';

const query = {
  async stockLotPolicy(_root, { sku }, { em }) {
    const [policy] = await findStoredPolicies(em, [codeOf(sku)]);
    return policy ?? null;
  },
  stockLots: (_root, args, { access, em, clock }) =>
    listLots(em, args, { scope: access.require('lot:read'), now: clock.now() }),
  stockLotMovements: (_root, args, { access, em }) =>
    listLotMovements(em, args, access.require('stock:audit')),
} satisfies QueryResolvers;

const mutation = {
  async stockLotPolicyUpsert(_root, { input, idempotencyKey }, context) {
    const outcome = await upsertLotPolicies(context, { input, idempotencyKey });
    if (!outcome.ok) return { policies: null, userErrors: userErrors(context, outcome.refusals) };
    return { policies: await findStoredPolicies(context.em, outcome.value.skus), userErrors: [] };
  },
} satisfies MutationResolvers;

const policy: StockLotPolicyResolvers = { product: ({ sku }) => ({ sku }) };

const lot: StockLotResolvers = {
  id: ({ id }) => toGlobalId('StockLot', id),
  product: ({ sku }) => ({ sku }),
  location: ({ location }) => ({ code: location }),
  sellable: (of, _args, { clock }) => isSellableAt(of, clock.now()),
  onHand: ({ good, qc, damaged }) => good + qc + damaged,
  qualityControl: ({ qc }) => qc,
};

const lotMovement: StockLotMovementResolvers = {
  id: ({ id }) => toGlobalId('StockLotMovement', id),
  location: ({ location }) => ({ code: location }),
  movement: ({ movementId }, _args, { loaders }) => loaders.movementById.load(movementId),
};

/** Lots, how they are kept, and where they went. */
export const lots = {
  query,
  mutation,
  objects: { StockLotPolicy: policy, StockLot: lot, StockLotMovement: lotMovement },
};
