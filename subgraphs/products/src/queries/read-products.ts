import { runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PRODUCT_COLUMNS, type ProductRecord } from '../persistence/product-row.ts';

/** The products of these SKUs, in no order; unknown ones are left out. */
export function readProducts(
  em: EntityManager,
  skus: readonly string[],
): Promise<readonly ProductRecord[]> {
  return runPlanned<ProductRecord[]>(
    em,
    `select ${PRODUCT_COLUMNS}
     from jsonb_array_elements_text(?::jsonb) k join product p on p.sku = k.value`,
    [JSON.stringify(skus)],
  );
}
