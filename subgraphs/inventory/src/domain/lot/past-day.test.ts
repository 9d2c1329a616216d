import { describe, expect, it } from '@jest/globals';
import type { LotState } from './lot.ts';
import { pastDayInHand, pastDayUnits } from './past-day.ts';

const NOW = new Date('2026-06-10T00:00:00Z');
const day = (at: number | null) => (at === null ? null : new Date(Date.UTC(2026, 5, at)));
const key = { sku: 'MILK', location: 'SH001' };
const lot = (lotNo: string, until: number | null, good: number, qc = 0): LotState => ({
  ...key,
  lotNo,
  producedAt: null,
  expiresAt: day(until === null ? null : until + 2),
  sellableUntil: day(until),
  good,
  qc,
  damaged: 0,
});
const LOTS = [lot('OLD', 8, 3), lot('YESTERDAY', 9, 2), lot('FRESH', 20, 4), lot('ANY', null, 1)];
const units = (found: readonly { lotNo: string; quantity: number }[]) =>
  found.map(({ lotNo, quantity }) => `${lotNo} ${quantity}`);

describe('units past their last day of sale', () => {
  it.each([
    ['none, while there are others', 5, []],
    ['the first to expire, once the others are gone', 6, ['OLD 1']],
    ['several lots, in the order of their days', 9, ['OLD 3', 'YESTERDAY 1']],
    ['no more than there are', 99, ['OLD 3', 'YESTERDAY 2']],
  ])('that would leave are %s', (_what, quantity, expected) => {
    expect(units(pastDayUnits(LOTS, [{ ...key, quantity }], NOW))).toEqual(expected);
  });

  it('that would leave are counted over all lines of a level, and for each level by itself', () => {
    const other = { sku: 'MILK', location: 'SH002', quantity: 9 };
    const wanted = [{ ...key, quantity: 5 }, { ...key, quantity: 1 }, other];
    expect(units(pastDayUnits(LOTS, wanted, NOW))).toEqual(['OLD 1']);
  });

  it('may be sold up to their day, not on it', () => {
    const wanted = [{ ...key, quantity: 1 }];
    const at = day(8)!;
    expect(pastDayUnits([lot('OLD', 8, 1)], wanted, new Date(at.getTime() - 1))).toEqual([]);
    expect(units(pastDayUnits([lot('OLD', 8, 1)], wanted, at))).toEqual(['OLD 1']);
  });

  it('that were in a hand are of what stands there, put aside or not, and no more than lacked', () => {
    const lots = [lot('OLD', 8, 0, 2), lot('YESTERDAY', 9, 2), lot('FRESH', 20, 0)];
    expect(units(pastDayInHand(lots, [{ ...key, quantity: 3 }], NOW))).toEqual([
      'OLD 2',
      'YESTERDAY 1',
    ]);
    expect(pastDayInHand([lot('FRESH', 20, 4)], [{ ...key, quantity: 3 }], NOW)).toEqual([]);
  });
});
