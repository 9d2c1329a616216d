import { badInput, belowInput, type CommonRefusal } from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import { cancelNearest } from '../../commands/transfer/cancel-nearest.ts';
import { requestNearest, type TransfersMade } from '../../commands/transfer/request-nearest.ts';
import type { StockRefusal } from '../../domain/refusals.ts';
import { codeOf } from '../../queries/codes-of.ts';
import { findTransfers } from '../../queries/transfer/list-transfers.ts';
import { CANDIDATES_MAX, planNearest, wantedOf } from '../../queries/transfer/preview-nearest.ts';
import type { Context } from '../context.ts';
import type {
  MutationResolvers,
  NearestTransferCandidateResolvers,
  NearestTransferPartResolvers,
  NearestTransferPreviewResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { requireStore } from '../require-store.ts';
import { toUserError } from '../to-user-error.ts';

export const nearestQuery: Pick<QueryResolvers, 'nearestTransferPreview'> = {
  async nearestTransferPreview(_root, { to, lines }, context) {
    const plan = await planNearest(context, { to: codeOf(to), wanted: wantedOf({ to, lines }) });
    if (plan) return plan;
    throw badInput(`没有编码为 ${to} 的营业地点 / no open place has the code ${to}`);
  },
};

export const nearestMutation: Pick<
  MutationResolvers,
  'transferNearestRequest' | 'stockTransferNearest' | 'stockTransferNearestCancel'
> = {
  async transferNearestRequest(_root, { input, idempotencyKey }, context) {
    requireStore(context, 'transfer:write', input.to);
    const request = { input, idempotencyKey, originDocument: null };
    return payload(context, await requestNearest(context, request));
  },
  async stockTransferNearest(_root, { input: { reference, to, lines } }, context) {
    const input = { to, lines, partial: false };
    const request = { input, idempotencyKey: reference, originDocument: reference };
    const { transfers, userErrors } = await payload(
      context,
      await requestNearest(context, request),
    );
    return { transfers, userErrors: belowInput(userErrors) };
  },
  async stockTransferNearestCancel(_root, { reference }, context) {
    const outcome = await cancelNearest(context, reference);
    if (outcome.ok) return { transfers: [], userErrors: [] };
    const userErrors = outcome.refusals.map((refusal) => toUserError(refusal, context.language));
    return { transfers: null, userErrors };
  },
};

/** What a preview tells, of the places that were asked as many as are looked at. */
export const nearestPreview: NearestTransferPreviewResolvers = {
  candidates({ candidates }, { first }) {
    if (first >= 1 && first <= CANDIDATES_MAX) return candidates.slice(0, first);
    const zh = `first 应在 1 到 ${CANDIDATES_MAX} 之间`;
    throw badInput(`${zh} / first must be 1 to ${CANDIDATES_MAX}`);
  },
};

export const nearestCandidate: NearestTransferCandidateResolvers = {
  location: ({ code }) => ({ code }),
  km: ({ km }) => km.toFixed(3),
  estimated: ({ isEstimate }) => isEstimate,
};

export const nearestPart: NearestTransferPartResolvers = {
  from: ({ from }) => ({ code: from }),
};

async function payload(
  context: Context,
  outcome: Outcome<TransfersMade, StockRefusal | CommonRefusal>,
) {
  if (!outcome.ok) {
    const userErrors = outcome.refusals.map((refusal) => toUserError(refusal, context.language));
    return { transfers: null, userErrors };
  }
  context.loaders.levelByKey.clearAll();
  const transfers = await findTransfers(context.em, outcome.value.transferNos);
  return { transfers, userErrors: [] };
}
