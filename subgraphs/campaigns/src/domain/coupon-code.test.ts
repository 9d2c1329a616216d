import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COUPON_CODE_BYTES, couponCodeFrom, normalizeCouponCode } from './coupon-code.ts';

const bytes = fc.uint8Array({ minLength: COUPON_CODE_BYTES, maxLength: COUPON_CODE_BYTES });

describe('coupon codes', () => {
  it('are three groups of four unambiguous characters', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        expect(couponCodeFrom(random)).toMatch(
          /^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/,
        );
      }),
    );
  });

  it('use five bits of each of twelve bytes: 60 bits that cannot be guessed', () => {
    const base = new Uint8Array(COUPON_CODE_BYTES);
    for (let place = 0; place < COUPON_CODE_BYTES; place += 1) {
      const codes = Array.from({ length: 32 }, (_, value) =>
        couponCodeFrom(base.with(place, value)),
      );
      expect(new Set(codes).size).toBe(32);
    }
  });

  it('are found however they are typed', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = couponCodeFrom(random);
        const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `;
        expect(normalizeCouponCode(code)).toBe(code);
        expect(normalizeCouponCode(typed)).toBe(code);
        expect(normalizeCouponCode(code.replaceAll('-', '').replaceAll('1', 'l'))).toBe(code);
      }),
    );
  });

  it.each([
    ['too short', 'abc', 'ABC'],
    ['with other letters', 'uuuu-uuuu-uuuu', 'UUUU-UUUU-UUUU'],
    ['endless', 'x'.repeat(1_000), 'X'.repeat(64)],
  ])('come back as given when %s', (_case, given, expected) => {
    expect(normalizeCouponCode(given)).toBe(expected);
  });
});
