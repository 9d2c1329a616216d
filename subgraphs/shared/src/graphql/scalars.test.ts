import { describe, expect, it } from '@jest/globals';
import { scalarResolvers } from './scalars.ts';

const { DateTime } = scalarResolvers;

describe('an instant', () => {
  it.each([
    ['2026-02-28T23:59:59Z', '2026-02-28T23:59:59.000Z'],
    ['2024-02-29T00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2026-01-01T00:00:00.5+08:00', '2025-12-31T16:00:00.500Z'],
    ['2026-12-31T23:00:00-05:30', '2027-01-01T04:30:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('is read from %s', (text, instant) => {
    expect((DateTime.parseValue(text) as Date).toISOString()).toBe(instant);
  });

  it.each([
    ['a day that no month has', '2026-02-30T00:00:00Z'],
    ['a leap day of another year', '2025-02-29T00:00:00+08:00'],
    ['an hour that no day has', '2026-01-01T24:00:00Z'],
    ['a year before the first', '0000-01-01T00:00:00Z'],
    ['one that lies before the first by its zone', '0001-01-01T00:00:00+08:00'],
    ['one that lies beyond four digits by its zone', '9999-12-31T23:59:59-08:00'],
    ['a day alone', '2026-01-01'],
    ['no zone', '2026-01-01T00:00:00'],
    ['a number', 1_767_225_600_000],
  ])('is not %s', (_what, value) => {
    expect(() => DateTime.parseValue(value)).toThrow('RFC 3339');
  });
});
