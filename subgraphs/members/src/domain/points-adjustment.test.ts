import { describe, expect, it } from '@jest/globals';
import { BALANCE_MAX, checkBalance, decideAdjustment } from './points-adjustment.ts';

const NOW = new Date('2026-06-01T00:00:00Z');
const base = { memberNo: 'M-1', points: 10, reason: 'gift' };
const fieldsOf = (draft: Parameters<typeof decideAdjustment>[0]) => {
  const decision = decideAdjustment(draft, NOW);
  return decision.ok ? [] : decision.refusals.map(({ field }) => field.join('.'));
};

describe('deciding a change of points by hand', () => {
  it('gives points a year unless told otherwise', () => {
    expect(decideAdjustment({ ...base, reason: ' gift ' }, NOW)).toEqual({
      ok: true,
      value: { ...base, expiresAt: new Date('2027-06-01T16:00:00Z') },
    });
  });

  it.each([
    ['nothing', { points: 0 }, ['input.points']],
    ['more than a hundred million', { points: 100_000_001 }, ['input.points']],
    ['less than minus a hundred million', { points: -100_000_001 }, ['input.points']],
    ['a blank reason', { reason: ' ' }, ['input.reason']],
    ['a reason of 201 characters', { reason: 'x'.repeat(201) }, ['input.reason']],
    ['an end that is now', { expiresAt: NOW }, ['input.expiresAt']],
    [
      'an end for taken points',
      { points: -1, expiresAt: new Date('2030-01-01') },
      ['input.expiresAt'],
    ],
    ['all of it at once', { points: 0, reason: '' }, ['input.points', 'input.reason']],
  ])('refuses %s', (_rule, more, fields) => {
    expect(fieldsOf({ ...base, ...more })).toEqual(fields);
  });

  it('refuses a balance beyond the most there can be', () => {
    expect(checkBalance(BALANCE_MAX)).toEqual([]);
    expect(checkBalance(BALANCE_MAX + 1)).toMatchObject([{ field: ['input', 'points'] }]);
  });
});
