import type { CommonRefusal } from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import { runSync, type SyncBatchRef } from '../../commands/sync/run-sync.ts';
import { syncCounts, syncMovements } from '../../commands/sync/sync-batches.ts';
import type { StockRefusal } from '../../domain/refusals.ts';
import {
  findSyncBatch,
  listSyncBatches,
  listSyncRejects,
  rowsOfBatch,
} from '../../queries/sync/list-sync.ts';
import type { Context } from '../context.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  StockSyncBatchResolvers,
  StockSyncRowResolvers,
} from '../generated/resolvers.ts';
import { forgetLoaded, userErrors } from './payloads.ts';

const query = {
  stockSyncBatch: (_root, args, { em }) => findSyncBatch(em, args),
  stockSyncBatches: (_root, args, { em }) => listSyncBatches(em, args),
  stockSyncRejects: (_root, args, { access, em }) =>
    listSyncRejects(em, args, access.require('stock:audit')),
} satisfies QueryResolvers;

const mutation = {
  async stockSyncCounts(_root, { input, idempotencyKey }, context) {
    const batch = syncCounts(input);
    return payload(context, await runSync(context, { batch, input, idempotencyKey }));
  },
  async stockSyncMovements(_root, { input, idempotencyKey }, context) {
    const batch = syncMovements(input, context.clock.now());
    return payload(context, await runSync(context, { batch, input, idempotencyKey }));
  },
} satisfies MutationResolvers;

async function payload(
  context: Context,
  outcome: Outcome<SyncBatchRef, StockRefusal | CommonRefusal>,
) {
  if (!outcome.ok) return { batch: null, userErrors: userErrors(context, outcome.refusals) };
  forgetLoaded(context);
  return { batch: await findSyncBatch(context.em, outcome.value), userErrors: [] };
}

const batch: StockSyncBatchResolvers = {
  asOf: ({ asOf }) => asOf ?? null,
  rows: (parent, args, { access, em }) =>
    rowsOfBatch(em, parent, args, access.require('stock:audit')),
};

const row: StockSyncRowResolvers = {
  expectedQuantity: ({ expected }) => expected ?? null,
  message: ({ messageZh, messageEn }, _args, { language }) =>
    (language === 'zh' ? messageZh : messageEn) ?? null,
};

/** What outside systems send: counts and movements. */
export const stockSync = {
  query,
  mutation,
  objects: { StockSyncBatch: batch, StockSyncRow: row },
};
