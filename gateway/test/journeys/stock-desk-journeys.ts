import type { Actor } from '@entresol/shared';
import { describe, expect, it } from '@jest/globals';
import type { JourneySystem } from './journey-system.ts';
import { CLERK, SERVICE } from './people.ts';

const MANAGER: Actor = {
  kind: 'STAFF',
  id: 'S0905',
  roles: ['STORE_MANAGER'],
  stores: ['SH001'],
};
const STORE = 'SH001';
const SKU = 'TEA-05L';
const UNITS = 100;
const ROUNDS = process.env['ENTRESOL_TEST_DEPTH'] === 'deep' ? 10 : 1;
const BUYERS = 300;

const ERRORS = 'userErrors { __typename code field message }';
const STOCKTAKE = `stocktake { stocktakeNo status version summary { lines counted differing }
  lines(first: 10) { nodes { sku product { name } counted book variance state } } }`;
const LEVEL = `query ($sku: String!) {
  stockLevel(sku: $sku, location: "SH001") { onHand available reserved }
}`;

/** Counting and scanning at a store, and a rush for its last goods. */
export function stockDeskJourneys(system: () => JourneySystem): void {
  let keys = 0;
  async function does(actor: Actor, field: string, input: object, select: string): Promise<any> {
    const type =
      field === 'orderSubmit' ? 'OrderInput' : `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    const query = `mutation ($input: ${type}!, $key: String!) {
      ${field}(input: $input, idempotencyKey: $key) { ${select} ${ERRORS} }
    }`;
    const key = `stock-desk-${(keys += 1)}`;
    const { data, errors } = await system().ask(actor, query, { input, key });
    expect(errors).toBeUndefined();
    return data[field];
  }
  const level = async (sku = SKU) => (await system().ask(SERVICE, LEVEL, { sku })).data.stockLevel;
  const plan = async (sku = SKU) => {
    const asked = { location: STORE, scope: 'SKUS', codes: [sku], toleranceUnits: 1 };
    const { stocktake, userErrors } = await does(MANAGER, 'stocktakePlan', asked, STOCKTAKE);
    expect(userErrors).toEqual([]);
    return stocktake.stocktakeNo as string;
  };
  const scan = (sequence: number, code: string, quantity = 1) => ({ sequence, code, quantity });

  describe('a store’s stock desk', () => {
    it('counts blind, counts again what is off, and a manager who did not count approves', async () => {
      const { onHand } = await level();
      const stocktakeNo = await plan();
      const counts = [{ sku: SKU, quantity: onHand - 5 }];
      const first = await does(CLERK, 'stocktakeCount', { stocktakeNo, counts }, STOCKTAKE);
      expect(first.userErrors).toEqual([]);
      expect(first.stocktake.lines.nodes).toMatchObject([
        { sku: SKU, counted: onHand - 5, book: null, variance: null },
      ]);
      const early = await does(
        MANAGER,
        'stocktakeApprove',
        { stocktakeNo, expectedVersion: first.stocktake.version },
        STOCKTAKE,
      );
      expect(early.userErrors).toMatchObject([{ code: 'STOCKTAKE_RECOUNT_DUE' }]);

      const asked = { stocktakeNo, expectedVersion: first.stocktake.version };
      const again = await does(MANAGER, 'stocktakeRecount', asked, STOCKTAKE);
      expect(again.userErrors).toEqual([]);
      const device = 'PDA-1';
      const scans = [scan(1, SKU, onHand - 2), scan(2, SKU)];
      const input = { stocktakeNo, device, scans };
      const scanned = await does(CLERK, 'stockScanCount', input, 'scans { sku product { name } }');
      expect(scanned.userErrors).toEqual([]);
      expect(scanned.scans).toHaveLength(2);
      const { data } = await system().ask(
        MANAGER,
        `query ($no: String!) { stocktake(stocktakeNo: $no) { version } }`,
        { no: stocktakeNo },
      );
      const { version } = data.stocktake;
      const agreed = { stocktakeNo, expectedVersion: version };
      const approved = await does(MANAGER, 'stocktakeApprove', agreed, STOCKTAKE);
      expect(approved.userErrors).toEqual([]);
      expect(approved.stocktake).toMatchObject({
        status: 'APPROVED',
        lines: { nodes: [{ counted: onHand - 1, book: onHand, variance: -1 }] },
      });
      expect(await level()).toMatchObject({ onHand: onHand - 1 });
    });

    it('gives a stocktake up, and its counts change nothing', async () => {
      const before = await level();
      const stocktakeNo = await plan();
      const counts = [{ sku: SKU, quantity: 0 }];
      const { stocktake } = await does(CLERK, 'stocktakeCount', { stocktakeNo, counts }, STOCKTAKE);
      const asked = { stocktakeNo, expectedVersion: stocktake.version, reason: 'wrong shelf' };
      const ended = await does(MANAGER, 'stocktakeCancel', asked, STOCKTAKE);
      expect(ended.stocktake.status).toBe('CANCELLED');
      const late = await does(CLERK, 'stocktakeCount', { stocktakeNo, counts }, STOCKTAKE);
      expect(late.userErrors).toMatchObject([{ code: 'STOCKTAKE_CLOSED' }]);
      expect(await level()).toEqual(before);
    });

    it('scans out what is written off, each scan once however often it is sent', async () => {
      const { onHand } = await level();
      const input = {
        location: STORE,
        device: 'PDA-2',
        purpose: 'SCRAP',
        reason: 'broken',
        scans: [scan(1, SKU), scan(2, SKU, 2)],
      };
      const answers = await Promise.all(
        [1, 2, 3].map(() => does(CLERK, 'stockScanOut', input, 'scans { sku }')),
      );
      expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
      expect(await level()).toMatchObject({ onHand: onHand - 3 });
    });

    it(`sells ${UNITS} units to exactly ${UNITS} of ${BUYERS} who order at once`, async () => {
      const { data } = await system().ask(
        SERVICE,
        `{ stockLevels(first: 100, where: { location: { eq: "${STORE}" }, sku: { contains: "SNACK" } }) {
             nodes { sku available } } }`,
      );
      const sku = data.stockLevels.nodes.at(-1).sku as string;
      for (let round = 0; round < ROUNDS; round += 1) {
        const { available } = await level(sku);
        const change = UNITS - available;
        const lines = [{ sku, delta: change }];
        const more = { location: STORE, reason: 'rush', lines };
        if (change !== 0) await does(MANAGER, 'stockAdjust', more, 'stockLevels { sku }');
        const line = { sku, quantity: 1 };
        const orders = await Promise.all(
          Array.from({ length: BUYERS }, () =>
            does(CLERK, 'orderSubmit', { store: STORE, lines: [line] }, 'order { orderNo }'),
          ),
        );
        expect(orders.filter(({ order }) => order)).toHaveLength(UNITS);
        const codes = orders.flatMap(({ userErrors }) => userErrors.map((one: any) => one.code));
        expect(codes).toEqual(Array(BUYERS - UNITS).fill('INSUFFICIENT_STOCK'));
        expect(await level(sku)).toMatchObject({ available: 0 });
      }
    }, 120_000);
  });
}
