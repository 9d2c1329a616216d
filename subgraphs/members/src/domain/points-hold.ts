import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { invalid, type HoldClosed, type InvalidInput } from './refusal.ts';

export type HoldStatus = 'ACTIVE' | 'SPENT' | 'RELEASED' | 'REVERSED';

/** Points set aside for one order; without a member it is a tombstone. */
export interface Hold {
  readonly reference: string;
  readonly memberNo: string | null;
  readonly points: number;
  readonly status: HoldStatus;
}

/** What a request does to a hold that is there: moves it, or leaves it as it is. */
export type HoldStep = 'MOVE' | 'STAY';

/**
 * Decides about a placement whose reference is taken.
 *
 * The same placement again gets the first answer, even after the points were spent. What was given
 * back stays closed, so that a late step of a cancelled order holds nothing.
 */
export function decideRepeatedPlacement(
  hold: Hold,
  wanted: { readonly memberNo: string; readonly points: number },
): Outcome<HoldStep, HoldClosed | InvalidInput> {
  if (hold.status === 'RELEASED') {
    return refuse({ kind: 'HoldClosed', reference: hold.reference });
  }
  if (hold.memberNo === wanted.memberNo && hold.points === wanted.points) return accept('STAY');
  return refuse(
    invalid(
      ['input', 'reference'],
      `订单 ${hold.reference} 已冻结了别的会员或数量的积分。`,
      `Order ${hold.reference} holds points of another member or another number already.`,
    ),
  );
}

/** Decides whether a hold is given back; spent points come back only by a reversal. */
export function decideRelease(hold: Hold): Outcome<HoldStep, InvalidInput> {
  if (hold.status === 'RELEASED') return accept('STAY');
  if (hold.status === 'ACTIVE') return accept('MOVE');
  return refuse(
    invalid(
      ['reference'],
      `订单 ${hold.reference} 的积分已使用，请用 pointsHoldReverse 退回。`,
      `The points of order ${hold.reference} are spent; pointsHoldReverse gives them back.`,
    ),
  );
}

/** Decides whether held points are spent; what was spent once stays so. */
export function decideSpend(hold: Hold): Outcome<HoldStep, HoldClosed> {
  if (hold.status === 'ACTIVE') return accept('MOVE');
  if (hold.status === 'RELEASED') return refuse({ kind: 'HoldClosed', reference: hold.reference });
  return accept('STAY');
}

/** Decides whether spent points return to their lots; only what was spent can. */
export function decideReversal(hold: Hold): Outcome<HoldStep, HoldClosed | InvalidInput> {
  if (hold.status === 'SPENT') return accept('MOVE');
  if (hold.status === 'REVERSED') return accept('STAY');
  if (hold.status === 'RELEASED') return refuse({ kind: 'HoldClosed', reference: hold.reference });
  return refuse(
    invalid(
      ['reference'],
      `订单 ${hold.reference} 的积分尚未使用，请用 pointsHoldRelease 释放。`,
      `The points of order ${hold.reference} are not spent; pointsHoldRelease gives them back.`,
    ),
  );
}
