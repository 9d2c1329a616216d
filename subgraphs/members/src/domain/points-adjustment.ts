import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkText } from './check-text.ts';
import { pointsEnd } from './points-earning.ts';
import { POINTS_MAX } from './points-lots.ts';
import { invalid, type InvalidInput } from './refusal.ts';

/** The most points an account can have; beyond it nothing is given. */
export const BALANCE_MAX = 2_000_000_000;
const REASON_LENGTH_MAX = 200;

/** A change by hand, as a caller describes it. */
export interface AdjustmentDraft {
  readonly memberNo: string;
  readonly points: number;
  readonly reason: string;
  readonly expiresAt?: Date | null | undefined;
}

/** A change by hand that may be tried on an account. */
export interface Adjustment {
  readonly memberNo: string;
  readonly points: number;
  readonly reason: string;
  /** When given points end. */
  readonly expiresAt: Date;
}

/** Decides whether a change by hand makes sense; names every field at fault. */
export function decideAdjustment(
  draft: AdjustmentDraft,
  now: Date,
): Outcome<Adjustment, InvalidInput> {
  const { points, reason, expiresAt } = draft;
  const refusals = [
    ...checkChange(points),
    ...checkText(reason, ['input', 'reason'], REASON_LENGTH_MAX),
    ...(expiresAt ? checkEnd(points, expiresAt, now) : []),
  ];
  return refuseIfAny(refusals, {
    memberNo: draft.memberNo,
    points,
    reason: reason.trim(),
    expiresAt: expiresAt ?? pointsEnd(now),
  });
}

/** Refuses what would not fit an account. */
export function checkBalance(balance: number): readonly InvalidInput[] {
  if (balance <= BALANCE_MAX) return [];
  return [
    invalid(
      ['input', 'points'],
      `积分余额最多 ${BALANCE_MAX}。`,
      `A balance is at most ${BALANCE_MAX} points.`,
    ),
  ];
}

function checkChange(points: number): readonly InvalidInput[] {
  if (points !== 0 && Math.abs(points) <= POINTS_MAX) return [];
  return [
    invalid(
      ['input', 'points'],
      `积分不能为 0，且不超过 ±${POINTS_MAX}。`,
      `Points must not be 0, nor beyond ±${POINTS_MAX}.`,
    ),
  ];
}

function checkEnd(points: number, expiresAt: Date, now: Date): readonly InvalidInput[] {
  const field = ['input', 'expiresAt'];
  if (points < 0) {
    return [invalid(field, '扣减积分时不能指定到期时间。', 'Only given points have an end.')];
  }
  if (expiresAt > now) return [];
  return [invalid(field, '到期时间应在将来。', 'Points must end in the future.')];
}
