import { coversStore, fromGlobalId, toGlobalId, type CommonRefusal } from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import { approveTransfer } from '../../commands/transfer/approve-transfer.ts';
import { endTransfer } from '../../commands/transfer/end-transfer.ts';
import { receiveTransfer } from '../../commands/transfer/receive-transfer.ts';
import { requestTransfer } from '../../commands/transfer/request-transfer.ts';
import { settleTransfer } from '../../commands/transfer/settle-transfer.ts';
import { shipTransfer } from '../../commands/transfer/ship-transfer.ts';
import type { TransferRef } from '../../commands/transfer/run-transfer-step.ts';
import type { StockRefusal } from '../../domain/refusals.ts';
import {
  findTransfer,
  findTransferById,
  findTransfers,
  listTransfers,
} from '../../queries/transfer/list-transfers.ts';
import type { Context } from '../context.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  StockTransferLineResolvers,
  StockTransferResolvers,
} from '../generated/resolvers.ts';
import { toUserError } from '../to-user-error.ts';
import { requireStore } from '../require-store.ts';

type Side = 'from' | 'to';
type TransferMutations = Pick<
  MutationResolvers,
  | 'transferRequest'
  | 'transferApprove'
  | 'transferReject'
  | 'transferShip'
  | 'transferReceive'
  | 'transferDiscrepancySettle'
  | 'transferCancel'
>;

export const transferMutation: TransferMutations = {
  async transferRequest(_root, { input, idempotencyKey }, context) {
    requireStore(context, 'transfer:write', input.to);
    return payload(context, await requestTransfer(context, { input, idempotencyKey }));
  },
  async transferApprove(_root, { input, idempotencyKey }, context) {
    await requireSide(context, input.transferNo, 'transfer:approve', ['from']);
    return payload(context, await approveTransfer(context, { input, idempotencyKey }));
  },
  async transferReject(_root, { input, idempotencyKey }, context) {
    await requireSide(context, input.transferNo, 'transfer:approve', ['from']);
    return payload(context, await endTransfer(context, 'REJECTED', { input, idempotencyKey }));
  },
  async transferShip(_root, { input, idempotencyKey }, context) {
    await requireSide(context, input.transferNo, 'transfer:write', ['from']);
    return payload(context, await shipTransfer(context, { input, idempotencyKey }));
  },
  async transferReceive(_root, { input, idempotencyKey }, context) {
    await requireSide(context, input.transferNo, 'transfer:write', ['to']);
    return payload(context, await receiveTransfer(context, { input, idempotencyKey }));
  },
  async transferDiscrepancySettle(_root, { input, idempotencyKey }, context) {
    // Units that turned up are taken in by whoever receives; a loss is the sender's to agree to.
    const isFound = input.lines.every(({ decision }) => decision === 'FOUND');
    if (isFound) await requireSide(context, input.transferNo, 'transfer:write', ['to', 'from']);
    else await requireSide(context, input.transferNo, 'transfer:approve', ['from']);
    return payload(context, await settleTransfer(context, { input, idempotencyKey }));
  },
  async transferCancel(_root, { input, idempotencyKey }, context) {
    await requireSide(context, input.transferNo, 'transfer:write', ['to', 'from']);
    return payload(context, await endTransfer(context, 'CANCELLED', { input, idempotencyKey }));
  },
};

export const transferQuery: Pick<QueryResolvers, 'transfer' | 'transfers'> = {
  transfer: (_root, { transferNo }, { access, em }) =>
    findTransfer(em, transferNo, access.require('transfer:read')),
  transfers: (_root, args, { access, em }) =>
    listTransfers(em, args, access.require('transfer:read')),
};

export const stockTransfer: StockTransferResolvers = {
  async __resolveReference({ id }, { access, em }) {
    const key = fromGlobalId('StockTransfer', id);
    return key === null ? null : findTransferById(em, key, access.require('transfer:read'));
  },
  id: ({ id }) => toGlobalId('StockTransfer', id),
  from: ({ from }) => ({ code: from }),
  to: ({ to }) => ({ code: to }),
  lines: ({ id }, _args, { loaders }) => loaders.linesByTransfer.load(id),
  discrepancies: ({ id }, _args, { loaders }) => loaders.discrepanciesByTransfer.load(id),
  history: ({ id }, _args, { loaders }) => loaders.factsByTransfer.load(id),
};

export const stockTransferLine: StockTransferLineResolvers = {
  product: ({ sku }) => ({ sku }),
};

/** Refuses whoever works at neither of these ends; what does not exist the command refuses. */
async function requireSide(
  context: Context,
  transferNo: string,
  permission: string,
  sides: readonly Side[],
): Promise<void> {
  const scope = context.access.require(permission);
  const found = await findTransfer(context.em, transferNo, { kind: 'ALL' });
  if (!found || sides.some((side) => coversStore(scope, found[side]))) return;
  requireStore(context, permission, found[sides[0]!]);
}

async function payload(
  context: Context,
  outcome: Outcome<TransferRef, StockRefusal | CommonRefusal>,
) {
  if (!outcome.ok) {
    const userErrors = outcome.refusals.map((refusal) => toUserError(refusal, context.language));
    return { transfer: null, userErrors };
  }
  context.loaders.levelByKey.clearAll();
  const [transfer] = await findTransfers(context.em, [outcome.value.transferNo]);
  return { transfer: transfer!, userErrors: [] };
}
