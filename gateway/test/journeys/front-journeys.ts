import type { Actor } from '@entresol/shared';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type JourneySystem } from './journey-system.ts';
import { CLERK, SERVICE } from './people.ts';

const BUYER: Actor = { kind: 'STAFF', id: 'S0901', roles: ['BUYER'], stores: [] };
const CHIEF: Actor = { kind: 'STAFF', id: 'S0902', roles: ['PURCHASE_MANAGER'], stores: [] };
const MANAGER: Actor = {
  kind: 'STAFF',
  id: 'S0903',
  roles: ['STORE_MANAGER'],
  stores: ['SH001'],
};
const STORE = 'SH001';
const SKU = 'TEA-04L';
const DAY = '2031-05-01T00:00:00.000Z';

const ERRORS = 'userErrors { __typename code message field }';
const ORDER = `order {
  orderNo status version lines { source pool } awaited { fulfilmentNo kind expectedAt outcome }
  fulfilmentOrders { fulfilmentNo state waitingFor } stages { fact reason }
  delivery { receiver address }
}`;
const LEVEL = `query ($sku: String!) {
  stockLevel(sku: $sku, location: "SH001") { available reserved presold incoming pooled }
}`;
const DRIFT = `query ($sku: String!) {
  stockDrift(skus: [$sku]) { sku account balance ledger }
}`;
const QUEUE = `query {
  orderWorkQueue(queue: AWAITING_STOCK, first: 100) { nodes { orderNo } }
}`;

/** What channels sell besides what is there: campaigns' pools, carts, and goods that are to come. */
export function frontJourneys(system: () => JourneySystem): void {
  const ask = (...args: Parameters<JourneySystem['ask']>) => system().ask(...args);
  let keys = 0;

  async function does(actor: Actor, field: string, input: object, select: string): Promise<any> {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    const named = new Map([
      ['orderSubmit', 'OrderInput'],
      ['routingPolicyUpsert', 'RoutingPolicyInput'],
      ['advanceSalePolicyUpsert', 'AdvanceSalePolicyInput'],
    ]);
    const query = `mutation ($input: ${named.get(field) ?? type}!, $key: String!) {
      ${field}(input: $input, idempotencyKey: $key) { ${select} ${ERRORS} }
    }`;
    const { data, errors } = await ask(actor, query, { input, key: `front-${(keys += 1)}` });
    expect(errors).toBeUndefined();
    return data[field];
  }
  const submit = (line: object, more: object = {}) =>
    does(CLERK, 'orderSubmit', { store: STORE, lines: [{ sku: SKU, ...line }], ...more }, ORDER);
  const pay = (orderNo: string) =>
    does(CLERK, 'orderPay', { orderNo, method: 'CASH' }, 'order { status }');
  const cancel = (orderNo: string) =>
    does(MANAGER, 'orderCancel', { orderNo, reason: 'changed' }, 'order { status }');
  const read = async (orderNo: string) => {
    const { data } = await ask(
      CLERK,
      `query ($n: String!) { ${ORDER.replace('order {', 'order(orderNo: $n) {')} }`,
      { n: orderNo },
    );
    return data.order;
  };
  const level = async () => (await ask(SERVICE, LEVEL, { sku: SKU })).data.stockLevel;
  const drift = async () => (await ask(SERVICE, DRIFT, { sku: SKU })).data.stockDrift;
  const codes = ({ userErrors }: { userErrors: { code: string }[] }) =>
    userErrors.map(({ code }) => code);

  /** Transfers that were asked for an order. */
  async function sentFor(orderNo: string): Promise<any[]> {
    const { data } = await ask(
      SERVICE,
      `query ($no: String!) {
        transfers(first: 10, where: { originDocument: { startsWith: $no } }) {
          nodes { transferNo status version from { code } }
        }
      }`,
      { no: orderNo },
    );
    return data.transfers.nodes;
  }

  /** Goods that a supplier has promised to the store. */
  async function promised(quantity: number): Promise<string> {
    const lines = [{ sku: SKU, quantity, unitPrice: '1.0000', expectedAt: DAY }];
    const order = 'purchaseOrder { purchaseNo }';
    const drafted = { supplier: 'FRONT', location: STORE, lines };
    const made = await does(BUYER, 'purchaseOrderDraft', drafted, order);
    const { purchaseNo } = made.purchaseOrder;
    await does(CHIEF, 'purchaseOrderApprove', { purchaseNo, expectedVersion: 1 }, order);
    await does(BUYER, 'purchaseOrderConfirm', { purchaseNo, expectedVersion: 2 }, order);
    return purchaseNo;
  }
  const arrive = (purchaseNo: string, quantity: number) => {
    const lines = [{ lineNo: 1, quantity, condition: 'GOOD' }];
    return does(CLERK, 'purchaseReceive', { purchaseNo, lines }, 'purchaseOrder { status }');
  };

  describe('what a channel sells besides what is there', () => {
    beforeAll(async () => {
      await does(BUYER, 'supplierUpsert', { code: 'front', name: 'Front' }, 'supplier { code }');
      const policy = { sku: SKU, presale: true, backorder: true };
      const { userErrors } = await does(
        SERVICE,
        'advanceSalePolicyUpsert',
        policy,
        'policy { version }',
      );
      expect(userErrors).toEqual([]);
    });

    it('活动库存: the one unit of a campaign is sold once, however many want it', async () => {
      const lines = [{ sku: SKU, location: STORE, change: 1 }];
      await does(
        SERVICE,
        'stockPoolCarve',
        { code: 'FLASH', name: 'Flash', lines },
        'stockPool { code }',
      );
      const before = await level();
      const bought = await Promise.all(
        Array.from({ length: 8 }, () => submit({ quantity: 1, pool: 'flash' })),
      );
      const orders = bought.flatMap(({ order }) => order ?? []);
      expect(orders).toHaveLength(1);
      expect(orders[0].lines).toEqual([{ source: 'CAMPAIGN', pool: 'FLASH' }]);
      expect([...new Set(bought.flatMap(codes))]).toEqual(['INSUFFICIENT_STOCK']);
      expect(await level()).toMatchObject({ available: before.available, pooled: 0 });
      await cancel(orders[0].orderNo);
      expect(await level()).toMatchObject({ available: before.available, pooled: 1 });
      expect(codes(await submit({ quantity: 1, pool: 'NONE' }))).toEqual(['POOL_CLOSED']);
    });

    it('购物车: what a cart keeps becomes the order’s, and nobody’s in between', async () => {
      const { available } = await level();
      const cart = { location: STORE, lines: [{ sku: SKU, quantity: available }] };
      const { stockHold } = await does(CLERK, 'stockHoldCart', cart, 'stockHold { reference }');
      const takesOver = stockHold.reference;
      const [mine, ...rivals] = await Promise.all([
        submit({ quantity: available }, { takesOver }),
        ...Array.from({ length: 6 }, () => submit({ quantity: 1 })),
      ]);
      expect(rivals.flatMap(({ order }) => order ?? [])).toEqual([]);
      expect(codes(mine)).toEqual([]);
      // An order’s hold is no cart: nobody takes it over.
      const stolen = { takesOver: mine.order.orderNo };
      expect(codes(await submit({ quantity: 1 }, stolen))).toEqual(['CART_HOLD_UNKNOWN']);
      const late = await submit({ quantity: 1 }, { takesOver });
      expect(codes(late)).toEqual(['INSUFFICIENT_STOCK']);
      await cancel(mine.order.orderNo);
      // What the cart kept is gone with it: the order is held anew, and says so.
      const anew = await submit({ quantity: 1 }, { takesOver });
      expect(anew.order.stages).toContainEqual({ fact: 'CART_HOLD_ENDED', reason: takesOver });
      await cancel(anew.order.orderNo);
      expect(await level()).toMatchObject({ available });
    });

    it('预售: at most what is promised is presold; it waits, and goes on when it is here', async () => {
      const purchaseNo = await promised(3);
      const asked = await Promise.all(
        Array.from({ length: 5 }, () => submit({ quantity: 1, presale: true })),
      );
      const orders = asked.flatMap(({ order }) => order ?? []);
      expect(orders).toHaveLength(3);
      const [first, second, third] = orders.map(({ orderNo }) => orderNo as string);
      expect(orders[0]).toMatchObject({
        lines: [{ source: 'PRESALE' }],
        awaited: [{ kind: 'PRESALE', expectedAt: DAY, outcome: null }],
      });
      await pay(first!);
      await pay(second!);
      expect((await read(first!)).fulfilmentOrders).toMatchObject([
        { state: 'NEW', waitingFor: 'STOCK' },
      ]);
      const fulfilled = await does(CLERK, 'orderFulfil', { orderNo: first }, 'order { status }');
      expect(codes(fulfilled)).toEqual(['FULFILMENT_STATE']);
      // Where it goes may change while it waits: it goes there when it is here.
      const delivery = { receiver: '李四', address: '二路 2 号' };
      const { version: expectedVersion } = await read(first!);
      const moved = { orderNo: first, expectedVersion, reason: 'moved', delivery };
      expect(codes(await does(MANAGER, 'orderDeliveryChange', moved, 'order { status }'))).toEqual(
        [],
      );
      const queue = (await ask(MANAGER, QUEUE)).data.orderWorkQueue.nodes;
      expect(queue.map(({ orderNo }: any) => orderNo)).toEqual(
        expect.arrayContaining([first, second, third]),
      );

      // One is cancelled, and paid back, in the moment in which the goods come.
      const [gone] = await Promise.all([cancel(second!), arrive(purchaseNo, 3)]);
      expect(codes(gone)).toEqual([]);
      const released = await eventually(
        () => read(first!),
        // Its parts and what they wait for are read one after the other.
        ({ fulfilmentOrders: [part], awaited }) =>
          part.state === 'ASSIGNED' && awaited[0].outcome !== null,
      );
      expect(released).toMatchObject({ awaited: [{ outcome: 'ARRIVED' }], delivery });
      const unpaid = await eventually(
        () => read(third!),
        ({ awaited: [part] }) => part.outcome === 'ARRIVED',
      );
      expect(unpaid.fulfilmentOrders).toMatchObject([{ state: 'NEW', waitingFor: 'PAYMENT' }]);
      expect((await read(second!)).status).toBe('CANCELLED');
      expect(await level()).toMatchObject({ incoming: 0, presold: 0 });
      const handed = await does(CLERK, 'orderFulfil', { orderNo: first }, 'order { status }');
      expect(handed).toMatchObject({ order: { status: 'COMPLETED' }, userErrors: [] });
      await cancel(third!);
      expect(await drift()).toEqual([]);
    });

    it('预售改单: what waits becomes less, and nobody waits for nothing', async () => {
      const purchaseNo = await promised(5);
      const other = { sku: 'TEA-05L', quantity: 1 };
      const both = (quantity: number) => {
        const lines = [{ sku: SKU, quantity, presale: true }, other];
        return does(CLERK, 'orderSubmit', { store: STORE, lines }, ORDER);
      };
      const amend = async (orderNo: string, change: object) => {
        const { version: expectedVersion } = await read(orderNo);
        const input = { orderNo, expectedVersion, reason: 'fewer', ...change };
        return does(MANAGER, 'orderAmend', input, 'order { total { amountMinor } }');
      };
      const fewer = (quantity: number) => ({ lines: [{ lineNo: 1, quantity }] });
      const [unpaid, paid] = [await both(2), await both(3)].map(({ order }) => order.orderNo);
      expect(await level()).toMatchObject({ presold: 5 });
      expect(codes(await amend(unpaid!, fewer(3)))).toEqual(['INVALID_INPUT']);
      expect(codes(await amend(unpaid!, fewer(1)))).toEqual([]);
      await pay(paid!);
      expect(codes(await amend(paid!, fewer(2)))).toEqual([]);
      await eventually(level, ({ presold }) => presold === 3);
      expect((await read(paid!)).awaited).toMatchObject([{ kind: 'PRESALE', outcome: null }]);
      expect(codes(await amend(paid!, fewer(0)))).toEqual([]);
      await eventually(level, ({ presold }) => presold === 1);
      expect(await read(paid!)).toMatchObject({
        awaited: [{ outcome: 'GIVEN_UP' }],
        fulfilmentOrders: [{ state: 'ASSIGNED' }, { state: 'CANCELLED' }],
      });
      const waiting = (await ask(MANAGER, QUEUE)).data.orderWorkQueue.nodes;
      expect(waiting.map(({ orderNo }: any) => orderNo)).not.toContain(paid);
      const handed = await does(CLERK, 'orderFulfil', { orderNo: paid }, 'order { status }');
      expect(handed).toMatchObject({ order: { status: 'COMPLETED' }, userErrors: [] });
      await cancel(unpaid!);
      await arrive(purchaseNo, 5);
      expect(await level()).toMatchObject({ incoming: 0, presold: 0 });
      expect(await drift()).toEqual([]);
    });

    it('缺货预订: a buyer who may wait does so only for what is short, and never beyond it', async () => {
      const { available } = await level();
      const more = { quantity: available + 2 };
      expect(codes(await submit(more))).toEqual(['INSUFFICIENT_STOCK']);
      expect(codes(await submit({ ...more, acceptBackorder: true }))).toEqual([
        'INSUFFICIENT_STOCK',
      ]);
      const there = await submit({ quantity: 1, acceptBackorder: true });
      expect(there.order).toMatchObject({ lines: [{ source: 'STOCK' }], awaited: [] });
      await cancel(there.order.orderNo);

      const purchaseNo = await promised(available + 2);
      const other = { sku: 'TEA-05L', quantity: 1 };
      const lines = [{ sku: SKU, ...more, acceptBackorder: true }, other];
      const { order, userErrors } = await does(
        CLERK,
        'orderSubmit',
        { store: STORE, lines },
        ORDER,
      );
      expect(userErrors).toEqual([]);
      const { orderNo } = order;
      expect(order).toMatchObject({
        lines: [{ source: 'BACKORDER' }, { source: 'STOCK' }],
        awaited: [{ fulfilmentNo: `${orderNo}-F2`, kind: 'BACKORDER' }],
      });
      await pay(orderNo);
      // What is there goes on, the rest waits.
      expect((await read(orderNo)).fulfilmentOrders).toMatchObject([
        { state: 'ASSIGNED' },
        { state: 'NEW', waitingFor: 'STOCK' },
      ]);
      await arrive(purchaseNo, available + 2);
      await eventually(
        () => read(orderNo),
        ({ fulfilmentOrders: [, part] }) => part.state === 'ASSIGNED',
      );
      expect(await drift()).toEqual([]);
    });

    it('就近调拨: what a named store lacks is sent there by the nearest, and kept for its order', async () => {
      const sku = 'TEA-06L';
      const policy = { channel: 'MINI', scene: 'ONLINE_STORE_PICKUP', nearestTransfer: true };
      const wrote = await does(SERVICE, 'routingPolicyUpsert', policy, 'policy { version }');
      expect(wrote.userErrors).toEqual([]);
      const at = async (location: string) => {
        const query = `query ($sku: String!, $location: String!) {
          stockLevel(sku: $sku, location: $location) { available reserved inTransit }
        }`;
        return (await ask(SERVICE, query, { sku, location })).data.stockLevel;
      };
      const stays = (await at(STORE)).available;
      const [lacking, quantity] = [2, stays + 2];
      const way = { channel: 'MINI', store: 'WEB01', fulfilmentLocation: STORE };
      const cart = { ...way, scene: 'ONLINE_STORE_PICKUP', lines: [{ sku, quantity }] };
      const preview = await ask(
        SERVICE,
        `query ($input: OrderInput!) {
          routingPreview(input: $input) {
            transfers { from { code } to { code } lines { sku quantity } } awaited { kind }
            userErrors { code }
          }
        }`,
        { input: cart },
      );
      const { transfers, ...seen } = preview.data.routingPreview;
      expect(seen).toEqual({ awaited: [{ kind: 'TRANSFER' }], userErrors: [] });
      // What stands in the store is not sent for.
      expect(transfers.map(({ lines }: any) => lines)).toEqual([[{ sku, quantity: lacking }]]);
      expect((await at(transfers[0].from.code)).reserved).toBe(0);

      const { order, userErrors } = await does(SERVICE, 'orderSubmit', cart, ORDER);
      expect(userErrors).toEqual([]);
      expect(order.awaited).toMatchObject([{ kind: 'TRANSFER', outcome: null }]);
      const cash = { orderNo: order.orderNo, method: 'CASH' };
      await does(SERVICE, 'orderPay', cash, 'order { status }');
      const open = await sentFor(order.orderNo);
      expect(open.map((it: any) => it.from.code)).toEqual(transfers.map((it: any) => it.from.code));
      for (const { transferNo, version } of open) {
        await does(
          SERVICE,
          'transferShip',
          { transferNo, expectedVersion: version },
          'transfer { status }',
        );
        const lines = [{ sku, quantity: lacking }];
        const received = { transferNo, final: true, lines: open.length === 1 ? lines : [] };
        await does(SERVICE, 'transferReceive', received, 'transfer { status }');
      }
      const here = await eventually(
        () => read(order.orderNo),
        ({ awaited: [part] }) => part.outcome !== null,
      );
      expect(here).toMatchObject({
        awaited: [{ outcome: 'ARRIVED' }],
        fulfilmentOrders: [...(stays > 0 ? [{ state: 'ASSIGNED' }] : []), { state: 'ASSIGNED' }],
      });
      expect(await at(STORE)).toMatchObject({ available: 0, reserved: quantity, inTransit: 0 });

      // An order that is cancelled gives up what has not left yet.
      const more = { ...cart, lines: [{ sku, quantity }] };
      const second = (await does(SERVICE, 'orderSubmit', more, ORDER)).order;
      await does(
        SERVICE,
        'orderCancel',
        { orderNo: second.orderNo, reason: 'x' },
        'order { status }',
      );
      expect((await sentFor(second.orderNo)).map((it: any) => it.status)).toEqual(['CANCELLED']);
    });
  });
}
