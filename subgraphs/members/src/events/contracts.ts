import type { NewEvent } from '@entresol/shared';

/** A member joined. Says nothing about the person: who needs more asks the graph. */
export interface MemberRegistered {
  readonly memberNo: string;
  readonly tierCode: string;
  readonly registeredAt: string;
}

/** A member was forgotten: what is left is a number. */
export interface MemberErased {
  readonly memberNo: string;
  readonly erasedAt: string;
}

/** The data of these members changed, or they are new: one event for a whole batch. */
export interface MembersChanged {
  readonly memberNos: readonly string[];
}

/** The ledger of a member grew by one line, or by one sweep of ended points. */
export interface PointsChanged {
  readonly memberNo: string;
  readonly kind: 'EARN' | 'SPEND' | 'EXPIRE' | 'REVERSE' | 'ADJUST' | 'CLAWBACK';
  /** Positive or negative. */
  readonly points: number;
  /** After this change. */
  readonly balance: number;
  readonly document: string | null;
}

/** The event of forgetting a member. */
export function memberErased(payload: MemberErased): NewEvent {
  return { type: 'MemberErased', key: payload.memberNo, payload: { ...payload } };
}

/** The event of a registration. */
export function memberRegistered(payload: MemberRegistered): NewEvent {
  return { type: 'MemberRegistered', key: payload.memberNo, payload: { ...payload } };
}

/** The event of a change of members' own data. */
export function membersChanged(memberNos: readonly string[]): NewEvent {
  const key = memberNos.length === 1 ? memberNos[0]! : 'members';
  return { type: 'MembersChanged', key, payload: { memberNos } };
}

/** The event of a change of points. */
export function pointsChanged(payload: PointsChanged): NewEvent {
  return { type: 'PointsChanged', key: payload.memberNo, payload: { ...payload } };
}
