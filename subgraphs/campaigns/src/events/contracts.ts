import type { NewEvent } from '@entresol/shared';

/** A promotion was created or changed; one event per version. */
export interface PromotionChanged {
  readonly code: string;
  readonly status: string;
  readonly version: number;
}

/** The rules of a coupon template were created or changed; one event per version. */
export interface CouponTemplateChanged {
  readonly code: string;
  readonly status: string;
  readonly version: number;
}

/** A coupon was given to a member; always its version 1. */
export interface CouponIssued {
  readonly code: string;
  readonly template: string;
  readonly memberNo: string;
  readonly version: number;
  /** RFC 3339. */
  readonly issuedAt: string;
}

/** A coupon went from one status to another; one event per version after the first. */
export interface CouponStatusChanged {
  readonly code: string;
  readonly template: string;
  readonly memberNo: string;
  readonly status: string;
  /** The order that locked, used or gave back the coupon. */
  readonly orderNo: string;
  readonly version: number;
  /** RFC 3339. */
  readonly changedAt: string;
}

interface Contracts {
  readonly PromotionChanged: PromotionChanged;
  readonly CouponTemplateChanged: CouponTemplateChanged;
  readonly CouponIssued: CouponIssued;
  readonly CouponStatusChanged: CouponStatusChanged;
}

/** An event of this subgraph, keyed by the code of what it is about. */
export function campaignEvent<Type extends keyof Contracts>(
  type: Type,
  payload: Contracts[Type],
): NewEvent {
  return { type, key: payload.code, payload: { ...payload } };
}
