import { coversStore, toGlobalId } from '@entresol/shared';
import { requireTill } from '../../commands/till/require-till.ts';
import { resolveConflict } from '../../commands/till/resolve-conflict.ts';
import { uploadOfflineSales } from '../../commands/till/upload-offline-sales.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import {
  conflictsOfSale,
  findConflict,
  listConflicts,
  sequencesOf,
  unsettledOrders,
} from '../../queries/till/offline-sales.ts';
import type { Context } from '../context.ts';
import type {
  MutationResolvers,
  OfflineSaleResultResolvers,
  QueryResolvers,
  TillConflictResolvers,
  TillDeviceResolvers,
} from '../generated/resolvers.ts';
import { toUserError } from '../to-user-error.ts';

export const offlineQuery: Pick<QueryResolvers, 'tillDevice' | 'tillConflicts'> = {
  async tillDevice(_root, till, { access, em }) {
    if (!coversStore(access.require('till:read'), till.store)) return null;
    return { ...till, ...(await sequencesOf(em, till)) };
  },
  tillConflicts: (_root, args, { access, em }) =>
    listConflicts(em, args, access.require('till:read')),
};

export const offlineMutation: Pick<
  MutationResolvers,
  'offlineSalesUpload' | 'tillConflictResolve'
> = {
  async offlineSalesUpload(_root, { input, idempotencyKey }, context) {
    const { store, device } = input;
    requireTill(context, store);
    const outcome = await uploadOfflineSales(context, input, idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals);
    const orderNos = outcome.value.flatMap(({ orderNo }) => (orderNo === null ? [] : [orderNo]));
    const unsettled = await unsettledOrders(context.em, orderNos);
    const sales = outcome.value.map((sale) => ({
      ...sale,
      store,
      device,
      settled: sale.orderNo !== null && !unsettled.has(sale.orderNo),
    }));
    const { gaps } = await sequencesOf(context.em, { store, device });
    return { sales, gaps: [...gaps], userErrors: [] };
  },
  async tillConflictResolve(_root, { input, idempotencyKey }, context) {
    const outcome = await resolveConflict(context, input, idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals);
    return { conflict: await findConflict(context.em, outcome.value.key), userErrors: [] };
  },
};

function refused(context: Context, refusals: readonly OrderRefusal[]) {
  return { userErrors: refusals.map((refusal) => toUserError(refusal, context.language)) };
}

export const offlineSaleResult: OfflineSaleResultResolvers = {
  faults: ({ faults }, _args, { language }) =>
    faults.map((refusal) => toUserError(refusal, language)),
  conflicts: (sale, args, { em, loaders }) =>
    conflictsOfSale(em, sale, args, () => loaders.conflictsBySale.load(sale)),
};

export const tillDevice: TillDeviceResolvers = {
  store: ({ store }) => ({ code: store }),
  gaps: ({ gaps }) => [...gaps],
};

export const tillConflict: TillConflictResolvers = {
  id: ({ id }) => toGlobalId('TillConflict', id),
  store: ({ store }) => ({ code: store }),
  sequence: ({ localSequence }) => localSequence,
};
