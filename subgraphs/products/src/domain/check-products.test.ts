import { describe, expect, it } from '@jest/globals';
import { productDraft } from '../../test/drafts.ts';
import { checkProducts } from './check-products.ts';
import type { ProductDraft } from './product-draft.ts';

const fieldOf = (index: number) => [String(index)];
const faultsOf = (...parts: readonly Partial<ProductDraft>[]) =>
  checkProducts(parts.map(productDraft), fieldOf).map(
    ({ kind, field }) => `${kind} ${field.join('.')}`,
  );
const barcodes = (count: number) =>
  Array.from({ length: count }, (_, n) => {
    const body = String(200_000_000_000 + n);
    const sum = [...body].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0);
    return `${body}${(10 - (sum % 10)) % 10}`;
  });

describe('one product', () => {
  it.each<[string, Partial<ProductDraft>]>([
    ['plain', {}],
    ['free', { basePrice: '0' }],
    ['priced to four places', { basePrice: '0.0001' }],
    ['as dear as can be stored', { basePrice: '999999999999999.9999' }],
    ['of a category that it names', { categoryCode: 'TEA', categoryNameZh: '茶' }],
    ['of a category that it does not name', { categoryCode: 'TEA' }],
    ['with a SKU that has a space', { sku: 'BANK CHARGES' }],
    ['with 50 barcodes', { barcodes: barcodes(50) }],
    ['described in several lines', { descriptionZh: '一\n二\t三', descriptionEn: '' }],
  ])('may be %s', (_what, parts) => {
    expect(faultsOf(parts)).toEqual([]);
  });

  it.each<[string, Partial<ProductDraft>, string[]]>([
    ['no SKU', { sku: '' }, ['InvalidInput 0.sku']],
    ['a SKU of 65 characters', { sku: 'X'.repeat(65) }, ['InvalidInput 0.sku']],
    ['a line break in its SKU', { sku: 'A\nB' }, ['InvalidInput 0.sku']],
    ['no Chinese name', { nameZh: '' }, ['InvalidInput 0.nameZh']],
    ['no English name', { nameEn: '' }, ['InvalidInput 0.nameEn']],
    ['a name of 201 characters', { nameZh: '茶'.repeat(201) }, ['InvalidInput 0.nameZh']],
    ['a NUL in its name', { nameEn: 'a\u0000' }, ['InvalidInput 0.nameEn']],
    ['half a character', { nameEn: '\udc00' }, ['InvalidInput 0.nameEn']],
    [
      'a book as description',
      { descriptionZh: '字'.repeat(5_001) },
      ['InvalidInput 0.descriptionZh'],
    ],
    ['a NUL in its description', { descriptionEn: '\u0000' }, ['InvalidInput 0.descriptionEn']],
    ['no unit', { unit: '' }, ['InvalidInput 0.unit']],
    ['a category name without code', { categoryNameZh: '茶' }, ['InvalidInput 0.categoryCode']],
    ['a malformed category', { categoryCode: 'A B' }, ['InvalidInput 0.categoryCode']],
    [
      'an empty category name',
      { categoryCode: 'TEA', categoryNameEn: '' },
      ['InvalidInput 0.categoryNameEn'],
    ],
    ['a negative price', { basePrice: '-0.01' }, ['InvalidInput 0.basePrice']],
    ['a price of five places', { basePrice: '1.00001' }, ['InvalidInput 0.basePrice']],
    ['a price beyond 15 digits', { basePrice: '1000000000000000' }, ['InvalidInput 0.basePrice']],
    ['a barcode that is none', { barcodes: ['123'] }, ['BarcodeInvalid 0.barcodes.0']],
    ['a wrong check digit', { barcodes: ['96385075'] }, ['BarcodeInvalid 0.barcodes.0']],
    [
      'one number twice',
      { barcodes: ['012345678905', '0012345678905'] },
      ['InvalidInput 0.barcodes.1'],
    ],
    ['51 barcodes', { barcodes: barcodes(51) }, ['InvalidInput 0.barcodes']],
  ])('may not have %s', (_what, parts, faults) => {
    expect(faultsOf(parts)).toEqual(faults);
  });
});

describe('products of one change', () => {
  it('have each SKU once', () => {
    expect(faultsOf({ sku: 'A' }, { sku: 'B' }, { sku: 'A' })).toEqual(['InvalidInput 2.sku']);
  });

  it('share no barcode: the first one has it', () => {
    const shared = [
      { sku: 'A', barcodes: ['012345678905'] },
      { sku: 'B', barcodes: ['96385074', '0012345678905'] },
    ];

    expect(checkProducts(shared.map(productDraft), fieldOf)).toEqual([
      { kind: 'BarcodeTaken', field: ['1', 'barcodes', '1'], barcode: '0012345678905', sku: 'A' },
    ]);
  });

  it('give a category one name in each language', () => {
    const tea = { categoryCode: 'TEA' };

    expect(
      faultsOf(
        { ...tea, sku: 'A', categoryNameZh: '茶' },
        { ...tea, sku: 'B', categoryNameEn: 'Tea' },
        { ...tea, sku: 'C', categoryNameZh: '茶叶', categoryNameEn: 'Tea' },
        { categoryCode: 'T', sku: 'D', categoryNameZh: '茶叶' },
      ),
    ).toEqual(['InvalidInput 2.categoryNameZh']);
  });

  it('are at most 1,000, and are told only that', () => {
    const many = Array.from({ length: 1_001 }, () => ({ sku: '' }));

    expect(faultsOf(...many)).toEqual(['InvalidInput input']);
    expect(faultsOf(...many.slice(1)).length).toBeGreaterThan(1_000);
    expect(faultsOf()).toEqual([]);
  });
});
