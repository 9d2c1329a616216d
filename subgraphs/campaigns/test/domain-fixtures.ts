import type { Benefit } from '../src/domain/benefit.ts';
import type { CouponOffer, PromotionOffer, QuoteCart, QuoteLine } from '../src/domain/quote.ts';

export const NOW = new Date('2026-06-01T00:00:00Z');
export const LATER = new Date('2026-06-02T00:00:00Z');
export const EARLIER = new Date('2026-05-31T00:00:00Z');

/** Saves an amount from a threshold on. */
export const save = (saveMinor: number, thresholdMinor = 0): Benefit => ({
  kind: 'SPEND_SAVE',
  saveMinor,
  thresholdMinor,
  currency: 'CNY',
});

/** Takes a percentage off from a threshold on. */
export const percent = (percentOff: string, thresholdMinor = 0): Benefit => ({
  kind: 'PERCENT_OFF',
  percentOff,
  thresholdMinor,
  currency: 'CNY',
});

/** A line of one unit. */
export const line = (
  lineNo: number,
  amountMinor: number,
  categoryCode: string | null = null,
): QuoteLine => ({ lineNo, sku: `SKU-${lineNo}`, categoryCode, quantity: 1, amountMinor });

/** A cart of member M-1 at SH-001. */
export const cartOf = (lines: readonly QuoteLine[], over: Partial<QuoteCart> = {}): QuoteCart => ({
  memberNo: 'M-1',
  location: 'SH-001',
  channel: 'POS',
  currency: 'CNY',
  couponCodes: [],
  lines,
  reference: null,
  ...over,
});

const offer = (code: string, benefit: Benefit) => ({
  code,
  nameZh: `促销${code}`,
  nameEn: `Offer ${code}`,
  benefit,
  categoryCodes: [],
  locationCodes: [],
});

/** A promotion in force. */
export const promotion = (
  code: string,
  benefit: Benefit,
  over: Partial<PromotionOffer> = {},
): PromotionOffer => ({
  ...offer(code, benefit),
  status: 'ACTIVE',
  startsAt: EARLIER,
  endsAt: LATER,
  priority: 0,
  ...over,
});

/** A free coupon of member M-1. */
export const coupon = (
  code: string,
  benefit: Benefit,
  over: Partial<CouponOffer> = {},
): CouponOffer => ({
  ...offer(code, benefit),
  memberNo: 'M-1',
  status: 'ISSUED',
  orderNo: null,
  validFrom: EARLIER,
  validUntil: LATER,
  ...over,
});
