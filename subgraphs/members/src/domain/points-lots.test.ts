import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { availablePoints, checkPoints, takeFromLots, type OpenLot } from './points-lots.ts';

const NOW = new Date('2026-06-01T00:00:00Z');
const at = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const lot = (id: string, free: number, days: number): OpenLot => ({
  id,
  free,
  expiresAt: at(days),
});
const took = (...shares: readonly (readonly [string, number])[]) => ({
  ok: true,
  value: shares.map(([lotId, points]) => ({ lotId, points })),
});
const short = (requested: number, available: number) => ({
  ok: false,
  refusals: [{ kind: 'InsufficientPoints', field: ['points'], requested, available }],
});

describe('taking points from lots', () => {
  it.each([
    ['from the lot that ends first', [lot('1', 50, 9), lot('2', 50, 3)], 40, took(['2', 40])],
    ['on into the next one', [lot('1', 50, 9), lot('2', 50, 3)], 60, took(['2', 50], ['1', 10])],
    ['all there is', [lot('1', 50, 9), lot('2', 50, 3)], 100, took(['2', 50], ['1', 50])],
    ['nothing when one is missing', [lot('1', 50, 9), lot('2', 50, 3)], 101, short(101, 100)],
    ['never from an ended lot', [lot('1', 50, -1), lot('2', 5, 1)], 6, short(6, 5)],
    ['never at the very instant of the end', [lot('1', 50, 0)], 1, short(1, 0)],
    ['around an empty lot', [lot('1', 0, 1), lot('2', 5, 2)], 5, took(['2', 5])],
    [
      'in the order they came, of one end',
      [lot('10', 5, 1), lot('9', 5, 1)],
      6,
      took(['9', 5], ['10', 1]),
    ],
    ['nothing without lots', [], 1, short(1, 0)],
  ])('takes %s', (_rule, lots, points, expected) => {
    expect(takeFromLots(lots, points, NOW, ['points'])).toEqual(expected);
  });

  const lots = fc
    .array(fc.record({ free: fc.nat(1_000), days: fc.integer({ min: -5, max: 5 }) }))
    .map((rows) => rows.map(({ free, days }, index) => lot(String(index + 1), free, days)));

  it('takes exactly what was asked for, from no lot more than is free, or nothing (INV8)', () => {
    fc.assert(
      fc.property(lots, fc.integer({ min: 1, max: 5_000 }), (open, points) => {
        const outcome = takeFromLots(open, points, NOW, []);
        expect(outcome.ok).toBe(availablePoints(open, NOW) >= points);
        if (!outcome.ok) return;
        const byId = new Map(open.map((each) => [each.id, each]));
        expect(outcome.value.reduce((sum, share) => sum + share.points, 0)).toBe(points);
        for (const { lotId, points: taken } of outcome.value) {
          expect(taken).toBeGreaterThan(0);
          expect(taken).toBeLessThanOrEqual(byId.get(lotId)!.free);
          expect(byId.get(lotId)!.expiresAt > NOW).toBe(true);
        }
      }),
    );
  });

  it('leaves nothing in a lot that ends before another it takes from', () => {
    fc.assert(
      fc.property(lots, fc.integer({ min: 1, max: 5_000 }), (open, points) => {
        const outcome = takeFromLots(open, points, NOW, []);
        if (!outcome.ok) return;
        const taken = new Map(outcome.value.map((share) => [share.lotId, share.points]));
        const latest = Math.max(
          ...open.filter(({ id }) => taken.has(id)).map((each) => each.expiresAt.getTime()),
        );
        for (const each of open) {
          const ends = each.expiresAt.getTime();
          if (ends <= NOW.getTime() || ends >= latest) continue;
          expect(taken.get(each.id) ?? 0).toBe(each.free);
        }
      }),
    );
  });

  it('does not depend on the order of the lots', () => {
    fc.assert(
      fc.property(lots, fc.integer({ min: 1, max: 5_000 }), (open, points) => {
        expect(takeFromLots(open.toReversed(), points, NOW, [])).toEqual(
          takeFromLots(open, points, NOW, []),
        );
      }),
    );
  });
});

describe('a number of points', () => {
  it.each([
    [1, true],
    [100_000_000, true],
    [0, false],
    [-1, false],
    [100_000_001, false],
    [1.5, false],
  ])('%d can be held: %s', (points, expected) => {
    expect(checkPoints(points, []).length === 0).toBe(expected);
  });
});
