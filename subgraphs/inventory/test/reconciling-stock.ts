import { describe, expect, it } from '@jest/globals';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { line, type stockOf } from './fixtures.ts';
import { lotDesk } from './lot-desk.ts';
import { deskOf } from './stock-desk.ts';
import { deskOf as transferDesk } from './transfer-desk.ts';

/** What the books say of themselves, and how they are mended. */
export function reconcilingStock(
  inventory: SubgraphUnderTest,
  stock: ReturnType<typeof stockOf>,
): void {
  const desk = deskOf(inventory);
  const lots = lotDesk(inventory);
  describe('reconciliation', () => {
    const drifts = async (sku: string) =>
      (
        (await desk.run(
          `query ($skus: [String!]) {
          inventoryReconciliation(skus: $skus) { account owner subject balance ledger }
        }`,
          { skus: [sku] },
        )) as any[]
      ).map(
        ({ account, owner, subject, balance, ledger }) =>
          `${owner ?? subject ?? ''} ${account} ${balance}≠${ledger}`,
      );
    const repair = (sku: string, location = 'SH001') =>
      desk.run(
        `mutation ($input: StockReconcileInput!, $key: String!) {
        stockReconcile(input: $input, idempotencyKey: $key) {
          stockLevel { onHand available reserved version } userErrors { code }
        }
      }`,
        { input: { sku, location, reason: 'drift' }, key: stock.key() },
      );

    /** What a repair wrote into the ledger, and what that adds up to. */
    const written = async (sku: string) => {
      const rows = await inventory.sql<any>(
        `select from_account || '→' || to_account || ' ' || quantity as text from stock_movement
         where sku = $1 and reason = 'drift' order by id`,
        [sku],
      );
      return rows.map(({ text }) => text);
    };

    it('finds planted drift of every number, and mends it by movements and events', async () => {
      await desk.register({ code: 'S1', name: 'S1', policy: 'CONSIGNED' });
      await stock.given('RC-1', 5);
      await desk.receive({ location: 'SH001', owner: 'S1', lines: [{ sku: 'RC-1', quantity: 2 }] });
      await desk.lock({ location: 'SH001', note: 'x', lines: [{ sku: 'RC-1', quantity: 1 }] });
      expect(await drifts('RC-1')).toEqual([]);
      await inventory.sql(
        `update stock_level set good = 9, qc = 1, damaged = 1, reserved = 1, locked = 2, withheld = 1,
         pooled = 1, others = 3, incoming = 2, presold = 1 where sku = 'RC-1'`,
      );
      await inventory.sql(`update stock_owned set good = 3 where sku = 'RC-1'`);
      expect(await drifts('RC-1')).toEqual([
        ' DAMAGED 1≠0',
        ' GOOD 9≠7',
        ' INCOMING 2≠0',
        ' LOCKED 2≠1',
        ' OTHERS 3≠2',
        ' POOLED 1≠0',
        ' PRESOLD 1≠0',
        ' QC 1≠0',
        ' RESERVED 1≠0',
        ' WITHHELD 1≠0',
        'S1 GOOD 3≠2',
      ]);

      const before = await desk.level('RC-1');
      const { stockLevel, userErrors } = await repair('RC-1');
      expect(userErrors).toEqual([]);
      expect(stockLevel).toMatchObject({ onHand: 7, available: 6, version: before.version + 1 });
      expect(await drifts('RC-1')).toEqual([]);
      // What the books claimed, and its reversal: the ledger adds up to what it did before.
      expect(await written('RC-1')).toEqual([
        'VARIANCE→DAMAGED 1',
        'DAMAGED→VARIANCE 1',
        'VARIANCE→GOOD 2',
        'GOOD→VARIANCE 2',
        'VARIANCE→QC 1',
        'QC→VARIANCE 1',
        'VARIANCE→GOOD 1',
        'GOOD→VARIANCE 1',
      ]);
    });

    it('finds and mends lots, pools and what is in transit', async () => {
      await lots.keep([{ sku: 'RC-3', shelfLifeDays: 100 }]);
      const goods = [1, 2].map((n) => {
        return { sku: 'RC-3', quantity: 4, lotNo: `B${n}`, expiresAt: lots.inDays(n) };
      });
      await desk.receive({ location: 'SH001', lines: goods });
      const pool = { sku: 'RC-3', location: 'SH001' };
      await desk.carve({ code: 'RC', name: 'RC', lines: [{ ...pool, change: 3 }] });
      await desk.reserve('rc-3', [{ ...pool, quantity: 2, pool: 'RC' }]);
      const transfers = transferDesk(inventory);
      const { transferNo } = await transfers.shipped('RC-3', 2, 'SH001', 'SH002');
      await transfers.receive({ transferNo, lines: [{ sku: 'RC-3', quantity: 1 }] });
      expect(await drifts('RC-3')).toEqual([]);

      await inventory.sql(`update stock_lot set good = good + 2 where lot_no = 'B2'`);
      await inventory.sql(`update stock_pool_line set held = 1, sold = 1 where sku = 'RC-3'`);
      await inventory.sql(`update stock_transfer_line set received = 0 where sku = 'RC-3'`);
      expect(await drifts('RC-3')).toEqual([
        ' LOTS_GOOD 8≠6',
        'B2 LOT_GOOD 6≠4',
        'RC POOL_HELD 1≠2',
        'RC POOL_SOLD 1≠0',
        `${transferNo} IN_TRANSIT 2≠1`,
      ]);

      await inventory.sql(`update stock_pool_line set held = 1, sold = 0 where sku = 'RC-3'`);
      expect(await drifts('RC-3')).toContain(' POOLED 1≠2');
      expect((await repair('RC-3')).userErrors).toEqual([]);
      expect((await repair('RC-3', 'SH002')).userErrors).toEqual([]);
      expect(await drifts('RC-3')).toEqual([]);
      expect(await written('RC-3')).toEqual([
        'VARIANCE→GOOD 2',
        'GOOD→VARIANCE 2',
        'VARIANCE→TRANSIT 1',
      ]);
      expect(await lots.lots('RC-3')).toEqual(['B1: 2/0/0', 'B2: 4/0/0']);
      expect(await desk.level('RC-3')).toMatchObject({ onHand: 6, pooled: 1, reserved: 2 });
    });

    it('makes lots add up to their level by movements that name them, and traces each', async () => {
      await lots.keep([{ sku: 'RC-4', shelfLifeDays: 100 }]);
      const goods = [1, 2].map((n) => {
        return { sku: 'RC-4', quantity: 4, lotNo: `L${n}`, expiresAt: lots.inDays(n + 9) };
      });
      const taken = await desk.receive({ location: 'SH001', lines: goods });
      expect(taken.userErrors).toEqual([]);
      const plant = (change: number, lotNo: string) =>
        inventory.sql(
          `update stock_lot set good = good + $1, opening_good = opening_good + $1
           where sku = 'RC-4' and lot_no = $2`,
          [change, lotNo],
        );
      // Each lot is what its movements make of it, and they are not what stands there.
      await plant(-3, 'L2');
      expect(await drifts('RC-4')).toEqual([' LOTS_GOOD 5≠8']);
      const before = await desk.level('RC-4');
      expect((await repair('RC-4')).userErrors).toEqual([]);
      expect(await drifts('RC-4')).toEqual([]);
      expect(await lots.lots('RC-4')).toEqual(['L1: 4/0/0', 'L2: 1/0/0', 'UNLOTTED: 3/0/0']);
      expect(await desk.level('RC-4')).toMatchObject({
        onHand: 8,
        version: before.version + 1,
      });

      await plant(2, 'L1');
      await plant(3, 'L2');
      expect(await drifts('RC-4')).toEqual([' LOTS_GOOD 13≠8']);
      expect((await repair('RC-4')).userErrors).toEqual([]);
      expect(await drifts('RC-4')).toEqual([]);
      expect(await lots.lots('RC-4')).toEqual(['L1: 4/0/0', 'L2: 4/0/0']);
      expect(await written('RC-4')).toEqual([
        'VARIANCE→GOOD 3',
        'GOOD→VARIANCE 3',
        'GOOD→VARIANCE 5',
        'VARIANCE→GOOD 5',
      ]);
      expect(await lots.trace({ sku: 'RC-4', lotNo: 'UNLOTTED' })).toEqual([
        'ADJUST UNLOTTED 3',
        'ADJUST UNLOTTED 3',
      ]);
    });

    it('is refused where the ledger has fewer units than are held', async () => {
      await stock.given('RC-2', 2);
      await inventory.sql(`update stock_level set good = 5 where sku = 'RC-2'`);
      await stock.reserve('rc-2', [line('RC-2', 4)]);
      expect((await repair('RC-2')).userErrors).toEqual([{ code: 'INSUFFICIENT_STOCK' }]);
      await stock.release('rc-2');
      expect((await repair('RC-2')).stockLevel).toMatchObject({ onHand: 2, available: 2 });
    });
  });
}
