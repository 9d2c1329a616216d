import { coversMember, fromGlobalId, toGlobalId } from '@entresol/shared';
import { findPointsEntry, listPointsEntries } from '../../queries/points-entries.ts';
import { erasureState } from '../../queries/privacy/read-erasure.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { mutations } from './mutations.ts';
import { queries, visibleMember } from './queries.ts';

/** A reference by one of the keys of a type. */
type ByKey = Readonly<Record<string, string | undefined>>;

export const resolvers: Resolvers = {
  Query: queries,
  Mutation: mutations,
  Member: {
    __resolveReference: (reference, context) => {
      const { memberNo, id } = reference as ByKey;
      return visibleMember(memberNo ?? fromGlobalId('Member', id ?? ''), context);
    },
    id: ({ memberNo }) => toGlobalId('Member', memberNo),
    identities: async ({ memberNo }, _args, { loaders }) => [
      ...(await loaders.identitiesByMember.load(memberNo)),
    ],
    tier: async ({ tierCode }, _args, { loaders }) => (await loaders.tierByCode.load(tierCode))!,
    points: ({ memberNo }) => ({ memberNo }),
    tags: async ({ memberNo }, _args, { loaders }) => [
      ...(await loaders.tagsByMember.load(memberNo)),
    ],
  },
  MemberErasure: {
    state: ({ step, endedAt }) => erasureState(step, endedAt ?? null),
  },
  Tier: {
    __resolveReference: (reference, { loaders }) =>
      loaders.tierByCode.load((reference as ByKey)['code'] ?? ''),
    name: (tier, _args, { language }) => (language === 'zh' ? tier.nameZh : tier.nameEn),
  },
  PointsAccount: {
    balance: async ({ memberNo }, _args, { loaders }) =>
      (await loaders.pointsByMember.load(memberNo)).balance,
    available: async ({ memberNo }, _args, { loaders }) =>
      (await loaders.pointsByMember.load(memberNo)).available,
    held: async ({ memberNo }, _args, { loaders }) =>
      (await loaders.pointsByMember.load(memberNo)).held,
    entries: ({ memberNo }, args, { em }) => listPointsEntries(em, memberNo, args),
  },
  PointsEntry: {
    __resolveReference: async (reference, { em, access }) => {
      const scope = access.require('member:read');
      const id = fromGlobalId('PointsEntry', (reference as ByKey)['id'] ?? '');
      const entry = id === null ? null : await findPointsEntry(em, id);
      return entry && coversMember(scope, entry.memberNo) ? entry : null;
    },
    id: ({ id }) => toGlobalId('PointsEntry', id),
    kind: ({ kind }) => kind as never,
  },
  PointsHold: {
    memberNo: ({ memberNo }) => memberNo ?? '',
  },
};
