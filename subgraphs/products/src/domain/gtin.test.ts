import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gtinCheckDigit, hasGtinForm, isGtin, toGtin14 } from './gtin.ts';

/** Digits without check digit, of one of the four lengths, not all zeros. */
const bodies = fc
  .constantFrom(7, 11, 12, 13)
  .chain((length) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }),
  )
  .map((digits) => digits.join(''))
  .filter((body) => !/^0+$/.test(body));
const gtins = bodies.map((body) => `${body}${gtinCheckDigit(body)}`);

describe('a GTIN', () => {
  it.each([
    ['GTIN-8', '96385074'],
    ['GTIN-8', '73513537'],
    ['UPC-A', '012345678905'],
    ['UPC-A', '036000291452'],
    ['EAN-13 of a book', '9780306406157'],
    ['EAN-13 of China', '6901234567892'],
    ['EAN-13 of a shop itself', '2000000000015'],
    ['GTIN-14 of a case', '10012345678902'],
    ['GTIN-14', '00012345678905'],
  ])('is a %s such as %s', (_kind, code) => {
    expect(isGtin(code)).toBe(true);
  });

  it.each([
    ['a wrong check digit', '6901234567893'],
    ['two digits exchanged', '6901234576892'],
    ['too few digits', '9638507'],
    ['nine digits', '963850742'],
    ['fifteen digits', '000000096385074'],
    ['a letter', '690123456789X'],
    ['a space', '69012345 67892'],
    ['a sign', '-690123456789'],
    ['full-width digits', '９６３８５０７４'],
    ['nothing', ''],
    ['zeros alone, the placeholder of many exports', '0000000000000'],
  ])('is not %s: %j', (_what, code) => {
    expect(isGtin(code)).toBe(false);
  });

  it('is any digits with their check digit, and with no other one', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const right = gtinCheckDigit(body);
        for (let digit = 0; digit <= 9; digit += 1) {
          expect(isGtin(`${body}${digit}`)).toBe(digit === right);
        }
      }),
    );
  });

  it('with one digit misread is none', () => {
    fc.assert(
      fc.property(gtins, fc.nat(), fc.integer({ min: 1, max: 9 }), (code, at, by) => {
        const place = at % code.length;
        const misread = String((Number(code[place]) + by) % 10);
        const wrong = `${code.slice(0, place)}${misread}${code.slice(place + 1)}`;
        expect(isGtin(wrong)).toBe(false);
      }),
    );
  });

  it('stays one, and the same number, with zeros before it', () => {
    fc.assert(
      fc.property(gtins, fc.constantFrom(8, 12, 13, 14), (code, length) => {
        const longer = code.padStart(length, '0');
        expect(isGtin(longer)).toBe(true);
        expect(toGtin14(longer)).toBe(toGtin14(code));
        expect(toGtin14(code)).toHaveLength(14);
      }),
    );
  });
});

describe('the form of a GTIN', () => {
  it('is 8, 12, 13 or 14 digits, whatever the check digit', () => {
    const lengths = Array.from({ length: 16 }, (_, length) => length);

    expect(lengths.filter((length) => hasGtinForm('1'.repeat(length)))).toEqual([8, 12, 13, 14]);
  });
});
