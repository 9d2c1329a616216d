import { describe, expect, it } from '@jest/globals';
import { toGlobalId } from '@entresol/shared';
import { statementsOf, type SubgraphUnderTest } from '@entresol/shared/testing';
import { CLERK, INTERNAL, LEVEL, line, type stockOf } from './fixtures.ts';

const asClerk = { actor: CLERK };

/** What the reads of stock show, page and keep to themselves. */
export function readingStock(
  inventory: SubgraphUnderTest,
  stock: ReturnType<typeof stockOf>,
): void {
  describe('reading stock', () => {
    it('keeps the ledger as it was written', async () => {
      await stock.given('KEEP-1', 1);

      for (const change of [
        'update stock_movement set quantity = 2',
        'delete from stock_movement',
        'truncate stock_movement',
      ]) {
        await expect(inventory.sql(change)).rejects.toThrow('append-only');
      }
    });

    it('finds planted drift of every account, and none where there is none', async () => {
      await stock.given('DRIFT-1', 5);
      const query = `query ($skus: [String!]) {
      stockDrift(skus: $skus) { sku location { code } account balance ledger }
    }`;
      const drift = async () => (await inventory.run(query, { skus: ['drift-1'] })).data.stockDrift;
      const sound = await drift();
      const set = (values: string) =>
        inventory.sql(`update stock_level set ${values} where sku = 'DRIFT-1'`);

      await set('good = 7, damaged = 1, reserved = 2');
      const planted = await drift();
      await set('good = 5, damaged = 0, reserved = 0');

      const at = { sku: 'DRIFT-1', location: { code: 'SH001' } };
      expect(sound).toEqual([]);
      expect(planted).toEqual([
        { ...at, account: 'DAMAGED', balance: 1, ledger: 0 },
        { ...at, account: 'GOOD', balance: 7, ledger: 5 },
        { ...at, account: 'RESERVED', balance: 2, ledger: 0 },
      ]);
      expect((await inventory.run('{ stockDrift { sku } }')).data.stockDrift).toEqual([]);
    });

    it('tells routing what is available of SKUs at places, in one statement', async () => {
      await stock.given('ROUTE-1', 5);
      await stock.given('ROUTE-2', 3);
      await stock.reserve('route-hold', [{ sku: 'ROUTE-2', quantity: 3, location: 'SH001' }]);
      const query = `{ stockForRouting(skus: ["route-1", "ROUTE-2", "NONE"],
        locations: ["SH001", "SH002"]) { sku location available inChannel channelLeft } }`;
      let answer: any;
      const statements = await statementsOf(async () => {
        answer = await inventory.run(query, {}, { actor: INTERNAL });
      });
      expect(answer.data.stockForRouting).toEqual([
        { sku: 'ROUTE-1', location: 'SH001', available: 5, inChannel: true, channelLeft: null },
      ]);
      expect(statements).toHaveLength(1);
      const outside = await inventory.run(query);
      expect(outside.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    });

    it('answers N products × M places with one statement', async () => {
      const skus = ['PRD-1', 'PRD-2', 'PRD-3'];
      for (const sku of skus) await stock.given(sku, 1);
      await stock.given('PRD-1', 1, 'SH002');
      const representations = skus.map((sku) => ({ __typename: 'Product', sku }));
      const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Product {
        sku a: stockLevel(location: "SH001") { onHand } b: stockLevel(location: "sh002") { onHand }
      } }
    }`;
      let result: any;

      const statements = await statementsOf(async () => {
        result = await inventory.run(query, { representations });
      });

      expect(statements).toHaveLength(1);
      expect(result.data._entities).toEqual([
        { sku: 'PRD-1', a: { onHand: 1 }, b: { onHand: 1 } },
        { sku: 'PRD-2', a: { onHand: 1 }, b: null },
        { sku: 'PRD-3', a: { onHand: 1 }, b: null },
      ]);
    });

    it('gives the places of many products in pages, the first ones with one statement', async () => {
      for (const place of ['SH001', 'SH002', 'CW001']) await stock.given('WIDE-1', 1, place);
      await stock.given('WIDE-2', 1, 'SH002');
      const levels = async (skus: readonly string[], args: string) => {
        const representations = skus.map((sku) => ({ __typename: 'Product', sku }));
        const { data } = await inventory.run(
          `query ($representations: [_Any!]!) { _entities(representations: $representations) {
          ... on Product { stockLevels(${args}) {
            totalCount nodes { location { code } } pageInfo { hasNextPage endCursor }
          } } } }`,
          { representations },
        );
        return data._entities.map((entity: any) => ({
          places: entity.stockLevels.nodes.map((level: any) => level.location.code),
          ...entity.stockLevels.pageInfo,
          totalCount: entity.stockLevels.totalCount,
        }));
      };
      let pages: any;

      const statements = await statementsOf(async () => {
        pages = await levels(['WIDE-1', 'WIDE-2', 'NONE'], 'first: 2');
      });
      const [rest] = await levels(['WIDE-1'], `first: 2, after: "${pages[0].endCursor}"`);

      expect(statements.filter((text) => !/count\(/.test(text))).toHaveLength(1);
      expect(pages).toMatchObject([
        { places: ['CW001', 'SH001'], hasNextPage: true, totalCount: 3 },
        { places: ['SH002'], hasNextPage: false, totalCount: 1 },
        { places: [], hasNextPage: false, endCursor: null, totalCount: 0 },
      ]);
      expect(rest).toMatchObject({ places: ['SH002'], hasNextPage: false, totalCount: 3 });
    });

    it('pages levels by filter and order, and finds one by its id', async () => {
      for (const [sku, quantity] of Object.entries({ 'PG-1': 5, 'PG-2': 9, 'PG-3': 1 })) {
        await stock.given(sku, quantity);
      }
      const query = `query ($after: String) {
      stockLevels(
        first: 1, after: $after, skus: ["pg-1", "PG-2", "PG-3"], locations: ["SH001"]
        where: { available: { gt: 1 } }, orderBy: [{ field: AVAILABLE, direction: DESC }]
      ) { nodes { id sku product { sku } } totalCount pageInfo { hasNextPage endCursor } }
    }`;

      const first = (await inventory.run(query)).data.stockLevels;
      const after = first.pageInfo.endCursor;
      const second = (await inventory.run(query, { after })).data.stockLevels;
      const id = second.nodes[0].id;
      const entity = await inventory.run(
        `query ($id: ID!) { _entities(representations: [{ __typename: "StockLevel", id: $id }]) {
        ... on StockLevel { ${LEVEL} } } }`,
        { id },
      );

      expect([first.nodes[0].sku, second.nodes[0].sku]).toEqual(['PG-2', 'PG-1']);
      expect([first.totalCount, second.pageInfo.hasNextPage]).toEqual([2, false]);
      expect(id).toBe(toGlobalId('StockLevel', 'SH001/PG-1'));
      expect(entity.data._entities).toMatchObject([{ sku: 'PG-1', onHand: 5 }]);
    });

    it('shows a manager the ledger of her store, the latest first', async () => {
      await stock.given('LED-1', 2, 'SH009');
      await stock.given('LED-1', 3, 'SH008');
      await stock.adjust({
        location: 'SH009',
        reason: 'broken',
        lines: [{ sku: 'LED-1', delta: -1 }],
      });
      const actor = { ...CLERK, roles: ['STORE_MANAGER'], stores: ['SH009'] };
      const query = `{ stockMovements(where: { sku: { eq: "LED-1" } }) {
      nodes { type from to quantity reason recordedBy location { code } }
    } }`;

      const own = await inventory.run(query, {}, { actor });
      const clerk = await inventory.run(query, {}, asClerk);

      const at = { location: { code: 'SH009' }, recordedBy: 'SERVICE:test' };
      expect(own.data.stockMovements.nodes).toEqual([
        { ...at, type: 'ADJUST', from: 'GOOD', to: 'VARIANCE', quantity: 1, reason: 'broken' },
        { ...at, type: 'RECEIVE', from: 'SUPPLIER', to: 'GOOD', quantity: 2, reason: null },
      ]);
      expect(clerk.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    });

    it('tells the rest of the house alone about reservations', async () => {
      await stock.given('INT-1', 2);
      await stock.reserve('int-1', [line('INT-1', 2)]);
      const query = `{ stockReservation(reference: "int-1") { status lines { sku quantity } } }`;

      const inside = await inventory.run(query, {}, { actor: INTERNAL });
      const outside = await inventory.run(query);

      expect(inside.data.stockReservation).toEqual({
        status: 'ACTIVE',
        lines: [{ sku: 'INT-1', quantity: 2 }],
      });
      expect(outside.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    });
  });
}
