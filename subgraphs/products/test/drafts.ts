import type { ProductDraft } from '../src/domain/product-draft.ts';

/** A product without fault; parts replace what matters to one test. */
export function productDraft(parts: Partial<ProductDraft> = {}): ProductDraft {
  return {
    sku: 'TEA-1',
    nameZh: '龙井绿茶',
    nameEn: 'Longjing green tea',
    descriptionZh: null,
    descriptionEn: null,
    categoryCode: null,
    categoryNameZh: null,
    categoryNameEn: null,
    unit: '盒',
    barcodes: [],
    basePrice: '128.00',
    currency: 'CNY',
    status: 'ACTIVE',
    ...parts,
  };
}
