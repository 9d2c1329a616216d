import { badInput, coversMember, findConnection, fromGlobalId, type Scope } from '@entresol/shared';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { isMemberNumber } from '../../domain/member-number.ts';
import { Member } from '../../persistence/entities/member.ts';
import { Tier } from '../../persistence/entities/tier.ts';
import { findMemberByIdentity } from '../../queries/find-member-by-identity.ts';
import { readMemberForOrder } from '../../queries/read-member-for-order.ts';
import { readPointsHold } from '../../queries/read-points-hold.ts';
import type { Context } from '../context.ts';
import type { QueryMemberArgs, QueryResolvers } from '../generated/resolvers.ts';

const MEMBER_SHAPE = {
  filters: {
    memberNo: 'memberNo',
    tierCode: 'tierCode',
    // Some tag of the member meets the condition.
    tag: 'tags.$some.tag',
    country: 'country',
    createdAt: 'createdAt',
  },
  orders: { MEMBER_NO: 'memberNo', CREATED_AT: 'createdAt' },
  tieBreak: 'memberNo',
};

/** The rows of members that a scope covers. */
function memberRows(scope: Scope): FilterQuery<Member> {
  if (scope.kind === 'ALL') return {};
  return { memberNo: { $in: scope.kind === 'SELF' ? [scope.id] : [] } };
}

/** A member that the caller may see, or null: one out of scope looks like one that is not there. */
export async function visibleMember(
  memberNo: string | null | undefined,
  context: Context,
): Promise<Member | null> {
  const scope = context.access.require('member:read');
  if (memberNo == null || !isMemberNumber(memberNo) || !coversMember(scope, memberNo)) return null;
  return context.loaders.memberByNo.load(memberNo);
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
  me: (_root, _args, { actor, loaders }) =>
    actor.kind === 'MEMBER' && isMemberNumber(actor.id) ? loaders.memberByNo.load(actor.id) : null,
  member: async (_root, args, context) => visibleMember(await memberNoOf(args, context), context),
  members: (_root, args, { em, access }) =>
    findConnection(em, Member, MEMBER_SHAPE, args, memberRows(access.require('member:read'))),
  tiers: (_root, _args, { em }) => em.find(Tier, {}, { orderBy: { rank: 'asc' } }),
  memberForOrder: (_root, { memberNo }, { em, clock }) =>
    isMemberNumber(memberNo) ? readMemberForOrder(em, memberNo, clock.now()) : null,
  pointsHold: (_root, { reference }, { em }) => readPointsHold(em, reference),
};
