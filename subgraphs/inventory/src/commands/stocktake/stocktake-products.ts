import {
  ProductsForStocktakeDocument,
  type ProductsForStocktakeQuery,
} from '../../remote/generated.ts';
import type { StockContext } from '../stock-context.ts';

/** What a stocktake must know of a product. */
export type StocktakeProduct = ProductsForStocktakeQuery['productsForCommand'][number];

const SKUS_PER_CALL = 1_000;

/** Asks products about SKUs, a thousand at a time; no transaction may be open. */
export async function stocktakeProducts(
  context: StockContext,
  skus: readonly string[],
): Promise<ReadonlyMap<string, StocktakeProduct>> {
  const found = new Map<string, StocktakeProduct>();
  for (let from = 0; from < skus.length; from += SKUS_PER_CALL) {
    const asked = { skus: skus.slice(from, from + SKUS_PER_CALL) };
    const answer = await context.call('products', ProductsForStocktakeDocument, asked);
    for (const product of answer.productsForCommand) found.set(product.sku, product);
  }
  return found;
}
