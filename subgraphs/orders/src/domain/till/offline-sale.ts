import type { TenderOffer } from '../payment/decide-tender.ts';
import type { SettledTenders } from './settle-tenders.ts';

/** What does not fit between a sale made offline and the house; the sale stands. */
export type ConflictKind =
  | 'PRICE_DIFFERS'
  | 'SKU_UNKNOWN'
  | 'MEMBER_UNKNOWN'
  | 'COUPON_NOT_REDEEMED'
  | 'DISCOUNT_DIFFERS'
  | 'POINTS_SHORT'
  | 'STOCK_SHORT'
  | 'CLOCK_SKEW'
  | 'SEQUENCE_REUSED'
  | 'NOT_BOOKABLE'
  | 'SHIFT_UNKNOWN'
  | 'CHANNEL_UNKNOWN'
  | 'CURRENCY_DIFFERS'
  | 'AMOUNT_DIFFERS'
  | 'TENDER_NOT_CONFIRMED';

/** One such fact: what it is about, and what either side has. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly subject: string;
  readonly atTill: string | null;
  readonly atHouse: string | null;
}

/** A line at the till's price. */
export interface OfflineLine {
  readonly sku: string;
  readonly description?: string | null | undefined;
  readonly quantity: number;
  /** Scale 4. */
  readonly unitPrice: string;
  readonly amountMinor: number;
}

/** What a till took off, with what each line bears. */
export interface OfflineDiscount {
  readonly source: 'PROMOTION' | 'COUPON' | 'POINTS';
  readonly code: string;
  readonly name?: string | null | undefined;
  readonly shares: readonly { readonly lineNo: number; readonly amountMinor: number }[];
}

/** A sale as a till sends it. */
export interface OfflineSale {
  readonly sequence: number;
  readonly occurredAt: Date;
  readonly channel: string;
  readonly shiftNo?: string | null | undefined;
  readonly memberNo?: string | null | undefined;
  readonly currency: string;
  readonly lines: readonly OfflineLine[];
  readonly discounts: readonly OfflineDiscount[];
  readonly tenders: readonly TenderOffer[];
}

/** Sales of one till. */
export interface OfflineUpload {
  readonly store: string;
  readonly device: string;
  readonly sales: readonly OfflineSale[];
}

/** A sale that makes sense by itself, with its sums. */
export interface CheckedSale extends OfflineSale {
  readonly subtotalMinor: number;
  /** Promotions and coupons, without points. */
  readonly discountMinor: number;
  readonly pointsMinor: number;
  readonly totalMinor: number;
  readonly settlement: SettledTenders;
}
