import { beforeAll, describe, expect, it } from '@jest/globals';
import { statementsOf, type SubgraphUnderTest } from '@entresol/shared/testing';
import { line, type stockOf } from './fixtures.ts';
import type { deskOf } from './stock-desk.ts';

const MANAGER = { kind: 'STAFF', id: 'm', roles: ['STORE_MANAGER'], stores: ['SH001'] } as const;
const CLERK = { kind: 'STAFF', id: 'c', roles: ['CLERK'], stores: ['SH001'] } as const;
const FRONTS = `query ($where: StockFrontWhere, $first: Int! = 20) {
  page: stockFronts(where: $where, first: $first) {
    nodes { code channels locations quotas { nodes { sku quota held sold quotaLeft safety } } }
    totalCount
  }
}`;
const POOLS = `query ($where: StockPoolWhere, $orderBy: [StockPoolOrder!], $first: Int! = 20) {
  page: stockPools(where: $where, orderBy: $orderBy, first: $first) {
    nodes { code status lines { sku location { code } free } } totalCount
  }
}`;
const QUOTAS = `query ($where: StockFrontQuotaWhere) {
  stockFront(code: "LF-1") { quotas(where: $where) { nodes { sku } } }
}`;

/** What a manager finds in the lists of front stocks and of campaign pools. */
export function listingFronts(
  inventory: SubgraphUnderTest,
  stock: ReturnType<typeof stockOf>,
  desk: ReturnType<typeof deskOf>,
): void {
  const asked =
    (query: string) =>
    async (where: object, more: object = {}) => {
      const answer: any = await desk.run(query, { where, ...more }, { actor: MANAGER });
      return answer.nodes.map(({ code }: { code: string }) => code);
    };
  const front = (code: string, channels: readonly string[], locations: readonly string[]) =>
    desk.front({ code, name: `Front of ${code}`, channels, locations });

  describe('lists of front stocks and campaign pools', () => {
    const [fronts, pools] = [asked(FRONTS), asked(POOLS)];
    const mine = { code: { startsWith: 'LF-' } };

    beforeAll(async () => {
      for (const sku of ['LF-A', 'LF-B']) await stock.given(sku, 20);
      await stock.given('LF-A', 20, 'WH001');
      await front('LF-1', ['LF-CH'], ['SH001']);
      await front('LF-2', ['LF-CH-2'], ['WH001', 'WH002']);
      await front('LF-3', ['LF-CH-3'], []);
      const lines = [
        { sku: 'LF-A', quotaLeft: 3 },
        { sku: 'LF-B', quotaLeft: null, safety: 4 },
        { sku: 'LF-C', quotaLeft: 0 },
      ];
      await desk.quota({ front: 'LF-1', lines });
      await desk.reserve('lf-held', [line('LF-A', 2)], { channel: 'LF-CH' });
      const carve = (code: string, sku: string, location: string) =>
        desk.carve({ code, name: code, lines: [{ sku, location, change: 2 }] });
      await carve('LP-1', 'LF-A', 'SH001');
      await carve('LP-2', 'LF-A', 'WH001');
      await carve('LP-3', 'LF-B', 'SH001');
      await desk.closePool('LP-2');
    });

    it('find fronts by code, name, channel, place and SKU; one of all places has each', async () => {
      expect(await fronts(mine)).toEqual(['LF-1', 'LF-2', 'LF-3']);
      expect(await fronts({ name: { contains: 'of lf-2' } })).toEqual(['LF-2']);
      expect(await fronts({ channel: { eq: 'lf-ch' } })).toEqual(['LF-1']);
      expect(await fronts({ ...mine, location: { eq: 'wh002' } })).toEqual(['LF-2', 'LF-3']);
      expect(await fronts({ ...mine, sku: { in: ['LF-B', 'NONE'] } })).toEqual(['LF-1']);
      expect(await fronts({ ...mine, sku: { in: [] } })).toEqual([]);
      expect(await fronts({ ...mine, not: { sku: { eq: 'LF-B' } } })).toEqual(['LF-2', 'LF-3']);
    });

    it('show what was said of SKUs, and what of it is used up', async () => {
      const page: any = await desk.run(
        FRONTS,
        { where: { code: { eq: 'LF-1' } } },
        { actor: MANAGER },
      );
      expect(page).toEqual({
        totalCount: 1,
        nodes: [
          {
            code: 'LF-1',
            channels: ['LF-CH'],
            locations: ['SH001'],
            quotas: {
              nodes: [
                { sku: 'LF-A', quota: 3, held: 2, sold: 0, quotaLeft: 1, safety: null },
                { sku: 'LF-B', quota: null, held: 0, sold: 0, quotaLeft: null, safety: 4 },
                { sku: 'LF-C', quota: 0, held: 0, sold: 0, quotaLeft: 0, safety: null },
              ],
            },
          },
        ],
      });
      const of = async (where: object) => {
        const found: any = await desk.run(QUOTAS, { where });
        return found.quotas.nodes.map(({ sku }: { sku: string }) => sku);
      };
      expect(await of({ usedUp: { eq: true } })).toEqual(['LF-C']);
      expect(await of({ usedUp: { eq: false } })).toEqual(['LF-A', 'LF-B']);
      expect(await of({ limited: { eq: false } })).toEqual(['LF-B']);
      expect(await of({ sku: { startsWith: 'LF-A' } })).toEqual(['LF-A']);
    });

    it('find pools by state, SKU and place, the latest first', async () => {
      const ours = { code: { startsWith: 'LP-' } };
      expect(await pools(ours)).toEqual(['LP-3', 'LP-2', 'LP-1']);
      const byCode = { orderBy: [{ field: 'CODE', direction: 'ASC' }] };
      expect(await pools({ ...ours, status: { eq: 'OPEN' } }, byCode)).toEqual(['LP-1', 'LP-3']);
      expect(await pools({ ...ours, sku: { eq: 'lf-a' } }, byCode)).toEqual(['LP-1', 'LP-2']);
      const there = { ...ours, location: { eq: 'SH001' }, sku: { eq: 'LF-A' } };
      expect(await pools(there)).toEqual(['LP-1']);
    });

    it('read their parts together, and are nothing that a clerk decides on', async () => {
      const pages = (first: number) => async () => {
        await desk.run(POOLS, { first });
      };
      expect(await statementsOf(pages(1))).toHaveLength(2 + 1);
      expect(await statementsOf(pages(3))).toHaveLength(2 + 1);
      for (const query of [FRONTS, POOLS]) {
        const { errors } = await inventory.run(query, {}, { actor: CLERK });
        expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
      }
    });
  });
}
