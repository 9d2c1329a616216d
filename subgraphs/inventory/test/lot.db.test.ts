import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { line, stockOf } from './fixtures.ts';
import { lotDesk } from './lot-desk.ts';
import { sellingPastDay } from './selling-past-day.ts';
import { answers, deskOf } from './transfer-desk.ts';

const inventory = useSubgraph('inventory', createSubgraph, {
  settings: { INVENTORY_SWEEP_EVERY_MS: '20', INVENTORY_ALERT_EVERY_MS: '10' },
});
const stock = stockOf(inventory);
const desk = lotDesk(inventory);
const transfers = deskOf(inventory);

beforeAll(() => inventory.answer(answers));

afterEach(async () => {
  expect(await stock.violations()).toEqual([]);
});

/** Begins to keep lots of a SKU with a shelf life of 100 days, and takes these lots in. */
async function given(sku: string, lots: Readonly<Record<string, [number, number]>>) {
  const kept = await desk.keep([{ sku, shelfLifeDays: 100 }]);
  expect(kept.userErrors).toEqual([]);
  const lines = Object.entries(lots).map(([lotNo, [quantity, days]]) => {
    return { sku, quantity, lotNo, expiresAt: desk.inDays(days) };
  });
  const taken = await desk.receive({ location: 'SH001', lines, document: `GR-${sku}` });
  expect(taken.userErrors).toEqual([]);
}

/** Waits until lots of a level are as said: the sweep puts them aside. */
async function settles(sku: string, lots: readonly string[]) {
  for (let round = 0; round < 200; round += 1) {
    const found = await desk.lots(sku);
    if (JSON.stringify(found) === JSON.stringify(lots)) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(await desk.lots(sku)).toEqual(lots);
}

const short = (sku: string, requested: number, available: number) => [
  expect.objectContaining({ code: 'INSUFFICIENT_STOCK', sku, requested, available }),
];

describe('selling lots', () => {
  it('takes the first to expire first, and says which order got which', async () => {
    await given('FEFO', { LATE: [3, 50], SOON: [2, 10] });
    expect(await desk.lots('FEFO')).toEqual(['SOON: 2/0/0', 'LATE: 3/0/0']);

    await stock.reserve('F-1', [line('FEFO', 3)]);
    expect((await stock.consume('F-1')).userErrors).toEqual([]);
    expect(await desk.lots('FEFO')).toEqual(['LATE: 2/0/0']);
    expect(await desk.trace({ document: 'F-1' })).toEqual(['SALE SOON 2', 'SALE LATE 1']);
    expect(await desk.trace({ sku: 'FEFO', lotNo: 'LATE' })).toEqual([
      'RECEIVE LATE 3',
      'SALE LATE 1',
    ]);
  });

  it('gives every unit of each lot to one order, however many take them at once', async () => {
    await given('RACE', { A: [10, 10], B: [10, 20] });
    const references = Array.from({ length: 20 }, (_, n) => `R-${n}`);
    await Promise.all(references.map((reference) => stock.reserve(reference, [line('RACE', 1)])));
    await Promise.all(references.map((reference) => stock.consume(reference)));

    expect(await desk.lots('RACE')).toEqual([]);
    const sold = await desk.trace({ sku: 'RACE', lotNo: 'A' });
    expect(sold.filter((entry) => entry === 'SALE A 1')).toHaveLength(10);
  });

  it('at the counter takes nothing that expired: what is short is told', async () => {
    await given('TILL', { OLD: [2, 1], NEW: [1, 90] });
    await stock.reserve('T-0', [line('TILL', 2)]);
    inventory.clock.advance(2 * 86_400_000);
    const { sale } = await desk.sell('T-1', [line('TILL', 2)]);

    expect(sale.shortfalls).toEqual([{ sku: 'TILL', quantity: expect.any(Number) }]);
    expect(await desk.trace({ document: 'T-1' })).not.toContainEqual(
      expect.stringContaining('OLD'),
    );
    await stock.release('T-0');
  });

  it('reads nothing more where no lots are kept', async () => {
    await stock.given('PLAIN', 5);
    expect(await desk.lots('PLAIN')).toEqual([]);
    await stock.reserve('P-1', [line('PLAIN', 2)]);
    await stock.consume('P-1');
    expect(await desk.trace({ document: 'P-1' })).toEqual([]);
  });
});

describe('lots past their last day of sale', () =>
  sellingPastDay({ inventory, stock, desk, given, settles }));

describe('lots that expire', () => {
  it('go into quality control, and are made good again by nobody', async () => {
    await given('MILK', { M1: [4, 3], M2: [5, 30] });
    expect((await desk.expiring({ days: 7, where: { sku: { eq: 'MILK' } } })).nodes).toEqual([
      { lotNo: 'M1', sellable: true, onHand: 4 },
    ]);
    inventory.clock.advance(4 * 86_400_000);
    await settles('MILK', ['M1: 0/4/0', 'M2: 5/0/0']);
    expect(await stock.level('MILK')).toMatchObject({ available: 5, onHand: 9 });

    const back = { sku: 'MILK', quantity: 1, condition: 'GOOD', lotNo: 'M1' };
    const refused = await desk.release({ location: 'SH001', lines: [back] });
    expect(refused.userErrors).toMatchObject([{ code: 'LOT_EXPIRED', lotNo: 'M1' }]);
    const thrown = { ...back, quantity: 4, condition: 'DAMAGED' };
    expect((await desk.release({ location: 'SH001', lines: [thrown] })).userErrors).toEqual([]);
    expect(await desk.lots('MILK')).toEqual(['M1: 0/0/4', 'M2: 5/0/0']);
  });

  it('that are held stay held, somebody is told once, and the order cannot take them', async () => {
    await given('HELD', { H1: [6, 3], H2: [4, 60] });
    await stock.reserve('H-A', [line('HELD', 3)]);
    await stock.reserve('H-B', [line('HELD', 4)]);
    inventory.clock.advance(4 * 86_400_000);
    await settles('HELD', ['H1: 3/3/0', 'H2: 4/0/0']);

    const events = await inventory.sql<any>(
      `select payload from outbox where type = 'StockLotHeldExpired' and payload ->> 'sku' = 'HELD'`,
    );
    expect(events.map(({ payload }) => payload)).toEqual([
      expect.objectContaining({ lotNo: 'H1', quantity: 3, references: ['H-B'] }),
    ]);
    expect((await stock.consume('H-A')).userErrors).toEqual([]);
    expect((await stock.consume('H-B')).userErrors).toEqual(short('HELD', 4, 1));
    expect(await desk.lots('HELD')).toEqual(['H1: 3/3/0', 'H2: 1/0/0']);

    await stock.release('H-B');
    await settles('HELD', ['H1: 0/6/0', 'H2: 1/0/0']);
  });

  it('are sold when they have left the house already, after all that may still be sold', async () => {
    await given('GONE', { G1: [5, 3], G2: [2, 60] });
    for (const [reference, units] of [
      ['GO-A', 2],
      ['GO-B', 4],
      ['GO-C', 1],
    ] as const) {
      await stock.reserve(reference, [line('GONE', units)]);
    }
    inventory.clock.advance(4 * 86_400_000);
    await settles('GONE', ['G1: 5/0/0', 'G2: 2/0/0']);

    const ends = await Promise.all([
      stock.consume('GO-B', true),
      stock.consume('GO-B', true),
      stock.consume('GO-A', true),
    ]);
    expect(ends.map(({ userErrors }) => userErrors)).toEqual([[], [], []]);
    expect((await stock.consume('GO-C')).userErrors).toEqual(short('GONE', 1, 0));
    expect(await desk.lots('GONE')).toEqual(['G1: 1/0/0']);
    expect(await stock.level('GONE')).toMatchObject({ onHand: 1, reserved: 1 });
    expect((await stock.consume('GO-C', true)).userErrors).toEqual([]);
    expect(await desk.trace({ document: 'GO-C' })).toEqual(['SALE G1 1']);
  });

  it('while they are being sold end in one way: sold before, or put aside', async () => {
    await given('RUSH', { OLD: [10, 3], NEW: [12, 60] });
    const references = Array.from({ length: 12 }, (_, n) => `RU-${n}`);
    const orders = references.map(async (reference, n) => {
      if (n === 6) inventory.clock.advance(4 * 86_400_000);
      const { userErrors } = await stock.reserve(reference, [line('RUSH', 1)]);
      return userErrors.length > 0 ? userErrors : (await stock.consume(reference)).userErrors;
    });
    const outcomes = await Promise.all(orders);

    expect(outcomes.flat()).toEqual([]);
    const sold = await desk.trace({ sku: 'RUSH', lotNo: 'OLD' });
    const gone = sold.filter((entry) => entry.startsWith('SALE')).length;
    const left = [`OLD: 0/${10 - gone}/0`, `NEW: ${gone}/0/0`];
    await settles(
      'RUSH',
      left.filter((text) => !text.endsWith(': 0/0/0')),
    );
  });
});

describe('keeping lots', () => {
  it('refuses what says too little of its lot, and writes nothing', async () => {
    await given('KEEP', { K1: [1, 50] });
    const at = (name: string) => ['input', 'lines', '0', name];
    const take = async (lineOf: object) =>
      desk.receive({ location: 'SH001', lines: [{ sku: 'KEEP', quantity: 1, ...lineOf }] });

    expect((await take({})).userErrors).toMatchObject([
      { code: 'LOT_REQUIRED', field: at('lotNo'), sku: 'KEEP', missing: 'LOT_NO' },
    ]);
    expect((await take({ lotNo: 'K2' })).userErrors).toMatchObject([
      { code: 'LOT_REQUIRED', field: at('expiresAt'), missing: 'EXPIRY' },
    ]);
    expect((await take({ lotNo: 'K1', expiresAt: desk.inDays(51) })).userErrors).toMatchObject([
      { code: 'LOT_DATES_DIFFER', field: at('expiresAt'), lotNo: 'K1' },
    ]);
    expect((await take({ lotNo: 'K3', expiresAt: desk.inDays(-1) })).userErrors).toMatchObject([
      { code: 'LOT_EXPIRED', field: at('lotNo'), lotNo: 'K3' },
    ]);
    await stock.given('LOOSE', 1);
    const loose = [{ sku: 'LOOSE', quantity: 1, lotNo: 'X' }];
    const stray = await desk.receive({ location: 'SH001', lines: loose });
    expect(stray.userErrors).toMatchObject([{ code: 'LOT_NOT_TRACKED', sku: 'LOOSE' }]);
    expect(await desk.lots('KEEP')).toEqual(['K1: 1/0/0']);

    expect((await take({ lotNo: 'K1' })).userErrors).toEqual([]);
    expect((await take({ lotNo: 'K4', producedAt: desk.inDays(-10) })).userErrors).toEqual([]);
    expect(await desk.lots('KEEP')).toEqual(['K1: 2/0/0', 'K4: 1/0/0']);
  });

  it('makes a lot of what stood there before, which is named by changes that cancel out', async () => {
    await stock.given('LATER', 5);
    await stock.reserve('L-1', [line('LATER', 2)]);
    await desk.keep([{ sku: 'LATER', shelfLifeDays: 30 }]);
    expect(await desk.lots('LATER')).toEqual(['UNLOTTED: 5/0/0']);

    const lines = [
      { sku: 'LATER', delta: -5, lotNo: 'unlotted' },
      { sku: 'LATER', delta: 5, lotNo: 'L9', expiresAt: desk.inDays(20) },
    ];
    const named = await desk.adjust({ location: 'SH001', lines, reason: 'labels read' });
    expect(named.userErrors).toEqual([]);
    expect(await desk.lots('LATER')).toEqual(['L9: 5/0/0']);
    expect((await stock.consume('L-1')).userErrors).toEqual([]);
    expect(await desk.lots('LATER')).toEqual(['L9: 3/0/0']);

    const ended = await desk.keep([{ sku: 'LATER', lotTracked: false }]);
    expect(ended.userErrors).toMatchObject([{ code: 'LOTS_IN_STOCK', onHand: 3 }]);
    const stale = await desk.keep([{ sku: 'LATER', expectedVersion: 7 }]);
    expect(stale.userErrors).toMatchObject([{ code: 'DOCUMENT_CHANGED', expected: 7, actual: 1 }]);
  });

  it('finds lots that do not add up to their level', async () => {
    await given('DRIFT', { D1: [2, 50] });
    const change = (by: number) =>
      inventory.sql(`update stock_lot set good = good + $1 where sku = 'DRIFT'`, [by]);
    await change(1);
    expect(await stock.drift(['DRIFT'])).toEqual([
      { sku: 'DRIFT', account: 'LOTS_GOOD', balance: 3, ledger: 2 },
    ]);
    await change(-1);
    expect(await stock.drift(['DRIFT'])).toEqual([]);
  });

  it('takes what comes back into its lot, or into one of its own', async () => {
    await given('BACK', { B1: [2, 50] });
    await stock.reserve('B-1', [line('BACK', 2)]);
    await stock.consume('B-1');
    const lines = [
      { ...line('BACK', 1), condition: 'GOOD', lotNo: 'B1' },
      { ...line('BACK', 1), condition: 'DAMAGED' },
    ];
    expect((await desk.giveBack('RT-1', lines)).userErrors).toEqual([]);
    expect(await desk.lots('BACK')).toEqual(['B1: 1/0/0', 'RETURNED: 0/0/1']);
  });

  it('carries lots along with a transfer, and leaves behind what expired', async () => {
    await given('MOVE', { OLD: [5, 2], MID: [3, 20], FAR: [3, 60] });
    inventory.clock.advance(3 * 86_400_000);
    await settles('MOVE', ['OLD: 0/5/0', 'MID: 3/0/0', 'FAR: 3/0/0']);
    const { transferNo } = await transfers.shipped('MOVE', 4, 'SH001', 'SH002');
    expect(await desk.trace({ document: transferNo })).toEqual([
      'TRANSFER_OUT MID 3',
      'TRANSFER_OUT FAR 1',
    ]);
    const some = { transferNo, lines: [{ sku: 'MOVE', quantity: 2 }] };
    expect((await transfers.receive(some)).userErrors).toEqual([]);
    const rest = { transferNo, lines: [{ sku: 'MOVE', quantity: 2 }] };
    expect((await transfers.receive(rest)).userErrors).toEqual([]);
    expect(await desk.lots('MOVE', 'SH002')).toEqual(['MID: 3/0/0', 'FAR: 1/0/0']);
  });
});
