import { describe, expect, it } from '@jest/globals';
import { divisionStep, kmBetween } from './geo.ts';

describe('kilometres', () => {
  const shanghai = { latitude: 31.2304, longitude: 121.4737 };
  it.each([
    ['the same place', shanghai, 0],
    ['Beijing', { latitude: 39.9042, longitude: 116.4074 }, 1_067.31],
    ['the other side of the earth', { latitude: -31.2304, longitude: -58.5263 }, 20_015.115],
  ])('from Shanghai to %s', (_what, to, expected) => {
    expect(kmBetween(shanghai, to)).toBeCloseTo(expected, 1);
    expect(kmBetween(to, shanghai)).toBe(kmBetween(shanghai, to));
  });
});

describe('divisions', () => {
  it.each([
    ['330102', '330102', 0],
    ['330102', '330108', 1],
    ['330102', '330302', 2],
    ['330102', '310101', 3],
    ['310101', '310230', 1],
    ['500101', '500230', 1],
    [null, '310101', 3],
  ])('%s and %s are %i steps apart', (a, b, expected) => {
    expect(divisionStep(a, b)).toBe(expected);
  });
});
