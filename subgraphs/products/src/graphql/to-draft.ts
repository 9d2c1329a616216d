import type { ProductDraft } from '../domain/product-draft.ts';
import type { ProductInput } from './generated/resolvers.ts';

/** Restates the graph's input for the command: absent and null are one. */
export function toDraft(input: ProductInput): ProductDraft {
  const { unit = '件', barcodes = [], currency = 'CNY', status = 'ACTIVE' } = input;
  return {
    sku: input.sku,
    nameZh: input.nameZh,
    nameEn: input.nameEn,
    descriptionZh: input.descriptionZh ?? null,
    descriptionEn: input.descriptionEn ?? null,
    categoryCode: input.categoryCode ?? null,
    categoryNameZh: input.categoryNameZh ?? null,
    categoryNameEn: input.categoryNameEn ?? null,
    unit,
    barcodes,
    basePrice: input.basePrice,
    currency,
    status,
  };
}
