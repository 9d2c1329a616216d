import type { CommonRefusal } from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import { placePointsHold } from '../../commands/place-points-hold.ts';
import { registerMember } from '../../commands/register-member.ts';
import { releasePointsHold } from '../../commands/release-points-hold.ts';
import { spendPointsHold } from '../../commands/spend-points-hold.ts';
import type { Hold } from '../../domain/points-hold.ts';
import type { MemberRefusal } from '../../domain/refusal.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { toUserError } from '../to-user-error.ts';

type Refusal = MemberRefusal | CommonRefusal;

/** The member as they are after a command: what this request loaded before is forgotten. */
async function memberPayload(
  outcome: Outcome<{ readonly memberNo: string }, Refusal>,
  { loaders, language }: Context,
) {
  if (!outcome.ok) {
    return {
      member: null,
      userErrors: outcome.refusals.map((refusal) => toUserError(refusal, language)),
    };
  }
  const { memberNo } = outcome.value;
  const { memberByNo, identitiesByMember, tagsByMember, pointsByMember } = loaders;
  for (const loader of [memberByNo, identitiesByMember, tagsByMember, pointsByMember]) {
    loader.clear(memberNo);
  }
  return { member: await memberByNo.load(memberNo), userErrors: [] };
}

function holdPayload(outcome: Outcome<Hold, Refusal>, { language }: Context) {
  return outcome.ok
    ? { hold: outcome.value, userErrors: [] }
    : {
        hold: null,
        userErrors: outcome.refusals.map((refusal) => toUserError(refusal, language)),
      };
}

export const mutations: MutationResolvers = {
  async memberRegister(_root, { input, idempotencyKey }, context) {
    const outcome = await registerMember(context, { draft: input, idempotencyKey });
    return memberPayload(outcome, context);
  },
  async pointsHoldPlace(_root, { input }, context) {
    return holdPayload(await placePointsHold(context, input), context);
  },
  async pointsHoldRelease(_root, { reference }, context) {
    return holdPayload(await releasePointsHold(context, reference), context);
  },
  async pointsHoldSpend(_root, { reference }, context) {
    return holdPayload(await spendPointsHold(context, reference), context);
  },
};
