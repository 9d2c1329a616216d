import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { useSubgraph, type RemoteAnswers } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { answers, line, stockOf } from './fixtures.ts';
import { ANNA, BEN, MAY, stocktakeDesk } from './stocktake-desk.ts';

const inventory = useSubgraph('inventory', createSubgraph, { background: false });
const stock = stockOf(inventory);
const desk = stocktakeDesk(inventory);

/** Every product costs 2.50; those that begin with A are of the category TEAS. */
const priced: RemoteAnswers = (call) => {
  if (call.operation !== 'ProductsForStocktake') return answers(call);
  return {
    productsForCommand: (call.variables['skus'] as string[]).map((sku) => ({
      sku,
      categoryCode: sku.startsWith('A') ? 'TEAS' : null,
      unitPrice: '2.5000',
      currency: 'CNY',
    })),
  };
};

beforeAll(() => inventory.answer(priced));
afterEach(async () => expect(await stock.violations()).toEqual([]));

/** Lets a minute pass and says what time it is. */
function later(): string {
  inventory.clock.advance(60_000);
  return inventory.clock.now().toISOString();
}

/** A sale that the till recorded late: it happened at an instant of the past. */
const sold = (sku: string, quantity: number, occurredAt: string) =>
  stock.bulkPost([
    { ...line(sku, quantity), type: 'SALE', from: 'GOOD', to: 'CUSTOMER', occurredAt },
  ]);

const ledgerOf = (document: string) =>
  inventory.sql(
    `select sku, from_account, to_account, quantity from stock_movement
     where document = $1 order by sku`,
    [document],
  );

describe('a stocktake', () => {
  it('takes no count of before it was planned, and nothing of the others with it', async () => {
    await stock.given('CNT-OLD', 3);
    const before = later();
    inventory.clock.advance(10 * 60_000);
    const { stocktake: planned } = await desk.plan(['CNT-OLD']);
    const counts = [
      { sku: 'CNT-OLD', quantity: 3 },
      { sku: 'CNT-OLD', quantity: 9, countedAt: before, zone: 'b' },
    ];
    const refused = await desk.count(planned.stocktakeNo, counts);
    expect(refused.userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'counts', '1', 'countedAt'] },
    ]);
    const { stocktake } = await desk.count(planned.stocktakeNo, counts.slice(0, 1));
    expect(stocktake.lines.nodes).toMatchObject([{ counted: 3 }]);
  });

  it('corrects the books by what was counted, once, with the value of the differences', async () => {
    await stock.given('CNT-A', 10);
    await stock.given('CNT-B', 4);
    const { stocktake: planned } = await desk.plan(['CNT-A', 'CNT-B'], { toleranceUnits: 5 });
    const no = planned.stocktakeNo;
    const counted = await desk.count(no, [
      { sku: 'cnt-a', quantity: 8 },
      { sku: 'CNT-B', quantity: 5 },
    ]);
    expect(counted.userErrors).toEqual([]);

    const approved = await desk.approve(no, counted.stocktake.version);
    const again = await desk.approve(no, counted.stocktake.version);

    expect(approved.stocktake).toMatchObject({
      status: 'APPROVED',
      summary: {
        lines: 2,
        counted: 2,
        differing: 2,
        surplusUnits: 1,
        shortageUnits: 2,
        surplusValue: { amountMinor: 250 },
        shortageValue: { amountMinor: 500 },
      },
    });
    expect(again.userErrors).toMatchObject([{ code: 'STOCKTAKE_CLOSED' }]);
    expect(await stock.level('CNT-A')).toMatchObject({ onHand: 8 });
    expect(await stock.level('CNT-B')).toMatchObject({ onHand: 5 });
    expect(await ledgerOf(no)).toEqual([
      { sku: 'CNT-A', from_account: 'GOOD', to_account: 'VARIANCE', quantity: 2 },
      { sku: 'CNT-B', from_account: 'VARIANCE', to_account: 'GOOD', quantity: 1 },
    ]);
  });

  it('gives what a still shop would, whatever is sold before and after a count', async () => {
    await stock.given('MOV-1', 20);
    const before = later();
    const { stocktake: planned } = await desk.plan(['MOV-1'], { toleranceUnits: 5 });
    await stock.reserve('mov-1', [line('MOV-1', 2)]);
    await stock.consume('mov-1');
    const countedAt = later();
    later();
    // Sold after the count, recorded before it is known; and one sold before it, recorded last.
    await sold('MOV-1', 3, inventory.clock.now().toISOString());
    const { stocktake } = await desk.count(planned.stocktakeNo, [
      { sku: 'MOV-1', quantity: 16, countedAt },
    ]);
    expect(stocktake.lines.nodes).toMatchObject([{ counted: 16, book: null, variance: null }]);
    expect(await desk.look(planned.stocktakeNo)).toMatchObject({
      lines: { nodes: [{ counted: 16, book: 18, variance: -2 }] },
    });

    await sold('MOV-1', 1, before);
    await desk.approve(planned.stocktakeNo, stocktake.version);

    // 20, 2 and 1 sold before the count: 17 were to be there, 16 were; then 3 more were sold.
    expect(await ledgerOf(planned.stocktakeNo)).toMatchObject([{ quantity: 1 }]);
    expect(await stock.level('MOV-1')).toMatchObject({ onHand: 13 });
  });

  it('keeps the books right while many sell and many count at once', async () => {
    await stock.given('RACE-1', 200);
    const { stocktake: planned } = await desk.plan(['RACE-1'], { toleranceUnits: 300 });
    const no = planned.stocktakeNo;
    const sell = (n: number) =>
      stock.reserve(`race-${n}`, [line('RACE-1', 1)]).then(() => stock.consume(`race-${n}`));
    const countedAt = later();
    inventory.clock.advance(1);

    const [counts] = await Promise.all([
      Promise.all(
        ['S1', 'S2', 'S3', 'S4'].map((zone, n) =>
          desk.count(
            no,
            [{ sku: 'RACE-1', quantity: 49, zone, countedAt }],
            n % 2 === 0 ? ANNA : BEN,
          ),
        ),
      ),
      Promise.all(Array.from({ length: 30 }, (_, n) => sell(n))),
    ]);
    expect(counts.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const { version } = await desk.look(no);
    const [approvals] = await Promise.all([
      Promise.all([1, 2, 3].map(() => desk.approve(no, version))),
      Promise.all(Array.from({ length: 30 }, (_, n) => sell(100 + n))),
    ]);

    expect(approvals.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(await ledgerOf(no)).toMatchObject([{ from_account: 'GOOD', quantity: 4 }]);
    expect(await stock.level('RACE-1')).toMatchObject({ onHand: 200 - 60 - 4 });
  });
});

describe('counting', () => {
  it('adds zones and scans up, takes the last word of each, and finds what nobody expected', async () => {
    await stock.given('ZON-1', 9);
    const { stocktake: planned } = await desk.plan(['ZON-1'], { toleranceUnits: 9 });
    const no = planned.stocktakeNo;
    await desk.count(no, [{ sku: 'ZON-1', quantity: 9, zone: 'a', countedAt: later() }]);
    await desk.count(no, [{ sku: 'ZON-1', quantity: 4, zone: 'A', countedAt: later() }], BEN);
    const { stocktake } = await desk.count(no, [
      { sku: 'ZON-1', quantity: 2, zone: 'B', countedAt: later() },
      { sku: 'ZON-1', quantity: 1, zone: 'B', mode: 'ADD', countedAt: later() },
      { sku: 'ZON-1', quantity: 1, zone: 'A', mode: 'ADD', countedAt: later() },
      { sku: 'ZON-2', quantity: 1, condition: 'DAMAGED', countedAt: later() },
    ]);

    expect(stocktake.lines.nodes).toMatchObject([
      { sku: 'ZON-1', counted: 8, countedBy: ['STAFF:anna', 'STAFF:ben'] },
      { sku: 'ZON-2', condition: 'DAMAGED', counted: 1 },
    ]);
    await desk.approve(no, stocktake.version);
    expect(await stock.level('ZON-1')).toMatchObject({ onHand: 8 });
    expect(await stock.level('ZON-2')).toMatchObject({ onHand: 1, damaged: 1 });
    const { stocktake: zone } = await desk.plan([], { scope: 'ZONE', zone: 'b', codes: null });
    expect(zone.lines.nodes).toMatchObject([{ sku: 'ZON-1', counted: null }]);
  });

  it('is done again where it is off, and an earlier count that comes late stays in its round', async () => {
    await stock.given('REC-1', 10);
    const { stocktake: planned } = await desk.plan(['REC-1']);
    const no = planned.stocktakeNo;
    const early = later();
    later();
    const first = await desk.count(no, [{ sku: 'REC-1', quantity: 7, countedAt: later() }]);
    const refused = await desk.approve(no, first.stocktake.version);
    later();
    const opened = await desk.recount(no, first.stocktake.version);
    const late = await desk.count(no, [{ sku: 'REC-1', quantity: 1, countedAt: early }], BEN);
    expect(late.stocktake.lines.nodes).toMatchObject([{ round: 2, counted: null }]);
    const second = await desk.count(no, [{ sku: 'REC-1', quantity: 9, countedAt: later() }], BEN);

    expect(refused.userErrors).toMatchObject([{ code: 'STOCKTAKE_RECOUNT_DUE', skus: ['REC-1'] }]);
    expect(opened.stocktake.lines.nodes).toMatchObject([{ round: 2, state: 'UNCOUNTED' }]);
    expect(second.stocktake.lines.nodes).toMatchObject([{ round: 2, counted: 9 }]);
    await desk.approve(no, second.stocktake.version);
    expect(await stock.level('REC-1')).toMatchObject({ onHand: 9 });
  });

  it('of one key has one effect, and hides the books from who counts, until approved', async () => {
    await stock.given('BLD-1', 3);
    const { stocktake: planned } = await desk.plan(['BLD-1'], { toleranceUnits: 9 });
    const no = planned.stocktakeNo;
    const counts = [{ sku: 'BLD-1', quantity: 1, mode: 'ADD' }];
    await Promise.all([1, 2, 3].map(() => desk.count(no, counts, ANNA, 'st-twin')));

    const seen = await desk.look(no, ANNA);
    expect(seen).toMatchObject({
      version: 2,
      summary: null,
      lines: { nodes: [{ counted: 1, book: null, variance: null, varianceValue: null }] },
    });
    await desk.approve(no, 2);
    expect(await desk.look(no, ANNA)).toMatchObject({
      lines: {
        nodes: [{ counted: 1, book: 3, variance: -2, varianceValue: { amountMinor: -500 } }],
      },
    });
  });
});

describe('counts that are none', () => {
  it('name every reason at once, and nothing is written', async () => {
    const { stocktake } = await desk.plan(['CNT-N']);
    const no = stocktake.stocktakeNo;
    const counts = [
      { sku: ' ', quantity: -1 },
      { sku: 'NO-SUCH', quantity: 1, countedAt: '2025-12-01T00:00:00.000Z' },
    ];
    const said = ({ userErrors }: any) =>
      userErrors.map(({ code, field }: any) => `${code} ${(field ?? []).slice(2).join('.')}`);
    const open = [
      'INVALID_INPUT 0.sku',
      'INVALID_INPUT 0.quantity',
      'INVALID_INPUT 1.countedAt',
      'SKU_UNKNOWN 1.sku',
    ];
    expect(said(await desk.count(no, counts)).toSorted()).toEqual(open.toSorted());
    await desk.cancel(no, 1);
    const closed = said(await desk.count(no, counts));
    expect(closed.toSorted()).toEqual([...open, 'STOCKTAKE_CLOSED '].toSorted());
    expect(said(await desk.count('ST-NONE', [{ sku: 'NO-SUCH', quantity: 1 }]))).toEqual([
      'NOT_FOUND ',
      'SKU_UNKNOWN 0.sku',
    ]);
    expect(
      await inventory.sql('select 1 from stocktake_count where stocktake_no = $1', [no]),
    ).toEqual([]);
  });
});

describe('approving', () => {
  it('is refused to who counted, to a stale view, and while something is not counted', async () => {
    await stock.given('REF-1', 2);
    await stock.given('REF-2', 2);
    const { stocktake: planned } = await desk.plan(['REF-1', 'REF-2']);
    const no = planned.stocktakeNo;
    const { stocktake } = await desk.count(no, [{ sku: 'REF-1', quantity: 2 }], MAY);

    const stale = await desk.approve(no, 1);
    const own = await desk.approve(no, stocktake.version);
    expect(stale.userErrors).toMatchObject([
      { code: 'STOCKTAKE_CHANGED', expectedVersion: 1, actualVersion: 2 },
    ]);
    expect(own.userErrors).toMatchObject([
      { code: 'STOCKTAKE_FOUR_EYES' },
      { code: 'STOCKTAKE_INCOMPLETE', uncounted: 1, skus: ['REF-2'] },
    ]);
    const other = { ...MAY, id: 'other' };
    const kept = await desk.approve(no, stocktake.version, { uncounted: 'KEEP' }, other);
    expect(kept.stocktake.status).toBe('APPROVED');
    expect(await ledgerOf(no)).toEqual([]);
  });

  it('takes every count that was accepted into account, however late it comes', async () => {
    const codes = Array.from({ length: 12 }, (_, n) => `LAT-${n}`);
    const plans = await Promise.all(
      codes.map(async (sku) => {
        await stock.given(sku, 5);
        const { stocktake } = await desk.plan([sku], { toleranceUnits: 9 });
        return { sku, no: stocktake.stocktakeNo as string };
      }),
    );
    const outcomes = await Promise.all(
      plans.map(async ({ sku, no }) => {
        const { stocktake } = await desk.count(no, [{ sku, quantity: 5 }]);
        return Promise.all([
          desk.approve(no, stocktake.version),
          desk.count(no, [{ sku, quantity: 3, countedAt: later() }], BEN),
        ]);
      }),
    );
    const accepted = outcomes.map((both) => both.map(({ userErrors }) => userErrors.length === 0));
    // Exactly one of the two: an approval of another version, or a count of a closed stocktake.
    expect(accepted.filter(([approved, counted]) => approved === counted)).toEqual([]);
  });

  it('cannot take away what is held for orders', async () => {
    await stock.given('HLD-1', 5);
    await stock.reserve('hld-1', [line('HLD-1', 4)]);
    const { stocktake: planned } = await desk.plan(['HLD-1'], { toleranceUnits: 9 });
    const no = planned.stocktakeNo;
    const { stocktake } = await desk.count(no, [{ sku: 'HLD-1', quantity: 3 }]);

    const { userErrors } = await desk.approve(no, stocktake.version);

    expect(userErrors).toMatchObject([
      { code: 'INSUFFICIENT_STOCK', sku: 'HLD-1', requested: 2, available: 1 },
    ]);
    expect(await desk.look(no)).toMatchObject({ status: 'COUNTING' });
  });

  it('of two stocktakes lets the later count of a SKU stand, so no loss is booked twice', async () => {
    await stock.given('TWO-1', 10);
    const { stocktake: one } = await desk.plan(['TWO-1'], { toleranceUnits: 9 });
    const { stocktake: two } = await desk.plan(['TWO-1'], { toleranceUnits: 9 });
    const early = await desk.count(one.stocktakeNo, [
      { sku: 'TWO-1', quantity: 9, countedAt: later() },
    ]);
    const late = await desk.count(two.stocktakeNo, [
      { sku: 'TWO-1', quantity: 9, countedAt: later() },
    ]);

    await desk.approve(two.stocktakeNo, late.stocktake.version);
    const { stocktake } = await desk.approve(one.stocktakeNo, early.stocktake.version);

    expect(stocktake.lines.nodes).toMatchObject([{ state: 'SUPERSEDED' }]);
    expect(await stock.level('TWO-1')).toMatchObject({ onHand: 9 });
  });
});

describe('planning', () => {
  it('lists what the books have: everything, or some categories, but not what is elsewhere', async () => {
    const run = (input: object) => desk.run('Plan', { location: 'SH002', ...input }, MAY_ANYWHERE);
    await stock.given('ALL-1', 3, 'SH002');
    await stock.given('BAG-1', 3, 'SH002');
    const all = await run({});
    const teas = await run({ scope: 'CATEGORIES', codes: ['teas'] });
    const none = await run({ scope: 'CATEGORIES', codes: ['HATS'] });
    const skusOf = (answer: any) => answer.stocktake.lines.nodes.map(({ sku }: any) => sku);
    expect(skusOf(all)).toEqual(['ALL-1', 'BAG-1']);
    expect(skusOf(teas)).toEqual(['ALL-1']);
    const of = async (sku: string) => {
      const asked = `query ($sku: String!) {
        stocktakes(where: { sku: { eq: $sku } }) { nodes { stocktakeNo } } }`;
      const { data } = await inventory.run(asked, { sku }, { actor: MAY_ANYWHERE });
      return (data as any).stocktakes.nodes;
    };
    const [both, first] = [all, teas].map(({ stocktake: { stocktakeNo } }) => ({ stocktakeNo }));
    expect(await of('all-1')).toEqual([first, both]);
    expect(await of('BAG-1')).toEqual([both]);
    expect(none.userErrors).toMatchObject([{ code: 'STOCKTAKE_EMPTY' }]);
    // The same request after days: no goods are of the category any more.
    const wish = { location: 'SH002', scope: 'CATEGORIES', codes: ['teas'] };
    const planned = await desk.run('Plan', wish, MAY_ANYWHERE, 'st-repeat');
    inventory.answer(answers);
    const again = await desk.run('Plan', wish, MAY_ANYWHERE, 'st-repeat');
    inventory.answer(priced);
    expect(again.userErrors).toEqual([]);
    expect(again.stocktake.stocktakeNo).toBe(planned.stocktake.stocktakeNo);
  });

  it('is for managers of the store; other stores do not even see it', async () => {
    await expect(desk.run('Plan', { location: 'SH002' }, MAY)).rejects.toThrow('FORBIDDEN');
    await expect(desk.run('Plan', { location: 'SH001' }, ANNA)).rejects.toThrow('FORBIDDEN');
    await stock.given('SEE-1', 1);
    const { stocktake } = await desk.plan(['SEE-1']);
    const stranger = { ...ANNA, stores: ['SH002'] };
    expect(await desk.look(stocktake.stocktakeNo, stranger)).toBeNull();
    const { userErrors } = await desk.count(
      stocktake.stocktakeNo,
      [{ sku: 'SEE-1', quantity: 1 }],
      stranger,
    );
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('ends without a movement when it is cancelled, for good', async () => {
    await stock.given('CAN-1', 2);
    const { stocktake } = await desk.plan(['CAN-1']);
    const counted = await desk.count(stocktake.stocktakeNo, [{ sku: 'CAN-1', quantity: 0 }]);
    const { stocktake: ended } = await desk.cancel(
      stocktake.stocktakeNo,
      counted.stocktake.version,
    );
    expect(ended.status).toBe('CANCELLED');
    const late = await desk.count(stocktake.stocktakeNo, [{ sku: 'CAN-1', quantity: 2 }]);
    expect(late.userErrors).toMatchObject([{ code: 'STOCKTAKE_CLOSED' }]);
    expect(await stock.level('CAN-1')).toMatchObject({ onHand: 2, version: 1 });
  });
});

const MAY_ANYWHERE = { ...MAY, stores: ['SH001', 'SH002'] };
