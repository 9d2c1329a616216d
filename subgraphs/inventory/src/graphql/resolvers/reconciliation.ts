import { repairLevel } from '../../commands/reconcile/repair-level.ts';
import { findDrifts } from '../../queries/reconcile/find-drifts.ts';
import type {
  InventoryDriftResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { requireStore } from '../require-store.ts';
import { levelsPayload } from './payloads.ts';

const query = {
  inventoryReconciliation: (_root, args, { access, em }) =>
    findDrifts(em, args, access.require('stock:audit')),
} satisfies QueryResolvers;

const mutation = {
  async stockReconcile(_root, { input, idempotencyKey }, context) {
    requireStore(context, 'stock:reconcile', input.location);
    const outcome = await repairLevel(context, { input, idempotencyKey });
    const keys = outcome.ok ? { ok: true as const, value: [outcome.value] } : outcome;
    const { stockLevels, userErrors } = await levelsPayload(context, keys);
    return { stockLevel: stockLevels?.[0] ?? null, userErrors };
  },
} satisfies MutationResolvers;

const inventoryDrift: InventoryDriftResolvers = {
  location: ({ location }) => ({ code: location }),
};

/** What is wrong with the books, and how a level is mended. */
export const reconciliation = { query, mutation, types: { InventoryDrift: inventoryDrift } };
