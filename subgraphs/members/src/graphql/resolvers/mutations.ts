import { belowInput, type CommonRefusal } from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import { adjustPoints } from '../../commands/adjust-points.ts';
import { placePointsHold } from '../../commands/place-points-hold.ts';
import { registerMember } from '../../commands/register-member.ts';
import { releasePointsHold } from '../../commands/release-points-hold.ts';
import { returnPoints } from '../../commands/return-points.ts';
import { reversePointsHold } from '../../commands/reverse-points-hold.ts';
import { spendPointsHold } from '../../commands/spend-points-hold.ts';
import { tagMember } from '../../commands/tag-member.ts';
import { upsertMembers } from '../../commands/upsert-members.ts';
import type { Hold } from '../../domain/points-hold.ts';
import type { MemberRefusal } from '../../domain/refusal.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { toUserError } from '../to-user-error.ts';
import { privacyMutations } from './privacy.ts';

type Refusal = MemberRefusal | CommonRefusal;

function refused(refusals: readonly Refusal[], { language }: Context) {
  return refusals.map((refusal) => toUserError(refusal, language));
}

/** The member as they are after a command: what this request loaded before is forgotten. */
async function memberPayload(
  outcome: Outcome<{ readonly memberNo: string }, Refusal>,
  context: Context,
) {
  if (!outcome.ok) return { member: null, userErrors: refused(outcome.refusals, context) };
  const { memberNo } = outcome.value;
  const { memberByNo, identitiesByMember, tagsByMember, pointsByMember } = context.loaders;
  for (const loader of [memberByNo, identitiesByMember, tagsByMember, pointsByMember]) {
    loader.clear(memberNo);
  }
  return { member: await memberByNo.load(memberNo), userErrors: [] };
}

function holdPayload(outcome: Outcome<Hold, Refusal>, context: Context) {
  return outcome.ok
    ? { hold: outcome.value, userErrors: [] }
    : { hold: null, userErrors: refused(outcome.refusals, context) };
}

function ofInput(payload: ReturnType<typeof holdPayload>) {
  return { ...payload, userErrors: belowInput(payload.userErrors) };
}

export const mutations: MutationResolvers = {
  ...privacyMutations,
  async memberRegister(_root, { input, idempotencyKey }, context) {
    const outcome = await registerMember(context, { draft: input, idempotencyKey });
    return memberPayload(outcome, context);
  },
  async memberTag(_root, { input, idempotencyKey }, context) {
    return memberPayload(await tagMember(context, { input, idempotencyKey }), context);
  },
  async pointsAdjust(_root, { input, idempotencyKey }, context) {
    return memberPayload(await adjustPoints(context, { draft: input, idempotencyKey }), context);
  },
  async memberBulkUpsert(_root, { input, idempotencyKey }, context) {
    const outcome = await upsertMembers(context, { drafts: input, idempotencyKey });
    return outcome.ok
      ? { upserted: outcome.value.upserted, userErrors: [] }
      : { upserted: null, userErrors: refused(outcome.refusals, context) };
  },
  async pointsHoldPlace(_root, { input }, context) {
    return ofInput(holdPayload(await placePointsHold(context, input), context));
  },
  async pointsHoldRelease(_root, { reference }, context) {
    return holdPayload(await releasePointsHold(context, reference), context);
  },
  async pointsHoldReverse(_root, { reference }, context) {
    return holdPayload(await reversePointsHold(context, reference), context);
  },
  async pointsHoldSpend(_root, { reference }, context) {
    return holdPayload(await spendPointsHold(context, reference), context);
  },
  async pointsReturn(_root, { input }, context) {
    return ofInput(holdPayload(await returnPoints(context, input), context));
  },
};
