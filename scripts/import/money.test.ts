import { describe, expect, it } from '@jest/globals';
import { formatPounds, readPrice } from './money.ts';

describe('prices as integers of 1/10000 pound', () => {
  it.each([
    ['6.95', 69_500],
    ['2.1', 21_000],
    ['0', 0],
    ['-0', 0],
    ['0.001', 10],
    ['0.0001', 1],
    ['1.250000', 12_500],
    ['-11062.06', -110_620_600],
    ['38970', 389_700_000],
  ])('reads %s exactly', (text, units) => {
    expect(readPrice(text)).toBe(units);
  });

  it.each(['', 'x', '1,5', '1.', '.5', '1e3', '£1', '0.00001', '1.00001', '10000000000'])(
    'refuses %j instead of rounding it',
    (text) => {
      expect(readPrice(text)).toBeNull();
    },
  );

  it.each([
    [0n, '0.00'],
    [1n, '0.0001'],
    [10n, '0.001'],
    [69_500n, '6.95'],
    [21_000n, '2.10'],
    [10_000n, '1.00'],
    [-1_476_140_800n, '-147614.08'],
    [189_097_441_180n, '18909744.118'],
  ])('writes %s as %s', (units, text) => {
    expect(formatPounds(units)).toBe(text);
  });
});
