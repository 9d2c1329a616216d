import { runCommand, type CommandContext } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';

/** A product as a caller describes it. */
export interface ProductDraft {
  readonly sku: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly basePrice: string;
  readonly currency: string;
  readonly status: string;
}

/** Creates or changes products, all or nothing, with one event for all. */
export function upsertProducts(
  context: CommandContext,
  command: { products: readonly ProductDraft[]; idempotencyKey: string; now: Date },
) {
  const { products, idempotencyKey, now } = command;
  return runCommand(context, { name: 'upsertProducts', idempotencyKey, input: products }, async (tx) => {
    await tx.execute(
      `insert into product (sku, name_zh, name_en, unit, base_price, currency, status, created_at, updated_at)
       select upper(btrim(sku)), "nameZh", "nameEn", unit, "basePrice", currency, status, ?, ?
       from jsonb_to_recordset(?::jsonb) as p(sku text, "nameZh" text, "nameEn" text, unit text,
         "basePrice" numeric, currency text, status text)
       on conflict (sku) do update set name_zh = excluded.name_zh, name_en = excluded.name_en,
         unit = excluded.unit, base_price = excluded.base_price, updated_at = excluded.updated_at`,
      [now, now, JSON.stringify(products)],
    );
    return accept({ skus: products.map((product) => product.sku) });
  });
}
