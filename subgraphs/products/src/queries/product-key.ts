import { badInput, fromGlobalId } from '@entresol/shared';
import { canonicalSku } from '../domain/canonical-sku.ts';
import { hasGtinForm, toGtin14 } from '../domain/gtin.ts';

/** How a caller names one product. */
export interface ProductLookup {
  readonly sku?: string | null | undefined;
  readonly barcode?: string | null | undefined;
  readonly id?: string | null | undefined;
}

/** The stored key that a lookup means. */
export type ProductKey =
  | { readonly kind: 'SKU'; readonly sku: string }
  | { readonly kind: 'GTIN'; readonly gtin: string }
  | { readonly kind: 'NONE' };

/** Reads a lookup; throws BAD_USER_INPUT unless exactly one of its parts is given. */
export function productKey({ sku, barcode, id }: ProductLookup): ProductKey {
  if ([sku, barcode, id].filter((part) => part != null).length !== 1) {
    throw badInput('请只给出 sku、barcode、id 之一 / give exactly one of sku, barcode and id');
  }
  if (sku != null) return { kind: 'SKU', sku: canonicalSku(sku) };
  if (barcode != null) {
    const code = barcode.trim();
    return hasGtinForm(code) ? { kind: 'GTIN', gtin: toGtin14(code) } : { kind: 'NONE' };
  }
  const stored = fromGlobalId('Product', id!);
  return stored === null ? { kind: 'NONE' } : { kind: 'SKU', sku: stored };
}
