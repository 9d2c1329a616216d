/** A text in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** A value of the input breaks a rule. */
export interface InvalidInput {
  readonly kind: 'InvalidInput';
  readonly field: readonly string[];
  readonly reason: Text;
}

/** What the input names does not exist, or is not visible to the caller. */
export interface NotFound {
  readonly kind: 'NotFound';
  readonly field: readonly string[];
  readonly what: Text;
}

/** All coupons of the template, or all that one member may have, are given out. */
export interface CouponLimitReached {
  readonly kind: 'CouponLimitReached';
  readonly limitKind: 'TOTAL' | 'MEMBER';
  readonly limit: number;
}

/** A coupon of the cart did not end as APPLIED. */
export interface CouponNotUsable {
  readonly kind: 'CouponNotUsable';
  readonly couponCode: string;
  readonly reason: string;
}

/** The evaluation differs from what the order was priced with. */
export interface QuoteChanged {
  readonly kind: 'QuoteChanged';
  readonly expectedMinor: number;
  readonly actualMinor: number;
}

/** The lock was given back; whatever comes after it is too late. */
export interface CouponLockClosed {
  readonly kind: 'CouponLockClosed';
  readonly reference: string;
}

/** The lock is in a state that does not allow this. */
export interface CouponLockState {
  readonly kind: 'CouponLockState';
  readonly reference: string;
  readonly status: string;
  /** Whether the state that is needed may still come. */
  readonly retryable: boolean;
}

/** Why a command of this subgraph was refused. */
export type CampaignRefusal =
  | InvalidInput
  | NotFound
  | CouponLimitReached
  | CouponNotUsable
  | QuoteChanged
  | CouponLockClosed
  | CouponLockState;

/** Says that a value of the input breaks a rule. */
export function invalidInput(field: readonly string[], zh: string, en: string): InvalidInput {
  return { kind: 'InvalidInput', field, reason: { zh, en } };
}

/** Says that what the input names does not exist. */
export function notFound(field: readonly string[], zh: string, en: string): NotFound {
  return { kind: 'NotFound', field, what: { zh, en } };
}
