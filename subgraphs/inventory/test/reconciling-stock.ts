import { describe, expect, it } from '@jest/globals';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { line, type stockOf } from './fixtures.ts';
import { deskOf } from './stock-desk.ts';

/** What the books say of themselves, and how they are mended. */
export function reconcilingStock(
  inventory: SubgraphUnderTest,
  stock: ReturnType<typeof stockOf>,
): void {
  const desk = deskOf(inventory);
  describe('reconciliation', () => {
    const drifts = async (sku: string) =>
      (
        (await desk.run(
          `query ($skus: [String!]) {
          inventoryReconciliation(skus: $skus) { account owner balance ledger }
        }`,
          { skus: [sku] },
        )) as any[]
      ).map(
        ({ account, owner, balance, ledger }) => `${owner ?? ''} ${account} ${balance}≠${ledger}`,
      );
    const repair = (sku: string) =>
      desk.run(
        `mutation ($input: StockReconcileInput!, $key: String!) {
        stockReconcile(input: $input, idempotencyKey: $key) {
          stockLevel { onHand available reserved version } userErrors { code }
        }
      }`,
        { input: { sku, location: 'SH001', reason: 'drift' }, key: stock.key() },
      );

    it('finds planted drift of every number, and lets the balance follow its ledger', async () => {
      await stock.given('RC-1', 5);
      await desk.receive({ location: 'SH001', owner: 'S1', lines: [{ sku: 'RC-1', quantity: 2 }] });
      await desk.lock({ location: 'SH001', note: 'x', lines: [{ sku: 'RC-1', quantity: 1 }] });
      const [{ movements }] = await inventory.sql(
        `select count(*) as movements from stock_movement`,
      );
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
      const [after] = await inventory.sql(`select count(*) as movements from stock_movement`);
      expect(after.movements).toBe(movements);
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
