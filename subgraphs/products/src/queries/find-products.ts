import {
  badInput,
  connectionOf,
  findConnection,
  inOneReading,
  requirePageSize,
  rowsOf,
  runPlanned,
  valuesAfter,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
} from '@entresol/shared';
import { raw, type EntityManager, type FilterQuery } from '@mikro-orm/postgresql';
import { SEARCH_LENGTH_MAX, toSearchQuery } from '../domain/search-tokens.ts';
import { Product } from '../persistence/entities/product.ts';
import { PRODUCT_COLUMNS, type ProductRecord } from '../persistence/product-row.ts';
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
  args: FindArgs,
): Promise<Connection<ProductRecord>> {
  if (isWholeList(args)) return listProducts(em, args);
  const where = args.where ? byGtin(args.where) : null;
  return findConnection(em, Product, SHAPE, { ...args, where }, matching(args.search ?? ''));
}

type FindArgs = ConnectionArgs & { readonly search?: string | null | undefined };

/** The list of all products by SKU, which every shop front shows first. */
function isWholeList({ where, orderBy, search }: FindArgs): boolean {
  return !where && !orderBy?.length && (search ?? '').trim() === '';
}

/** Reads rows instead of entities, in one prepared text: this page is read more than any other. */
async function listProducts(em: EntityManager, args: FindArgs): Promise<Connection<ProductRecord>> {
  requirePageSize(args.first);
  const after = valuesAfter(SHAPE, args);
  const rows = await readRows(em, { after: after && String(after[0]), limit: args.first + 1 });
  return connectionOf(rows, SHAPE, args, () => em.fork().count(Product));
}

interface AskedRows {
  readonly after: string | null;
  readonly limit: number;
}

/** Rows by SKU; one statement for all who ask at the same time, and equal questions are one. */
const readRows = inOneReading(async (em, asked: readonly AskedRows[]) => {
  const keyOf = ({ after, limit }: AskedRows) => JSON.stringify([after, limit]);
  const distinct = new Map(asked.map((question) => [keyOf(question), question]));
  const [only] = asked;
  if (only && distinct.size === 1) {
    const rows = await readPage(em, only);
    return asked.map(() => rows);
  }
  const found = await readPages(em, [...distinct.values()]);
  const pages = new Map([...distinct.keys()].map((key, page) => [key, found.get(page) ?? []]));
  return asked.map((question) => pages.get(keyOf(question))!);
});

function readPage(em: EntityManager, { after, limit }: AskedRows): Promise<ProductRecord[]> {
  return runPlanned<ProductRecord[]>(
    em,
    `select ${PRODUCT_COLUMNS} from product p ${after === null ? '' : 'where p.sku > ?'}
     order by p.sku limit ?::int`,
    [...(after === null ? [] : [after]), limit],
  );
}

/** By the place of each question. */
async function readPages(
  em: EntityManager,
  asked: readonly AskedRows[],
): Promise<ReadonlyMap<number, ProductRecord[]>> {
  const list = asked.map((question, page) => ({ ...question, page }));
  const rows = await runPlanned<(ProductRecord & { page: number })[]>(
    em,
    `select k.page, p.*
     from ${rowsOf(list, 'page int, after text, "limit" int')} k
     cross join lateral (
       select ${PRODUCT_COLUMNS} from product p
       where p.sku > coalesce(k.after, '') order by p.sku limit k."limit") p
     order by k.page, p.sku`,
    [JSON.stringify(list)],
  );
  return Map.groupBy(rows, ({ page }) => page);
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
