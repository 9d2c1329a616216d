import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalSku } from '../domain/canonical-sku.ts';

/** What other subgraphs must know of a product before they write. */
export interface ProductForCommand {
  readonly sku: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly categoryCode: string | null;
  readonly unitPrice: string;
  readonly currency: string;
  readonly active: boolean;
}

/** Finds products by SKU in one statement, in order of SKU; unknown ones are left out. */
export function productsForCommand(
  em: EntityManager,
  skus: readonly string[],
): Promise<ProductForCommand[]> {
  return em.execute<ProductForCommand[]>(
    `select sku, name_zh as "nameZh", name_en as "nameEn", unit, category_code as "categoryCode",
       base_price::text as "unitPrice", currency, status = 'ACTIVE' as active
     from product
     where sku in (select value from jsonb_array_elements_text(?::jsonb))
     order by sku`,
    [JSON.stringify(skus.map(canonicalSku))],
  );
}
