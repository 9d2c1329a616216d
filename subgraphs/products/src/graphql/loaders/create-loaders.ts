import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Barcode } from '../../persistence/entities/barcode.ts';
import { Category } from '../../persistence/entities/category.ts';
import { Product } from '../../persistence/entities/product.ts';

/** One set per request. Each answers in key order. */
export function createLoaders(em: EntityManager) {
  return {
    /** `null` for a SKU we do not sell. */
    productBySku: new DataLoader<string, Product | null>(
      async (skus) => {
        const found = await em.find(Product, { sku: { $in: [...skus] } });
        const bySku = new Map(found.map((product) => [product.sku, product]));
        return skus.map((sku) => bySku.get(sku) ?? null);
      },
      { name: 'productBySku', maxBatchSize: 500 },
    ),
    categoryByCode: new DataLoader<string, Category | null>(
      async (codes) => {
        const found = await em.find(Category, { code: { $in: [...codes] } });
        const byCode = new Map(found.map((category) => [category.code, category]));
        return codes.map((code) => byCode.get(code) ?? null);
      },
      { name: 'categoryByCode', maxBatchSize: 500 },
    ),
    barcodesBySku: new DataLoader<string, readonly string[]>(
      async (skus) => {
        const found = await em.find(Barcode, { sku: { $in: [...skus] } }, { orderBy: { code: 'asc' } });
        const bySku = Map.groupBy(found, (barcode) => barcode.sku);
        return skus.map((sku) => (bySku.get(sku) ?? []).map((barcode) => barcode.code));
      },
      { name: 'barcodesBySku', maxBatchSize: 500 },
    ),
  };
}
