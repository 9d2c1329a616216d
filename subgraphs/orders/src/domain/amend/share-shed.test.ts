import { describe, expect, it } from '@jest/globals';
import { shareShed } from './share-shed.ts';

const part = (location: string, ...lines: [string, number][]) => ({
  location,
  lines: lines.map(([sku, quantity]) => ({ sku, quantity })),
});
const tea = (quantity: number) => [{ sku: 'TEA', quantity }];

describe('units that are no longer wanted', () => {
  it('leave the last place first, and every place keeps one', () => {
    const parts = [part('A', ['TEA', 3]), part('B', ['TEA', 2])];
    expect(shareShed(parts, tea(2))).toEqual({
      left: [part('A', ['TEA', 2]), part('B', ['TEA', 1])],
      given: [
        { position: 2, location: 'B', lines: tea(1) },
        { position: 1, location: 'A', lines: tea(1) },
      ],
    });
  });

  it('may be all of a product where another stays', () => {
    const parts = [part('A', ['TEA', 3], ['CUP', 1])];
    expect(shareShed(parts, tea(3))).toEqual({
      left: [part('A', ['CUP', 1])],
      given: [{ position: 1, location: 'A', lines: tea(3) }],
    });
  });

  it('cannot be everything that a place sends', () => {
    expect(shareShed([part('A', ['TEA', 3])], tea(3))).toBeNull();
    expect(shareShed([part('A', ['TEA', 1]), part('B', ['TEA', 1])], tea(1))).toBeNull();
  });
});
