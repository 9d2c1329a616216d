import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { statementsOf, useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { answers, CLERK, line, stockOf } from './fixtures.ts';
import { namingAllFaults } from './naming-all-faults.ts';
import { readingStock } from './reading-stock.ts';

const inventory = useSubgraph('inventory', createSubgraph, { background: false });
const stock = stockOf(inventory);
const asClerk = { actor: CLERK };

beforeAll(() => inventory.answer(answers));
beforeEach(() => inventory.answer(answers));
afterEach(async () => expect(await stock.violations()).toEqual([]));

const counts = async () => {
  const [row] = await inventory.sql(
    `select (select count(*) from stock_movement) as movements,
       (select count(*) from stock_level) as levels, (select count(*) from outbox) as events`,
  );
  return row;
};

describe('receiving goods', () => {
  const receipt = (sku: string, more = {}) => ({
    location: 'SH001',
    lines: [{ sku, quantity: 3 }],
    ...more,
  });

  it('adds up equal lines and raises the version once', async () => {
    const lines = [
      { sku: 'tea-1 ', quantity: 3 },
      { sku: 'TEA-1', quantity: 4 },
      { sku: 'TEA-1', quantity: 2, condition: 'DAMAGED' },
    ];

    const answer = await stock.receive({ location: 'sh001', lines });

    const level = { sku: 'TEA-1', onHand: 9, available: 7, reserved: 0, damaged: 2, version: 1 };
    const stockLevels = [{ ...level, location: { code: 'SH001' } }];
    expect(answer).toEqual({ stockLevels, userErrors: [] });
  });

  it('happens once per key, also when the products are away or the place is closed since', async () => {
    const key = stock.key();
    const first = await stock.receive(receipt('ONCE-1'), key);
    inventory.answer(() => {
      throw new Error('away');
    });

    const repeats = await Promise.all([1, 2, 3].map(() => stock.receive(receipt('ONCE-1'), key)));
    const other = await stock.receive(receipt('ONCE-1', { document: 'PO-2' }), key);

    expect(repeats).toEqual([first, first, first]);
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_MISMATCH' }]);
    expect(await stock.level('ONCE-1')).toMatchObject({ onHand: 3, version: 1 });
  });

  it('has one effect when twins of a new SKU run at once', async () => {
    const key = stock.key();

    await Promise.all(Array.from({ length: 8 }, () => stock.receive(receipt('TWIN-1'), key)));
    await Promise.all(Array.from({ length: 8 }, () => stock.receive(receipt('TWIN-2'))));

    expect(await stock.level('TWIN-1')).toMatchObject({ onHand: 3, version: 1 });
    expect(await stock.level('TWIN-2')).toMatchObject({ onHand: 24, version: 8 });
  });

  it('asks once whether a SKU exists, and for stocked ones never', async () => {
    const asked: unknown[] = [];
    inventory.answer((call) => {
      if (call.operation === 'ProductsForCommand') asked.push(call.variables['skus']);
      return answers(call);
    });

    await stock.receive(receipt('KNOWN-1'));
    await stock.receive(receipt('KNOWN-1'));

    expect(asked).toEqual([['KNOWN-1']]);
  });

  it('refuses bad input with every reason at once, and writes nothing', async () => {
    const before = await counts();
    const lines = [
      { sku: 'BAD-1', quantity: 0 },
      { sku: ' ', quantity: 1_000_001 },
    ];

    const { stockLevels, userErrors } = await stock.receive(receipt('BAD-1', { lines }), ' ');
    const badKey = await stock.receive(receipt('BAD-1'), ' ');
    const endlessKey = await stock.receive(receipt('BAD-1'), 'k'.repeat(256));

    expect(stockLevels).toBeNull();
    expect(userErrors.map(({ field }: { field: string[] }) => field.join('.'))).toEqual([
      'input.lines.0.quantity',
      'input.lines.1.sku',
      'input.lines.1.quantity',
      'idempotencyKey',
    ]);
    for (const { userErrors: refusals } of [badKey, endlessKey]) {
      expect(refusals).toMatchObject([
        { __typename: 'InvalidInputError', field: ['idempotencyKey'] },
      ]);
    }
    expect(await counts()).toEqual(before);
  });

  it('takes keys as long as every other command of the house does', async () => {
    const { userErrors } = await stock.receive(receipt('LONG-KEY'), 'k'.repeat(255));
    expect(userErrors).toEqual([]);
  });

  it('names every unknown SKU and the place that is unknown or closed', async () => {
    const before = await counts();
    const lines = ['NO-1', 'YES-1', 'NO-2', 'NO-1'].map((sku) => ({ sku, quantity: 1 }));

    const unknown = await stock.receive({ location: 'nowhere', lines });
    const closed = await stock.receive({ location: 'SHUT', lines: [lines[1]] });

    expect(unknown.userErrors).toMatchObject([
      { code: 'LOCATION_UNKNOWN', location: 'NOWHERE' },
      { code: 'SKU_UNKNOWN', sku: 'NO-1', field: ['input', 'lines', '0', 'sku'] },
      { code: 'SKU_UNKNOWN', sku: 'NO-2', field: ['input', 'lines', '2', 'sku'] },
    ]);
    expect(closed.userErrors).toMatchObject([{ code: 'LOCATION_UNKNOWN', location: 'SHUT' }]);
    expect(await counts()).toEqual(before);
  });

  it('is for staff of the store alone', async () => {
    const before = await counts();

    await expect(
      stock.receive(receipt('OWN-1', { location: 'SH002' }), stock.key(), asClerk),
    ).rejects.toThrow('FORBIDDEN');
    expect(await counts()).toEqual(before);
    const own = await stock.receive(receipt('OWN-1'), stock.key(), asClerk);
    expect(own.userErrors).toEqual([]);
  });
});

describe('adjusting counts', () => {
  const adjust = (...lines: object[]) =>
    stock.adjust({ location: 'SH001', reason: 'stocktake', lines });

  it('moves the difference from and to VARIANCE', async () => {
    await stock.given('CNT-1', 10);

    await adjust({ sku: 'CNT-1', delta: -3 }, { sku: 'CNT-1', condition: 'DAMAGED', delta: 2 });
    const { stockLevels } = await adjust({ sku: 'CNT-1', newQuantity: 9, expectedQuantity: 7 });

    expect(stockLevels).toMatchObject([{ onHand: 11, available: 9, damaged: 2, version: 3 }]);
    expect(
      await inventory.sql(
        `select from_account, to_account, quantity, reason, recorded_by from stock_movement
         where sku = 'CNT-1' and type = 'ADJUST' order by id`,
      ),
    ).toMatchObject([
      { from_account: 'GOOD', to_account: 'VARIANCE', quantity: 3, reason: 'stocktake' },
      { from_account: 'VARIANCE', to_account: 'DAMAGED', quantity: 2 },
      { from_account: 'VARIANCE', to_account: 'GOOD', quantity: 2, recorded_by: 'SERVICE:test' },
    ]);
  });

  it('refuses when the expected count is not the one found', async () => {
    await stock.given('CNT-2', 5);
    const before = await counts();

    const { userErrors } = await adjust({ sku: 'CNT-2', newQuantity: 1, expectedQuantity: 4 });

    expect(userErrors).toMatchObject([
      { __typename: 'StockChangedError', sku: 'CNT-2', expected: 4, actual: 5 },
    ]);
    expect(await counts()).toEqual(before);
  });

  it('cannot take away what is held for orders, nor what is not there', async () => {
    await stock.given('CNT-3', 5);
    await stock.reserve('cnt-3', [line('CNT-3', 4)]);
    const before = await counts();

    const held = await adjust({ sku: 'CNT-3', delta: -2 });
    const none = await adjust({ sku: 'CNT-3', condition: 'DAMAGED', delta: -1 });

    expect(held.userErrors).toMatchObject([
      { code: 'INSUFFICIENT_STOCK', requested: 2, available: 1 },
    ]);
    expect(none.userErrors).toMatchObject([{ requested: 1, available: 0 }]);
    expect(await counts()).toEqual(before);
  });

  it('moves nothing for a count that is right', async () => {
    await stock.given('CNT-4', 5);
    const before = await counts();

    const { stockLevels } = await adjust({ sku: 'CNT-4', newQuantity: 5, expectedQuantity: 5 });

    expect(stockLevels).toMatchObject([{ onHand: 5, version: 1 }]);
    expect(await counts()).toEqual(before);
  });

  it('is refused with a blank reason, and at another store', async () => {
    const input = { location: 'SH001', reason: ' ', lines: [{ sku: 'CNT-1', delta: 1 }] };

    const { userErrors } = await stock.adjust(input);

    expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'reason'] }]);
    const elsewhere = { ...input, location: 'SH002', reason: 'count' };
    await expect(stock.adjust(elsewhere, stock.key(), asClerk)).rejects.toThrow('FORBIDDEN');
  });
});

describe('posting a batch', () => {
  const occurredAt = '2026-01-01T00:00:00Z';
  const row = (sku: string, type: string, from: string, to: string, quantity: number) => ({
    sku,
    location: 'SH001',
    type,
    from,
    to,
    quantity,
    occurredAt,
  });

  it('changes each level once by its sum, with one event for all', async () => {
    const key = stock.key();
    const rows = [
      row('BLK-1', 'SALE', 'GOOD', 'CUSTOMER', 4),
      row('BLK-1', 'OPENING', 'SUPPLIER', 'GOOD', 10),
      row('BLK-1', 'CONDITION', 'GOOD', 'DAMAGED', 1),
      row('BLK-2', 'OPENING', 'VARIANCE', 'GOOD', 2),
      row('BLK-2', 'SCRAP', 'GOOD', 'SCRAP', 2),
    ];
    const before = await counts();

    const statements = await statementsOf(() => stock.bulkPost(rows, key));
    const repeat = await stock.bulkPost(rows, key);

    expect(repeat).toEqual({ posted: 5, userErrors: [] });
    expect(await stock.level('BLK-1')).toMatchObject({ onHand: 6, damaged: 1, version: 1 });
    expect(await stock.level('BLK-2')).toMatchObject({ onHand: 0, version: 1 });
    const after = await counts();
    expect(Number(after.movements) - Number(before.movements)).toBe(5);
    expect(Number(after.events) - Number(before.events)).toBe(1);
    const writes = statements.filter((text) => /(insert into|update) (stock|outbox)/.test(text));
    expect(writes).toHaveLength(4);
  });

  it('refuses a batch that would end below zero, whole', async () => {
    const before = await counts();

    const { posted, userErrors } = await stock.bulkPost([
      row('BLK-3', 'OPENING', 'VARIANCE', 'GOOD', 2),
      row('BLK-4', 'OPENING', 'VARIANCE', 'GOOD', 2),
      row('BLK-4', 'SALE', 'GOOD', 'CUSTOMER', 3),
    ]);

    expect(posted).toBeNull();
    expect(userErrors).toMatchObject([{ sku: 'BLK-4', requested: 1, available: 0 }]);
    expect(await counts()).toEqual(before);
  });

  it('refuses routes that a type does not have, and more than 5,000 rows', async () => {
    const wrong = await stock.bulkPost([row('BLK-5', 'SALE', 'CUSTOMER', 'GOOD', 1)]);
    const good = row('BLK-5', 'OPENING', 'VARIANCE', 'GOOD', 1);
    const many = await stock.bulkPost(Array.from({ length: 5_001 }, () => good));

    expect(wrong.userErrors).toMatchObject([{ field: ['input', '0', 'type'] }]);
    expect(many.userErrors).toMatchObject([{ field: ['input'] }]);
    expect(await stock.level('BLK-5')).toBeNull();
  });

  it('takes 5,000 rows over 1,000 SKUs in seconds', async () => {
    const rows = Array.from({ length: 5_000 }, (_, n) =>
      row(`MANY-${n % 1_000}`, 'OPENING', 'VARIANCE', 'GOOD', 1),
    );

    expect(await stock.bulkPost(rows)).toEqual({ posted: 5_000, userErrors: [] });
    expect(await stock.level('MANY-999')).toMatchObject({ onHand: 5, version: 1 });
  });
});

readingStock(inventory, stock);
namingAllFaults(inventory);
