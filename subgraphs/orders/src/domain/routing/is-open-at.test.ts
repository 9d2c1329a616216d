import { describe, expect, it } from '@jest/globals';
import { isOpenAt } from './is-open-at.ts';

const hours = [
  { weekday: 1, opens: '09:00', closes: '12:00' },
  { weekday: 1, opens: '14:00', closes: '24:00' },
];

describe('a place', () => {
  it.each([
    ['2026-11-23T00:59:00Z', false],
    ['2026-11-23T01:00:00Z', true],
    ['2026-11-23T04:00:00Z', false],
    ['2026-11-23T06:00:00Z', true],
    ['2026-11-23T15:59:00Z', true],
    ['2026-11-23T16:00:00Z', false],
  ])('with a break at noon is at %s open: %s', (at, expected) => {
    expect(isOpenAt(hours, 'Asia/Shanghai', new Date(at))).toBe(expected);
  });

  it('goes by its own clock', () => {
    const at = new Date('2026-11-23T01:00:00Z');
    expect(isOpenAt(hours, 'Europe/London', at)).toBe(false);
  });

  it('without hours is always open', () => {
    expect(isOpenAt([], 'Asia/Shanghai', new Date('2026-11-22T20:00:00Z'))).toBe(true);
  });
});
