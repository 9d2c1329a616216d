import type { EntityManager } from '@mikro-orm/postgresql';
import { hasGtinForm, toGtin14 } from '../domain/gtin.ts';

/** The product that a barcode scans to. */
export interface ProductOfBarcode {
  readonly barcode: string;
  readonly sku: string;
  readonly unit: string;
}

/** Finds products by barcodes in one statement, in the order asked; unknown ones are left out. */
export async function productsByBarcode(
  em: EntityManager,
  barcodes: readonly string[],
): Promise<ProductOfBarcode[]> {
  const gtins = barcodes.filter(hasGtinForm).map(toGtin14);
  const rows = await em.execute<{ gtin: string; sku: string; unit: string }[]>(
    `select b.gtin, b.sku, p.unit from barcode b join product p on p.sku = b.sku
     where b.gtin in (select value from jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(gtins)],
  );
  const byGtin = new Map(rows.map((row) => [row.gtin, row]));
  return barcodes.flatMap((barcode) => {
    const found = hasGtinForm(barcode) ? byGtin.get(toGtin14(barcode)) : undefined;
    return found ? [{ barcode, sku: found.sku, unit: found.unit }] : [];
  });
}
