import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { useSubgraph, type RemoteAnswers } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { checkDigitOf } from '../src/domain/scan/gtin-digits.ts';
import { answers, CLERK, INTERNAL, stockOf } from './fixtures.ts';
import { ANNA, stocktakeDesk } from './stocktake-desk.ts';

const inventory = useSubgraph('inventory', createSubgraph, { background: false });
const stock = stockOf(inventory);
const desk = stocktakeDesk(inventory);
const whole = (digits: string) => `${digits}${checkDigitOf(digits)}`;
const TEA = '6901234567892';
const HAM = whole('210012300000');

/** Two barcodes, and every SKU but those that begin with NO. */
const house: RemoteAnswers = (call) => {
  if (call.operation === 'ProductsForStocktake') return { productsForCommand: [] };
  if (call.operation !== 'ProductsForScan') return answers(call);
  const known = new Map([
    [TEA, { sku: 'TEA', unit: '件' }],
    [`0${TEA}`, { sku: 'TEA', unit: '件' }],
    [HAM, { sku: 'HAM', unit: 'g' }],
  ]);
  const { barcodes, skus } = call.variables as Record<string, string[]>;
  return {
    productsByBarcode: barcodes!.flatMap((barcode) =>
      known.has(barcode) ? [{ barcode, ...known.get(barcode)! }] : [],
    ),
    productsForCommand: skus!
      .filter((sku) => !sku.startsWith('NO'))
      .map((sku) => ({ sku, unit: '件' })),
  };
};

beforeAll(() => inventory.answer(house));
afterEach(async () => expect(await stock.violations()).toEqual([]));

const SCANS = `scans {
  sequence sku quantity lot expiresOn serial weightGrams price { amountMinor } repeated
} userErrors {
  __typename code field
  ... on ScanUnknownError { scanned } ... on InsufficientStockError { requested available }
}`;
const of = (sequence: number, code: string, quantity = 1) => ({ sequence, code, quantity });

async function run(name: string, input: object, key = stock.key(), actor: Actor = ANNA) {
  const result = await inventory.run(
    `mutation ($input: Stock${name}Input!, $key: String!) {
      stock${name}(input: $input, idempotencyKey: $key) { ${SCANS} }
    }`,
    { input, key },
    { actor },
  );
  if (result.errors) throw new Error(JSON.stringify(result.errors));
  return Object.values(result.data as Record<string, any>)[0];
}

const scanIn = (device: string, scans: readonly object[], key?: string) =>
  run('ScanIn', { location: 'SH001', device, document: 'DN-1', scans }, key);
const scanOut = (device: string, scans: readonly object[], more: object = {}) =>
  run('ScanOut', { location: 'SH001', device, purpose: 'SALE', scans, ...more });

describe('scanning goods in', () => {
  it('reads labels and takes the goods in, by pieces or by weight', async () => {
    const { scans, userErrors } = await scanIn('D1', [
      of(1, TEA, 3),
      of(2, `]C1010${TEA}17270131\u001d10L-7`),
      of(3, whole('210012300523')),
      of(4, 'cup-01'),
    ]);
    expect(userErrors).toEqual([]);
    expect(scans).toMatchObject([
      { sku: 'TEA', quantity: 3, repeated: false },
      { sku: 'TEA', quantity: 1, lot: 'L-7', expiresOn: '2027-01-31' },
      { sku: 'HAM', quantity: 523, weightGrams: 523 },
      { sku: 'CUP-01', quantity: 1 },
    ]);
    expect(await stock.level('TEA')).toMatchObject({ onHand: 4 });
    expect(await stock.level('HAM')).toMatchObject({ onHand: 523 });
  });

  it('moves each scan once: sent again, in another batch, or many times at once', async () => {
    const one = [of(1, 'ONE-A'), of(2, 'ONE-A')];
    const first = await scanIn('D2', one, 'scan-same');
    const again = await scanIn('D2', one, 'scan-same');
    const more = await scanIn('D2', [...one, of(3, 'ONE-A')]);
    await Promise.all(
      [1, 2, 3, 4].map(() => scanIn('D2', [of(5, 'ONE-A'), of(4, 'ONE-A'), of(3, 'ONE-A')])),
    );
    expect(again).toEqual(first);
    expect(more.scans.map((it: any) => it.repeated)).toEqual([true, true, false]);
    expect(await stock.level('ONE-A')).toMatchObject({ onHand: 5 });
    const { userErrors } = await scanIn('D2', [of(1, 'ONE-B')]);
    expect(userErrors).toMatchObject([{ field: ['input', 'scans', '0', 'sequence'] }]);
  });

  it('names every code that is misread or unknown, and then takes nothing in', async () => {
    const bad = `${TEA.slice(0, 12)}3`;
    const { scans, userErrors } = await scanIn('D3', [
      of(1, 'GOOD-1'),
      of(2, bad),
      of(3, whole('690999999999')),
    ]);
    const unknown = await scanIn('D3', [
      of(1, 'GOOD-1'),
      of(2, whole('690999999999')),
      of(3, 'NO-1'),
    ]);
    expect(scans).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'SCAN_UNREADABLE', field: ['input', 'scans', '1', 'code'] },
      { code: 'SCAN_UNKNOWN', field: ['input', 'scans', '2', 'code'] },
    ]);
    expect(unknown.userErrors).toMatchObject([
      { code: 'SCAN_UNKNOWN', scanned: whole('690999999999') },
      { code: 'SCAN_UNKNOWN', scanned: 'NO-1' },
    ]);
    expect(await stock.level('GOOD-1')).toBeNull();
    const formal = await scanIn('D 4', [of(0, ' ', 0), of(0, 'A\u0000')]);
    expect(formal.userErrors.map((it: any) => it.field.join('.'))).toEqual([
      'input.device',
      'input.scans',
      'input.scans.0.quantity',
      'input.scans.0.sequence',
      'input.scans.0.code',
      'input.scans.1.sequence',
      'input.scans.1.code',
    ]);
  });
});

describe('scanning goods out', () => {
  it('takes them where the purpose says, with a reason, and never more than there is', async () => {
    await stock.given('OUT-1', 5);
    const sold = await scanOut('D5', [of(1, 'OUT-1', 2)]);
    const mute = await scanOut('D5', [of(2, 'OUT-1')], { purpose: 'SCRAP' });
    await scanOut('D5', [of(2, 'OUT-1')], { purpose: 'SCRAP', reason: 'broken' });
    const short = await scanOut('D5', [of(3, 'OUT-1', 3)], { purpose: 'OWN_USE', reason: 'tea' });
    expect(sold.userErrors).toEqual([]);
    expect(mute.userErrors).toMatchObject([{ field: ['input', 'reason'] }]);
    expect(short.userErrors).toMatchObject([
      {
        code: 'INSUFFICIENT_STOCK',
        field: ['input', 'scans', '0', 'quantity'],
        requested: 3,
        available: 2,
      },
    ]);
    expect(await stock.level('OUT-1')).toMatchObject({ onHand: 2 });
    const legs = await inventory.sql(
      `select type, to_account, quantity from stock_movement
       where sku = 'OUT-1' and from_account = 'GOOD' order by id`,
    );
    expect(legs).toEqual([
      { type: 'SALE', to_account: 'CUSTOMER', quantity: 2 },
      { type: 'SCRAP', to_account: 'SCRAP', quantity: 1 },
    ]);
  });

  it('is for staff of the place', async () => {
    const input = { location: 'SH002', device: 'D6', purpose: 'SALE', scans: [of(1, 'OUT-1')] };
    await expect(run('ScanOut', input, stock.key(), CLERK)).rejects.toThrow('FORBIDDEN');
  });
});

describe('scanning for a stocktake', () => {
  it('adds up what is scanned, each scan once', async () => {
    await stock.given('SCN-1', 3);
    const { stocktake } = await desk.plan(['SCN-1'], { toleranceUnits: 9 });
    const { stocktakeNo } = stocktake;
    const count = (scans: readonly object[]) =>
      run('ScanCount', { stocktakeNo, device: 'D7', zone: 'a', scans });
    await count([of(1, 'SCN-1'), of(2, 'SCN-1')]);
    await Promise.all([1, 2, 3].map(() => count([of(2, 'SCN-1'), of(3, 'SCN-1')])));
    await count([of(4, 'SCN-2', 2)]);
    expect(await desk.look(stocktakeNo)).toMatchObject({
      lines: {
        nodes: [
          { sku: 'SCN-1', counted: 3, variance: 0 },
          { sku: 'SCN-2', counted: 2, variance: 2 },
        ],
      },
    });
    const { userErrors } = await run('ScanCount', {
      stocktakeNo: 'ST-NONE',
      device: 'D7',
      scans: [of(9, 'SCN-1')],
    });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const scannedAt = new Date(inventory.clock.now().getTime() - 86_400_000).toISOString();
    const old = await count([of(8, 'SCN-1'), { ...of(9, 'SCN-1'), scannedAt }]);
    expect(old.userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'scans', '1', 'scannedAt'] },
    ]);
    expect((await count([of(8, 'SCN-1')])).userErrors).toEqual([]);
  });
});

describe('bins', () => {
  const put = (bins: readonly object[], key = stock.key(), more: object = {}) =>
    inventory.run(
      `mutation ($input: StockBinBulkInput!, $key: String!) {
        stockBinBulkUpsert(input: $input, idempotencyKey: $key) {
          written userErrors { code field } } }`,
      { input: { location: 'SH001', bins, ...more }, key },
      { actor: ANNA },
    );
  const binOf = (sku: string) =>
    inventory.sql(`select zone, bin from stock_bin where location = 'SH001' and sku = $1`, [sku]);

  it('are where who looked last says, and orders are told of those there are', async () => {
    const first = await put([{ sku: 'bin-1', zone: ' A ', bin: '2' }], 'bins-1');
    expect(first.data).toEqual({ stockBinBulkUpsert: { written: 1, userErrors: [] } });
    await put([{ sku: 'BIN-1', zone: 'B' }]);
    await put([{ sku: 'bin-1', zone: ' A ', bin: '2' }], 'bins-1');
    expect(await binOf('BIN-1')).toEqual([{ zone: 'B', bin: null }]);
    await stock.given('BIN-1', 1);
    await stock.given('BIN-2', 1);
    const seen = await inventory.run(
      `query { put: stockLevel(sku: "BIN-1", location: "SH001") { bin { zone bin } }
        not: stockLevel(sku: "BIN-2", location: "SH001") { bin { zone bin } } }`,
      {},
      { actor: ANNA },
    );
    expect(seen.data).toEqual({ put: { bin: { zone: 'B', bin: null } }, not: { bin: null } });
    const { data } = await inventory.run(
      `{ stockBinsForPicking(location: "SH001", skus: ["BIN-1", "BIN-2"]) { sku zone bin } }`,
      {},
      { actor: INTERNAL },
    );
    expect(data).toEqual({ stockBinsForPicking: [{ sku: 'BIN-1', zone: 'B', bin: null }] });
  });

  it('are refused with every reason, whole, and at another store', async () => {
    const wrong = await put([
      { sku: 'BIN-3', zone: 'A' },
      { sku: 'BIN-3', zone: '' },
    ]);
    expect((wrong.data as any).stockBinBulkUpsert).toEqual({
      written: null,
      userErrors: [
        { code: 'INVALID_INPUT', field: ['input', 'bins', '1', 'zone'] },
        { code: 'INVALID_INPUT', field: ['input', 'bins', '1', 'sku'] },
      ],
    });
    expect(await binOf('BIN-3')).toEqual([]);
    const elsewhere = await put([{ sku: 'BIN-3', zone: 'A' }], stock.key(), { location: 'SH002' });
    expect(elsewhere.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
