import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideReturn, pointsKept, shareReturn, type SpentLot } from './points-return.ts';

const spent = { reference: 'O-1', memberNo: 'M-1', points: 100, status: 'SPENT' as const };

describe('returning spent points', () => {
  it.each([
    ['all that is left', spent, 40, 60, true],
    ['more than is left', spent, 40, 61, false],
    ['of what is only held', { ...spent, status: 'ACTIVE' as const }, 0, 1, false],
    ['of what went back whole', { ...spent, status: 'REVERSED' as const }, 0, 1, false],
  ])('%s', (_what, hold, returned, points, ok) => {
    expect(decideReturn(hold, returned, points).ok).toBe(ok);
  });

  it('shares them by what each lot is owed', () => {
    const lots = [
      { lotId: '1', points: 30, returned: 0 },
      { lotId: '2', points: 10, returned: 10 },
      { lotId: '3', points: 60, returned: 0 },
    ];
    expect(shareReturn(lots, 30)).toEqual([
      { lotId: '1', points: 10 },
      { lotId: '3', points: 20 },
    ]);
  });

  it('gives every lot exactly what it gave, whatever the parts', () => {
    const lots = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 6 });
    const cuts = fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 20 });
    fc.assert(
      fc.property(lots, cuts, (given, parts) => {
        let state: SpentLot[] = given.map((points, n) => ({
          lotId: String(n),
          points,
          returned: 0,
        }));
        let left = given.reduce((sum, points) => sum + points, 0);
        for (const part of [...parts, left]) {
          const points = Math.min(part, left);
          const shares = new Map(shareReturn(state, points).map((it) => [it.lotId, it.points]));
          state = state.map((lot) => ({
            ...lot,
            returned: lot.returned + (shares.get(lot.lotId) ?? 0),
          }));
          expect(state.every((lot) => lot.returned <= lot.points)).toBe(true);
          left -= points;
        }
        expect(state.map((lot) => lot.returned)).toEqual(left === 0 ? given : []);
      }),
    );
  });
});

describe('points that an order keeps', () => {
  it.each([
    [100, 10_000, 0, 100],
    [100, 10_000, 3_333, 66],
    [100, 10_000, 9_999, 0],
    [100, 10_000, 10_000, 0],
    [0, 0, 0, 0],
  ])('%i earned for %i fen, %i paid back: %i', (earned, total, refunded, kept) => {
    expect(pointsKept(earned, total, refunded)).toBe(kept);
  });
});
