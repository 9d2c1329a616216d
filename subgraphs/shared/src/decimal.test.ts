import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDecimals,
  compareDecimals,
  isDecimal,
  lineAmountMinor,
  minorToDecimal,
  percentOfMinor,
  splitByLargestRemainder,
} from './decimal.ts';

describe('a decimal text', () => {
  it.each([
    ['12.3400', 4, true],
    ['12.34001', 4, false],
    ['-0.001', 3, true],
    ['12', 0, true],
    ['12.0', 0, false],
    ['1e3', 4, false],
    ['', 4, false],
    ['.5', 4, false],
    ['1234567890123456', 4, false],
    ['1\n', 4, false],
  ])('%j of at most %i places: %s', (text, scale, expected) => {
    expect(isDecimal(text, scale)).toBe(expected);
  });

  it('is added exactly, where floats would not be', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(addDecimals('18909744.118', '-0.001', '0.001')).toBe('18909744.118');
    expect(addDecimals()).toBe('0');
  });

  it('is compared by its value', () => {
    expect(compareDecimals('10.0', '9.99')).toBe(1);
    expect(compareDecimals('1.50', '1.5')).toBe(0);
  });
});

describe('an amount of money', () => {
  it.each([
    ['0.001', 1, 0],
    ['0.005', 1, 1],
    ['0.001', 5, 1],
    ['1.005', 1, 101],
    ['-1.005', 1, -101],
    ['2.5500', 3, 765],
  ])('%s × %i is %i fen, halves rounded away from zero', (price, quantity, expected) => {
    expect(lineAmountMinor(price, quantity)).toBe(expected);
  });

  it('takes a share by percent', () => {
    expect(percentOfMinor(999, '10')).toBe(100);
    expect(percentOfMinor(999, '12.5')).toBe(125);
  });

  it('is written with two places', () => {
    expect([0, 5, -5, 123_456].map(minorToDecimal)).toEqual(['0.00', '0.05', '-0.05', '1234.56']);
  });

  it('is refused when a number cannot hold it exactly', () => {
    expect(() => lineAmountMinor('99999999999999.99', 100)).toThrow(RangeError);
    expect(() => minorToDecimal(2 ** 53)).toThrow(RangeError);
    expect(() => minorToDecimal(0.5)).toThrow(RangeError);
  });
});

describe('splitting by largest remainder', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [5, [0, 0], [5, 0]],
    [-5, [0, 0], [-5, 0]],
    [1, [0, 1], [0, 1]],
    [0, [3, 4], [0, 0]],
    [7, [], []],
  ])('%i over %j is %j', (amount, weights, expected) => {
    expect(splitByLargestRemainder(amount, weights)).toEqual(expected);
  });

  it('loses nothing and moves no part by a whole unit (INV7)', () => {
    const weights = fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.maxSafeInteger(), weights, (amount, parts) => {
        const split = splitByLargestRemainder(amount, parts);
        expect(split.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(amount));
        const total = parts.reduce((sum, part) => sum + part, 0);
        if (total === 0) return;
        split.forEach((part, index) => {
          const exact = BigInt(amount) * BigInt(parts[index]!);
          const off = BigInt(part) * BigInt(total) - exact;
          expect((off < 0n ? -off : off) < BigInt(total)).toBe(true);
        });
      }),
    );
  });

  it('refuses a negative weight', () => {
    expect(() => splitByLargestRemainder(1, [2, -1])).toThrow(RangeError);
  });
});
