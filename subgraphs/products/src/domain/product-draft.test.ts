import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { productDraft } from '../../test/drafts.ts';
import { canonicalSku } from './canonical-sku.ts';
import { canonicalDraft } from './product-draft.ts';

describe('a SKU', () => {
  it.each([
    ['85123a', '85123A'],
    [' gift_0001_80\t', 'GIFT_0001_80'],
    ['bank charges', 'BANK CHARGES'],
    ['　茶-1', '茶-1'],
  ])('%j is stored as %j', (given, stored) => {
    expect(canonicalSku(given)).toBe(stored);
  });

  it('in its one form stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (sku) => {
        expect(canonicalSku(canonicalSku(sku))).toBe(canonicalSku(sku));
      }),
    );
  });
});

describe('a draft', () => {
  it('loses the blanks around its keys and names, not those in its descriptions', () => {
    const draft = productDraft({
      sku: ' tea-1 ',
      nameZh: ' 茶 ',
      categoryCode: ' tea',
      categoryNameEn: ' Tea ',
      unit: ' 盒',
      barcodes: [' 96385074 '],
      descriptionEn: ' - first\n - second',
    });

    expect(canonicalDraft(draft)).toEqual({
      ...draft,
      sku: 'TEA-1',
      nameZh: '茶',
      categoryCode: 'TEA',
      categoryNameEn: 'Tea',
      unit: '盒',
      barcodes: ['96385074'],
    });
  });
});
