import { expect, it } from '@jest/globals';
import { toGlobalId } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { CLERK, INTERNAL, line, type stockOf } from './fixtures.ts';
import type { lotDesk } from './lot-desk.ts';

const DAY_MS = 86_400_000;

/** What is told of units that leave past their last day of sale, before and after. */
export function sellingPastDay(at: {
  readonly inventory: SubgraphUnderTest;
  readonly stock: ReturnType<typeof stockOf>;
  readonly desk: ReturnType<typeof lotDesk>;
  readonly given: (sku: string, lots: Record<string, [number, number]>) => Promise<void>;
  readonly settles: (sku: string, lots: readonly string[]) => Promise<void>;
}): void {
  const { inventory, stock, desk, given, settles } = at;

  const wouldLeave = async (...lines: readonly object[]) => {
    const text = `query ($lines: [StockPastDayInput!]!) {
      stockPastDay(lines: $lines) { sku lotNo quantity sellableUntil expiresAt } }`;
    const { data } = await inventory.run(text, { lines }, { actor: INTERNAL });
    return data.stockPastDay as { lotNo: string; quantity: number }[];
  };
  const events = (type: string, sku: string) =>
    inventory
      .sql<any>(
        `select payload from outbox where type = $1 and payload ->> 'sku' = $2 order by id`,
        [type, sku],
      )
      .then((rows) => rows.map(({ payload }) => payload));
  const alerts = (sku: string) =>
    inventory.sql(
      `select id::text, status, units from stock_alert where kind = 'PAST_DAY' and sku = $1`,
      [sku],
    );

  /** Waits until its rule has found that too few are available. */
  async function low(sku: string): Promise<void> {
    const text = `select 1 from stock_alert where kind = 'LOW' and sku = $1 and status = 'OPEN'`;
    for (let round = 0; round < 300; round += 1) {
      if ((await inventory.sql(text, [sku])).length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`nobody looked at ${sku}`);
  }

  it('are named before they leave: which, how many, and since when', async () => {
    await given('LEAVE', { L1: [5, 3], L2: [2, 60] });
    await stock.reserve('LV', [line('LEAVE', 7)]);
    expect(await wouldLeave(line('LEAVE', 7))).toEqual([]);
    inventory.clock.advance(4 * DAY_MS);
    await settles('LEAVE', ['L1: 5/0/0', 'L2: 2/0/0']);

    expect(await wouldLeave(line('LEAVE', 2))).toEqual([]);
    const [found, ...more] = await wouldLeave(line('leave', 1), line('LEAVE', 3));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ sku: 'LEAVE', lotNo: 'L1', quantity: 2 });
    await stock.release('LV');
  });

  it('are told of once when they have left, and stay an alert until somebody looks', async () => {
    await given('TOLD', { OLD: [5, 3], NEW: [1, 60] });
    const rule = `mutation { stockAlertRuleUpsert(input: { sku: "TOLD", minUnits: 1 },
      idempotencyKey: "past-day-rule") { userErrors { code } } }`;
    expect((await inventory.run(rule)).data.stockAlertRuleUpsert.userErrors).toEqual([]);
    await stock.reserve('TO-A', [line('TOLD', 3)]);
    await stock.reserve('TO-B', [line('TOLD', 2)]);
    inventory.clock.advance(4 * DAY_MS);
    await settles('TOLD', ['OLD: 5/0/0', 'NEW: 1/0/0']);
    await Promise.all([stock.consume('TO-A', true), stock.consume('TO-A', true)]);
    expect(await events('StockPastDaySold', 'TOLD')).toEqual([
      {
        reference: 'TO-A',
        sku: 'TOLD',
        location: 'SH001',
        lotNo: 'OLD',
        quantity: 2,
        expiresAt: expect.any(String),
        sellableUntil: expect.any(String),
        at: expect.any(String),
      },
    ]);
    await stock.consume('TO-B', true);
    // The level is looked at because of its rule: that ends no alert of what cannot be undone.
    await low('TOLD');
    const [alert, ...more] = await alerts('TOLD');
    expect([alert, more]).toEqual([{ id: alert.id, status: 'OPEN', units: 4 }, []]);
    const raised = await events('StockAlertRaised', 'TOLD');
    expect(raised.filter(({ kind }: { kind: string }) => kind === 'PAST_DAY')).toMatchObject([
      { units: 2 },
    ]);

    const text = `mutation ($id: ID!) { stockAlertAcknowledge(input: { id: $id },
      idempotencyKey: "past-day") { alert { kind status units threshold } userErrors { code } } }`;
    const id = toGlobalId('StockAlert', alert.id);
    const { data } = await inventory.run(text, { id }, { actor: CLERK });
    expect(data.stockAlertAcknowledge).toEqual({
      alert: { kind: 'PAST_DAY', status: 'RESOLVED', units: 4, threshold: 0 },
      userErrors: [],
    });
  });

  it('that a customer had in hand are told of, too, and the sale is booked', async () => {
    await given('HAND', { OLD: [2, 3] });
    inventory.clock.advance(4 * DAY_MS);
    await settles('HAND', ['OLD: 0/2/0']);
    const { sale } = await desk.sell('HA-1', [line('HAND', 3)]);
    expect(sale.shortfalls).toEqual([{ sku: 'HAND', quantity: 3 }]);
    expect(await events('StockPastDaySold', 'HAND')).toMatchObject([
      { reference: 'HA-1', lotNo: 'OLD', quantity: 2 },
    ]);
    expect(await alerts('HAND')).toMatchObject([{ status: 'OPEN', units: 2 }]);
    await desk.sell('HA-1', [line('HAND', 3)]);
    expect(await alerts('HAND')).toMatchObject([{ units: 2 }]);
  });
}
