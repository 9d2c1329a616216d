import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { rowsReadBy, statementsOf, useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { awaitingStock } from './awaiting-stock.ts';
import { answers, line, stockOf } from './fixtures.ts';
import { listingFronts } from './listing-fronts.ts';
import { BUYER, purchaseDesk } from './purchase-desk.ts';
import { presaleInParts } from './presale-in-parts.ts';
import { reconcilingStock } from './reconciling-stock.ts';
import { deskOf } from './stock-desk.ts';

const isDeep = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';
const inventory = useSubgraph('inventory', createSubgraph, { background: false });
const stock = stockOf(inventory);
const desk = deskOf(inventory);

beforeAll(() => inventory.answer(answers));
afterEach(async () => expect(await stock.violations()).toEqual([]));

const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) =>
  userErrors.map(({ code }) => code);
const front = (code: string, more = {}) => ({
  code,
  name: code,
  channels: [`${code}-CH`],
  locations: [],
  ...more,
});
const pooled = (sku: string, quantity: number, pool: string, location = 'SH001') => ({
  ...line(sku, quantity, location),
  pool,
});
const carved = (sku: string, change: number, location = 'SH001') => ({ sku, location, change });
const order = (sku: string, quantity: number) => ({ sku, quantity, unitPrice: '1.0000' });
const arrives = (quantity: number, condition = 'GOOD') => ({ lineNo: 1, quantity, condition });
const presale = (sku: string, quantity: number) => ({ ...line(sku, quantity), presale: true });

async function expectNoDeadlock() {
  const [{ deadlocks }] = await inventory.sql(
    `select deadlocks from pg_stat_database where datname = current_database()`,
  );
  expect(Number(deadlocks)).toBe(0);
}

describe('what a channel may sell', () => {
  it('is told of channels that there are, of SKUs that nobody has too', async () => {
    await expect(desk.sellable('nowhere', ['FS-1'])).rejects.toThrow('NOWHERE');
    const asked = `{ sellable(channel: "POS", skus: ["NO-SUCH"]) { available product { sku } } }`;
    const { data } = await inventory.run(asked, {}, { actor: BUYER });
    expect(data).toMatchObject({ sellable: [{ available: 0 }] });
  });

  it('is the least of its quota and what its places have beyond safety', async () => {
    await stock.given('FS-1', 5);
    await stock.given('FS-1', 7, 'WH001');
    await stock.given('FS-1', 100, 'WH002');
    const of = async () => (await desk.sellable('f1-ch', ['fs-1']))[0];
    expect(await of()).toMatchObject({ sellable: 112, available: 112, quotaLeft: null });

    await desk.front(front('F1', { locations: ['SH001', 'WH001'], safety: 2 }));
    expect(await of()).toMatchObject({ sellable: 10, available: 12, safety: 2 });
    await desk.quota({ front: 'F1', lines: [{ sku: 'FS-1', quotaLeft: 4 }] });
    expect(await of()).toMatchObject({ sellable: 4, quotaLeft: 4 });
    const outside = [line('FS-1', 1, 'WH002')];
    const { userErrors } = await desk.reserve('fs-0', outside, { channel: 'F1-CH' });
    expect(userErrors).toMatchObject([{ code: 'OUT_OF_SCOPE', front: 'F1', location: 'WH002' }]);
    await desk.reserve('fs-1', [line('FS-1', 3)], { channel: 'F1-CH' });
    expect(await of()).toMatchObject({ sellable: 1, lockedForSale: 3, quotaLeft: 1 });
    await stock.consume('fs-1');
    expect(await of()).toMatchObject({ sellable: 1, lockedForSale: 0, quotaLeft: 1 });
  });

  it('is kept by those who sell, across places, and never beyond, nor falsely refused', async () => {
    const rounds = isDeep ? 50 : 1;
    for (let round = 0; round < rounds; round += 1) {
      const sku = `FS-2-${round}`;
      const code = `F2-${round}`;
      for (const place of ['SH001', 'WH001', 'WH002']) await stock.given(sku, 40, place);
      await desk.front(front(code, { locations: ['SH001', 'WH001'], safety: 10 }));
      await desk.quota({ front: code, lines: [{ sku, quotaLeft: 50 }] });
      const outcomes = await Promise.all(
        Array.from({ length: 120 }, (_, n) =>
          desk.reserve(`${code}-${n}`, [line(sku, 1, n % 2 ? 'SH001' : 'WH001')], {
            channel: `${code}-CH`,
          }),
        ),
      );
      const held = outcomes.filter(({ reservation }) => reservation);
      // A place runs dry of its own: 40 there, 10 more here.
      expect(held).toHaveLength(50);
      expect((await desk.sellable(`${code}-CH`, [sku]))[0]).toMatchObject({
        sellable: 0,
        lockedForSale: 50,
      });
      await stock.release(held[0].reservation.reference);
      expect((await desk.sellable(`${code}-CH`, [sku]))[0]).toMatchObject({ sellable: 1 });
    }
    await expectNoDeadlock();
  });

  it('leaves safety stock to others when its channel races over two places', async () => {
    await stock.given('FS-3', 10);
    await stock.given('FS-3', 10, 'WH001');
    await desk.front(front('F3', { safety: 6 }));
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        desk.reserve(`fs-3-${n}`, [line('FS-3', 1, n % 2 ? 'SH001' : 'WH001')], {
          channel: 'F3-CH',
        }),
      ),
    );
    expect(outcomes.filter(({ reservation }) => reservation)).toHaveLength(14);
    const other = await stock.reserve('fs-3-other', [line('FS-3', 1), line('FS-3', 1, 'WH001')]);
    expect(other.reservation).not.toBeNull();
  });

  it('is refused at places that are not its own, and a changed version is told', async () => {
    await stock.given('FS-4', 5);
    const { stockFront } = await desk.front(front('F4', { locations: ['WH001'] }));
    expect(stockFront).toMatchObject({ version: 1, channels: ['F4-CH'], locations: ['WH001'] });
    const away = await desk.reserve('fs-4', [line('FS-4', 1)], { channel: 'F4-CH' });
    expect(away.userErrors).toMatchObject([{ code: 'OUT_OF_SCOPE', location: 'SH001' }]);
    const stale = await desk.front(front('F4', { expectedVersion: 3 }));
    expect(stale.userErrors).toMatchObject([{ code: 'STOCK_VERSION_CHANGED', actual: 1 }]);
    const saved = await desk.front(front('F4', { expectedVersion: 1 }));
    expect(saved.stockFront).toMatchObject({ version: 2, locations: [] });
    const bad = await desk.quota({ front: 'NONE', lines: [{ sku: 'FS-4', quotaLeft: 1 }] });
    expect(codesOf(bad)).toEqual(['NOT_FOUND']);
    const twice = { sku: 'FS-4', quotaLeft: -1 };
    expect(codesOf(await desk.quota({ front: 'F4', lines: [twice, twice] }))).toHaveLength(3);
    expect(
      (await desk.reserve('fs-4', [line('FS-4', 1)], { channel: 'F4-CH' })).reservation,
    ).toEqual(expect.objectContaining({ channel: 'F4-CH' }));
  });

  it('is told for 100 SKUs at 50 places in one statement that reads by index, and so are levels', async () => {
    const places = Array.from({ length: 50 }, (_, n) => `P${n}`);
    await inventory.sql(`insert into stock_movement (sku, location, type, from_account, to_account,
        quantity, recorded_by, occurred_at, recorded_at)
      select 'WIDE-' || s, 'P' || p, 'OPENING', 'VARIANCE', 'GOOD', 3, 'test', now(), now()
      from generate_series(1, 2000) s, generate_series(0, 49) p`);
    await inventory.sql(`insert into stock_level (sku, location, good, updated_at)
      select 'WIDE-' || s, 'P' || p, 3, now()
      from generate_series(1, 2000) s, generate_series(0, 49) p`);
    await inventory.sql('analyze stock_level');
    await desk.front(front('WIDE', { locations: places }));
    const skus = Array.from({ length: 100 }, (_, n) => `WIDE-${n + 1}`);
    let answer: any;
    await desk.sellable('WIDE-CH', skus);

    const statements = await statementsOf(async () => {
      answer = await desk.sellable('WIDE-CH', skus);
    });

    expect(answer).toHaveLength(100);
    expect(new Set(answer.map(({ sellable }: any) => sellable))).toEqual(new Set([150]));
    expect(statements).toHaveLength(1);
    const plan = JSON.stringify(await inventory.sql(`explain (format json) ${statements[0]}`));
    expect(plan).toMatch(/stock_level_(sku_)?location/);
    expect(plan).not.toMatch(/"Seq Scan"[^}]*"stock_level"/);

    const page = `{ _entities(representations: [${skus.map((sku) => `{ __typename: "Product", sku: "${sku}" }`)}]) {
      ... on Product { a: stockLevel(location: "P1") { onHand } b: stockLevel(location: "P2") { onHand } } } }`;
    const read = await rowsReadBy(inventory, async () =>
      expect((await inventory.run(page)).errors).toBeUndefined(),
    );
    const levels = read.filter(({ table }) => table === 'stock_level');
    expect(levels).toEqual([{ table: 'stock_level', index: expect.any(String), rows: 200 }]);
  });
});

describe('a campaign’s pool', () => {
  const POOL = (code: string, ...lines: object[]) => ({ code, name: code, lines });

  it('is carved out of available, sold from, given back and closed', async () => {
    await stock.given('PL-1', 10);
    const { stockPool } = await desk.carve(POOL('pl1', carved('PL-1', 6)));
    expect(stockPool).toMatchObject({ code: 'PL1', status: 'OPEN', lines: [{ free: 6 }] });
    expect(await desk.level('PL-1')).toMatchObject({ onHand: 10, available: 4, pooled: 6 });

    await desk.reserve('pl-1-a', [pooled('PL-1', 2, 'PL1')]);
    await desk.reserve('pl-1-b', [pooled('PL-1', 1, 'PL1')]);
    await stock.consume('pl-1-a');
    await desk.carve(POOL('PL1', carved('PL-1', -1)));
    expect(await desk.pool('PL1')).toMatchObject({
      lines: [{ carved: 6, held: 1, sold: 2, returned: 1, free: 2 }],
    });
    expect(await desk.level('PL-1')).toMatchObject({ onHand: 8, available: 5, reserved: 1 });

    const closed = await desk.closePool('PL1');
    expect(closed.stockPool).toMatchObject({ status: 'CLOSED', lines: [{ returned: 3, free: 0 }] });
    expect(await desk.level('PL-1')).toMatchObject({ available: 7, pooled: 0, reserved: 1 });
    expect(codesOf(await desk.reserve('pl-1-c', [pooled('PL-1', 1, 'PL1')]))).toEqual([
      'POOL_CLOSED',
    ]);
    expect(codesOf(await desk.carve(POOL('PL1', carved('PL-1', 1))))).toEqual(['POOL_CLOSED']);
    await stock.release('pl-1-b');
    expect(await desk.level('PL-1')).toMatchObject({ available: 8, reserved: 0 });
    expect(await desk.pool('PL1')).toMatchObject({ lines: [{ returned: 4, held: 0 }] });
  });

  it('sells as many as it has while it is sold, let go, carved and closed at once', async () => {
    await stock.given('PL-2', 30);
    await desk.carve(POOL('PL2', carved('PL-2', 10)));
    const buyers = await Promise.all([
      ...Array.from({ length: 40 }, (_, n) =>
        desk.reserve(`pl-2-${n}`, [pooled('PL-2', 1, 'PL2')]),
      ),
      ...Array.from({ length: 40 }, (_, n) => stock.reserve(`pl-2-free-${n}`, [line('PL-2', 1)])),
    ]);
    const held = (some: typeof buyers) => some.filter(({ reservation }) => reservation);
    expect([held(buyers.slice(0, 40)).length, held(buyers.slice(40)).length]).toEqual([10, 20]);

    await Promise.all([
      ...Array.from({ length: 40 }, (_, n) =>
        n % 2 ? stock.release(`pl-2-${n}`) : stock.consume(`pl-2-${n}`),
      ),
      desk.closePool('PL2'),
      desk.carve(POOL('PL2', carved('PL-2', 1))),
    ]);
    const { lines } = await desk.pool('PL2');
    expect(lines[0].carved).toBe(lines[0].sold + lines[0].returned);
    await expectNoDeadlock();
  });

  it('refuses what nobody can carve, and what has two sources', async () => {
    await stock.given('PL-3', 2);
    expect(await desk.carve(POOL('PL3', carved('PL-3', 3)))).toMatchObject({
      stockPool: null,
      userErrors: [{ code: 'INSUFFICIENT_STOCK', requested: 3, available: 2 }],
    });
    expect(await desk.pool('PL3')).toBeNull();
    // A code that is nobody's yet, an unknown SKU and too many units are told at once, each by its field.
    expect(codesOf(await desk.carve(POOL('PL4', carved('NO-SUCH', 1))))).toEqual(['SKU_UNKNOWN']);
    const mistyped = await desk.carve({ code: 'PL-TYPO', lines: [carved('PL-3', 99)] });
    expect(mistyped.userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'name'] },
      { code: 'INSUFFICIENT_STOCK', requested: 99 },
    ]);
    const { userErrors } = await desk.carve({ code: ' ', lines: [carved('PL-3', 0)] });
    expect(userErrors).toHaveLength(2);
    expect(codesOf(await desk.closePool('PL3'))).toEqual(['NOT_FOUND']);
    const both = { ...pooled('PL-3', 1, 'PL3'), presale: true };
    expect(codesOf(await desk.reserve('pl-3', [both]))).toEqual(['INVALID_INPUT']);
    const mixed = [pooled('PL-3', 1, 'PL3'), line('PL-3', 1)];
    expect(codesOf(await desk.reserve('pl-3', mixed))).toEqual(['INVALID_INPUT']);
  });
});

describe('presale', () => {
  const desks = purchaseDesk(inventory);
  const expectGoods = (sku: string, quantity: number) => desks.confirmed([order(sku, quantity)]);

  beforeAll(async () => {
    await desks.run('supplierUpsert', { code: 'acme', name: 'Acme' }, BUYER);
  });

  it('promises at most what is confirmed to come, however many ask', async () => {
    const purchaseNo = await expectGoods('PS-1', 5);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) => desk.reserve(`ps-1-${n}`, [presale('PS-1', 1)])),
    );
    expect(outcomes.filter(({ reservation }) => reservation)).toHaveLength(5);
    expect(await desk.level('PS-1')).toMatchObject({ incoming: 5, presold: 5, available: 0 });
    const end = { purchaseNo, expectedVersion: 3, reason: 'late' };
    const cut = await desks.run('purchaseOrderCancel', end, BUYER);
    expect(codesOf(cut)).toEqual(['INSUFFICIENT_STOCK']);
  });

  it('is given what arrives, the earliest first, before anybody else', async () => {
    const purchaseNo = await expectGoods('PS-2', 8);
    await desk.reserve('ps-2-a', [presale('PS-2', 2)]);
    await desk.reserve('ps-2-b', [presale('PS-2', 3)]);
    expect(codesOf(await stock.consume('ps-2-a'))).toEqual(['INSUFFICIENT_STOCK']);

    await desks.receive(purchaseNo, [arrives(4)]);
    expect(await desk.level('PS-2')).toMatchObject({ reserved: 4, presold: 1, available: 0 });
    expect((await stock.consume('ps-2-a')).reservation.status).toBe('CONSUMED');
    expect(codesOf(await stock.consume('ps-2-b'))).toEqual(['INSUFFICIENT_STOCK']);
    await desks.receive(purchaseNo, [arrives(4)]);
    expect(await desk.level('PS-2')).toMatchObject({ reserved: 3, presold: 0, available: 3 });
    expect((await stock.consume('ps-2-b')).reservation.status).toBe('CONSUMED');
  });

  it('waits for what is in quality control, and is given back whole', async () => {
    const purchaseNo = await expectGoods('PS-3', 3);
    await desk.reserve('ps-3', [presale('PS-3', 3)]);
    await desks.receive(purchaseNo, [arrives(3, 'QC')]);
    expect(await desk.level('PS-3')).toMatchObject({ incoming: 0, qualityControl: 3, presold: 3 });
    const looked = (condition: string) =>
      desk.release({ location: 'SH001', lines: [{ sku: 'PS-3', quantity: 1, condition }] });
    expect(codesOf(await looked('DAMAGED'))).toEqual(['INSUFFICIENT_STOCK']);
    await looked('GOOD');
    expect(await desk.level('PS-3')).toMatchObject({ reserved: 1, presold: 2 });
    await stock.release('ps-3');
    expect(await desk.level('PS-3')).toMatchObject({ reserved: 0, presold: 0, available: 1 });
  });
});

describe('units of other owners', () => {
  const receive = (sku: string, owner: string, quantity: number, condition = 'GOOD') =>
    desk.receive({ location: 'SH001', owner, lines: [{ sku, quantity, condition }] });

  beforeAll(async () => {
    for (const [code, policy] of [
      ['S1', 'CONSIGNED'],
      ['S2', 'CONSIGNED'],
      ['D1', 'STORED'],
    ]) {
      const { userErrors } = await desk.register({ code, name: code, policy });
      expect(userErrors).toEqual([]);
    }
  });

  it('are sold after the house’s own, the oldest first, and the ledger says whose left', async () => {
    await receive('OW-1', 's2', 2);
    inventory.clock.advance(1000);
    await receive('OW-1', 'S1', 2);
    await stock.given('OW-1', 1);
    await stock.reserve('ow-1', [line('OW-1', 4)]);
    await stock.consume('ow-1');
    const legs = await inventory.sql(
      `select owner, quantity from stock_movement where document = 'ow-1' order by id`,
    );
    expect(legs).toEqual([
      { owner: 'HOUSE', quantity: 1 },
      { owner: 'S2', quantity: 2 },
      { owner: 'S1', quantity: 1 },
    ]);
    expect((await desk.level('OW-1')).owners).toMatchObject([{ ownerCode: 'S1', onHand: 1 }]);
  });

  it('that are only stored count on hand and are taken by their owner’s orders alone', async () => {
    await receive('OW-2', 'D1', 5);
    await stock.given('OW-2', 1);
    expect(await desk.level('OW-2')).toMatchObject({ onHand: 6, available: 1, withheld: 5 });
    expect(codesOf(await stock.reserve('ow-2-other', [line('OW-2', 2)]))).toEqual([
      'INSUFFICIENT_STOCK',
    ]);
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        desk.reserve(`ow-2-${n}`, [line('OW-2', 1)], { owner: 'D1' }),
      ),
    );
    const held = outcomes.filter(({ reservation }) => reservation);
    expect(held).toHaveLength(5);
    expect(await desk.level('OW-2')).toMatchObject({ available: 1, withheld: 0, reserved: 5 });
    await stock.consume(held[0].reservation.reference);
    await stock.release(held[1].reservation.reference);
    const level = await desk.level('OW-2');
    expect(level).toMatchObject({ onHand: 5, available: 1, withheld: 1, reserved: 3 });
    expect(level.owners).toMatchObject([
      { ownerCode: 'HOUSE', onHand: 1, policy: null },
      { ownerCode: 'D1', onHand: 4, policy: 'STORED' },
    ]);
  });

  it('change hands where they stand, unless they are held', async () => {
    await receive('OW-3', 'D1', 3);
    const change = (from: string, to: string, quantity: number) =>
      desk.title({
        location: 'SH001',
        reason: 'bought',
        lines: [{ sku: 'OW-3', quantity, from, to }],
      });
    expect((await change('D1', 'HOUSE', 2)).stockLevels).toMatchObject([
      { onHand: 3, available: 2, withheld: 1 },
    ]);
    await stock.reserve('ow-3', [line('OW-3', 2)]);
    expect(codesOf(await change('HOUSE', 'D1', 1))).toEqual(['INSUFFICIENT_STOCK']);
    expect(codesOf(await change('D1', 'HOUSE', 2))).toEqual(['INSUFFICIENT_STOCK']);
    expect(codesOf(await change('D1', 'D1', 1))).toEqual(['INVALID_INPUT']);
    expect(codesOf(await change('HOUSE', 'NOBODY', 1))).toEqual(['OWNER_UNKNOWN']);
    for (const code of ['d1', 'house', 'A B', '货主', '-D', '', 'x'.repeat(65)]) {
      const { userErrors } = await desk.register({ code, name: 'x', policy: 'STORED' });
      expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'code'] }]);
    }
  });

  it('wait in quality control, and are counted and released by owner', async () => {
    await receive('OW-4', 'S1', 3, 'QC');
    expect(await desk.level('OW-4')).toMatchObject({ onHand: 3, available: 0, qualityControl: 3 });
    const lines = [
      { sku: 'OW-4', quantity: 2, condition: 'GOOD' },
      { sku: 'OW-4', quantity: 1, condition: 'DAMAGED' },
    ];
    await desk.release({ location: 'SH001', lines });
    expect(await desk.level('OW-4')).toMatchObject({ available: 2, damaged: 1, qualityControl: 0 });
    const more = await desk.release({ location: 'SH001', lines: [lines[0]] });
    expect(codesOf(more)).toEqual(['INSUFFICIENT_STOCK']);
    const count = { sku: 'OW-4', owner: 'S1', newQuantity: 1, expectedQuantity: 2 };
    const adjusted = await desk.adjust({ location: 'SH001', reason: 'count', lines: [count] });
    expect(adjusted.stockLevels).toMatchObject([{ onHand: 2, available: 1 }]);
  });
});

listingFronts(inventory, stock, desk);
reconcilingStock(inventory, stock);
presaleInParts(inventory, stock);
awaitingStock(inventory, stock);
