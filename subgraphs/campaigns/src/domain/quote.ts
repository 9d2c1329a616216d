import type { Benefit } from './benefit.ts';

/** One line of a cart before discounts. */
export interface QuoteLine {
  readonly lineNo: number;
  readonly sku: string;
  readonly categoryCode: string | null;
  readonly quantity: number;
  readonly amountMinor: number;
}

/** What is to be priced. */
export interface QuoteCart {
  readonly memberNo: string | null;
  readonly location: string;
  readonly channel: string;
  readonly currency: string;
  /** In the order in which they are to be applied. */
  readonly couponCodes: readonly string[];
  readonly lines: readonly QuoteLine[];
  /** The order that already holds the coupons; they count as free for it. */
  readonly reference: string | null;
}

/** What promotions and coupons have in common: a name, a benefit, and a scope. */
export interface Offer {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly benefit: Benefit;
  /** Empty for all. */
  readonly categoryCodes: readonly string[];
  /** Empty for all. */
  readonly locationCodes: readonly string[];
}

/** A promotion as the evaluation sees it. */
export interface PromotionOffer extends Offer {
  readonly status: string;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly priority: number;
}

/** The promotions of a list that hold at a place. */
export function promotionsAt(
  promotions: readonly PromotionOffer[],
  location: string,
): readonly PromotionOffer[] {
  return promotions.filter(
    ({ locationCodes }) => locationCodes.length === 0 || locationCodes.includes(location),
  );
}

/** A coupon with what its template gives. */
export interface CouponOffer extends Offer {
  readonly memberNo: string;
  readonly status: string;
  readonly orderNo: string | null;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
}

/** Where a discount comes from. */
export type QuoteSource = 'PROMOTION' | 'COUPON';

/** Why a candidate was or was not applied. */
export type QuoteReason =
  | 'APPLIED'
  | 'BELOW_THRESHOLD'
  | 'NOT_IN_SCOPE'
  | 'NOT_STARTED'
  | 'ENDED'
  | 'BETTER_ONE_APPLIED'
  | 'COUPON_NOT_FOUND'
  | 'COUPON_OF_ANOTHER_MEMBER'
  | 'COUPON_LOCKED'
  | 'COUPON_REDEEMED'
  | 'COUPON_EXPIRED'
  | 'COUPON_VOID'
  | 'NOTHING_LEFT';

/** One promotion or coupon, and what became of it. */
export interface QuoteCandidate {
  readonly source: QuoteSource;
  readonly code: string;
  readonly applied: boolean;
  readonly reason: QuoteReason;
}

/** One reduction and its shares; the shares add up to the amount. */
export interface QuoteDiscount {
  readonly source: QuoteSource;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly amountMinor: number;
  readonly shares: readonly { readonly lineNo: number; readonly amountMinor: number }[];
}

/** How a cart is reduced, and why each candidate was or was not applied. */
export interface Quote {
  readonly discounts: readonly QuoteDiscount[];
  readonly candidates: readonly QuoteCandidate[];
  readonly discountMinor: number;
}
