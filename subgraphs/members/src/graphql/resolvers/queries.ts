import { badInput, coversMember, fromGlobalId } from '@entresol/shared';
import type { Member } from '../../persistence/entities/member.ts';
import { findMemberByIdentity } from '../../queries/find-member-by-identity.ts';
import { listMembers } from '../../queries/list-members.ts';
import { listTiers } from '../../queries/list-tiers.ts';
import { readPointsHold } from '../../queries/read-points-hold.ts';
import type { Context } from '../context.ts';
import type { QueryMemberArgs, QueryResolvers } from '../generated/resolvers.ts';
import { privacyQueries } from './privacy.ts';

/** A member that the caller may see, or null: one out of scope looks like one that is not there. */
export async function visibleMember(
  memberNo: string | null,
  { access, loaders }: Context,
): Promise<Member | null> {
  const scope = access.require('member:read');
  return memberNo !== null && coversMember(scope, memberNo)
    ? loaders.memberByNo.load(memberNo)
    : null;
}

async function memberNoOf(args: QueryMemberArgs, context: Context): Promise<string | null> {
  const { memberNo, id, identity } = args;
  const given = [memberNo, id, identity].filter((key) => key != null);
  if (given.length !== 1) {
    throw badInput(
      '请只给出 memberNo、id、identity 之一 / give exactly one of memberNo, id and identity',
    );
  }
  if (memberNo != null) return memberNo;
  if (id != null) return fromGlobalId('Member', id);
  // Otherwise anyone who sees members could find out whose number a phone is.
  context.access.require('member:contact');
  return findMemberByIdentity(context.em, identity!);
}

export const queries: QueryResolvers = {
  ...privacyQueries,
  async me(_root, _args, { actor, loaders }) {
    const member = actor.kind === 'MEMBER' ? await loaders.memberByNo.load(actor.id) : null;
    // Who was forgotten is nobody, however long their token lasts.
    return member?.erasedAt ? null : member;
  },
  member: async (_root, args, context) => visibleMember(await memberNoOf(args, context), context),
  members: (_root, args, { em, access }) => listMembers(em, args, access.require('member:read')),
  tiers: (_root, _args, { em }) => listTiers(em),
  memberForOrder: (_root, { memberNo }, { em, clock, readMemberForOrder }) =>
    readMemberForOrder({ em, memberNo, now: clock.now() }),
  pointsHold: (_root, { reference }, { em }) => readPointsHold(em, reference),
};
