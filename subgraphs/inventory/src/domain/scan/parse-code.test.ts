import { describe, expect, it } from '@jest/globals';
import { checkDigitOf } from './gtin-digits.ts';
import { parseCode, type InStoreFormats } from './parse-code.ts';
import { quantityOf } from './quantity-of.ts';
import { NOTHING } from './scanned-code.ts';

const formats: InStoreFormats = new Map([
  ['21', 'WEIGHT'],
  ['22', 'PRICE'],
]);
const now = new Date('2026-03-01T00:00:00Z');
const parse = (text: string) => parseCode(text, formats, now);
const GS = '\u001d';
const whole = (digits: string) => `${digits}${checkDigitOf(digits)}`;
const GTIN = whole('0690123456789');

describe('reading a scanned code', () => {
  it.each([
    ['EAN-13', '6901234567892', { gtin: '6901234567892' }],
    ['EAN-8', '96385074', { gtin: '96385074' }],
    ['UPC-A', '036000291452', { gtin: '036000291452' }],
    ['EAN-13 with its symbology', ']E06901234567892', { gtin: '6901234567892' }],
    ['a typed SKU', ' tea-01s ', { sku: 'TEA-01S' }],
    ['a number that is no GTIN', '12345', { sku: '12345' }],
    [
      'an in-store weight',
      whole('210012300523'),
      { gtin: whole('210012300000'), weightGrams: 523 },
    ],
    [
      'an in-store price',
      whole('220012301999'),
      { gtin: whole('220012300000'), priceMinor: 1_999 },
    ],
    [
      'a prefix 2 that carries nothing',
      whole('240012300523'),
      { gtin: whole('240012300523'), weightGrams: null },
    ],
  ])('%s', (_kind, text, expected) => {
    expect(parse(text)).toMatchObject({ ok: true, value: expected });
  });

  it.each([
    ['GTIN alone', `]C101${GTIN}`, { gtin: GTIN }],
    [
      'lot, then expiry, split by FNC1',
      `]d201${GTIN}10AB-12${GS}17270131`,
      { gtin: GTIN, lot: 'AB-12', expiresOn: '2027-01-31' },
    ],
    [
      'expiry without a day, then lot to the end',
      `${GS}01${GTIN}1727020010X`,
      { lot: 'X', expiresOn: '2027-02-28' },
    ],
    ['a bare element string', `01${GTIN}21S-9`, { gtin: GTIN, serial: 'S-9' }],
    ['in brackets', `(01)${GTIN}(3103)001250(10)L1`, { weightGrams: 1_250, lot: 'L1' }],
    ['weight with two decimals', `]C101${GTIN}3102000125`, { weightGrams: 1_250 }],
    ['a count', `]C102${GTIN}3724`, { gtin: GTIN, count: 24 }],
    ['a price', `]C101${GTIN}3922995`, { priceMinor: 995 }],
    ['an identifier that says nothing here', `]C101${GTIN}422156${GS}10A`, { lot: 'A' }],
  ])('GS1: %s', (_kind, text, expected) => {
    expect(parse(text)).toMatchObject({ ok: true, value: expected });
  });

  it.each([
    ['a wrong check digit', '6901234567893'],
    [
      'a wrong check digit within elements',
      `]C101${GTIN.slice(0, 13)}${(Number(GTIN[13]) + 1) % 10}`,
    ],
    ['no GTIN', ']C110ABC'],
    ['an unknown identifier', `]C101${GTIN}05X`],
    ['a month that is none', `]C101${GTIN}17271301`],
    ['a day that is none', `]C101${GTIN}17270230`],
    ['a weight below a gram', `]C101${GTIN}3105000001`],
    ['a value that is cut off', `]C101${GTIN.slice(0, 10)}`],
    ['a lot that is too long', `(01)${GTIN}(10)${'A'.repeat(21)}`],
    ['brackets that do not close', `(01)${GTIN}(10`],
  ])('does not take %s', (_kind, text) => {
    expect(parse(text).ok).toBe(false);
  });

  it.each([
    ['990101', '1999-01-01'],
    ['760101', '2076-01-01'],
  ])('takes the century of %s that is nearest', (written, expiresOn) => {
    expect(parse(`(01)${GTIN}(17)${written}`)).toMatchObject({ value: { expiresOn } });
  });
});

describe('units of a scan', () => {
  it.each([
    ['one, as scanned', NOTHING, '件', 1, 1],
    ['so many as were typed', NOTHING, '件', 12, 12],
    ['what the label says is inside', { ...NOTHING, count: 24 }, '件', 2, 48],
    ['grams of what is counted in grams', { ...NOTHING, weightGrams: 523 }, 'g', 1, 523],
    ['grams, in Chinese', { ...NOTHING, weightGrams: 523 }, '克', 2, 1_046],
    ['a pack of what is counted in packs', { ...NOTHING, weightGrams: 523 }, 'kg', 1, 1],
  ])('%s', (_rule, parsed, unit, typed, expected) => {
    expect(quantityOf(parsed, unit, typed)).toMatchObject({ ok: true, value: expected });
  });

  it.each([
    ['grams by a code that says a price alone', { ...NOTHING, priceMinor: 100 }, 'g', 1],
    ['several of one serial number', { ...NOTHING, serial: 'S' }, '件', 2],
  ])('cannot be %s', (_rule, parsed, unit, typed) => {
    expect(quantityOf(parsed, unit, typed).ok).toBe(false);
  });
});
