import type { ProductStatus } from '../domain/product-draft.ts';

/** A product as it is read: the columns of its row, without what only searching needs. */
export interface ProductRecord {
  readonly sku: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly descriptionZh?: string | null | undefined;
  readonly descriptionEn?: string | null | undefined;
  readonly categoryCode?: string | null | undefined;
  readonly unit: string;
  readonly basePrice: string;
  readonly currency: string;
  readonly status: ProductStatus;
  readonly createdAt: Date | string;
  readonly updatedAt: Date | string;
}

/** Columns of a product under the names of a record. */
export const PRODUCT_COLUMNS = `p.sku, p.name_zh as "nameZh", p.name_en as "nameEn",
  p.description_zh as "descriptionZh", p.description_en as "descriptionEn",
  p.category_code as "categoryCode", p.unit, p.base_price::text as "basePrice", p.currency,
  p.status, p.created_at as "createdAt", p.updated_at as "updatedAt"`;
