import type { FieldOf } from './check-products.ts';
import { toGtin14 } from './gtin.ts';
import type { ProductDraft } from './product-draft.ts';
import type { BarcodeTaken } from './refusal.ts';

/**
 * Gives every barcode of a change that scans to another product.
 *
 * `owners` tells the SKU behind each 14-digit code that is stored, once the products of the change
 * have given up what they no longer list: so a code can move between two products of one change.
 */
export function findTakenBarcodes(
  drafts: readonly ProductDraft[],
  owners: ReadonlyMap<string, string>,
  fieldOf: FieldOf,
): readonly BarcodeTaken[] {
  return drafts.flatMap((draft, index) =>
    draft.barcodes.flatMap((barcode, place): readonly BarcodeTaken[] => {
      const sku = owners.get(toGtin14(barcode)) ?? draft.sku;
      if (sku === draft.sku) return [];
      const field = [...fieldOf(index), 'barcodes', String(place)];
      return [{ kind: 'BarcodeTaken', field, barcode, sku }];
    }),
  );
}
