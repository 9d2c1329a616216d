import { describe, expect, it } from '@jest/globals';
import { isWithin } from './measure-distance.ts';

describe('divisions', () => {
  it('stand in for kilometres: a limit then means the same city', () => {
    expect(isWithin(20, { km: null, divisionStep: 1 })).toBe(true);
    expect(isWithin(20, { km: null, divisionStep: 2 })).toBe(false);
    expect(isWithin(null, { km: null, divisionStep: 3 })).toBe(true);
    expect(isWithin(20, { km: 20.001, divisionStep: 0 })).toBe(false);
  });
});
