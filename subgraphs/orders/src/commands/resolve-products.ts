import { canonicalCode } from '../domain/check-cart.ts';
import type { SaleProduct } from '../domain/price-order.ts';
import type { WorkContext } from '../process/work-context.ts';
import { ProductByBarcodeDocument, ProductsForCommandDocument } from '../remote/generated.ts';

const GTIN = /^(\d{8}|\d{12,14})$/;

/**
 * Finds what the codes of a cart name: SKUs first, then what reads like a barcode.
 *
 * Answers by the code as it was given, in canonical form; unknown ones are left out.
 */
export async function resolveProducts(
  context: WorkContext,
  codes: readonly string[],
): Promise<ReadonlyMap<string, SaleProduct>> {
  const wanted = [...new Set(codes.map(canonicalCode))];
  const found = await productsOf(context, wanted);
  const scanned = wanted.filter((code) => !found.has(code) && GTIN.test(code));
  if (scanned.length === 0) return found;

  const skus = await Promise.all(scanned.map((barcode) => skuOfBarcode(context, barcode)));
  const bySku = await productsOf(context, [...new Set(skus.filter((sku) => sku !== null))]);
  const byBarcode = scanned.map((code, index) => [code, bySku.get(skus[index] ?? '')] as const);
  return new Map([
    ...found,
    ...byBarcode.flatMap(([code, product]) => (product ? [[code, product] as const] : [])),
  ]);
}

async function productsOf(
  context: WorkContext,
  skus: readonly string[],
): Promise<Map<string, SaleProduct>> {
  if (skus.length === 0) return new Map();
  const options = { requestId: context.requestId };
  const variables = { skus: [...skus] };
  const data = await context.call('products', ProductsForCommandDocument, variables, options);
  return new Map(data.productsForCommand.map((product) => [product.sku, product]));
}

async function skuOfBarcode(context: WorkContext, barcode: string): Promise<string | null> {
  const options = { requestId: context.requestId };
  const data = await context.call('products', ProductByBarcodeDocument, { barcode }, options);
  return data.product?.sku ?? null;
}
