import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { answers, CLERK, line, stockOf } from './fixtures.ts';
import { lotDesk } from './lot-desk.ts';

const inventory = useSubgraph('inventory', createSubgraph);
const stock = stockOf(inventory);
const NOON = '2026-01-02T12:00:00.000Z';

let keys = 0;

/** Sends a batch as an outside system does. */
async function send(name: 'Counts' | 'Movements', input: object, key = `sync-${(keys += 1)}`) {
  const result = await inventory.run(
    `mutation ($input: StockSync${name}Input!, $key: String!) {
      stockSync${name}(input: $input, idempotencyKey: $key) {
        batch { applied unchanged rejected rows { nodes { rowNo status code message } } }
        userErrors { code field ... on SyncRowRejectedError { rowNo rowCode } }
      }
    }`,
    { input: { system: 'wms', ...input }, key },
  );
  if (result.errors) throw new Error(JSON.stringify(result.errors));
  return Object.values(result.data as object)[0] as any;
}

const count = (sku: string, quantity: number, expectedQuantity: number, more: object = {}) => ({
  sku,
  location: 'SH001',
  quantity,
  expectedQuantity,
  ...more,
});
const move = (externalId: string, sku: string, type: string, quantity: number) => ({
  externalId,
  sku,
  location: 'SH001',
  type,
  from: type === 'SALE' ? 'GOOD' : 'SUPPLIER',
  to: type === 'SALE' ? 'CUSTOMER' : 'GOOD',
  quantity,
  occurredAt: NOON,
});
const SKIP = { errorPolicy: 'SKIP_FAILED_ROWS' };

beforeAll(() => {
  inventory.answer(answers);
});

afterEach(async () => {
  expect(await stock.violations()).toEqual([]);
});

describe('counts of an outside system', () => {
  it('correct the books by VARIANCE, when these say what the system believes', async () => {
    await stock.given('SYNC-A', 10);
    const rows = [
      count('sync-a', 8, 10),
      count('SYNC-A', 1, 0, { condition: 'DAMAGED' }),
      count('SYNC-B', 0, 0),
    ];
    const { batch } = await send('Counts', { batchNo: 'c-1', asOf: NOON, rows });
    expect(batch).toMatchObject({ applied: 2, unchanged: 1, rejected: 0 });
    expect(await stock.level('SYNC-A')).toMatchObject({ available: 8, damaged: 1 });
    const moved = await inventory.sql(
      `select type, from_account, to_account, quantity, document from stock_movement
       where document = 'WMS/c-1' order by id`,
    );
    expect(moved).toEqual([
      {
        type: 'ADJUST',
        from_account: 'GOOD',
        to_account: 'VARIANCE',
        quantity: 2,
        document: 'WMS/c-1',
      },
      {
        type: 'ADJUST',
        from_account: 'VARIANCE',
        to_account: 'DAMAGED',
        quantity: 1,
        document: 'WMS/c-1',
      },
    ]);
  });

  it('are refused whole with every bad row named, or taken without them, as is wanted', async () => {
    await stock.given('SYNC-C', 5);
    await stock.reserve('sync-held', [line('SYNC-C', 4)]);
    const rows = [
      count('SYNC-C', 3, 5),
      count('NO-SKU', 1, 0),
      count('SYNC-D', 1, 7),
      count('SYNC-D', 1, 0),
      { ...count('SYNC-E', 1, 0), location: 'NOWHERE' },
      count('SYNC-F', -1, 0),
      count('SYNC-G', 2, 0),
    ];
    const codes = [
      'INSUFFICIENT_STOCK',
      'SKU_UNKNOWN',
      'STOCK_CHANGED',
      'DUPLICATE_ROW',
      'LOCATION_UNKNOWN',
      'INVALID_ROW',
    ];
    const refused = await send('Counts', { batchNo: 'c-2', asOf: NOON, rows });
    expect(refused.batch).toBeNull();
    expect(
      refused.userErrors.map((error: any) => [error.code, error.rowNo, error.rowCode]),
    ).toEqual(codes.map((code, index) => ['SYNC_ROW_REJECTED', index, code]));
    expect(await stock.level('SYNC-G')).toBeNull();
    expect(await inventory.sql(`select 1 from stock_sync_batch where batch_no = 'c-2'`)).toEqual(
      [],
    );

    const { batch } = await send('Counts', { batchNo: 'c-2', asOf: NOON, rows, ...SKIP });
    expect(batch).toMatchObject({ applied: 1, rejected: 6 });
    expect(batch.rows.nodes.map(({ code }: any) => code)).toEqual([...codes, null]);
    expect(await stock.level('SYNC-G')).toMatchObject({ available: 2 });
  });

  it('that are older than those taken before are refused as stale', async () => {
    await stock.given('SYNC-H', 5);
    await send('Counts', { batchNo: 'c-3', asOf: NOON, rows: [count('SYNC-H', 5, 5)] });
    const older = { batchNo: 'c-4', asOf: '2026-01-02T11:59:59Z', rows: [count('SYNC-H', 1, 5)] };
    const { userErrors } = await send('Counts', older);
    expect(userErrors).toMatchObject([{ rowCode: 'STALE_COUNT' }]);
    expect(await stock.level('SYNC-H')).toMatchObject({ available: 5 });
  });

  it('come once, however often and under whichever key a batch is sent', async () => {
    await stock.given('SYNC-I', 5);
    const batch = { batchNo: 'c-5', asOf: NOON, rows: [count('SYNC-I', 9, 5)] };
    const answered = await Promise.all(Array.from({ length: 6 }, () => send('Counts', batch)));
    for (const one of answered) {
      expect(one).toMatchObject({ batch: { applied: 1, rejected: 0 }, userErrors: [] });
    }
    expect(await stock.level('SYNC-I')).toMatchObject({ available: 9, version: 2 });
    const other = await send('Counts', { ...batch, rows: [count('SYNC-I', 1, 9)] });
    expect(other.userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_MISMATCH', field: ['input', 'batchNo'] },
    ]);
  });
});

describe('movements of an outside system', () => {
  it('are taken once each, in any order within a batch and over batches', async () => {
    const first = [move('m-1', 'SYNC-J', 'SALE', 3), move('m-2', 'SYNC-J', 'RECEIVE', 5)];
    const { batch } = await send('Movements', { batchNo: 'm-1', rows: first });
    expect(batch).toMatchObject({ applied: 2 });
    const again = [...first, move('m-3', 'SYNC-J', 'RECEIVE', 1)];
    const second = await send('Movements', { batchNo: 'm-2', rows: again });
    expect(second.batch).toMatchObject({ applied: 1, unchanged: 2 });
    expect(await stock.level('SYNC-J')).toMatchObject({ available: 3 });
  });

  it('that differ from what their number moved are refused alone, and move nothing', async () => {
    const sent = move('same-1', 'SYNC-S', 'RECEIVE', 5);
    await send('Movements', { batchNo: 'same-1', rows: [sent] });
    const others = [
      { quantity: 6 },
      { sku: 'SYNC-T' },
      { type: 'SALE', from: 'GOOD', to: 'CUSTOMER' },
    ];
    for (const [n, other] of others.entries()) {
      const rows = [{ ...sent, ...other }, move(`fresh-${n}`, 'SYNC-S', 'RECEIVE', 1)];
      const { batch } = await send('Movements', { batchNo: `same-other-${n}`, rows, ...SKIP });
      expect(batch.rows.nodes.map(({ status, code }: any) => code ?? status)).toEqual([
        'EXTERNAL_ID_TAKEN',
        'APPLIED',
      ]);
    }
    const later = { ...sent, sku: ' sync-s', occurredAt: '2026-01-02T11:00:00.000Z' };
    const { batch } = await send('Movements', { batchNo: 'same-2', rows: [later] });
    expect(batch).toMatchObject({ applied: 0, unchanged: 1 });
    expect(await stock.level('SYNC-S')).toMatchObject({ available: 8 });
  });

  it('that ask for more than is there are refused alone, and may come again later', async () => {
    const rows = [
      move('m-10', 'SYNC-K', 'SALE', 2),
      move('m-11', 'SYNC-K', 'SALE', 2),
      move('m-12', 'SYNC-K', 'RECEIVE', 3),
      { ...move('m-13', 'SYNC-K', 'SALE', 1), to: 'SCRAP' },
    ];
    const { batch } = await send('Movements', { batchNo: 'm-3', rows, ...SKIP });
    expect(batch.rows.nodes.map(({ status, code }: any) => code ?? status)).toEqual([
      'APPLIED',
      'INSUFFICIENT_STOCK',
      'APPLIED',
      'INVALID_ROW',
    ]);
    await stock.given('SYNC-K', 1);
    const late = { batchNo: 'm-4', rows: [move('m-11', 'SYNC-K', 'SALE', 2)] };
    expect((await send('Movements', late)).batch).toMatchObject({ applied: 1 });
    expect(await stock.level('SYNC-K')).toMatchObject({ available: 0 });
  });

  it('have one effect when batches that share them are sent at once', async () => {
    await stock.given('SYNC-L', 100);
    const rows = Array.from({ length: 10 }, (_, n) => move(`race-${n}`, 'SYNC-L', 'SALE', 1));
    const sent = Array.from({ length: 8 }, (_, n) =>
      send('Movements', { batchNo: `race-${n}`, rows: n % 2 ? rows : rows.toReversed() }),
    );
    const applied = (await Promise.all(sent)).map(({ batch }) => batch.applied as number);
    expect(applied.reduce((sum, units) => sum + units, 0)).toBe(10);
    expect(await stock.level('SYNC-L')).toMatchObject({ available: 90 });
  });

  it('are for integrations alone, and a batch is bounded', async () => {
    const input = { system: 'WMS', batchNo: 'm-9', rows: [move('m-99', 'SYNC-M', 'SALE', 1)] };
    const result = await inventory.run(
      `mutation ($input: StockSyncMovementsInput!) {
        stockSyncMovements(input: $input, idempotencyKey: "k") { batch { applied } }
      }`,
      { input },
      { actor: CLERK },
    );
    expect(result.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const { userErrors } = await send('Movements', { batchNo: ' ', rows: [] });
    expect(userErrors.map(({ field }: any) => field)).toEqual([
      ['input', 'batchNo'],
      ['input', 'rows'],
    ]);
    const rows = [count('SYNC-M', -1, 0), count('NO-M', 1, 0), count('SYNC-M', 1, 0)];
    const both = await send('Counts', { batchNo: ' ', asOf: NOON, rows });
    expect(both.userErrors.map(({ code, rowCode }: any) => rowCode ?? code)).toEqual([
      'INVALID_INPUT',
      'INVALID_ROW',
      'SKU_UNKNOWN',
      'DUPLICATE_ROW',
    ]);
  });
});

describe('the reject report', () => {
  it('names what was not taken, in the language of who reads it', async () => {
    await send('Counts', { batchNo: 'r-1', asOf: NOON, rows: [count('SYNC-N', 1, 7)], ...SKIP });
    const result = await inventory.run(
      `{ stockSyncRejects(first: 1, where: { batchNo: { eq: "r-1" } }) {
        totalCount
        nodes { system rowNo sku quantity expectedQuantity code message }
      } }`,
    );
    const elsewhere = {
      kind: 'STAFF',
      id: 'm2',
      roles: ['STORE_MANAGER'],
      stores: ['SH009'],
    } as const;
    const theirs = await inventory.run(
      `{ stockSyncRejects(first: 1) { nodes { sku } }
         stockSyncBatches(first: 9) { nodes { rows { nodes { sku } } } } }`,
      {},
      { actor: elsewhere },
    );
    expect(JSON.stringify(theirs)).not.toContain('"sku"');
    expect((result.data as any).stockSyncRejects).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          system: 'WMS',
          rowNo: 0,
          sku: 'SYNC-N',
          quantity: 1,
          expectedQuantity: 7,
          code: 'STOCK_CHANGED',
          message: expect.stringContaining('0'),
        },
      ],
    });
  });
});

describe('rows that name lots', () => {
  const lots = lotDesk(inventory);
  const dated = (lotNo: string, days: number) => ({ lotNo, expiresAt: lots.inDays(days) });

  it('bring, take and count the units of that lot', async () => {
    await lots.keep([{ sku: 'SYNC-LOT', shelfLifeDays: 100 }]);
    const first = [
      { ...move('l-1', 'SYNC-LOT', 'RECEIVE', 5), ...dated('l1', 20) },
      { ...move('l-2', 'SYNC-LOT', 'RECEIVE', 4), ...dated('L2', 50) },
      { ...move('l-3', 'SYNC-LOT', 'SALE', 1), lotNo: 'L2' },
      move('l-4', 'SYNC-LOT', 'SALE', 2),
    ];
    const { batch } = await send('Movements', { batchNo: 'lot-1', rows: first });
    expect(batch).toMatchObject({ applied: 4, rejected: 0 });
    expect(await lots.lots('SYNC-LOT')).toEqual(['L1: 3/0/0', 'L2: 3/0/0']);

    const counted = [
      count('SYNC-LOT', 1, 3, { lotNo: 'L1' }),
      count('SYNC-LOT', 4, 3, { lotNo: 'L2' }),
    ];
    const after = await send('Counts', { batchNo: 'lot-2', asOf: NOON, rows: counted });
    expect(after.batch).toMatchObject({ applied: 2 });
    expect(await lots.lots('SYNC-LOT')).toEqual(['L1: 1/0/0', 'L2: 4/0/0']);
  });

  it('are refused alone when their lot is wrong, is not there, or is kept of nothing', async () => {
    await lots.keep([{ sku: 'SYNC-LOT2', shelfLifeDays: 100 }]);
    await stock.given('SYNC-FREE', 3);
    const rows = [
      { ...move('f-1', 'SYNC-LOT2', 'RECEIVE', 5), ...dated('A', 20) },
      move('f-2', 'SYNC-LOT2', 'RECEIVE', 1),
      { ...move('f-3', 'SYNC-LOT2', 'RECEIVE', 1), lotNo: 'NEW' },
      { ...move('f-4', 'SYNC-LOT2', 'RECEIVE', 1), ...dated('OLD', -1) },
      { ...move('f-5', 'SYNC-FREE', 'SALE', 1), lotNo: 'A' },
      { ...move('f-6', 'SYNC-LOT2', 'SALE', 1), lotNo: 'B' },
    ];
    const { batch } = await send('Movements', { batchNo: 'lot-3', rows, ...SKIP });
    expect(batch.rows.nodes.map(({ code }: any) => code)).toEqual([
      null,
      'LOT_REQUIRED',
      'LOT_REQUIRED',
      'LOT_EXPIRED',
      'LOT_NOT_TRACKED',
      'INSUFFICIENT_STOCK',
    ]);
    const other = { ...move('f-7', 'SYNC-LOT2', 'RECEIVE', 1), ...dated('A', 30) };
    const refused = await send('Movements', { batchNo: 'lot-4', rows: [other] });
    expect(refused.userErrors).toMatchObject([{ rowCode: 'LOT_DATES_DIFFER' }]);
    const stale = [count('SYNC-LOT2', 4, 9, { lotNo: 'A' })];
    const changed = await send('Counts', { batchNo: 'lot-5', asOf: NOON, rows: stale });
    expect(changed.userErrors).toMatchObject([{ rowCode: 'STOCK_CHANGED' }]);
    expect(await lots.lots('SYNC-LOT2')).toEqual(['A: 5/0/0']);
  });
});
