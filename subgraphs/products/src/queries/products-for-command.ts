import { readTogether, runPlanned } from '@entresol/shared';
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

interface AskedProducts {
  readonly em: EntityManager;
  readonly skus: readonly string[];
}

/** Finds products by SKU, in order of SKU; unknown ones are left out. */
export type ReadProductsForCommand = (asked: AskedProducts) => Promise<ProductForCommand[]>;

/** Gives the reader of a process: commands that ask at the same time share a statement. */
export function readProductsTogether(): ReadProductsForCommand {
  return readTogether(async (asked) => {
    const wanted = asked.map(({ skus }) => new Set(skus.map(canonicalSku)));
    const all = new Set(wanted.flatMap((skus) => [...skus]));
    const found = await readProducts(asked[0]!.em, [...all]);
    return wanted.map((skus) => found.filter(({ sku }) => skus.has(sku)));
  }, GROUP_MAX);
}

/** Of up to a thousand SKUs each. */
const GROUP_MAX = 50;

function readProducts(em: EntityManager, skus: readonly string[]): Promise<ProductForCommand[]> {
  return runPlanned<ProductForCommand[]>(
    em,
    `select sku, name_zh as "nameZh", name_en as "nameEn", unit, category_code as "categoryCode",
       base_price::text as "unitPrice", currency, status = 'ACTIVE' as active
     from product
     where sku in (select value from jsonb_array_elements_text(?::jsonb))
     order by sku`,
    [JSON.stringify(skus)],
  );
}
