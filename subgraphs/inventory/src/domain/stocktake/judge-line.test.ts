import { describe, expect, it } from '@jest/globals';
import { judgeLine } from './judge-line.ts';
import type { LineFigures } from './stocktake.ts';

const at = new Date('2026-03-01T10:00:00Z');
const line = (parts: Partial<LineFigures>): LineFigures => ({
  id: '1',
  sku: 'TEA',
  condition: 'GOOD',
  round: 1,
  counted: 5,
  firstAt: at,
  lastAt: at,
  countedBy: ['STAFF:anna'],
  book: 5,
  movedBetween: 0,
  isSuperseded: false,
  unitPrice: null,
  ...parts,
});

describe('judging a counted line', () => {
  it.each([
    ['says nothing of what nobody counted', { counted: null }, 0, null, 'UNCOUNTED'],
    ['believes a count that is right', {}, 0, 0, 'COUNTED'],
    ['wants one unit too few counted again', { counted: 4 }, 0, -1, 'RECOUNT_DUE'],
    ['wants one unit too many counted again', { counted: 6 }, 0, 1, 'RECOUNT_DUE'],
    ['believes what is within the tolerance', { counted: 3 }, 2, -2, 'COUNTED'],
    ['wants more than the tolerance counted again', { counted: 2 }, 2, -3, 'RECOUNT_DUE'],
    [
      'wants a count counted again during which units moved',
      { movedBetween: 1 },
      9,
      0,
      'RECOUNT_DUE',
    ],
    ['believes the second round', { counted: 1, round: 2, movedBetween: 1 }, 0, -4, 'COUNTED'],
    ['lets a later count of others stand', { counted: 1, isSuperseded: true }, 0, -4, 'SUPERSEDED'],
  ] as const)('%s', (_rule, parts, tolerance, variance, state) => {
    expect(judgeLine(line(parts), tolerance)).toMatchObject({ variance, state });
  });
});
