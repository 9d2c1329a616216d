import { describe, expect, it } from '@jest/globals';
import { parseValue } from 'graphql';
import { scalarResolvers } from './scalars.ts';

const { CurrencyCode, DateTime, Decimal, MinorUnits } = scalarResolvers;

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

describe('a decimal', () => {
  it.each(['12.3400', '-0.001', '0', '9999999999999.9999', '123456789012345.1234567891'])(
    'loses no digit of %s, in quotes or not',
    (text) => {
      expect(Decimal.parseValue(text)).toBe(text);
      expect(Decimal.parseLiteral(parseValue(`"${text}"`))).toBe(text);
      expect(Decimal.parseLiteral(parseValue(text))).toBe(text);
    },
  );

  it('is read from a number that a float surely holds', () => {
    expect(Decimal.parseValue(12.34)).toBe('12.34');
    expect(Decimal.parseValue(-5)).toBe('-5');
  });

  it.each([
    Number('9999999999999.999'),
    0.1 + 0.2,
    1e21,
    1e-7,
    Number.NaN,
    '1e3',
    '',
    '1,5',
    ' 1',
    null,
  ])('is not %j', (value) => {
    expect(() => Decimal.parseValue(value)).toThrow('plain decimal text');
  });
});

describe('minor units', () => {
  it('are whole numbers up to 2^53', () => {
    expect(MinorUnits.parseValue(2 ** 53 - 1)).toBe(2 ** 53 - 1);
    expect(MinorUnits.parseLiteral(parseValue('-5'))).toBe(-5);
  });

  it.each([0.5, 2 ** 53, '5', null])('are not %j', (value) => {
    expect(() => MinorUnits.parseValue(value)).toThrow('whole number');
  });
});

describe('a currency', () => {
  it('is three capitals', () => {
    expect(CurrencyCode.parseValue('CNY')).toBe('CNY');
    for (const value of ['cny', 'CNYX', '', 1]) {
      expect(() => CurrencyCode.parseValue(value)).toThrow('three capitals');
    }
  });
});
