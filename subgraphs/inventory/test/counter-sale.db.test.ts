import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { statementsOf, useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { counterQuotas } from './counter-quotas.ts';
import { answers, CLERK, INTERNAL, line, stockOf } from './fixtures.ts';
import { ANNA, MAY, stocktakeDesk } from './stocktake-desk.ts';

const inventory = useSubgraph('inventory', createSubgraph, { background: false });
const stock = stockOf(inventory);
const desk = stocktakeDesk(inventory);

beforeAll(() =>
  inventory.answer((call) =>
    call.operation === 'ProductsForStocktake' ? { productsForCommand: [] } : answers(call),
  ),
);
afterEach(async () => expect(await stock.violations()).toEqual([]));

async function sell(
  reference: string,
  lines: readonly object[],
  occurredAt = inventory.clock.now(),
) {
  const { data, errors } = await inventory.run(
    `mutation ($input: StockSellInput!) {
      stockSell(input: $input) {
        sale { reference shortfalls { sku location quantity } }
        userErrors { __typename code field }
      }
    }`,
    { input: { reference, lines, occurredAt: occurredAt.toISOString() } },
    { actor: INTERNAL },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as any).stockSell;
}

describe('a counter sale', () => {
  it('takes what is there, and what is not from VARIANCE with a word to the manager', async () => {
    await stock.given('CTR-1', 3);
    const first = await sell('SO-CTR-1', [line('ctr-1', 2)]);
    const second = await sell('SO-CTR-2', [line('CTR-1', 2), line('CTR-NEW', 1)]);

    expect(first).toEqual({ sale: { reference: 'SO-CTR-1', shortfalls: [] }, userErrors: [] });
    expect(second.sale.shortfalls).toEqual([line('CTR-1', 1), line('CTR-NEW', 1)]);
    expect(await stock.level('CTR-1')).toMatchObject({ onHand: 0, version: 3 });
    const told = await inventory.sql(
      `select key, payload ->> 'quantity' as quantity from outbox
       where type = 'StockShortfallFound' order by key`,
    );
    expect(told).toEqual([
      { key: 'SH001/CTR-1', quantity: '1' },
      { key: 'SH001/CTR-NEW', quantity: '1' },
    ]);
    const { data } = await inventory.run(
      `{ stockShortfalls(where: { location: { eq: "SH001" } }) { nodes { reference sku quantity } } }`,
    );
    expect(data.stockShortfalls.nodes).toContainEqual({
      reference: 'SO-CTR-2',
      sku: 'CTR-1',
      quantity: 1,
    });
  });

  it('leaves what is held for orders to them', async () => {
    await stock.given('CTR-3', 5);
    await stock.reserve('SO-HOLD', [line('CTR-3', 4)]);
    const { sale } = await sell('SO-CTR-3', [line('CTR-3', 3)]);
    expect(sale.shortfalls).toEqual([line('CTR-3', 2)]);
    expect(await stock.level('CTR-3')).toMatchObject({ onHand: 4, reserved: 4, available: 0 });
    expect((await stock.consume('SO-HOLD')).userErrors).toEqual([]);
  });

  it('is recorded once, however many ask at once, and only as it was', async () => {
    await stock.given('CTR-4', 10);
    const twins = await Promise.all(
      Array.from({ length: 12 }, () => sell('SO-CTR-4', [line('CTR-4', 2)])),
    );
    const other = await sell('SO-CTR-4', [line('CTR-4', 3)]);
    expect(twins.every(({ userErrors }) => userErrors.length === 0)).toBe(true);
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_MISMATCH' }]);
    expect(await stock.level('CTR-4')).toMatchObject({ onHand: 8, version: 2 });
  });

  it('of the last units at many tills finds exactly what the books lacked', async () => {
    await stock.given('CTR-5', 20);
    const sold = await Promise.all(
      Array.from({ length: 60 }, (_, n) => sell(`SO-MANY-${n}`, [line('CTR-5', 1)])),
    );
    const short = sold.flatMap(({ sale }) => sale.shortfalls);
    expect(short).toHaveLength(40);
    expect(await stock.level('CTR-5')).toMatchObject({ onHand: 0, available: 0 });
  });

  it('of before an approved count that is recorded after it changes nothing on the shelf', async () => {
    await stock.given('CTR-6', 10);
    inventory.clock.advance(1_000);
    const soldAt = inventory.clock.now();
    inventory.clock.advance(60_000);
    const { stocktake: planned } = await desk.plan(['CTR-6'], { toleranceUnits: 9 });
    const counts = [{ sku: 'CTR-6', quantity: 8, countedAt: inventory.clock.now().toISOString() }];
    const { stocktake } = await desk.count(planned.stocktakeNo, counts, ANNA);
    await desk.approve(planned.stocktakeNo, stocktake.version, {}, MAY);

    const { sale } = await sell('SO-LATE', [line('CTR-6', 2)], soldAt);

    expect(sale.shortfalls).toEqual([]);
    expect(await stock.level('CTR-6')).toMatchObject({ onHand: 8 });
  });

  it('is taken whatever the clock of its till says; what cannot be counts as of now', async () => {
    await stock.given('CTR-7', 4);
    const wrong = [new Date(0), new Date(inventory.clock.now().getTime() + 9 * 86_400_000)];
    for (const [n, at] of wrong.entries()) {
      expect((await sell(`SO-CLOCK-${n}`, [line('CTR-7', 1)], at)).userErrors).toEqual([]);
    }
    const rows = await inventory.sql(
      `select recorded_at - occurred_at between interval '0' and interval '1 minute' as now
       from stock_movement where sku = 'CTR-7' and type = 'SALE'`,
    );
    expect(rows).toEqual([{ now: true }, { now: true }]);
  });

  it('is for the house alone, and its shortfalls are for who may audit', async () => {
    const query = `mutation ($input: StockSellInput!) { stockSell(input: $input) { sale { reference } } }`;
    const input = {
      reference: 'X',
      lines: [line('CTR-1', 1)],
      occurredAt: new Date().toISOString(),
    };
    const refused = await inventory.run(query, { input }, { actor: CLERK });
    const audited = await inventory.run(
      `{ stockShortfalls { nodes { sku } } }`,
      {},
      { actor: CLERK },
    );
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(audited.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const { userErrors } = await sell(' ', [line('CTR-1', 0)]);
    expect(userErrors.map(({ field }: any) => field.join('.'))).toEqual([
      'input.reference',
      'input.lines.0.quantity',
    ]);
  });
});

describe('goods whose lots nobody keeps', () => {
  it('pay no statement for lots, whatever is done with them', async () => {
    const statements = await statementsOf(async () => {
      await stock.given('UNLOT-1', 9);
      await stock.adjust({
        location: 'SH001',
        reason: 'count',
        lines: [{ sku: 'UNLOT-1', delta: -1 }],
      });
      await stock.reserve('no-lot-1', [line('UNLOT-1', 2)]);
      await stock.reserve('no-lot-2', [line('UNLOT-1', 2)]);
      await stock.consume('no-lot-1');
      await stock.release('no-lot-2');
      await sell('SO-UNLOT', [line('UNLOT-1', 1)]);
    });
    expect(statements.length).toBeGreaterThan(10);
    // Making a level says at once whether its SKU is kept in lots; nothing else speaks of them.
    const ofLots = /stock_(lot|movement_lot)\b|(from|join) stock_lot_policy p join/;
    expect(statements.filter((text) => ofLots.test(text))).toEqual([]);
  });
});

counterQuotas(inventory, stock);
