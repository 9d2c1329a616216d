import { describe, expect, it } from '@jest/globals';
import { allotPicked } from './allot-picked.ts';

const line = (fulfilmentNo: string, sku: string, wanted: number, picked = 0) => ({
  fulfilmentNo,
  lineNo: 1,
  sku,
  wanted,
  picked,
});
const BATCH = [line('F1', 'TEA', 2, 1), line('F2', 'CUP', 1), line('F3', 'TEA', 2)];

describe('units that are scanned', () => {
  it.each([
    ['TEA', 1, [['F1', 1]]],
    [
      'TEA',
      2,
      [
        ['F1', 1],
        ['F3', 1],
      ],
    ],
    [
      'TEA',
      3,
      [
        ['F1', 1],
        ['F3', 2],
      ],
    ],
    ['CUP', 1, [['F2', 1]]],
    ['TEA', 4, null],
    ['HAT', 1, null],
  ] as const)(
    'of %s, %d, go to whose turn it is, and never too many',
    (sku, quantity, expected) => {
      const allotted = allotPicked(BATCH, sku, quantity);
      expect(allotted?.map((it) => [it.fulfilmentNo, it.quantity]) ?? null).toEqual(expected);
    },
  );
});
