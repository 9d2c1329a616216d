import { canonicalCode } from '../domain/check-cart.ts';
import type { SaleProduct } from '../domain/price-order.ts';
import type { WorkContext } from '../process/work-context.ts';
import { ProductsByBarcodeDocument, ProductsForCommandDocument } from '../remote/generated.ts';

const GTIN = /^(\d{8}|\d{12,14})$/;
const GTIN_LENGTH = 14;
const PAGE = 100;

/**
 * Finds what the codes of a cart name: SKUs first, then what reads like a barcode.
 *
 * Answers by the code as it was given, in canonical form; unknown ones are left out. A cart that is
 * scanned whole costs two or three calls more, not one per line.
 */
export async function resolveProducts(
  context: WorkContext,
  codes: readonly string[],
): Promise<ReadonlyMap<string, SaleProduct>> {
  const wanted = [...new Set(codes.map(canonicalCode))];
  const found = await productsOf(context, wanted);
  const scanned = wanted.filter((code) => !found.has(code) && GTIN.test(code));
  if (scanned.length === 0) return found;

  const skuByGtin = await skusByGtin(context, scanned);
  const bySku = await productsOf(context, [...new Set(skuByGtin.values())]);
  const byBarcode = scanned.map(
    (code) => [code, bySku.get(skuByGtin.get(toGtin(code)) ?? '')] as const,
  );
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

// A barcode belongs to one product, so a page holds all that as many barcodes can find.
async function skusByGtin(
  context: WorkContext,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const skus = new Map<string, string>();
  const options = { requestId: context.requestId };
  for (let start = 0; start < codes.length; start += PAGE) {
    const variables = { first: PAGE, barcodes: codes.slice(start, start + PAGE) };
    const data = await context.call('products', ProductsByBarcodeDocument, variables, options);
    for (const { sku, barcodes } of data.products.nodes) {
      for (const barcode of barcodes) skus.set(toGtin(barcode), sku);
    }
  }
  return skus;
}

/** One number has one form, whatever length it is printed in. */
function toGtin(code: string): string {
  return code.padStart(GTIN_LENGTH, '0');
}
