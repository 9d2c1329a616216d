import { revokeTokens } from '../../commands/revoke-tokens.ts';
import { upsertOrganization } from '../../commands/upsert-organization.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { toDraft } from '../to-draft.ts';
import { toUserError } from '../to-user-error.ts';

export const mutation: MutationResolvers = {
  async tokenRevoke(_root, { input, idempotencyKey }, context) {
    const now = context.clock.now();
    const outcome = await revokeTokens(context, { ...input, idempotencyKey, now });
    if (!outcome.ok) {
      const { language } = context;
      return { userErrors: outcome.refusals.map((refusal) => toUserError(refusal, language)) };
    }
    const { revokedAt, ...holder } = outcome.value;
    return { revocation: { ...holder, revokedAt: new Date(revokedAt) }, userErrors: [] };
  },
  async organizationUpsert(_root, { input, idempotencyKey }, context) {
    const now = context.clock.now();
    const outcome = await upsertOrganization(context, {
      draft: toDraft(input),
      idempotencyKey,
      now,
    });
    if (!outcome.ok) {
      return {
        userErrors: outcome.refusals.map((refusal) => toUserError(refusal, context.language)),
      };
    }
    const { legalEntities, locations, channels, staff } = outcome.value;
    const loaders = forget(context);
    return {
      legalEntities: present(await loaders.legalEntityByCode.loadMany(legalEntities)),
      locations: present(await loaders.locationByCode.loadMany(locations)),
      channels: present(await loaders.channelByCode.loadMany(channels)),
      staff: present(await loaders.visibleStaffByNo.loadMany(staff)),
      userErrors: [],
    };
  },
};

/** Several mutations of one operation share a context: what was read before may be stale now. */
function forget({ em, loaders }: Context): Context['loaders'] {
  em.clear();
  for (const loader of Object.values(loaders)) loader.clearAll();
  return loaders;
}

function present<Value>(found: readonly (Value | null | Error)[]): Value[] {
  return found
    .map((value) => {
      if (value instanceof Error) throw value;
      return value;
    })
    .filter((value) => value !== null);
}
