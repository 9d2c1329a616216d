import { describe, expect, it } from '@jest/globals';
import { statementsOf, type SubgraphUnderTest } from '@entresol/shared/testing';
import type { stockOf } from './fixtures.ts';
import { staffOf, type deskOf } from './transfer-desk.ts';

/** What lists of transfers and of levels say of goods on the way. */
export function listingTransfers(
  inventory: SubgraphUnderTest,
  stock: ReturnType<typeof stockOf>,
  desk: ReturnType<typeof deskOf>,
): void {
  describe('lists', () => {
    it('show each place its own transfers, and parts are read together', async () => {
      const list = `query ($where: StockTransferWhere) {
      transfers(first: 100, where: $where) {
        nodes { from { code } to { code } lines { sku } history { step } } totalCount
      }
    }`;
      const { nodes } = await desk.run(list, {}, staffOf('CLERK', 'SH003'));
      expect(nodes).toEqual([]);
      const where = { status: { eq: 'RECEIVED' }, to: { eq: 'SH001' } };
      const mine = await desk.run(list, { where }, staffOf('CLERK', 'SH001'));
      expect(mine.totalCount).toBe(mine.nodes.length);
      expect(mine.nodes.length).toBeGreaterThan(2);
    });

    it('of levels show what is on the way, in one statement for all of them', async () => {
      for (const sku of ['WAY-1', 'WAY-2', 'WAY-3']) {
        await stock.given(sku, 5, 'SH002');
        await stock.given(sku, 1, 'SH001');
        await desk.shipped(sku, 2);
      }
      await desk.shipped('WAY-1', 1);
      let nodes: object[] = [];
      const statements = await statementsOf(async () => {
        ({ nodes } = await desk.run(
          `{ stockLevels(skus: ["WAY-1", "WAY-2", "WAY-3"], locations: ["SH001"]) {
          nodes { sku onHand inTransit product { sku } } } }`,
          {},
        ));
      });
      expect(nodes.map((it: any) => [it.sku, it.onHand, it.inTransit])).toEqual([
        ['WAY-1', 1, 3],
        ['WAY-2', 1, 2],
        ['WAY-3', 1, 2],
      ]);
      expect(statements).toHaveLength(2);
    });

    it('of transfers are narrowed by a SKU, however it is typed', async () => {
      await stock.given('OF-SKU', 5, 'SH002');
      const { transferNo } = await desk.shipped('OF-SKU', 1);
      const of = async (sku: object) => {
        const asked = `query ($where: StockTransferWhere) {
          transfers(first: 100, where: $where) { nodes { transferNo } totalCount } }`;
        const found = await desk.run(asked, { where: { sku } }, staffOf('CLERK', 'SH001'));
        return found.nodes.map((node: { transferNo: string }) => node.transferNo);
      };
      expect(await of({ eq: ' of-sku ' })).toEqual([transferNo]);
      expect(await of({ in: ['NONE', 'OF-SKU'] })).toEqual([transferNo]);
      expect(await of({ in: [] })).toEqual([]);
    });

    it('of transfers read their parts together, however many there are', async () => {
      const page = (first: number) => () =>
        desk.run(
          `query ($first: Int!) { transfers(first: $first) {
          nodes { lines { sku } discrepancies { sku } history { step } } } }`,
          { first },
        );
      expect(await statementsOf(page(2))).toHaveLength(4);
      expect(await statementsOf(page(20))).toHaveLength(4);
    });

    it('never let a fact be changed', async () => {
      const change = inventory.sql(`update stock_transfer_fact set reason = 'other'`);
      await expect(change).rejects.toThrow('append-only');
    });

    const LEVELS = `query ($skus: [String!], $locations: [String!], $where: StockLevelWhere) {
    stockLevels(first: 1, skus: $skus, locations: $locations, where: $where) {
      nodes { sku location { code } inTransit inTransitOut }
      totalCount
      summary { levels onHand available inTransit inTransitOut }
    } }`;

    it('of levels add up all their pages, goods on the way in both directions', async () => {
      await stock.given('SUM-1', 9, 'SH002');
      await stock.given('SUM-1', 1, 'SH001');
      await stock.given('SUM-2', 4, 'SH002');
      await desk.shipped('SUM-1', 3);
      await desk.shipped('SUM-1', 2);
      await desk.shipped('SUM-1', 1, 'SH001', 'SH002');
      const skus = ['sum-1', 'SUM-2'];
      const of = (locations: string[] | null) => desk.run(LEVELS, { skus, locations });
      const home = await of(['SH001']);
      expect(home.nodes).toEqual([
        { sku: 'SUM-1', location: { code: 'SH001' }, inTransit: 5, inTransitOut: 1 },
      ]);
      const sums = { levels: 1, onHand: '0', available: '0', inTransit: '5', inTransitOut: '1' };
      expect(home.summary).toEqual(sums);
      const everywhere = await of(null);
      expect(everywhere.nodes).toHaveLength(1);
      expect(everywhere.summary).toEqual({
        levels: 3,
        onHand: '8',
        available: '8',
        inTransit: '6',
        inTransitOut: '6',
      });
      const none = await desk.run(LEVELS, { skus: ['SUM-9'] });
      expect(none.summary).toMatchObject({ levels: 0, onHand: '0', inTransit: '0' });
    });

    it.each([
      ['inTransit', { gte: 1 }, ['SH001', 'SH002']],
      ['inTransit', { gt: 1 }, ['SH001']],
      ['inTransit', { lt: 1 }, ['SH003']],
      ['inTransit', { lte: 1 }, ['SH002', 'SH003']],
      ['inTransit', { in: [0, 5] }, ['SH001', 'SH003']],
      ['inTransit', { in: [5, 7] }, ['SH001']],
      ['inTransitOut', { gte: 2 }, ['SH002']],
      ['inTransitOut', { eq: 0 }, ['SH003']],
      ['inTransitOut', { eq: 1 }, ['SH001']],
    ])('of levels are narrowed by %s %j', async (field, asked, places) => {
      if (!(await desk.level('WAYS', 'SH003'))) {
        await stock.given('WAYS', 9, 'SH002');
        await stock.given('WAYS', 1, 'SH001');
        await stock.given('WAYS', 1, 'SH003');
        await desk.shipped('WAYS', 5);
        await desk.shipped('WAYS', 1, 'SH001', 'SH002');
      }
      const { nodes } = await desk.run(LEVELS.replace('first: 1', 'first: 9'), {
        skus: ['WAYS'],
        where: { [field]: asked },
      });
      expect(nodes.map((it: any) => it.location.code)).toEqual(places);
    });
  });
}
