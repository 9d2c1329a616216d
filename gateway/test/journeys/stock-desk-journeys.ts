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
/** Inputs that are not named after their change. */
const INPUTS: Readonly<Record<string, string>> = {
  orderSubmit: 'OrderInput',
  fulfilmentOrderAccept: 'FulfilmentOrderInput',
  stockBinBulkUpsert: 'StockBinBulkInput',
};
const PICKED = 'WARE-04L';
const UNITS = 100;
const ROUNDS = process.env['ENTRESOL_TEST_DEPTH'] === 'deep' ? 10 : 1;
const BUYERS = 300;

const ERRORS = 'userErrors { __typename code field message }';
const STOCKTAKE = `stocktake { stocktakeNo status version summary { lines counted differing }
  lines(first: 10) { nodes { sku product { name } counted book variance state } } }`;
const BATCH = `batchNo state
  stops { zone bin sku product { sku } quantity picked parts { fulfilmentNo picked } }`;
const LEVEL = `query ($sku: String!) {
  stockLevel(sku: $sku, location: "SH001") { onHand available reserved }
}`;

/** Counting and scanning at a store, and a rush for its last goods. */
export function stockDeskJourneys(system: () => JourneySystem): void {
  let keys = 0;
  async function does(actor: Actor, field: string, input: object, select: string): Promise<any> {
    const type = INPUTS[field] ?? `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
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
  /** The number of a paid and accepted order that is to be collected at the store. */
  const toBePicked = async (quantity: number): Promise<string> => {
    const lines = [{ sku: PICKED, quantity }];
    const cart = { store: 'WEB01', channel: 'WEB', scene: 'ONLINE_STORE_PICKUP', lines };
    const wish = { ...cart, fulfilmentLocation: STORE };
    const { order } = await does(SERVICE, 'orderSubmit', wish, `order { orderNo }`);
    const { orderNo } = order;
    const parts = 'order { fulfilmentOrders { fulfilmentNo } }';
    const paid = await does(SERVICE, 'orderPay', { orderNo, method: 'CASH' }, parts);
    const { fulfilmentNo } = paid.order.fulfilmentOrders[0];
    const asked = { fulfilmentNo };
    const taken = await does(CLERK, 'fulfilmentOrderAccept', asked, 'fulfilmentOrder { state }');
    expect(taken.userErrors).toEqual([]);
    return fulfilmentNo;
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

    it('批量拣货: orders are picked together, shelf by shelf, and each gets what is its own', async () => {
      const bins = [{ sku: PICKED, zone: 'A', bin: 'A-1' }];
      const shelf = { location: STORE, bins };
      const put = await does(SERVICE, 'stockBinBulkUpsert', shelf, '__typename');
      expect(put.userErrors).toEqual([]);
      const waiting = await Promise.all([2, 1].map(toBePicked));

      const input = { location: STORE, fulfilmentNos: waiting, picker: 'S0001' };
      const made = await does(CLERK, 'pickBatchCreate', input, `pickBatch { ${BATCH} }`);
      expect(made.userErrors).toEqual([]);
      const { batchNo, stops } = made.pickBatch;
      expect(stops).toMatchObject([
        { zone: 'A', bin: 'A-1', sku: PICKED, product: { sku: PICKED }, quantity: 3, picked: 0 },
      ]);
      const picks = { batchNo, code: PICKED, quantity: 3 };
      const stranger = { ...CLERK, stores: ['SH002'] } as Actor;
      const away = await does(stranger, 'pickBatchPick', picks, 'pickBatch { batchNo }');
      expect(away.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
      const beyond = await does(
        CLERK,
        'pickBatchPick',
        { ...picks, quantity: 4 },
        `pickBatch { state }`,
      );
      expect(beyond).toMatchObject({ pickBatch: null, userErrors: [{ code: 'INVALID_INPUT' }] });
      const done = await does(CLERK, 'pickBatchPick', picks, `pickBatch { ${BATCH} }`);
      expect(done).toMatchObject({ pickBatch: { state: 'DONE' }, userErrors: [] });
      const parts = done.pickBatch.stops[0].parts.map((part: object) => Object.values(part));
      expect(parts.toSorted()).toEqual(
        [
          [waiting[0], 2],
          [waiting[1], 1],
        ].toSorted(),
      );
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
