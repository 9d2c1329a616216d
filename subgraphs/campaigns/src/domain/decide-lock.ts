import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { Quote } from './quote.ts';
import type { CouponNotUsable, QuoteChanged } from './refusal.ts';

/**
 * Decides whether an order gets what it was priced with: the codes to lock, in order of code.
 *
 * Every coupon must apply; all that do not are named at once. Only when all do is the sum compared,
 * since a coupon that does not apply changes the sum anyway.
 */
export function decideLock(
  quote: Quote,
  expectedDiscountMinor: number,
): Outcome<readonly string[], CouponNotUsable | QuoteChanged> {
  const coupons = quote.candidates.filter(({ source }) => source === 'COUPON');
  const [first, ...rest] = coupons
    .filter(({ applied }) => !applied)
    .map(({ code, reason }): CouponNotUsable => ({
      kind: 'CouponNotUsable',
      couponCode: code,
      reason,
    }));
  if (first) return refuse(first, ...rest);
  if (quote.discountMinor !== expectedDiscountMinor) {
    return refuse({
      kind: 'QuoteChanged',
      expectedMinor: expectedDiscountMinor,
      actualMinor: quote.discountMinor,
    });
  }
  return accept(coupons.map(({ code }) => code).sort());
}
