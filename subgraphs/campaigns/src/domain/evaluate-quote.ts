import { amountInScope, openBasket, takeOff, type Basket } from './basket.ts';
import { judgeBenefit, type BenefitVerdict } from './benefit.ts';
import type {
  CouponOffer,
  Offer,
  PromotionOffer,
  Quote,
  QuoteCandidate,
  QuoteCart,
  QuoteDiscount,
  QuoteReason,
  QuoteSource,
} from './quote.ts';

/**
 * Decides how promotions and coupons reduce a cart, and says why for every candidate.
 *
 * First the one promotion that saves most (ties: higher priority, then code), then the coupons in
 * the order given, each on what the ones before it left. The same cart, offers and instant give
 * the same quote, whatever the order of lines and promotions.
 *
 * Invariant INV7: each discount is the sum of its shares; no line falls below zero.
 */
export function evaluateQuote(
  cart: QuoteCart,
  offers: {
    readonly promotions: readonly PromotionOffer[];
    /** Those found, by code. */
    readonly coupons: ReadonlyMap<string, CouponOffer>;
  },
  now: Date,
): Quote {
  const discounts: QuoteDiscount[] = [];
  const candidates: QuoteCandidate[] = [];
  let basket = openBasket(cart);

  function settle(source: QuoteSource, offer: Offer, verdict: Verdict): void {
    candidates.push(candidate(source, offer.code, verdict.reason));
    if (verdict.reason !== 'APPLIED') return;
    const taken = takeOff(basket, source, offer, verdict.amountMinor);
    basket = taken.basket;
    discounts.push(taken.discount);
  }

  for (const { promotion, verdict } of bestPromotion(basket, offers.promotions, now)) {
    settle('PROMOTION', promotion, verdict);
  }
  for (const code of new Set(cart.couponCodes)) {
    const coupon = offers.coupons.get(code);
    if (coupon) settle('COUPON', coupon, judgeCoupon(cart, basket, coupon, now));
    else candidates.push(candidate('COUPON', code, 'COUPON_NOT_FOUND'));
  }
  const discountMinor = discounts.reduce((total, discount) => total + discount.amountMinor, 0);
  return { discounts, candidates, discountMinor };
}

type Verdict = BenefitVerdict | { readonly reason: Exclude<QuoteReason, 'APPLIED'> };

/** Judges every promotion alone; of those that would apply only the best does. */
function bestPromotion(basket: Basket, promotions: readonly PromotionOffer[], now: Date) {
  const judged = promotions.map((promotion) => ({
    promotion,
    verdict: judgePromotion(basket, promotion, now),
  }));
  judged.sort(
    (a, b) =>
      savedBy(b.verdict) - savedBy(a.verdict) ||
      b.promotion.priority - a.promotion.priority ||
      (a.promotion.code < b.promotion.code ? -1 : 1),
  );
  return judged.map((one, index) =>
    index > 0 && one.verdict.reason === 'APPLIED'
      ? { ...one, verdict: { reason: 'BETTER_ONE_APPLIED' } as const }
      : one,
  );
}

function judgePromotion(basket: Basket, promotion: PromotionOffer, now: Date): Verdict {
  if (promotion.status !== 'ACTIVE') return { reason: 'ENDED' };
  if (now < promotion.startsAt) return { reason: 'NOT_STARTED' };
  if (promotion.endsAt !== null && now >= promotion.endsAt) return { reason: 'ENDED' };
  return judgeOffer(basket, promotion);
}

/** What belongs to whom comes before what state it is in, so that strangers learn least. */
function judgeCoupon(cart: QuoteCart, basket: Basket, coupon: CouponOffer, now: Date): Verdict {
  if (coupon.memberNo !== cart.memberNo) return { reason: 'COUPON_OF_ANOTHER_MEMBER' };
  if (coupon.status === 'VOID') return { reason: 'COUPON_VOID' };
  if (coupon.status === 'REDEEMED') return { reason: 'COUPON_REDEEMED' };
  if (coupon.status === 'LOCKED' && coupon.orderNo !== cart.reference) {
    return { reason: 'COUPON_LOCKED' };
  }
  if (now < coupon.validFrom) return { reason: 'NOT_STARTED' };
  if (coupon.validUntil !== null && now >= coupon.validUntil) return { reason: 'COUPON_EXPIRED' };
  return judgeOffer(basket, coupon);
}

function judgeOffer(basket: Basket, offer: Offer): Verdict {
  const amountMinor = amountInScope(basket, offer);
  return amountMinor === null
    ? { reason: 'NOT_IN_SCOPE' }
    : judgeBenefit(offer.benefit, amountMinor);
}

function savedBy(verdict: Verdict): number {
  return verdict.reason === 'APPLIED' ? verdict.amountMinor : 0;
}

function candidate(source: QuoteSource, code: string, reason: QuoteReason): QuoteCandidate {
  return { source, code, applied: reason === 'APPLIED', reason };
}
