import { findConnection, type ConnectionArgs, type Scope } from '@entresol/shared';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { Member } from '../persistence/entities/member.ts';
import { withTag } from './with-tag.ts';

const SHAPE = {
  filters: {
    memberNo: 'memberNo',
    tierCode: 'tierCode',
    country: 'country',
    createdAt: 'createdAt',
  },
  conditions: { tag: withTag },
  orders: { MEMBER_NO: 'memberNo', CREATED_AT: 'createdAt' },
  tieBreak: 'memberNo',
};

/** One page of the members that a scope covers. */
export function listMembers(em: EntityManager, args: ConnectionArgs, scope: Scope) {
  return findConnection(em, Member, SHAPE, args, covered(scope));
}

function covered(scope: Scope): FilterQuery<Member> {
  if (scope.kind === 'ALL') return {};
  return { memberNo: { $in: scope.kind === 'SELF' ? [scope.id] : [] } };
}
