import assert from 'node:assert';
import type { LockStep } from './coupon-lock.ts';
import type { CouponOffer } from './quote.ts';

/** A coupon as far as orders change it. */
export interface CouponState {
  readonly code: string;
  readonly template: string;
  readonly memberNo: string;
  readonly status: string;
  /** The order that holds or used it. */
  readonly orderNo: string | null;
  /** When a use was last given back. */
  readonly reversedAt: Date | null;
  readonly version: number;
}

/** A coupon with what its template gives and what an order can do to it. */
export interface HeldCoupon extends CouponOffer, CouponState {}

/** A coupon before and after a change. */
export interface ChangedCoupon {
  readonly was: number;
  readonly coupon: CouponState;
}

/**
 * Changes a coupon as a step of an order does, its version raised by one.
 *
 * Invariant INV6: a coupon is held by one order and changes one step at a time; one that is not in
 * the state its lock says is a fault, never skipped.
 */
export function changeCoupon<State extends CouponState>(
  coupon: State,
  change: 'LOCK' | LockStep,
  order: { readonly reference: string; readonly now: Date },
): State {
  const { status, orderNo, version, code } = coupon;
  const { reference, now } = order;
  const held = change === 'REVERSE' ? 'REDEEMED' : 'LOCKED';
  const isAsLocked =
    change === 'LOCK'
      ? status === 'ISSUED' || status === 'REVERSED'
      : status === held && orderNo === reference;
  assert(isAsLocked, `INV6: coupon ${code} is ${status}, which ${change} of ${reference} denies`);
  const after = { ...coupon, version: version + 1 };
  switch (change) {
    case 'LOCK':
      return { ...after, status: 'LOCKED', orderNo: reference };
    case 'UNLOCK':
      return { ...after, status: coupon.reversedAt ? 'REVERSED' : 'ISSUED', orderNo: null };
    case 'REDEEM':
      return { ...after, status: 'REDEEMED' };
    case 'REVERSE':
      return { ...after, status: 'REVERSED', orderNo: null, reversedAt: now };
    default:
      return change satisfies never;
  }
}
