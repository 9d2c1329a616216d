import type { EntityManager } from '@mikro-orm/postgresql';
import { toGtin14 } from '../domain/gtin.ts';
import type { ProductDraft } from '../domain/product-draft.ts';

/**
 * Gives products exactly the barcodes they list, as far as no other product has them.
 *
 * Inserts wait for a parallel change of the same code and then leave its row alone; the answer
 * tells who owns each listed code after that. The rows of `product` are locked by the caller.
 */
export async function replaceBarcodes(
  tx: EntityManager,
  drafts: readonly ProductDraft[],
): Promise<ReadonlyMap<string, string>> {
  const skus = JSON.stringify(drafts.map((draft) => draft.sku));
  const wanted = drafts.flatMap(({ sku, barcodes }) =>
    barcodes.map((code) => ({ gtin: toGtin14(code), code, sku })),
  );
  const rows = JSON.stringify(wanted);
  await tx.execute(
    `delete from barcode as held
     where held.sku in (select value from jsonb_array_elements_text(?::jsonb))
       and not exists (
         select from jsonb_to_recordset(?::jsonb) as d(gtin text, code text, sku text)
         where (d.gtin, d.code, d.sku) = (held.gtin, held.code, held.sku))`,
    [skus, rows],
  );
  if (wanted.length === 0) return new Map();
  await tx.execute(
    `insert into barcode (gtin, code, sku)
     select gtin, code, sku
     from jsonb_to_recordset(?::jsonb) as d(gtin text, code text, sku text)
     order by gtin
     on conflict (gtin) do nothing`,
    [rows],
  );
  const owners = await tx.execute<{ gtin: string; sku: string }[]>(
    `select gtin, sku from barcode
     where gtin in (select gtin from jsonb_to_recordset(?::jsonb) as d(gtin text))`,
    [rows],
  );
  return new Map(owners.map((row) => [row.gtin, row.sku]));
}
