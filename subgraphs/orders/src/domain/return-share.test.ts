import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { returnShare, type ReturnableLine } from './return-share.ts';

const line = (more: Partial<ReturnableLine> = {}): ReturnableLine => ({
  lineNo: 1,
  sku: 'TEA',
  quantity: 3,
  returned: 0,
  amountMinor: 10_000,
  discountMinor: 0,
  pointsMinor: 0,
  ...more,
});

describe('what units give back', () => {
  it.each([
    ['the first of three', line(), 1, 3_333, 0],
    ['the last takes the remainder', line({ returned: 2 }), 1, 3_334, 0],
    ['all at once', line(), 3, 10_000, 0],
    ['less the share of discounts', line({ discountMinor: 1_000 }), 1, 3_000, 0],
    ['points come back as points', line({ discountMinor: 1_000, pointsMinor: 100 }), 1, 3_000, 33],
    [
      'the last point too',
      line({ discountMinor: 1_000, pointsMinor: 100, returned: 2 }),
      1,
      3_000,
      34,
    ],
    ['nothing for a gift', line({ discountMinor: 10_000 }), 3, 0, 0],
    [
      'only points where points paid all',
      line({ discountMinor: 10_000, pointsMinor: 10_000 }),
      2,
      0,
      6_666,
    ],
    ['half of a fen each', line({ quantity: 2, amountMinor: 1 }), 1, 0, 0],
    ['one fen for two', line({ quantity: 2, amountMinor: 1, returned: 1 }), 1, 1, 0],
  ])('%s', (_rule, given, quantity, refundMinor, points) => {
    expect(returnShare(given, quantity)).toEqual({ refundMinor, points });
  });

  it('is never asked of more than was sold', () => {
    expect(() => returnShare(line({ returned: 3 }), 1)).toThrow('INV7');
    expect(() => returnShare(line(), 4)).toThrow('INV7');
    expect(() => returnShare(line(), 0)).toThrow('INV7');
  });

  const sold = fc
    .record({
      quantity: fc.integer({ min: 1, max: 40 }),
      amountMinor: fc.integer({ min: 0, max: 1_000_000_000 }),
      discount: fc.double({ min: 0, max: 1, noNaN: true }),
      points: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ quantity, amountMinor, discount, points }) => {
      const discountMinor = Math.floor(amountMinor * discount);
      const pointsMinor = Math.floor(discountMinor * points);
      return line({ quantity, amountMinor, discountMinor, pointsMinor });
    });

  it('adds up to the whole exactly over any sequence, and never to more on the way', () => {
    fc.assert(
      fc.property(sold, fc.array(fc.integer({ min: 1, max: 40 })), (whole, parts) => {
        const paid = whole.amountMinor - whole.discountMinor;
        const total = { returned: 0, refundMinor: 0, points: 0 };
        for (const part of [...parts, whole.quantity]) {
          const quantity = Math.min(part, whole.quantity - total.returned);
          if (quantity === 0) continue;
          const share = returnShare({ ...whole, returned: total.returned }, quantity);
          expect(Math.min(share.refundMinor, share.points)).toBeGreaterThanOrEqual(0);
          total.returned += quantity;
          total.refundMinor += share.refundMinor;
          total.points += share.points;
          expect(total.refundMinor).toBeLessThanOrEqual(paid);
          expect(total.points).toBeLessThanOrEqual(whole.pointsMinor);
        }
        expect(total.refundMinor).toBe(paid);
        expect(total.points).toBe(whole.pointsMinor);
      }),
    );
  });

  it('is the same for a unit, whichever way one came to it', () => {
    fc.assert(
      fc.property(sold, (whole) => {
        const units = Array.from({ length: whole.quantity }, (_, returned) =>
          returnShare({ ...whole, returned }, 1),
        );
        const refunds = units.map((unit) => unit.refundMinor);
        expect(Math.max(...refunds) - Math.min(...refunds)).toBeLessThanOrEqual(1);
        const all = returnShare(whole, whole.quantity);
        expect(refunds.reduce((sum, refund) => sum + refund, 0)).toBe(all.refundMinor);
      }),
    );
  });
});
