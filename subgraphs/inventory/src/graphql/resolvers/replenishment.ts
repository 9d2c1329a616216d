import { toGlobalId, type CommonRefusal } from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import { approveProposal, rejectProposal } from '../../commands/replenishment/decide-proposals.ts';
import { executeProposal } from '../../commands/replenishment/execute-proposal.ts';
import {
  proposeAsAsked,
  proposeBetweenStores,
  proposeBySales,
  proposeForStores,
} from '../../commands/replenishment/propose-modes.ts';
import type { ProposalRef } from '../../commands/replenishment/propose.ts';
import { upsertPolicies } from '../../commands/replenishment/upsert-policies.ts';
import type { StockRefusal } from '../../domain/refusals.ts';
import { findPolicies, listPolicies } from '../../queries/replenishment/list-policies.ts';
import {
  findDecidingPlaces,
  findProposal,
  firstOutside,
  listProposals,
  listPurchases,
} from '../../queries/replenishment/list-proposals.ts';
import type { Context } from '../context.ts';
import { explainBasis } from '../explain-basis.ts';
import type {
  MutationResolvers,
  PurchaseSuggestionResolvers,
  QueryResolvers,
  ReplenishmentLineResolvers,
  ReplenishmentPolicyResolvers,
  ReplenishmentProposalResolvers,
} from '../generated/resolvers.ts';
import { EVERYWHERE, requireStore } from '../require-store.ts';
import { toUserError } from '../to-user-error.ts';

type Mutations = Pick<
  MutationResolvers,
  | 'replenishmentPolicyUpsert'
  | 'replenishmentAllocate'
  | 'replenishmentBalance'
  | 'replenishmentOrder'
  | 'replenishmentPropose'
  | 'replenishmentApprove'
  | 'replenishmentReject'
  | 'replenishmentExecute'
>;

export const replenishmentMutation: Mutations = {
  async replenishmentPolicyUpsert(_root, { input, idempotencyKey }, context) {
    for (const { location } of input) {
      requireStore(context, 'replenishment:policy', location?.trim() || EVERYWHERE);
    }
    const outcome = await upsertPolicies(context, { input, idempotencyKey });
    if (!outcome.ok) return { policies: null, userErrors: errors(context, outcome.refusals) };
    return { policies: await findPolicies(context.em, outcome.value.keys), userErrors: [] };
  },
  async replenishmentAllocate(_root, { input, idempotencyKey }, context) {
    requireStore(context, 'replenishment:write', input.from);
    return payload(context, await proposeForStores(context, { input, idempotencyKey }));
  },
  async replenishmentBalance(_root, { input, idempotencyKey }, context) {
    for (const store of input.stores) requireStore(context, 'replenishment:write', store);
    return payload(context, await proposeBetweenStores(context, { input, idempotencyKey }));
  },
  async replenishmentOrder(_root, { input, idempotencyKey }, context) {
    requireStore(context, 'replenishment:write', input.store);
    return payload(context, await proposeAsAsked(context, { input, idempotencyKey }));
  },
  async replenishmentPropose(_root, { input, idempotencyKey }, context) {
    for (const place of input.locations) requireStore(context, 'replenishment:write', place);
    return payload(context, await proposeBySales(context, { input, idempotencyKey }));
  },
  async replenishmentApprove(_root, { input, idempotencyKey }, context) {
    await requireDeciding(context, input.proposalNo);
    return payload(context, await approveProposal(context, { input, idempotencyKey }));
  },
  async replenishmentReject(_root, { input, idempotencyKey }, context) {
    await requireDeciding(context, input.proposalNo);
    return payload(context, await rejectProposal(context, { input, idempotencyKey }));
  },
  async replenishmentExecute(_root, { input, idempotencyKey }, context) {
    await requireDeciding(context, input.proposalNo);
    return payload(context, await executeProposal(context, { input, idempotencyKey }));
  },
};

export const replenishmentQuery: Pick<
  QueryResolvers,
  | 'replenishmentPolicies'
  | 'replenishmentProposal'
  | 'replenishmentProposals'
  | 'purchaseSuggestions'
> = {
  replenishmentPolicies: (_root, args, { access, em }) =>
    listPolicies(em, args, access.require('replenishment:read')),
  replenishmentProposal: (_root, { proposalNo }, { access, em }) =>
    findProposal(em, proposalNo, access.require('replenishment:read')),
  replenishmentProposals: (_root, args, { access, em }) =>
    listProposals(em, args, access.require('replenishment:read')),
  purchaseSuggestions: (_root, args, { access, em }) =>
    listPurchases(em, args, access.require('replenishment:read')),
};

export const replenishmentPolicy: ReplenishmentPolicyResolvers = {
  id: ({ id }) => toGlobalId('ReplenishmentPolicy', id),
  product: ({ sku }) => ({ sku }),
  location: ({ location }) => (location === '*' ? null : { code: location }),
  source: ({ source }) => (source ? { code: source } : null),
};

export const replenishmentProposal: ReplenishmentProposalResolvers = {
  id: ({ id }) => toGlobalId('ReplenishmentProposal', id),
  lines: ({ id }, _args, { loaders }) => loaders.linesByProposal.load(id),
};

export const replenishmentLine: ReplenishmentLineResolvers = {
  id: ({ id }) => toGlobalId('ReplenishmentLine', id),
  product: ({ sku }) => ({ sku }),
  from: ({ from }) => (from ? { code: from } : null),
  to: ({ to }) => ({ code: to }),
  explanation: (line, _args, { language }) => explainBasis(line, language),
};

export const purchaseSuggestion: PurchaseSuggestionResolvers = {
  id: ({ id }) => toGlobalId('PurchaseSuggestion', id),
  product: ({ sku }) => ({ sku }),
  location: ({ to }) => ({ code: to }),
  quantity: ({ executed }) => executed!,
  proposalNo: ({ proposal }, _args, { loaders }) => loaders.numberByProposal.load(proposal.id),
  suggestedAt: ({ suggestedAt }) => suggestedAt!,
};

/** Whoever gives decides, and whoever is to buy. */
async function requireDeciding(context: Context, proposalNo: string): Promise<void> {
  const scope = context.access.require('replenishment:approve');
  const outside = firstOutside(scope, await findDecidingPlaces(context.em, proposalNo));
  if (outside !== null) requireStore(context, 'replenishment:approve', outside);
}

type Refusal = StockRefusal | CommonRefusal;

async function payload(context: Context, outcome: Outcome<ProposalRef, Refusal>) {
  if (!outcome.ok) return { proposal: null, userErrors: errors(context, outcome.refusals) };
  const { proposalNo } = outcome.value;
  context.loaders.levelByKey.clearAll();
  const proposal = await findProposal(context.em, proposalNo, { kind: 'ALL' });
  return { proposal, userErrors: [] };
}

function errors(context: Context, refusals: readonly Refusal[]) {
  return refusals.map((refusal) => toUserError(refusal, context.language));
}
