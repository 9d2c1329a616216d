import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { basisOf, needOf, surplusOf } from './proposal.ts';
import { supplyOf } from './replenishment-fixtures.ts';
import { perDayText, safetyOf, velocityDays } from './supply.ts';

describe('the speed of sales', () => {
  it.each([
    ['over the window', { sold: 28 }, {}, 28, '1.0000'],
    ['to four places', { sold: 10 }, {}, 28, '0.3571'],
    ['of nothing', { sold: 0 }, {}, 28, '0.0000'],
    ['of a new SKU over its days', { sold: 28, soldDays: 14 }, { lifeCycle: 'NEW' }, 14, '2.0000'],
    [
      'of a new SKU over a week at least',
      { sold: 14, soldDays: 1 },
      { lifeCycle: 'NEW' },
      7,
      '2.0000',
    ],
    ['of an old SKU whenever it was sold', { sold: 28, soldDays: 3 }, {}, 28, '1.0000'],
  ] as const)('is told %s', (_how, sales, traits, days, perDay) => {
    const supply = supplyOf(sales, traits);
    expect(velocityDays(supply)).toBe(days);
    expect(perDayText(supply)).toBe(perDay);
  });

  it('makes what a place keeps for itself, at least its minimum', () => {
    expect(safetyOf(supplyOf({ sold: 56 }, { safetyDays: 3 }))).toBe(6);
    expect(safetyOf(supplyOf({ sold: 56 }, { safetyDays: 3, minLevel: 9 }))).toBe(9);
  });
});

describe('what a place lacks', () => {
  // One a day: 3 days to arrive, 2 in reserve, 7 until the next proposal.
  const sold = 28;

  it.each([
    [
      'below its reorder point is filled for the days until the next',
      { sold, available: 4 },
      {},
      5,
      12,
      8,
    ],
    ['at its reorder point gets nothing', { sold, available: 5 }, {}, 5, 12, 0],
    [
      'counts what is to come',
      { sold, available: 1, inTransit: 1, awaited: 1, incoming: 2 },
      {},
      5,
      12,
      0,
    ],
    ['is filled to its maximum', { available: 1 }, { minLevel: 4, maxLevel: 20 }, 4, 20, 19],
    ['is filled to its minimum without sales', { available: 1 }, { minLevel: 4 }, 4, 4, 3],
    ['comes in whole packs', { sold, available: 4 }, { packSize: 6 }, 5, 12, 12],
    [
      'never in packs beyond its maximum',
      { available: 1 },
      { minLevel: 4, maxLevel: 12, packSize: 6 },
      4,
      12,
      6,
    ],
    [
      'but in one pack rather than none',
      { available: 1 },
      { minLevel: 4, maxLevel: 5, packSize: 6 },
      4,
      5,
      6,
    ],
    ['gets nothing at its end', { sold, available: 0 }, { lifeCycle: 'ENDING' }, 5, 12, 0],
    ['waits longer for what comes from afar', { sold, available: 4 }, { leadDays: 10 }, 12, 19, 15],
  ] as const)('%s', (_what, sales, traits, reorderPoint, target, units) => {
    expect(needOf(supplyOf(sales, traits))).toEqual({ reorderPoint, target, units });
  });

  it('is explained by every number it came from', () => {
    const supply = supplyOf({ sold: 28, available: 4, inTransit: 0 }, { packSize: 6 });
    const source = supplyOf({ available: 50, sold: 14 }, {});
    expect(basisOf('REORDER', supply, { supply: source, km: 12.3456 })).toEqual({
      rule: 'REORDER',
      sold: 28,
      days: 28,
      perDay: '1.0000',
      available: 4,
      inTransit: 0,
      awaited: 0,
      incoming: 0,
      reorderPoint: 5,
      target: 12,
      need: 12,
      packSize: 6,
      sourceAvailable: 50,
      sourceSafety: 1,
      km: '12.346',
    });
  });

  it('is whole packs, and lifts the position to the reorder point at least', () => {
    const sales = fc.record({
      available: fc.nat({ max: 60 }),
      inTransit: fc.nat({ max: 20 }),
      sold: fc.nat({ max: 500 }),
    });
    const traits = fc.record({
      minLevel: fc.nat({ max: 40 }),
      packSize: fc.integer({ min: 1, max: 24 }),
      leadDays: fc.nat({ max: 30 }),
      safetyDays: fc.nat({ max: 10 }),
    });
    fc.assert(
      fc.property(sales, traits, (given, kept) => {
        const supply = supplyOf(given, kept);
        const { units, reorderPoint } = needOf(supply);
        expect(units % kept.packSize).toBe(0);
        expect(supply.available + supply.inTransit + units).toBeGreaterThanOrEqual(reorderPoint);
      }),
    );
  });
});

describe('what a store can spare', () => {
  it.each([
    ['beyond what it sells itself', { sold: 28, available: 20 }, {}, 8],
    ['nothing when it needs all', { sold: 28, available: 12 }, {}, 0],
    ['everything at the end of a SKU', { sold: 28, available: 20 }, { lifeCycle: 'ENDING' }, 20],
    ['beyond its maximum', { available: 20 }, { maxLevel: 15 }, 5],
  ] as const)('is %s', (_what, sales, traits, expected) => {
    expect(surplusOf(supplyOf(sales, traits))).toBe(expected);
  });
});
