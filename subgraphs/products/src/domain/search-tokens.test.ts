import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { searchTokens, toSearchQuery } from './search-tokens.ts';

const NAMELESS = { sku: 'S', nameZh: '-', nameEn: '-', barcodes: [] };

describe('tokens of a product', () => {
  it.each([
    [
      'Chinese: neighbours, and the last character',
      { nameZh: '西湖龙井' },
      ['西湖', '湖龙', '龙井', '井', 's'],
    ],
    ['one Chinese character', { nameZh: '茶' }, ['茶', 's']],
    [
      'English: words, small and without accents',
      { nameEn: 'Café, Blend' },
      ['cafe', 'blend', 's'],
    ],
    ['words with digits', { nameEn: 'T-light 4in 0.5L' }, ['t', 'light', '4in', '0', '5l', 's']],
    [
      'both scripts in one name',
      { nameZh: 'iPhone15手机壳' },
      ['iphone15', '手机', '机壳', '壳', 's'],
    ],
    ['full-width forms', { nameZh: 'ＶＣ（大）' }, ['vc', '大', 's']],
    ['the SKU as one', { sku: 'BANK CHARGES' }, ['bank charges']],
    [
      'a barcode, printed and as a number',
      { barcodes: ['012345678905'] },
      ['s', '012345678905', '#00012345678905'],
    ],
    ['repeated words once', { nameEn: 'tea Tea TEA' }, ['tea', 's']],
    ['characters beyond the basic plane whole', { nameZh: '𠮷野家' }, ['𠮷野', '野家', '家', 's']],
  ])('are %s', (_what, parts, tokens) => {
    expect(searchTokens({ ...NAMELESS, ...parts })).toEqual(tokens);
  });
});

describe('the query for a text', () => {
  it.each([
    ['a word', 'Tea', `(('tea':*))`],
    ['two words', 'green tea', `((('green':*)) & (('tea':*))) | 'green tea':*`],
    ['one Chinese character', '茶', `(('茶':*))`],
    ['Chinese', '龙井茶', `(('龙井' & '井茶') | ('龙井茶':*))`],
    ['a SKU', 'tea-00', `(('tea':* & '00':*) | ('tea-00':*))`],
    ['a barcode', '96385074', `(('96385074':*) | ('#00000096385074'))`],
    [
      'quotes and backslashes',
      String.raw`o'ne\two`,
      String.raw`(('o':* & 'ne':* & 'two':*) | ('o''ne\\two':*))`,
    ],
  ])('of %s is made of its beginnings', (_what, text, query) => {
    expect(toSearchQuery(text)).toBe(query);
  });

  it.each([[''], ['  '], ['!?'], ['\u0000'], ['\ud800'], ['（）']])(
    'of %j is none: nothing in it can be found',
    (text) => {
      expect(toSearchQuery(text)).toBeNull();
    },
  );

  it('never holds a control character or half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const query = toSearchQuery(text) ?? '';
        expect(query.isWellFormed()).toBe(true);
        expect(query).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
