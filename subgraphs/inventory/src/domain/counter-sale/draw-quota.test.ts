import { describe, expect, it } from '@jest/globals';
import { frontText } from '../shelf.ts';
import { drawQuotas } from './draw-quota.ts';

const of = (quantity: number, sku = 'TEA') => ({ reference: 'S1', front: 'TILLS', sku, quantity });
const left = (quotaLeft: number | null) =>
  new Map([[frontText({ front: 'TILLS', sku: 'TEA' }), { quotaLeft }]]);
const drawn = (deltas: ReturnType<typeof drawQuotas>) => deltas.map(({ quantity }) => quantity);

describe('a quota of which goods leave over a counter', () => {
  it.each([
    ['falls by what was sold', 5, [2, 1], [2, 1]],
    ['gives the last', 3, [3], [3]],
    ['gives what is left of it, and is never passed', 3, [2, 2, 2], [2, 1]],
    ['gives nothing once it is used up', 0, [1], []],
    ['that is none counts everything', null, [2, 9], [2, 9]],
  ])('%s', (_rule, quotaLeft, quantities, expected) => {
    expect(
      drawn(
        drawQuotas(
          quantities.map((n) => of(n)),
          left(quotaLeft),
        ),
      ),
    ).toEqual(expected);
  });

  it('has what a lapsed hold gave back in the same transaction', () => {
    const freed = [{ front: 'TILLS', sku: 'TEA', held: -2 }];
    expect(drawn(drawQuotas([of(4)], left(1), freed))).toEqual([3]);
  });

  it('is one for each SKU', () => {
    expect(drawn(drawQuotas([of(4), of(4, 'CUP')], left(1)))).toEqual([1, 4]);
  });
});
