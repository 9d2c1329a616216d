import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import {
  BULK_UPSERT,
  EAN_13,
  EAN_13_OF_UPC_A,
  GTIN_14,
  GTIN_8,
  productInput,
  UPC_A,
  UPSERT,
} from './fixtures.ts';

const products = useSubgraph('products', createSubgraph);

async function upsert(sku: string, parts: Record<string, unknown> = {}, key = `${sku} once`) {
  const answer = await products.run(UPSERT, { input: productInput(sku, parts), key });
  expect(answer.errors).toBeUndefined();
  return answer.data.productUpsert;
}

async function bulkUpsert(input: readonly object[], key: string) {
  const answer = await products.run(BULK_UPSERT, { input, key });
  expect(answer.errors).toBeUndefined();
  return answer.data.productBulkUpsert;
}

const changesOf = (sku: string) =>
  products.sql(
    `select payload from outbox where type = 'ProductsChanged' and payload->'skus' ? $1 order by id`,
    [sku],
  );
const barcodesOf = async (sku: string) =>
  (await products.sql(`select code from barcode where sku = $1 order by gtin`, [sku])).map(
    (row) => row.code,
  );

/** Everything a change could touch: equal before and after a refusal. */
const everything = () =>
  products.sql(`select
    (select jsonb_agg(p order by sku) from product p) as products,
    (select jsonb_agg(b order by gtin) from barcode b) as barcodes,
    (select jsonb_agg(c order by code) from category c) as categories,
    (select count(*) from outbox) as events,
    (select count(*) from idempotency_key) as keys`);

describe('upserting one product', () => {
  it('stores everything of it, the SKU in its one form', async () => {
    const written = await upsert(' tea-1 ', {
      nameZh: '龙井绿茶',
      nameEn: 'Longjing green tea',
      descriptionEn: 'First flush.\nHand rolled.',
      categoryCode: 'tea',
      categoryNameZh: '茶',
      categoryNameEn: 'Tea',
      unit: '盒',
      barcodes: [EAN_13, GTIN_8],
      basePrice: '12.3456',
    });

    expect(written).toEqual({
      product: {
        sku: 'TEA-1',
        name: 'Longjing green tea',
        nameZh: '龙井绿茶',
        nameEn: 'Longjing green tea',
        description: 'First flush.\nHand rolled.',
        unit: '盒',
        status: 'ACTIVE',
        barcodes: [GTIN_8, EAN_13],
        category: { code: 'TEA', nameZh: '茶', nameEn: 'Tea' },
        basePrice: { amount: '12.3456', currency: 'CNY' },
      },
      userErrors: [],
    });
    expect(await changesOf('TEA-1')).toEqual([{ payload: { skus: ['TEA-1'] } }]);
  });

  it('replaces the whole product: what is left out is taken away', async () => {
    await upsert('WHOLE', { descriptionZh: '旧', barcodes: [GTIN_14], categoryCode: 'OLD' });
    const changed = await upsert('whole', { basePrice: '1' }, 'whole again');

    expect(changed.product).toMatchObject({
      description: null,
      barcodes: [],
      category: null,
      basePrice: { amount: '1.0000' },
    });
    expect(await barcodesOf('WHOLE')).toEqual([]);
  });

  it('writes once per idempotency key', async () => {
    const first = await upsert('ONCE', { nameEn: 'First' }, 'k-1');
    const repeat = await upsert('ONCE', { nameEn: 'First' }, 'k-1');
    const other = await upsert('ONCE', { nameEn: 'Second' }, 'k-1');

    expect(repeat).toEqual(first);
    expect(other).toMatchObject({ product: null, userErrors: [{ code: 'IDEMPOTENCY_MISMATCH' }] });
    expect(await changesOf('ONCE')).toHaveLength(1);
    expect(await products.sql(`select name_en from product where sku = 'ONCE'`)).toEqual([
      { name_en: 'First' },
    ]);
  });

  it('publishes nothing and keeps the time of change when nothing differs', async () => {
    await upsert('SAME');
    const [before] = await products.sql(`select updated_at from product where sku = 'SAME'`);
    products.clock.advance(1_000);
    await upsert('SAME', {}, 'same again');

    expect(await changesOf('SAME')).toHaveLength(1);
    expect(await products.sql(`select updated_at from product where sku = 'SAME'`)).toEqual([
      before,
    ]);
  });

  it('shows the later state to each of two changes in one operation', async () => {
    const answer = await products.run(`mutation {
      a: productUpsert(input: { sku: "TWICE", nameZh: "一", nameEn: "One", basePrice: "1" },
        idempotencyKey: "twice a") { product { nameEn } }
      b: productUpsert(input: { sku: "TWICE", nameZh: "二", nameEn: "Two", basePrice: "2" },
        idempotencyKey: "twice b") { product { nameEn } }
    }`);

    expect(answer.data).toEqual({
      a: { product: { nameEn: 'One' } },
      b: { product: { nameEn: 'Two' } },
    });
  });

  it('gives every broken rule at once and writes nothing', async () => {
    const before = await everything();
    const refused = await upsert('BROKEN', {
      nameZh: '  ',
      nameEn: 'x'.repeat(201),
      categoryNameZh: '没有编码',
      unit: '',
      basePrice: '-0.0001',
      barcodes: ['6901234567893', GTIN_8, '0000096385074'],
    });

    expect(refused.product).toBeNull();
    expect(refused.userErrors.map((error: any) => [error.code, error.field])).toEqual([
      ['INVALID_INPUT', ['input', 'nameZh']],
      ['INVALID_INPUT', ['input', 'nameEn']],
      ['INVALID_INPUT', ['input', 'categoryCode']],
      ['INVALID_INPUT', ['input', 'unit']],
      ['BARCODE_INVALID', ['input', 'barcodes', '0']],
      ['INVALID_INPUT', ['input', 'barcodes', '2']],
      ['INVALID_INPUT', ['input', 'basePrice']],
    ]);
    expect(await everything()).toEqual(before);
  });

  it('refuses a fifth decimal instead of rounding it', async () => {
    const refused = await upsert('FINE', { basePrice: '0.00001' });

    expect(refused.userErrors).toMatchObject([{ field: ['input', 'basePrice'] }]);
  });

  it('keeps a category name until another one is given, and falls back where there is none', async () => {
    const unnamed = await upsert('CAT-1', { categoryCode: 'SNACK' });
    const half = await upsert('CAT-2', { categoryCode: 'SNACK', categoryNameZh: '零食' });
    const renamed = await upsert('CAT-3', {
      categoryCode: 'SNACK',
      categoryNameZh: '小吃',
      categoryNameEn: 'Snacks',
    });
    const kept = await upsert('CAT-4', { categoryCode: 'SNACK' });

    expect([unnamed, half, renamed, kept].map((each) => each.product.category)).toEqual([
      { code: 'SNACK', nameZh: 'SNACK', nameEn: 'SNACK' },
      { code: 'SNACK', nameZh: '零食', nameEn: '零食' },
      { code: 'SNACK', nameZh: '小吃', nameEn: 'Snacks' },
      { code: 'SNACK', nameZh: '小吃', nameEn: 'Snacks' },
    ]);
  });

  it('is for those who may write products', async () => {
    const before = await everything();
    const clerk: Actor = { kind: 'STAFF', id: 'C001', roles: ['CLERK'], stores: ['SH001'] };
    const variables = { input: productInput('FORBIDDEN'), key: 'forbidden' };
    const refused = await products.run(UPSERT, variables, { actor: clerk });

    expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await everything()).toEqual(before);
  });
});

describe('barcodes', () => {
  it('belong to one product: another one is told whose it is, and nothing is written', async () => {
    await upsert('OWNER', { barcodes: [UPC_A] });
    const before = await everything();
    const refused = await upsert('THIEF', { barcodes: [EAN_13_OF_UPC_A], categoryCode: 'THEFT' });

    expect(refused).toEqual({
      product: null,
      userErrors: [
        {
          __typename: 'BarcodeTakenError',
          code: 'BARCODE_TAKEN',
          field: ['input', 'barcodes', '0'],
          message:
            'Barcode "0012345678905" belongs to product "OWNER". Take it off there first, or check it.',
          retryable: false,
          barcode: EAN_13_OF_UPC_A,
          sku: 'OWNER',
        },
      ],
    });
    expect(await everything()).toEqual(before);
  });

  it('are free again once their product no longer lists them', async () => {
    await upsert('GIVER', { barcodes: ['4006381333931'] });
    await upsert('GIVER', {}, 'giver gives');
    const taken = await upsert('TAKER', { barcodes: ['4006381333931'] });

    expect(taken.product.barcodes).toEqual(['4006381333931']);
  });

  it('can move between two products of one request', async () => {
    await upsert('SWAP-A', { barcodes: ['4012345678901'] });
    await upsert('SWAP-B', { barcodes: ['5901234123457'] });
    const swapped = await bulkUpsert(
      [
        productInput('SWAP-A', { barcodes: ['5901234123457'] }),
        productInput('SWAP-B', { barcodes: ['4012345678901'] }),
      ],
      'swap',
    );

    expect(swapped).toEqual({ upserted: 2, userErrors: [] });
    expect(await barcodesOf('SWAP-A')).toEqual(['5901234123457']);
    expect(await barcodesOf('SWAP-B')).toEqual(['4012345678901']);
  });

  it('go to exactly one of many products that ask for the same at once', async () => {
    const skus = Array.from({ length: 12 }, (_, n) => `RACE-${n}`);
    const barcodes = ['9780201379624'];
    const answers = await Promise.all(skus.map((sku) => upsert(sku, { barcodes })));

    const winners = answers.filter((answer) => answer.product !== null);
    const winner = winners[0]?.product.sku;
    expect(winners).toHaveLength(1);
    expect(answers.filter((answer) => answer.product === null)).toHaveLength(11);
    for (const { product, userErrors } of answers) {
      if (product === null)
        expect(userErrors).toMatchObject([{ code: 'BARCODE_TAKEN', sku: winner }]);
    }
    const stored = await products.sql(`select sku from product where sku like 'RACE-%'`);
    expect(stored).toEqual([{ sku: winner }]);
    expect(await barcodesOf(winner)).toEqual(barcodes);
  });

  it('end in one order or the other when products swap codes at once, never in a mixture', async () => {
    const codes = ['9780306406157', '9781861972712'];
    const give = (to: string, other: string) => [
      productInput(to, { barcodes: codes }),
      productInput(other, { barcodes: [] }),
    ];
    await bulkUpsert(give('MIX-A', 'MIX-B'), 'mix start');
    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        bulkUpsert(n % 2 ? give('MIX-A', 'MIX-B') : give('MIX-B', 'MIX-A'), `mix ${n}`),
      ),
    );

    const owners = await products.sql(
      `select sku, array_agg(code order by code) as codes from barcode
       where sku like 'MIX-%' group by sku`,
    );
    expect(owners).toEqual([{ sku: expect.stringMatching(/^MIX-[AB]$/), codes }]);
  });
});

describe('upserting many products', () => {
  it('writes 1,000 of them with one event', async () => {
    const input = Array.from({ length: 1_000 }, (_, n) =>
      productInput(`BULK-${String(n).padStart(4, '0')}`, { categoryCode: `BULK-${n % 7}` }),
    );
    const written = await bulkUpsert(input, 'bulk');

    expect(written).toEqual({ upserted: 1_000, userErrors: [] });
    const [{ count }] = await products.sql(
      `select count(*)::int from product where sku like 'BULK-%'`,
    );
    expect(count).toBe(1_000);
    const events = await changesOf('BULK-0999');
    expect(events).toHaveLength(1);
    expect(events[0].payload.skus).toEqual(input.map((product) => product.sku));
  });

  it('refuses more than 1,000, whole', async () => {
    const before = await everything();
    const input = Array.from({ length: 1_001 }, (_, n) => productInput(`MANY-${n}`));
    const refused = await bulkUpsert(input, 'many');

    expect(refused).toMatchObject({
      upserted: null,
      userErrors: [{ code: 'INVALID_INPUT', field: ['input'] }],
    });
    expect(await everything()).toEqual(before);
  });

  it('is all or nothing, and tells which rows are at fault', async () => {
    await upsert('HOLDER', { barcodes: ['5000112637922'] });
    const before = await everything();
    const taken = await bulkUpsert(
      [productInput('FINE-1'), productInput('FINE-2', { barcodes: ['5000112637922'] })],
      'half 1',
    );
    const repeated = await bulkUpsert(
      [
        productInput('FINE-1', { barcodes: ['5000159407236'] }),
        productInput('fine-1 '),
        productInput('FINE-2', { barcodes: ['05000159407236'] }),
      ],
      'half 2',
    );

    expect(taken).toMatchObject({
      upserted: null,
      userErrors: [
        { code: 'BARCODE_TAKEN', field: ['input', '1', 'barcodes', '0'], sku: 'HOLDER' },
      ],
    });
    expect(repeated).toMatchObject({
      upserted: null,
      userErrors: [
        { code: 'INVALID_INPUT', field: ['input', '1', 'sku'] },
        { code: 'BARCODE_TAKEN', field: ['input', '2', 'barcodes', '0'], sku: 'FINE-1' },
      ],
    });
    expect(await everything()).toEqual(before);
  });

  it('writes a list once per key, also when it comes many times at once', async () => {
    const input = ['B', 'A', 'C'].map((letter) => productInput(`TWIN-${letter}`));
    const answers = await Promise.all(Array.from({ length: 8 }, () => bulkUpsert(input, 'twins')));

    expect(answers).toEqual(answers.map(() => ({ upserted: 3, userErrors: [] })));
    expect(await changesOf('TWIN-A')).toEqual([
      { payload: { skus: ['TWIN-A', 'TWIN-B', 'TWIN-C'] } },
    ]);
  });
});

describe('malformed input', () => {
  const read = (query: string, value: unknown) =>
    products.run(`query ($value: String!) { ${query} }`, { value });
  const cursor = (...values: readonly unknown[]) =>
    Buffer.from(JSON.stringify(values)).toString('base64url');

  it.each([
    ['a NUL in a SKU', 'product(sku: $value) { sku }', 'a\u0000b'],
    [
      'a NUL in a condition',
      'products(where: { nameZh: { eq: $value } }) { nodes { sku } }',
      '\u0000',
    ],
    ['a cursor that is none', 'products(after: $value) { nodes { sku } }', 'nonsense'],
    ['a NUL in a cursor', 'products(after: $value) { nodes { sku } }', cursor('\u0000')],
    [
      'a cursor of another order',
      'products(after: $value, orderBy: [{ field: UPDATED_AT }]) { nodes { sku } }',
      cursor('Tea', 'TEA-1'),
    ],
  ])('is refused as such: %s', async (_what, query, value) => {
    expect((await read(query, value)).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
