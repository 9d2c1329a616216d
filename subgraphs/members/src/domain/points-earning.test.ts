import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pointsEarned, pointsEnd } from './points-earning.ts';

describe('points earned', () => {
  it.each([
    [10_000, '1.0000', 100],
    [9_999, '1.0000', 99],
    [99, '1.0000', 0],
    [10_000, '1.2000', 120],
    [4_999, '1.2000', 59],
    [10_000, '1.5', 150],
    [12_345, '1.5000', 185],
    [1, '100', 1],
    [0, '1.0000', 0],
    [-5_000, '1.0000', 0],
    [100, '0.0000', 0],
    // In floating point 1.1 × 3000 / 100 would be 33.000000000000004, and 0.29 × 100 29 less a bit.
    [3_000, '1.1000', 33],
    [10_000, '0.29', 29],
  ])('for %d fen at rate %s are %d', (paidMinor, rate, points) => {
    expect(pointsEarned(paidMinor, rate)).toBe(points);
  });

  it('never give more for two orders apart than for both at once, nor two points less', () => {
    const paid = fc.nat(100_000_000);
    fc.assert(
      fc.property(paid, paid, fc.constantFrom('1.0000', '1.2000', '1.5000'), (a, b, rate) => {
        const loss = pointsEarned(a + b, rate) - pointsEarned(a, rate) - pointsEarned(b, rate);
        expect([0, 1]).toContain(loss);
      }),
    );
  });
});

describe('the end of points', () => {
  it.each([
    ['midday', '2026-03-05T04:00:00Z', '2027-03-05T16:00:00Z'],
    ['the last second of a day in Shanghai', '2026-03-05T15:59:59Z', '2027-03-05T16:00:00Z'],
    ['the first second of the next day', '2026-03-05T16:00:00Z', '2027-03-06T16:00:00Z'],
    ['a leap day', '2028-02-29T04:00:00Z', '2029-02-28T16:00:00Z'],
    ['the day before one, a year earlier', '2027-02-28T04:00:00Z', '2028-02-28T16:00:00Z'],
    ['New Year in Shanghai', '2025-12-31T16:00:00Z', '2027-01-01T16:00:00Z'],
    ['the last day of a year', '2026-12-31T04:00:00Z', '2027-12-31T16:00:00Z'],
  ])('for %s is the midnight after the same day a year later', (_rule, earned, end) => {
    expect(pointsEnd(new Date(earned))).toEqual(new Date(end));
  });
});
