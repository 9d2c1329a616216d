/** The one form of a SKU: trimmed, upper case, so that `tea-1` and `TEA-1 ` are one product. */
export function canonicalSku(sku: string): string {
  return sku.trim().toUpperCase();
}
