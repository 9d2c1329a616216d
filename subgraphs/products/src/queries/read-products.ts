import { inOneReading, runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PRODUCT_COLUMNS, type ProductRecord } from '../persistence/product-row.ts';

/**
 * The products of these SKUs, in no order; unknown ones are left out.
 *
 * One statement, which requests that ask at the same time share.
 */
export const readProducts: (
  em: EntityManager,
  skus: readonly string[],
) => Promise<readonly ProductRecord[]> = inOneReading(
  async (em, asked: readonly (readonly string[])[]) => {
    const [only] = asked;
    if (only && asked.length === 1) return [await readBySkus(em, only)];
    const products = await readBySkus(em, [...new Set(asked.flat())]);
    const bySku = new Map(products.map((product) => [product.sku, product]));
    return asked.map((skus) => [...new Set(skus)].flatMap((sku) => bySku.get(sku) ?? []));
  },
);

function readBySkus(em: EntityManager, skus: readonly string[]): Promise<ProductRecord[]> {
  return runPlanned<ProductRecord[]>(
    em,
    `select ${PRODUCT_COLUMNS}
     from jsonb_array_elements_text(?::jsonb) k join product p on p.sku = k.value`,
    [JSON.stringify(skus)],
  );
}
