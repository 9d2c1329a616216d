import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { INTERNAL, line, type stockOf } from './fixtures.ts';
import { deskOf } from './stock-desk.ts';

const SELL = `mutation ($input: StockSellInput!) {
  stockSell(input: $input) { sale { shortfalls { quantity } } userErrors { code } } }`;

/** What goods in the hand do to the quota of the channel that sold them. */
export function counterQuotas(
  inventory: SubgraphUnderTest,
  stock: ReturnType<typeof stockOf>,
): void {
  const desk = deskOf(inventory);
  const sell = async (reference: string, quantity: number, channel: string | null = 'CQ-CH') => {
    const occurredAt = inventory.clock.now().toISOString();
    const input = { reference, lines: [line('CQ-1', quantity)], occurredAt, channel };
    const { data } = await inventory.run(SELL, { input }, { actor: INTERNAL });
    return (data as any).stockSell;
  };
  const left = async () => (await desk.sellable('cq-ch', ['CQ-1']))[0];
  const held = { sale: { shortfalls: [] }, userErrors: [] };

  describe('a counter sale of a channel with a quota', () => {
    it('draws on it as any sale does, once, and is never refused by it', async () => {
      await stock.given('CQ-1', 40);
      await desk.front({ code: 'CQ', name: 'CQ', channels: ['CQ-CH'], locations: [], safety: 0 });
      await desk.quota({ front: 'CQ', lines: [{ sku: 'CQ-1', quotaLeft: 10 }] });
      await desk.reserve('cq-held', [line('CQ-1', 2)], { channel: 'CQ-CH' });
      expect(await sell('CQ-SO-1', 3)).toEqual(held);
      expect(await sell('CQ-SO-1', 3)).toEqual(held);
      expect(await left()).toMatchObject({ quotaLeft: 5, sellable: 5, available: 35 });
      expect(await sell('CQ-SO-2', 1, null)).toEqual(held);
      expect(await left()).toMatchObject({ quotaLeft: 5, available: 34 });

      const many = await Promise.all([1, 2, 3, 4].map((n) => sell(`CQ-MANY-${n}`, 2)));
      expect(many).toEqual([held, held, held, held]);
      expect(await left()).toMatchObject({ quotaLeft: 0, sellable: 0, available: 26 });
      const refused = await desk.reserve('cq-late', [line('CQ-1', 1)], { channel: 'CQ-CH' });
      expect(refused.userErrors).toMatchObject([{ code: 'INSUFFICIENT_STOCK' }]);
      await stock.consume('cq-held');
      const [row] = await inventory.sql(
        `select quota, held, sold from stock_front_sku where front = 'CQ' and sku = 'CQ-1'`,
      );
      expect(row).toEqual({ quota: 10, held: 0, sold: 10 });
    });
  });
}
