import { describe, expect, it } from '@jest/globals';
import { decideLock } from './decide-lock.ts';
import type { Quote, QuoteReason, QuoteSource } from './quote.ts';

const quote = (discountMinor: number, ...all: [QuoteSource, string, QuoteReason][]): Quote => ({
  discounts: [],
  discountMinor,
  candidates: all.map(([source, code, reason]) => ({
    source,
    code,
    reason,
    applied: reason === 'APPLIED',
  })),
});

const unusable = (couponCode: string, reason: QuoteReason) => ({
  kind: 'CouponNotUsable',
  couponCode,
  reason,
});

describe('deciding a lock', () => {
  it.each<[string, Quote, unknown]>([
    ['holds nothing for a promotion alone', quote(100, ['PROMOTION', 'P', 'APPLIED']), []],
    [
      'holds the coupons in order of code',
      quote(100, ['COUPON', 'B', 'APPLIED'], ['COUPON', 'A', 'APPLIED']),
      ['A', 'B'],
    ],
  ])('%s', (_rule, one, value) => {
    expect(decideLock(one, 100)).toEqual({ ok: true, value });
  });

  it('names every coupon that does not apply, in the order given, and no other difference', () => {
    const one = quote(
      50,
      ['PROMOTION', 'P', 'ENDED'],
      ['COUPON', 'B', 'COUPON_LOCKED'],
      ['COUPON', 'C', 'APPLIED'],
      ['COUPON', 'A', 'BELOW_THRESHOLD'],
    );
    expect(decideLock(one, 100)).toEqual({
      ok: false,
      refusals: [unusable('B', 'COUPON_LOCKED'), unusable('A', 'BELOW_THRESHOLD')],
    });
  });

  it.each([99, 101])('refuses another sum than the order was priced with (%i)', (expected) => {
    expect(decideLock(quote(100), expected)).toEqual({
      ok: false,
      refusals: [{ kind: 'QuoteChanged', expectedMinor: expected, actualMinor: 100 }],
    });
  });
});
