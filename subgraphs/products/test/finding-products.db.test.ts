import { beforeAll, describe, expect, it } from '@jest/globals';
import { internalService, toGlobalId, type Actor } from '@entresol/shared';
import { statementsOf, useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { describeAskedTogether } from './asked-together.ts';
import {
  BULK_UPSERT,
  EAN_13,
  EAN_13_OF_UPC_A,
  GTIN_14,
  GTIN_8,
  productInput,
  UPC_A,
} from './fixtures.ts';

const products = useSubgraph('products', createSubgraph);

const SHOPPER: Actor = { kind: 'ANONYMOUS' };

const CATALOGUE = [
  productInput('85123A', {
    nameZh: '白色心形灯架',
    nameEn: 'White hanging heart T-light holder',
    basePrice: '2.55',
    categoryCode: 'HOME',
    barcodes: [UPC_A, GTIN_8],
  }),
  productInput('85123B', { nameZh: '红色心形灯架', nameEn: 'Red heart holder', basePrice: '2.95' }),
  productInput('TEA-001', {
    nameZh: '西湖龙井绿茶',
    nameEn: 'Longjing green tea',
    basePrice: '128',
    categoryCode: 'TEA',
    categoryNameZh: '茶',
    barcodes: [EAN_13],
  }),
  productInput('TEA-002', {
    nameZh: '茉莉花茶',
    nameEn: 'Jasmine tea, café blend',
    basePrice: '68.5',
    categoryCode: 'TEA',
    status: 'DISCONTINUED',
    barcodes: [GTIN_14],
  }),
  productInput('BANK CHARGES', { nameZh: '银行手续费', nameEn: 'Bank charges', basePrice: '0' }),
];

beforeAll(async () => {
  const answer = await products.run(BULK_UPSERT, { input: CATALOGUE, key: 'catalogue' });
  expect(answer.data.productBulkUpsert).toEqual({ upserted: 5, userErrors: [] });
});

async function skusOf(args: Record<string, unknown>): Promise<readonly string[]> {
  const answer = await products.run(
    `query ($first: Int! = 20, $search: String, $where: ProductWhere, $orderBy: [ProductOrder!]) {
      products(first: $first, search: $search, where: $where, orderBy: $orderBy) { nodes { sku } }
    }`,
    args,
    { actor: SHOPPER },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.products.nodes.map((node: { sku: string }) => node.sku);
}

async function product(args: string, language: 'en' | 'zh' = 'en') {
  return products.run(`{ product(${args}) { sku name category { name } } }`, {}, { language });
}

describe('one product', () => {
  it.each([
    ['sku: "tea-001 "', 'TEA-001'],
    [`barcode: "${EAN_13}"`, 'TEA-001'],
    [`id: "${toGlobalId('Product', 'TEA-001')}"`, 'TEA-001'],
    [`barcode: "${UPC_A}"`, '85123A'],
    [`barcode: "${EAN_13_OF_UPC_A}"`, '85123A'],
    [`barcode: "00${UPC_A}"`, '85123A'],
    [`barcode: " ${GTIN_8}"`, '85123A'],
    [`barcode: "${GTIN_14}"`, 'TEA-002'],
  ])('is found by %s', async (args, sku) => {
    expect((await product(args)).data.product).toMatchObject({ sku });
  });

  it.each([
    ['sku: "NOWHERE"'],
    ['barcode: "6901234567885"'],
    ['barcode: "TEA-001"'],
    ['id: "nonsense"'],
    [`id: "${toGlobalId('Category', 'TEA')}"`],
  ])('is null for %s', async (args) => {
    expect(await product(args)).toEqual({ data: { product: null } });
  });

  it.each([['sku: "TEA-001", barcode: "6901234567892"'], ['sku: null']])(
    'needs exactly one of its three keys, not %s',
    async (args) => {
      expect((await product(args)).errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    },
  );

  it('speaks the language of the request, and the other one where a name is missing', async () => {
    const zh = await product('sku: "TEA-001"', 'zh');
    const en = await product('sku: "TEA-001"', 'en');

    expect(zh.data.product).toEqual({
      sku: 'TEA-001',
      name: '西湖龙井绿茶',
      category: { name: '茶' },
    });
    expect(en.data.product).toEqual({
      sku: 'TEA-001',
      name: 'Longjing green tea',
      category: { name: '茶' },
    });
  });
});

describe('search', () => {
  it.each([
    ['a Chinese word', '龙井', ['TEA-001']],
    ['a longer run of Chinese', '心形灯架', ['85123A', '85123B']],
    ['a single Chinese character, anywhere in a name', '茶', ['TEA-001', 'TEA-002']],
    ['an English word, whatever its case', 'HEART', ['85123A', '85123B']],
    ['the beginning of a word', 'jasm', ['TEA-002']],
    ['several words, all of them', 'heart white', ['85123A']],
    ['words of both languages', '绿茶 tea', ['TEA-001']],
    ['a word without its accent', 'cafe', ['TEA-002']],
    ['full-width letters', 'ｔｅａ', ['TEA-001', 'TEA-002']],
    ['the beginning of a SKU', '85123', ['85123A', '85123B']],
    ['a SKU with a hyphen', 'tea-00', ['TEA-001', 'TEA-002']],
    ['a SKU with a space', 'bank char', ['BANK CHARGES']],
    ['a barcode', EAN_13, ['TEA-001']],
    ['the beginning of a barcode', '690123', ['TEA-001']],
    ['a barcode in its other form', EAN_13_OF_UPC_A, ['85123A']],
    ['nothing for an unknown word', '咖啡', []],
    ['nothing for characters that are not neighbours', '西茶', []],
    ['nothing for punctuation', '!?', []],
    ['everything for a blank text', '  ', CATALOGUE.map(({ sku }) => sku).toSorted()],
  ])('finds %s', async (_what, search, skus) => {
    expect(await skusOf({ search })).toEqual(skus);
  });

  it.each([`'`, `''`, `\\`, `tea' | 'x`, `tea:*`, `(tea`, `!tea`, `a\u0000b`, `\ud800`, `%`, `&`])(
    'takes %j as text, never as an operator',
    async (search) => {
      const skus = await skusOf({ search });
      expect(skus.filter((sku) => !sku.startsWith('TEA'))).toEqual([]);
    },
  );

  it('refuses a text of more than 200 characters', async () => {
    const answer = await products.run(
      `{ products(search: "${'茶'.repeat(201)}") { nodes { sku } } }`,
    );

    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('follows a change of names and barcodes', async () => {
    const drink = (name: string) => productInput('DRINK', { nameEn: name });
    await products.run(BULK_UPSERT, { input: [drink('Lemonade')], key: 'drink 1' });
    expect(await skusOf({ search: 'lemonade' })).toEqual(['DRINK']);
    await products.run(BULK_UPSERT, { input: [drink('Cola')], key: 'drink 2' });

    expect(await skusOf({ search: 'lemonade' })).toEqual([]);
    expect(await skusOf({ search: 'cola' })).toEqual(['DRINK']);
  });
});

describe('where and orderBy', () => {
  it.each([
    ['category', { categoryCode: { eq: 'TEA' } }, ['TEA-001', 'TEA-002']],
    ['no category', { categoryCode: { isNull: true }, sku: { startsWith: '8' } }, ['85123B']],
    [
      'price',
      { basePrice: { gte: '2.55', lt: '68.5' }, nameEn: { contains: 'HEART' } },
      ['85123A', '85123B'],
    ],
    ['status', { status: { eq: 'DISCONTINUED' } }, ['TEA-002']],
    ['barcode, in either form', { barcode: { eq: EAN_13_OF_UPC_A } }, ['85123A']],
    ['one of several barcodes', { barcode: { in: [GTIN_8, EAN_13] } }, ['85123A', 'TEA-001']],
    ['the beginning of a barcode', { barcode: { startsWith: '1001' } }, ['TEA-002']],
    ['no barcode at all', { barcode: { isNull: true }, sku: { startsWith: '8' } }, ['85123B']],
    ['any barcode', { barcode: { isNull: false } }, ['85123A', 'TEA-001', 'TEA-002']],
    ['not this barcode', { barcode: { ne: GTIN_8 }, sku: { startsWith: '8' } }, ['85123B']],
    [
      'a nested condition',
      {
        or: [
          { not: { barcode: { isNull: false } }, sku: { startsWith: '8' } },
          { barcode: { eq: GTIN_14 } },
        ],
      },
      ['85123B', 'TEA-002'],
    ],
  ])('narrow by %s', async (_what, where, skus) => {
    expect(await skusOf({ where })).toEqual(skus);
  });

  it('page through every order without gap or repeat', async () => {
    for (const field of ['SKU', 'NAME_ZH', 'NAME_EN', 'BASE_PRICE', 'UPDATED_AT']) {
      const orderBy = [{ field, direction: 'DESC' }];
      const whole = await skusOf({ orderBy });
      const paged: string[] = [];
      for (let after: string | null = null; paged.length < whole.length;) {
        const answer: any = await products.run(
          `query ($after: String, $orderBy: [ProductOrder!]) {
            products(first: 2, after: $after, orderBy: $orderBy) {
              nodes { sku } pageInfo { endCursor hasNextPage }
            }
          }`,
          { after, orderBy },
        );
        expect(answer.errors).toBeUndefined();
        const { nodes, pageInfo } = answer.data.products;
        paged.push(...nodes.map((node: { sku: string }) => node.sku));
        after = pageInfo.endCursor;
        expect(pageInfo.hasNextPage).toBe(paged.length < whole.length);
      }
      expect(paged).toEqual(whole);
    }
    expect(await skusOf({ orderBy: [{ field: 'BASE_PRICE' }], first: 2 })).toEqual([
      'BANK CHARGES',
      '85123A',
    ]);
  });

  it('count all matches of a search, not those of the page', async () => {
    const answer = await products.run(
      `{ products(first: 1, search: "茶") { totalCount nodes { sku } } }`,
    );

    expect(answer.data.products).toEqual({ totalCount: 2, nodes: [{ sku: 'TEA-001' }] });
  });
});

describe('for other subgraphs', () => {
  it('tells names and prices of SKUs in any writing, leaving out unknown ones', async () => {
    const query = `{ productsForCommand(skus: ["tea-002", "NOWHERE", "85123B"]) {
      sku nameZh nameEn unit categoryCode unitPrice currency active
    } }`;
    const answer = await products.run(query, {}, { actor: internalService('test') });
    const outside = await products.run(query);

    expect(answer.data.productsForCommand).toEqual([
      {
        sku: '85123B',
        nameZh: '红色心形灯架',
        nameEn: 'Red heart holder',
        unit: '件',
        categoryCode: null,
        unitPrice: '2.9500',
        currency: 'CNY',
        active: true,
      },
      {
        sku: 'TEA-002',
        nameZh: '茉莉花茶',
        nameEn: 'Jasmine tea, café blend',
        unit: '件',
        categoryCode: 'TEA',
        unitPrice: '68.5000',
        currency: 'CNY',
        active: false,
      },
    ]);
    expect(outside.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('resolves references by SKU and id', async () => {
    const answer = await products.run(
      `query ($r: [_Any!]!) { _entities(representations: $r) {
        ... on Product { sku } ... on Category { code }
      } }`,
      {
        r: [
          { __typename: 'Product', sku: 'TEA-001' },
          { __typename: 'Product', id: toGlobalId('Product', '85123A') },
          { __typename: 'Product', sku: 'NOWHERE' },
          { __typename: 'Category', code: 'TEA' },
          { __typename: 'Category', id: toGlobalId('Category', 'HOME') },
        ],
      },
      { actor: SHOPPER },
    );

    expect(answer.data._entities).toEqual([
      { sku: 'TEA-001' },
      { sku: '85123A' },
      null,
      { code: 'TEA' },
      { code: 'HOME' },
    ]);
  });
});

describe('the number of SQL statements', () => {
  it('of a page with barcodes and categories is three, however many nodes it has', async () => {
    const statements = await statementsOf(async () => {
      const answer = await products.run(
        `{ products(first: 20) {
          nodes { sku name basePrice { amount } barcodes category { name } }
        } }`,
      );
      expect(answer.data.products.nodes.length).toBeGreaterThanOrEqual(5);
    });

    expect(statements).toHaveLength(3);
  });

  it('of scanning a barcode is one, and so it is of many references', async () => {
    const scanned = await statementsOf(() =>
      products.run(`{ product(barcode: "${EAN_13}") { sku name basePrice { amount } } }`),
    );
    const r = ['TEA-001', 'TEA-002', '85123A'].map((sku) => ({ __typename: 'Product', sku }));
    const resolved = await statementsOf(() =>
      products.run(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Product { name } } }`,
        { r },
      ),
    );

    expect(scanned).toHaveLength(1);
    expect(resolved).toHaveLength(1);
  });

  it('of a bulk change is one per table written, however many products it has', async () => {
    const bulk = (prefix: string, count: number) => {
      const input = Array.from({ length: count }, (_, n) =>
        productInput(`${prefix}-${n}`, { categoryCode: 'COUNTED' }),
      );
      return statementsOf(() => products.run(BULK_UPSERT, { input, key: prefix }));
    };
    const few = await bulk('FEW', 1);
    const many = await bulk('MANY', 500);

    expect(many).toHaveLength(few.length);
    // The events go with the statement that stores the outcome.
    const written = /^(?:with told as \()?(?:insert into|delete from) (\w+)/;
    const tables = many.map((text) => written.exec(text)?.[1] ?? '');
    expect(tables.filter((table) => table !== '')).toEqual([
      'idempotency_key',
      'category',
      'product',
      'barcode',
      'outbox',
    ]);
  });
});

describe('with many products', () => {
  beforeAll(async () => {
    await products.sql(
      `insert into product (sku, name_zh, name_en, unit, base_price, currency, status, search,
         created_at, updated_at)
       select 'Z' || n, '商品', 'Thing', '件', n, 'CNY', 'ACTIVE',
         array_to_tsvector(array['thing', 'z' || n]), now(), now()
       from generate_series(1, 20000) as n`,
    );
    await products.sql('analyze product, barcode');
    // What is asked is whether an index can serve; on a small table a scan may be cheaper.
    await products.sql('set enable_seqscan = off');
  });

  it.each([
    ['a search', `search: "z1999"`, 'product_search'],
    ['a page by SKU', `after: "${cursor('Z1')}"`, 'product_pkey'],
    ['a category', `where: { categoryCode: { eq: "TEA" } }`, 'product_category_code'],
    ['a barcode', `where: { barcode: { eq: "${EAN_13}" } }`, 'barcode_pkey'],
    ['an order by price', `orderBy: [{ field: BASE_PRICE }]`, 'product_base_price'],
    ['an order by name', `orderBy: [{ field: NAME_ZH }]`, 'product_name_zh'],
    ['an order by change', `orderBy: [{ field: UPDATED_AT }]`, 'product_updated_at'],
  ])('%s uses an index', async (_what, args, index) => {
    const [statement] = await statementsOf(() =>
      products.run(`{ products(${args}) { nodes { sku } } }`),
    );
    const plan = JSON.stringify(await products.sql(`explain (format json) ${statement}`));

    expect(plan).toContain(`"${index}"`);
    expect(plan).not.toContain('"Seq Scan"');
  });

  it('a search finds its few among them', async () => {
    expect(await skusOf({ search: 'z1999' })).toHaveLength(11);
  });
});

function cursor(sku: string): string {
  return Buffer.from(JSON.stringify([sku])).toString('base64url');
}

describeAskedTogether(products, SHOPPER);
