import { describe, expect, it } from '@jest/globals';
import {
  cartOf,
  coupon,
  LATER,
  line,
  NOW,
  percent,
  promotion,
  save,
} from '../../test/domain-fixtures.ts';
import { evaluateQuote } from './evaluate-quote.ts';
import type { CouponOffer, PromotionOffer, QuoteCart } from './quote.ts';

const MINUTE_MS = 60_000;

function evaluate(
  cart: QuoteCart,
  promotions: readonly PromotionOffer[],
  coupons: readonly CouponOffer[] = [],
) {
  const byCode = new Map(coupons.map((one) => [one.code, one]));
  return evaluateQuote(cart, { promotions, coupons: byCode }, NOW);
}

const reasons = (quote: ReturnType<typeof evaluate>) =>
  quote.candidates.map(({ code, reason }) => `${code} ${reason}`);

describe('judging one promotion on a cart of 100.00', () => {
  const cart = cartOf([line(1, 7_000, 'TEA'), line(2, 3_000, 'CUP')]);

  it.each<[string, PromotionOffer, string, number]>([
    ['saves from the threshold on', promotion('P', save(1_000, 10_000)), 'APPLIED', 1_000],
    ['not one fen below it', promotion('P', save(1_000, 10_001)), 'BELOW_THRESHOLD', 0],
    ['never saves more than there is', promotion('P', save(99_999)), 'APPLIED', 10_000],
    ['takes a percentage off', promotion('P', percent('12.5')), 'APPLIED', 1_250],
    ['takes all of it off', promotion('P', percent('100')), 'APPLIED', 10_000],
    [
      'asks the threshold of a percentage too',
      promotion('P', percent('10', 10_001)),
      'BELOW_THRESHOLD',
      0,
    ],
    [
      'counts only the categories in scope',
      promotion('P', percent('10'), { categoryCodes: ['TEA'] }),
      'APPLIED',
      700,
    ],
    [
      'asks the threshold of what is in scope',
      promotion('P', save(1_000, 7_001), { categoryCodes: ['TEA'] }),
      'BELOW_THRESHOLD',
      0,
    ],
    [
      'has nothing to do with other categories',
      promotion('P', save(1), { categoryCodes: ['HAT'] }),
      'NOT_IN_SCOPE',
      0,
    ],
    [
      'applies at the places named',
      promotion('P', save(1), { locationCodes: ['SH-001'] }),
      'APPLIED',
      1,
    ],
    [
      'does not apply at other places',
      promotion('P', save(1), { locationCodes: ['BJ-001'] }),
      'NOT_IN_SCOPE',
      0,
    ],
    [
      'does not apply in another currency',
      promotion('P', { ...save(1), currency: 'GBP' }),
      'NOT_IN_SCOPE',
      0,
    ],
    ['applies at its first instant', promotion('P', save(1), { startsAt: NOW }), 'APPLIED', 1],
    [
      'not before it',
      promotion('P', save(1), { startsAt: new Date(NOW.getTime() + 1) }),
      'NOT_STARTED',
      0,
    ],
    ['no longer at its end', promotion('P', save(1), { endsAt: NOW }), 'ENDED', 0],
    ['has no end unless one is given', promotion('P', save(1), { endsAt: null }), 'APPLIED', 1],
    ['is over when it was ended', promotion('P', save(1), { status: 'ENDED' }), 'ENDED', 0],
  ])('%s', (_rule, one, reason, discountMinor) => {
    const quote = evaluate(cart, [one]);
    expect(reasons(quote)).toEqual([`P ${reason}`]);
    expect(quote.discountMinor).toBe(discountMinor);
  });
});

describe('choosing among promotions', () => {
  const cart = cartOf([line(1, 10_000)]);

  it.each<[string, readonly PromotionOffer[], readonly string[]]>([
    [
      'the one that saves most wins, whatever its priority',
      [promotion('A', save(100), { priority: 9 }), promotion('B', percent('20'))],
      ['B APPLIED', 'A BETTER_ONE_APPLIED'],
    ],
    [
      'of equally good ones the higher priority wins',
      [promotion('A', save(100)), promotion('B', save(100), { priority: 1 })],
      ['B APPLIED', 'A BETTER_ONE_APPLIED'],
    ],
    [
      'then the lower code',
      [promotion('B', save(100)), promotion('A', percent('1'))],
      ['A APPLIED', 'B BETTER_ONE_APPLIED'],
    ],
    [
      'one that does not apply keeps its own reason',
      [promotion('A', save(100)), promotion('B', save(900, 10_001))],
      ['A APPLIED', 'B BELOW_THRESHOLD'],
    ],
  ])('%s', (_rule, promotions, expected) => {
    expect(reasons(evaluate(cart, promotions))).toEqual(expected);
    expect(reasons(evaluate(cart, [...promotions].reverse()))).toEqual(expected);
  });
});

describe('judging one coupon', () => {
  const cart = cartOf([line(1, 10_000)], { couponCodes: ['C'], reference: 'O-1' });

  it.each<[string, CouponOffer, string]>([
    ['applies when it is free', coupon('C', save(1)), 'APPLIED'],
    ['applies again once reversed', coupon('C', save(1), { status: 'REVERSED' }), 'APPLIED'],
    [
      'counts as free when this order holds it',
      coupon('C', save(1), { status: 'LOCKED', orderNo: 'O-1' }),
      'APPLIED',
    ],
    [
      'is locked when another order holds it',
      coupon('C', save(1), { status: 'LOCKED', orderNo: 'O-2' }),
      'COUPON_LOCKED',
    ],
    [
      'is used up even for the order that used it',
      coupon('C', save(1), { status: 'REDEEMED', orderNo: 'O-1' }),
      'COUPON_REDEEMED',
    ],
    ['is void', coupon('C', save(1), { status: 'VOID' }), 'COUPON_VOID'],
    [
      'belongs to another member, whatever else is wrong with it',
      coupon('C', save(1), { memberNo: 'M-2', status: 'VOID' }),
      'COUPON_OF_ANOTHER_MEMBER',
    ],
    ['is not valid yet', coupon('C', save(1), { validFrom: LATER }), 'NOT_STARTED'],
    ['is valid from its first instant', coupon('C', save(1), { validFrom: NOW }), 'APPLIED'],
    ['is expired at its end', coupon('C', save(1), { validUntil: NOW }), 'COUPON_EXPIRED'],
    ['has no end unless one is given', coupon('C', save(1), { validUntil: null }), 'APPLIED'],
    ['asks for its threshold', coupon('C', save(1, 10_001)), 'BELOW_THRESHOLD'],
    ['asks for its scope', coupon('C', save(1), { categoryCodes: ['HAT'] }), 'NOT_IN_SCOPE'],
  ])('%s', (_rule, one, reason) => {
    expect(reasons(evaluate(cart, [], [one]))).toEqual([`C ${reason}`]);
  });

  it('is nobody’s for a guest', () => {
    const guest = { ...cart, memberNo: null };
    expect(reasons(evaluate(guest, [], [coupon('C', save(1))]))).toEqual([
      'C COUPON_OF_ANOTHER_MEMBER',
    ]);
  });

  it('is unknown when there is none of that code', () => {
    expect(reasons(evaluate(cart, []))).toEqual(['C COUPON_NOT_FOUND']);
  });
});

describe('applying promotion and coupons together', () => {
  it('lets each coupon act on what the ones before it left', () => {
    const cart = cartOf([line(1, 10_000)], { couponCodes: ['HALF', 'FIVE', 'TENTH'] });
    const coupons = [
      coupon('FIVE', save(500)),
      coupon('HALF', percent('50')),
      coupon('TENTH', percent('10')),
    ];
    const quote = evaluate(cart, [promotion('P', save(1_000))], coupons);
    expect(quote.discounts.map(({ code, amountMinor }) => [code, amountMinor])).toEqual([
      ['P', 1_000],
      ['HALF', 4_500],
      ['FIVE', 500],
      ['TENTH', 400],
    ]);
    expect(quote.discountMinor).toBe(6_400);
  });

  it('asks thresholds of what is left, not of what it was', () => {
    const cart = cartOf([line(1, 10_000)], { couponCodes: ['C'] });
    const quote = evaluate(cart, [promotion('P', save(1))], [coupon('C', save(1, 10_000))]);
    expect(reasons(quote)).toEqual(['P APPLIED', 'C BELOW_THRESHOLD']);
  });

  it('does not charge a coupon when nothing is left to take off', () => {
    const cart = cartOf([line(1, 10_000)], { couponCodes: ['C'] });
    const quote = evaluate(cart, [promotion('P', percent('100'))], [coupon('C', save(1))]);
    expect(reasons(quote)).toEqual(['P APPLIED', 'C NOTHING_LEFT']);
    expect(quote.discountMinor).toBe(10_000);
  });

  it('counts a code once when it is given twice', () => {
    const cart = cartOf([line(1, 10_000)], { couponCodes: ['C', 'C'] });
    const quote = evaluate(cart, [], [coupon('C', save(500))]);
    expect(reasons(quote)).toEqual(['C APPLIED']);
    expect(quote.discountMinor).toBe(500);
  });

  it('splits to the fen by largest remainder, ties to the lower line number', () => {
    const cart = cartOf([line(3, 100), line(2, 100), line(1, 100)]);
    const [discount] = evaluate(cart, [promotion('P', save(100))]).discounts;
    expect(discount?.shares).toEqual([
      { lineNo: 1, amountMinor: 34 },
      { lineNo: 2, amountMinor: 33 },
      { lineNo: 3, amountMinor: 33 },
    ]);
  });

  it('rounds a percentage half up once, on the sum and not on each line', () => {
    const cart = cartOf([line(1, 5), line(2, 5)]);
    const [discount] = evaluate(cart, [promotion('P', percent('5'))]).discounts;
    expect(discount).toMatchObject({ amountMinor: 1, shares: [{ lineNo: 1, amountMinor: 1 }] });
  });

  it('has nothing to give to an empty cart, nor a discount of zero', () => {
    const offers = [promotion('P', save(1)), promotion('Q', percent('0.01'))];
    expect(reasons(evaluate(cartOf([]), offers))).toEqual(['P NOT_IN_SCOPE', 'Q NOT_IN_SCOPE']);
    expect(reasons(evaluate(cartOf([line(1, 0)]), offers))).toEqual([
      'P NOTHING_LEFT',
      'Q NOTHING_LEFT',
    ]);
    expect(reasons(evaluate(cartOf([line(1, 10)]), [offers[1]!]))).toEqual(['Q NOTHING_LEFT']);
  });

  it('gives the same answer before and after an instant that changes nothing', () => {
    const cart = cartOf([line(1, 10_000)]);
    const offers = { promotions: [promotion('P', save(1))], coupons: new Map() };
    const soon = new Date(NOW.getTime() + MINUTE_MS);
    expect(evaluateQuote(cart, offers, soon)).toEqual(evaluateQuote(cart, offers, NOW));
  });
});
