import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Barcode } from '../../persistence/entities/barcode.ts';
import { Category } from '../../persistence/entities/category.ts';
import type { ProductRecord } from '../../persistence/product-row.ts';
import { readProducts } from '../../queries/read-products.ts';

export type Loaders = ReturnType<typeof createLoaders>;

const BATCH_MAX = 500;

/** One set per request. Each answers in key order. */
export function createLoaders(em: EntityManager) {
  return {
    /** `null` for a SKU we do not sell. */
    productBySku: new DataLoader<string, ProductRecord | null>(
      async (skus) => {
        const found = await readProducts(em, skus);
        const bySku = new Map(found.map((product) => [product.sku, product]));
        return skus.map((sku) => bySku.get(sku) ?? null);
      },
      { name: 'productBySku', maxBatchSize: BATCH_MAX },
    ),
    /** By 14-digit code; `null` for a code that scans to nothing. One statement: tills wait. */
    productByGtin: new DataLoader<string, ProductRecord | null>(
      async (gtins) => {
        const found = await em.find(
          Barcode,
          { gtin: { $in: [...gtins] } },
          { populate: ['product'], strategy: 'joined' },
        );
        const byGtin = new Map(found.map((barcode) => [barcode.gtin, barcode.product]));
        return gtins.map((gtin) => byGtin.get(gtin) ?? null);
      },
      { name: 'productByGtin', maxBatchSize: BATCH_MAX },
    ),
    categoryByCode: new DataLoader<string, Category | null>(
      async (codes) => {
        const found = await em.find(Category, { code: { $in: [...codes] } });
        const byCode = new Map(found.map((category) => [category.code, category]));
        return codes.map((code) => byCode.get(code) ?? null);
      },
      { name: 'categoryByCode', maxBatchSize: BATCH_MAX },
    ),
    /** As printed, in order of the number. */
    barcodesBySku: new DataLoader<string, string[]>(
      async (skus) => {
        const found = await em.find(
          Barcode,
          { product: { $in: [...skus] } },
          { orderBy: { gtin: 'asc' } },
        );
        const bySku = Map.groupBy(found, (barcode) => barcode.product.sku);
        return skus.map((sku) => (bySku.get(sku) ?? []).map((barcode) => barcode.code));
      },
      { name: 'barcodesBySku', maxBatchSize: BATCH_MAX },
    ),
  };
}
