import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cartOf, coupon, line, NOW, promotion } from '../../test/domain-fixtures.ts';
import type { Benefit } from './benefit.ts';
import { evaluateQuote } from './evaluate-quote.ts';
import type { CouponOffer, PromotionOffer, Quote, QuoteCart } from './quote.ts';

const NUM_RUNS = process.env['ENTRESOL_TEST_DEPTH'] === 'deep' ? 20_000 : 500;

const category = fc.constantFrom(null, 'TEA', 'CUP', 'HAT');
const amount = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 5_000_000 }));
const threshold = fc.oneof(fc.constant(0), amount);

const benefit: fc.Arbitrary<Benefit> = fc.oneof(
  fc.record({
    kind: fc.constant('SPEND_SAVE' as const),
    thresholdMinor: threshold,
    saveMinor: fc.integer({ min: 1, max: 100_000 }),
    currency: fc.constantFrom('CNY', 'CNY', 'CNY', 'GBP'),
  }),
  fc.record({
    kind: fc.constant('PERCENT_OFF' as const),
    thresholdMinor: threshold,
    percentOff: fc.integer({ min: 1, max: 10_000 }).map((basis) => (basis / 100).toFixed(2)),
    currency: fc.constant('CNY'),
  }),
);
const categoryCodes = fc.uniqueArray(fc.constantFrom('TEA', 'CUP', 'HAT'), { maxLength: 2 });

const promotions = fc
  .array(fc.tuple(benefit, categoryCodes, fc.integer({ min: 0, max: 2 })), {
    maxLength: 6,
  })
  .map((all): PromotionOffer[] =>
    all.map(([one, codes, priority], index) =>
      promotion(`P${index}`, one, { categoryCodes: codes, priority }),
    ),
  );
const coupons = fc
  .array(fc.tuple(benefit, categoryCodes), { maxLength: 4 })
  .map((all): CouponOffer[] =>
    all.map(([one, codes], index) => coupon(`C${index}`, one, { categoryCodes: codes })),
  );
const cart = fc
  .tuple(
    fc.array(fc.tuple(amount, category), { maxLength: 8 }),
    fc.shuffledSubarray(['C0', 'C1', 'C2', 'C3', 'C9']),
  )
  .map(([lines, couponCodes]) =>
    cartOf(
      lines.map(([amountMinor, code], index) => line(index + 1, amountMinor, code)),
      { couponCodes },
    ),
  );

function quoteOf(
  one: QuoteCart,
  promotionOffers: readonly PromotionOffer[],
  couponOffers: readonly CouponOffer[],
): Quote {
  const byCode = new Map(couponOffers.map((offer) => [offer.code, offer]));
  return evaluateQuote(one, { promotions: promotionOffers, coupons: byCode }, NOW);
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);

describe('a quote of anything', () => {
  it('adds up: total of discounts of shares, in whole minor units above zero (INV7)', () => {
    fc.assert(
      fc.property(cart, promotions, coupons, (one, promotionOffers, couponOffers) => {
        const quote = quoteOf(one, promotionOffers, couponOffers);
        expect(quote.discountMinor).toBe(sum(quote.discounts.map((each) => each.amountMinor)));
        for (const { amountMinor, shares } of quote.discounts) {
          expect(sum(shares.map((share) => share.amountMinor))).toBe(amountMinor);
          const amounts = shares.map((share) => share.amountMinor);
          expect(amounts.every((part) => Number.isSafeInteger(part) && part > 0)).toBe(true);
        }
      }),
      { numRuns: NUM_RUNS },
    );
  });

  it('never takes a line or the whole below zero (INV7)', () => {
    fc.assert(
      fc.property(cart, promotions, coupons, (one, promotionOffers, couponOffers) => {
        const quote = quoteOf(one, promotionOffers, couponOffers);
        const shares = quote.discounts.flatMap((each) => each.shares);
        for (const { lineNo, amountMinor } of one.lines) {
          const taken = sum(
            shares.filter((share) => share.lineNo === lineNo).map((share) => share.amountMinor),
          );
          expect(taken).toBeLessThanOrEqual(amountMinor);
        }
        const subtotal = sum(one.lines.map((each) => each.amountMinor));
        expect(quote.discountMinor).toBeLessThanOrEqual(subtotal);
      }),
      { numRuns: NUM_RUNS },
    );
  });

  it('is the same whatever the order of lines and promotions', () => {
    const shuffled = fc.tuple(cart, promotions, coupons).chain(([one, offers, couponOffers]) =>
      fc.record({
        one: fc.constant(one),
        offers: fc.constant(offers),
        couponOffers: fc.constant(couponOffers),
        otherLines: fc.shuffledSubarray([...one.lines], { minLength: one.lines.length }),
        otherOffers: fc.shuffledSubarray(offers, { minLength: offers.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ one, offers, couponOffers, otherLines, otherOffers }) => {
        const other = { ...one, lines: otherLines };
        expect(quoteOf(other, otherOffers, couponOffers)).toEqual(
          quoteOf(one, offers, couponOffers),
        );
      }),
      { numRuns: NUM_RUNS },
    );
  });

  it('names every candidate once, and discounts are exactly those that were applied', () => {
    fc.assert(
      fc.property(cart, promotions, coupons, (one, promotionOffers, couponOffers) => {
        const { candidates, discounts } = quoteOf(one, promotionOffers, couponOffers);
        const given = [...promotionOffers.map(({ code }) => code), ...one.couponCodes];
        expect(candidates.map(({ code }) => code).sort()).toEqual(given.sort());
        const applied = candidates.filter((each) => each.applied);
        expect(applied.map(({ code }) => code)).toEqual(discounts.map(({ code }) => code));
        expect(applied.every(({ reason }) => reason === 'APPLIED')).toBe(true);
        expect(applied.filter(({ source }) => source === 'PROMOTION').length).toBeLessThan(2);
      }),
      { numRuns: NUM_RUNS },
    );
  });

  it('gives the customer the best of the promotions', () => {
    fc.assert(
      fc.property(cart, promotions, (one, promotionOffers) => {
        const alone = promotionOffers.map((each) => quoteOf(one, [each], []).discountMinor);
        const bare = { ...one, couponCodes: [] };
        expect(quoteOf(bare, promotionOffers, []).discountMinor).toBe(Math.max(0, ...alone));
      }),
      { numRuns: NUM_RUNS },
    );
  });
});
