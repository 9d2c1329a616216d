import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isMemberNumber, luhnDigit, memberNumber } from './member-number.ts';

describe('the check digit', () => {
  it.each([
    ['7992739871', '3'],
    ['00000001', '8'],
    ['0', '0'],
    ['411111111111111', '1'],
  ])('of %s is %s', (digits, check) => {
    expect(luhnDigit(digits)).toBe(check);
  });

  it('differs after any slip of one digit', () => {
    const digits = fc.stringMatching(/^\d{8}$/);
    fc.assert(
      fc.property(digits, fc.nat(7), fc.integer({ min: 1, max: 9 }), (row, place, slip) => {
        const slipped = (Number(row[place]) + slip) % 10;
        const other = row.slice(0, place) + slipped + row.slice(place + 1);
        expect(luhnDigit(other)).not.toBe(luhnDigit(row));
      }),
    );
  });
});

describe('a member number', () => {
  it.each([
    [1, 'M000000018'],
    [42, 'M000000422'],
    [99_999_999, 'M999999998'],
    [100_000_000, 'M1000000008'],
  ])('of the %d. member is %s', (sequence, expected) => {
    expect(memberNumber(sequence)).toBe(expected);
  });

  it.each([
    ['M000000018', true],
    ['17850', true],
    ['ORII-17850.a_b', true],
    ['', false],
    [' 17850', false],
    ['-17850', false],
    ['张三', false],
    ['a\u0000', false],
    ['x'.repeat(40), true],
    ['x'.repeat(41), false],
  ])('%j can be one: %s', (text, expected) => {
    expect(isMemberNumber(text)).toBe(expected);
  });
});
