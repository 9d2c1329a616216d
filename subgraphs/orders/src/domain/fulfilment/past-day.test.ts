import { describe, expect, it } from '@jest/globals';
import { checkLotReason, decidePastDay } from './past-day.ts';

const NOW = new Date('2026-06-10T00:00:00Z');
const lot = (lotNo: string, expires: string) => ({
  sku: 'MILK',
  location: 'SH001',
  lotNo,
  quantity: 2,
  sellableUntil: new Date('2026-06-08T00:00:00Z'),
  expiresAt: new Date(expires),
});
const NEAR = lot('NEAR', '2026-06-12T00:00:00Z');
const GONE = lot('GONE', '2026-06-10T00:00:00Z');
const leaving = { document: 'F1', field: ['input'], reason: 'the buyer knows', mayWaive: true };
const refusal = (given: typeof NEAR, waivable: boolean) => {
  const { location: _, ...shown } = given;
  return { kind: 'GoodsPastDay', document: 'F1', field: ['input'], ...shown, waivable };
};

describe('goods past their last day of sale', () => {
  it.each([
    ['stay where nobody gives a reason', { ...leaving, reason: null }, [NEAR, GONE], []],
    ['stay where who gives one may not', { ...leaving, mayWaive: false }, [NEAR, GONE], []],
    [
      'leave where a manager gives one, unless they have expired',
      leaving,
      [GONE],
      ['MILK NEAR 2026-06-08: the buyer knows'],
    ],
  ])('%s', (_what, how, stay, waived) => {
    const decided = decidePastDay([NEAR, GONE], how, NOW);
    expect(decided).toEqual({ refusals: stay.map((one) => refusal(one, one === NEAR)), waived });
  });

  it.each([
    [null, 0],
    ['the buyer knows', 0],
    [' ', 1],
    ['x'.repeat(201), 1],
  ])('have a reason of one to two hundred characters, or none: %j', (reason, faults) => {
    expect(checkLotReason(reason)).toHaveLength(faults);
  });
});
