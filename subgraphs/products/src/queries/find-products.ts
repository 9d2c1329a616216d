import {
  badInput,
  findConnection,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
} from '@entresol/shared';
import { raw, type EntityManager, type FilterQuery } from '@mikro-orm/postgresql';
import { SEARCH_LENGTH_MAX, toSearchQuery } from '../domain/search-tokens.ts';
import { Product } from '../persistence/entities/product.ts';
import { byGtin } from './by-gtin.ts';

const SHAPE: ConnectionShape = {
  filters: {
    sku: 'sku',
    nameZh: 'nameZh',
    nameEn: 'nameEn',
    categoryCode: 'categoryCode',
    barcode: 'barcodes.$some.code',
    gtin: 'barcodes.$some.gtin',
    unit: 'unit',
    basePrice: 'basePrice',
    status: 'status',
    updatedAt: 'updatedAt',
  },
  orders: {
    SKU: 'sku',
    NAME_ZH: 'nameZh',
    NAME_EN: 'nameEn',
    BASE_PRICE: 'basePrice',
    UPDATED_AT: 'updatedAt',
  },
  tieBreak: 'sku',
};

/**
 * The matches come first, by their index, and the page is cut from them: were both one condition,
 * the planner would walk the order of the page and test every row until enough match.
 */
const FOUND = `sku = any(array(select f.sku from product f where f.search @@ ?::tsquery))`;

/** Reads a page of products; `search` narrows it by words, SKUs and barcodes over an index. */
export function findProducts(
  em: EntityManager,
  args: ConnectionArgs & { readonly search?: string | null | undefined },
): Promise<Connection<Product>> {
  const where = args.where ? byGtin(args.where) : null;
  return findConnection(em, Product, SHAPE, { ...args, where }, matching(args.search ?? ''));
}

/** A blank search is none; one without any letter or digit finds nothing. */
function matching(search: string): FilterQuery<Product> {
  if (search.trim() === '') return {};
  if (search.length > SEARCH_LENGTH_MAX) {
    throw badInput(
      `search 最多 ${SEARCH_LENGTH_MAX} 个字符 / search has at most ${SEARCH_LENGTH_MAX} characters`,
    );
  }
  const query = toSearchQuery(search);
  if (query === null) return { sku: { $in: [] } };
  return { [raw((alias) => `${alias}.${FOUND}`, [query])]: [] } as FilterQuery<Product>;
}
