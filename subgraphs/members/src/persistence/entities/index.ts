import { Member } from './member.ts';
import { MemberErasure } from './member-erasure.ts';
import { MemberIdentity } from './member-identity.ts';
import { MemberTag } from './member-tag.ts';
import { PointsAccount } from './points-account.ts';
import { PointsClawback } from './points-clawback.ts';
import { PointsEntry } from './points-entry.ts';
import { PointsHold } from './points-hold.ts';
import { PointsHoldLot } from './points-hold-lot.ts';
import { PointsLot } from './points-lot.ts';
import { PointsReturn } from './points-return.ts';
import { Tier } from './tier.ts';

/** Every table of this subgraph. */
export const entities = [
  Tier,
  Member,
  MemberErasure,
  MemberIdentity,
  MemberTag,
  PointsAccount,
  PointsLot,
  PointsEntry,
  PointsHold,
  PointsHoldLot,
  PointsReturn,
  PointsClawback,
];
