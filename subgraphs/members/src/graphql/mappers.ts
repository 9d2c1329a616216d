import type { Hold } from '../domain/points-hold.ts';
import type { MemberErasure } from '../persistence/entities/member-erasure.ts';
import type { Member } from '../persistence/entities/member.ts';
import type { PointsEntry } from '../persistence/entities/points-entry.ts';
import type { Tier } from '../persistence/entities/tier.ts';
import type { IdentityRow } from './loaders/create-loaders.ts';

export type MemberMapper = Member;
export type MemberErasureMapper = MemberErasure;
export type MemberIdentityMapper = IdentityRow;
export type TierMapper = Tier;
/** An account is its member's number; its figures come from a loader. */
export type PointsAccountMapper = { readonly memberNo: string };
export type PointsEntryMapper = PointsEntry;
export type PointsHoldMapper = Hold;
