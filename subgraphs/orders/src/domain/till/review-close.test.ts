import { describe, expect, it } from '@jest/globals';
import { checkBound, confirmForbids, needsReview } from './review-close.ts';

describe('a drawer that is off', () => {
  it.each([
    [0, 0, false],
    [1, 0, true],
    [10_000, 10_000, false],
    [10_001, 10_000, true],
    [-10_000, 10_000, false],
    [-10_001, 10_000, true],
  ])('by %i, where %i is borne, is looked at by somebody else: %s', (off, bound, expected) => {
    expect(needsReview(off, bound)).toBe(expected);
  });

  it.each([
    [-1, 1],
    [0, 0],
    [100_000_000, 0],
    [100_000_001, 1],
  ])('may be borne up to %i: %i refusals', (bound, refusals) => {
    expect(checkBound(bound)).toHaveLength(refusals);
  });

  const shift = { shiftNo: 'SF1', openedBy: 'STAFF:A', closedBy: 'STAFF:B' };
  it.each([
    ['PENDING', 'STAFF:C', undefined],
    ['PENDING', 'STAFF:A', 'Somebody else than who opened or closed the drawer confirms it.'],
    ['PENDING', 'STAFF:B', 'Somebody else than who opened or closed the drawer confirms it.'],
    ['CONFIRMED', 'STAFF:C', 'The difference of shift SF1 is confirmed already.'],
    ['NONE', 'STAFF:C', 'Shift SF1 has no difference that waits to be confirmed.'],
  ] as const)('%s, confirmed by %s: %s', (review, who, expected) => {
    const refusal = confirmForbids({ ...shift, review }, who);
    expect(refusal?.kind === 'InvalidInput' ? refusal.reason.en : undefined).toBe(expected);
  });
});
