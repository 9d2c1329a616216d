import { canonicalSku } from './canonical-sku.ts';

export type ProductStatus = 'ACTIVE' | 'DISCONTINUED';

/** A product as a caller describes it, whole: what is left out is taken away. */
export interface ProductDraft {
  readonly sku: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly descriptionZh: string | null;
  readonly descriptionEn: string | null;
  readonly categoryCode: string | null;
  /** Names the category, and renames it when it has another one; null leaves it. */
  readonly categoryNameZh: string | null;
  readonly categoryNameEn: string | null;
  readonly unit: string;
  readonly barcodes: readonly string[];
  /** Decimal text of scale 4. */
  readonly basePrice: string;
  readonly currency: string;
  readonly status: ProductStatus;
}

/** The draft with its natural keys and texts in the form in which they are stored. */
export function canonicalDraft(draft: ProductDraft): ProductDraft {
  return {
    ...draft,
    sku: canonicalSku(draft.sku),
    nameZh: draft.nameZh.trim(),
    nameEn: draft.nameEn.trim(),
    categoryCode: draft.categoryCode?.trim().toUpperCase() ?? null,
    categoryNameZh: draft.categoryNameZh?.trim() ?? null,
    categoryNameEn: draft.categoryNameEn?.trim() ?? null,
    unit: draft.unit.trim(),
    barcodes: draft.barcodes.map((barcode) => barcode.trim()),
  };
}
