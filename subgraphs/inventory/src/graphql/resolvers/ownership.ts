import { changeOwnership } from '../../commands/owner/change-ownership.ts';
import { registerOwner } from '../../commands/owner/register-owner.ts';
import { releaseQuality } from '../../commands/release-quality.ts';
import { findOwner, listOwners } from '../../queries/find-owners.ts';
import { isHouse, levelFigures } from '../../queries/level-figures.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  StockOwnerResolvers,
  StockOwnershipResolvers,
} from '../generated/resolvers.ts';
import { requireStore } from '../require-store.ts';
import { levelsPayload, userErrors } from './payloads.ts';

const query = {
  stockOwner: (_root, { code }, { em }) => findOwner(em, code),
  stockOwners: (_root, args, { em }) => listOwners(em, args),
} satisfies QueryResolvers;

const mutation = {
  async stockOwnerRegister(_root, { input, idempotencyKey }, context) {
    const outcome = await registerOwner(context, { input, idempotencyKey });
    if (!outcome.ok) return { stockOwner: null, userErrors: userErrors(context, outcome.refusals) };
    return { stockOwner: await findOwner(context.em, outcome.value), userErrors: [] };
  },
  async stockOwnershipChange(_root, { input, idempotencyKey }, context) {
    requireStore(context, 'stock:owner', input.location);
    return levelsPayload(context, await changeOwnership(context, { input, idempotencyKey }));
  },
  async stockQualityRelease(_root, { input, idempotencyKey }, context) {
    requireStore(context, 'stock:adjust', input.location);
    return levelsPayload(context, await releaseQuality(context, { input, idempotencyKey }));
  },
} satisfies MutationResolvers;

const stockOwner: StockOwnerResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.ownerByCode.load(code),
};

const stockOwnership: StockOwnershipResolvers = {
  ownerCode: ({ owner }) => owner,
  owner: ({ owner }, _args, { loaders }) =>
    isHouse(owner) ? null : loaders.ownerByCode.load(owner),
  onHand: levelFigures.onHand,
  qualityControl: ({ qc }) => qc,
};

/** Owners, whose units are whose, and quality control. */
export const ownership = { query, mutation, stockOwner, stockOwnership };
