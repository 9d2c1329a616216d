import { beforeEach, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { CLERK, eventually, openTill, OTHER_CLERK } from './fixtures.ts';
import { openFulfilmentDesk } from './fulfilment-desk.ts';
import { describeOpenReturns } from './open-returns.ts';
import { openRoutingHouse, POLICY } from './routing-house.ts';

const settings: Record<string, string> = { PROCESS_SWEEP_MS: '20' };
const orders = useSubgraph('orders', createSubgraph, { settings });
const town = openRoutingHouse();
const till = openTill(orders);
const desk = openFulfilmentDesk(orders);

beforeEach(() => {
  town.rebuild();
  town.house().product('CUP', { unitPrice: '9.99' });
  orders.answer(town.answer);
});

const BUND = { latitude: '31.2363', longitude: '121.4800' };
const ONLINE = { scene: 'ONLINE_SALE', deliverTo: BUND };
const stock = () => town.house().stock;

/** Three at one store, two at another one: an order of five is two parcels. */
async function splitOrder(key: string, quantity = 5) {
  town.setStock({ SH001: 3, SH002: 2 });
  const lines = [{ sku: 'TEA', quantity }];
  const { order, userErrors } = await till.submit({ ...ONLINE, lines }, key);
  expect(userErrors).toEqual([]);
  return order.orderNo as string;
}

describe('an order', () => {
  it('of one place is one fulfilment order, told of from its payment on', async () => {
    const { order } = await till.submit({ lines: [{ sku: 'TEA', quantity: 2 }] }, 'one');
    const { orderNo } = order;
    expect((await desk.read(orderNo)).fulfilmentOrders).toMatchObject([
      {
        fulfilmentNo: `${orderNo}-F1`,
        state: 'NEW',
        waitingFor: 'PAYMENT',
        version: 0,
        handOver: 'COUNTER',
        location: { code: 'SH001' },
        lines: [{ lineNo: 1, sku: 'TEA', quantity: 2, shipped: 0 }],
      },
    ]);
    await till.pay(orderNo, 'one-pay');
    await till.fulfil(orderNo, 'one-fulfil');
    expect((await desk.read(orderNo)).fulfilmentOrders).toMatchObject([
      { state: 'COLLECTED', version: 2, lines: [{ shipped: 2, delivered: 2 }] },
    ]);
    const told = await desk.events(orderNo, 'FulfilmentOrderChanged');
    expect(told.map(({ state, version }) => [state, version])).toEqual([
      ['ASSIGNED', 1],
      ['COLLECTED', 2],
    ]);
    const progress = await desk.events(orderNo, 'OrderStatusChanged');
    expect(progress.map(({ fulfilments }) => fulfilments[0].state)).toEqual([
      'NEW',
      'NEW',
      'ASSIGNED',
      'COLLECTED',
    ]);
  });

  it('of two places is held at once and divided, each part at its place', async () => {
    const orderNo = await splitOrder('two');
    expect(stock().held()).toEqual([orderNo, `${orderNo}-F2`]);
    expect([stock().free('TEA@SH001'), stock().free('TEA@SH002')]).toEqual([0, 0]);
    expect((await desk.read(orderNo)).fulfilmentOrders).toMatchObject([
      { location: { code: 'SH001' }, lines: [{ quantity: 3 }] },
      { location: { code: 'SH002' }, lines: [{ quantity: 2 }] },
    ]);
    const seen = await desk.read(orderNo, { actor: OTHER_CLERK });
    expect(seen.fulfilmentOrders).toHaveLength(2);

    await till.cancel(orderNo, 'two-cancel');
    expect(stock().held()).toEqual([]);
    expect([stock().free('TEA@SH001'), stock().free('TEA@SH002')]).toEqual([3, 2]);
    expect((await desk.read(orderNo)).fulfilmentOrders).toMatchObject([
      { state: 'CANCELLED' },
      { state: 'CANCELLED' },
    ]);
  });

  it('of two places goes on to the next two when one of them is sold out', async () => {
    town.setStock({ SH001: 3, SH002: 2, HZ001: 2 });
    town.house().trouble((call, answer) => {
      if (call.operation === 'StockReserve') stock().set('TEA@SH002', 0);
      return answer();
    });
    const lines = [{ sku: 'TEA', quantity: 5 }];
    const { order, userErrors } = await till.submit({ ...ONLINE, lines }, 'elsewhere');
    expect(userErrors).toEqual([]);
    const { fulfilmentOrders, stages } = await desk.read(order.orderNo);
    expect(fulfilmentOrders).toMatchObject([
      { location: { code: 'HZ001' }, lines: [{ quantity: 2 }] },
      { location: { code: 'SH001' }, lines: [{ quantity: 3 }] },
    ]);
    expect(stages.map((it: any) => it.fact)).toContain('ROUTE_CHANGED');
    expect(stock().free('TEA@HZ001')).toBe(0);
  });

  it('handed over whole ends all its parts, in the order of its places', async () => {
    const orderNo = await splitOrder('whole');
    await till.pay(orderNo, 'whole-pay');
    const { order } = await till.fulfil(orderNo, 'whole-fulfil');
    expect(order).toMatchObject({ status: 'COMPLETED', fulfilmentStatus: 'FULFILLED' });
    expect([orderNo, `${orderNo}-F2`].map((it) => stock().stateOf(it))).toEqual(['DONE', 'DONE']);
    expect((await desk.read(orderNo)).fulfilmentOrders).toMatchObject([
      { state: 'DELIVERED', lines: [{ quantity: 3, delivered: 3 }] },
      { state: 'DELIVERED', lines: [{ quantity: 2, delivered: 2 }] },
    ]);
  });
});

describeOpenReturns(orders, town);

describe('a worker that dies between two places', () => {
  const points = ['RESERVE_STOCK', 'SPLIT_STOCK'].flatMap((step) =>
    ['before-call', 'after-call', 'after-store'].map((at) => `orders.submit.${step}.${at}`),
  );

  it.each(points)('at %s leaves both held, and the key gives the order', async (point) => {
    settings['ENTRESOL_FAILPOINT'] = point;
    settings['ENTRESOL_FAILPOINT_ACTION'] = 'abandon';
    town.setStock({ SH001: 3, SH002: 2 });
    const cart = { ...ONLINE, lines: [{ sku: 'TEA', quantity: 5 }] };
    await expect(till.submit(cart, point)).rejects.toThrow('INTERNAL');
    delete settings['ENTRESOL_FAILPOINT'];
    const { order } = await eventually(
      () => till.submit(cart, point),
      (answer) => answer.order !== null,
      () => orders.clock.advance(10_001),
    );
    expect(order.status).toBe('AWAITING_PAYMENT');
    expect(stock().held()).toEqual([order.orderNo, `${order.orderNo}-F2`]);
  });
});

describe('a settlement fact', () => {
  it('is written once for each delivered line, with its parties and frozen shares', async () => {
    const orderNo = await splitOrder('facts');
    await till.pay(orderNo, 'facts-pay');
    await Promise.all([1, 2, 3].map(() => till.fulfil(orderNo, 'facts-fulfil')));
    const fact = { kind: 'DELIVERED', lineNo: 1, scene: 'ONLINE_SALE', settledTo: 'SERVICE_FEE' };
    const seller = { saleParty: { code: 'SH001' }, payingParty: { code: 'SH001' } };
    const { nodes } = await desk.ask(
      `query ($no: String!) {
        settlementFacts(first: 9, where: { fulfilmentNo: { eq: $no } }) { nodes { fulfilmentNo } }
      }`,
      { no: `${orderNo}-F2` },
      { actor: { kind: 'SERVICE', id: 'books' } },
    );
    expect(nodes).toEqual([{ fulfilmentNo: `${orderNo}-F2` }]);
    // Five at 20 yuan with a tenth off.
    expect(await desk.facts(orderNo)).toEqual([
      {
        ...fact,
        ...seller,
        fromUnit: 3,
        quantity: 3,
        document: `${orderNo}-F1`,
        fulfilmentNo: `${orderNo}-F1`,
        fulfilParty: { code: 'SH001' },
        paid: { amountMinor: 5_400 },
        discount: { amountMinor: 600 },
      },
      {
        ...fact,
        ...seller,
        fromUnit: 1,
        quantity: 2,
        document: `${orderNo}-F2`,
        fulfilmentNo: `${orderNo}-F2`,
        fulfilParty: { code: 'SH002' },
        paid: { amountMinor: 3_600 },
        discount: { amountMinor: 400 },
      },
    ]);
    const told = await desk.events(orderNo, 'LineSettled');
    expect(told.map(({ fulfilParty, paidMinor }) => [fulfilParty, paidMinor])).toEqual([
      ['SH001', 5_400],
      ['SH002', 3_600],
    ]);
  });

  it('is reversed by a return, with the parties that the units were settled between', async () => {
    const orderNo = await splitOrder('back');
    await till.pay(orderNo, 'back-pay');
    await till.fulfil(orderNo, 'back-fulfil');
    const RETURN = `mutation ($input: OrderReturnInput!, $key: String!) {
      orderReturn(input: $input, idempotencyKey: $key) {
        orderReturn { returnNo refund { amountMinor } } userErrors { code } } }`;
    const lines = [{ lineNo: 1, quantity: 3, condition: 'GOOD' }];
    const input = { orderNo, reason: 'too much tea', lines };
    const { orderReturn } = await desk.ask(RETURN, { input, key: 'back-return' });
    expect(orderReturn.refund.amountMinor).toBe(5_400);
    const back = (await desk.facts(orderNo)).filter(({ kind }) => kind === 'RETURNED');
    expect(
      back.map((it) => [it.fulfilParty.code, it.fromUnit, it.quantity, it.paid.amountMinor]),
    ).toEqual([
      ['SH002', 1, 2, 3_600],
      ['SH001', 3, 1, 1_800],
    ]);
    expect(back[0]).toMatchObject({ document: `${orderNo}-R1` });
  });

  it('cannot be written a second time, or changed', async () => {
    await expect(
      orders.sql(`insert into settlement_fact (order_id, line_no, kind, from_unit, document,
          fulfilment_no, sku, quantity, sale_party, fulfil_party, paying_party, settled_to,
          paid_minor, discount_minor, currency, at)
        select order_id, line_no, kind, from_unit, 'again', fulfilment_no, sku, quantity,
          sale_party, fulfil_party, paying_party, settled_to, paid_minor, discount_minor,
          currency, at from settlement_fact limit 1`),
    ).rejects.toThrow('settlement_fact_once');
    await expect(orders.sql(`update settlement_fact set paid_minor = 0`)).rejects.toThrow(
      'append-only',
    );
  });
});

describe('the capacity of a place', () => {
  it('is never exceeded, however many orders come at once', async () => {
    const input = { scene: 'ONLINE_SALE', openOrdersMax: 3, parcelsMax: 1 };
    const actor = { kind: 'SERVICE', id: 'hq' } as const;
    const wrote = await desk.ask(POLICY, { input, key: 'capacity' }, { actor });
    expect(wrote.userErrors).toEqual([]);
    await orders.sql(`update fulfilment_order set state = 'CANCELLED', waiting_for = null
      where state in ('NEW', 'ASSIGNED')`);
    const lines = [{ sku: 'TEA', quantity: 1 }];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => till.submit({ ...ONLINE, lines }, `full-${n}`)),
    );
    const placed = answers.filter(({ order }) => order !== null);
    const places = await orders.sql(
      `select location, count(*)::int as n from fulfilment_order where state = 'NEW'
       group by location order by location`,
    );
    expect(places.map(({ n }) => n)).toEqual([3, 3, 3, 3]);
    expect(placed).toHaveLength(12);
    const refused = answers.filter(({ order }) => order === null);
    expect(new Set(refused.map(({ userErrors }) => userErrors[0].code))).toEqual(
      new Set(['NO_ROUTE']),
    );
  });

  it('is not exceeded by what other places give back, and is theirs again at once', async () => {
    const input = { scene: 'ONLINE_SALE', openOrdersMax: 2, parcelsMax: 1 };
    const actor = { kind: 'SERVICE', id: 'hq' } as const;
    await desk.ask(POLICY, { input, key: 'capacity-back' }, { actor });
    await orders.sql(`update fulfilment_order set state = 'CANCELLED', waiting_for = null
      where state in ('NEW', 'ASSIGNED')`);
    const lines = [{ sku: 'TEA', quantity: 1 }];
    const given: { no: string; place: string }[] = [];
    for (let n = 0; n < 6; n += 1) {
      const { order } = await till.submit({ ...ONLINE, lines }, `back-${n}`);
      await till.pay(order.orderNo, `back-${n}-pay`);
      const [{ fulfilment_location: place }] = await orders.sql(
        `select fulfilment_location from sales_order where order_no = $1`,
        [order.orderNo],
      );
      given.push({ no: `${order.orderNo}-F1`, place });
    }
    expect(given.map(({ place }) => place).slice(0, 4)).toEqual([
      'SH001',
      'SH001',
      'SH002',
      'SH002',
    ]);
    const reject = ({ no, place }: (typeof given)[number]) =>
      desk.ask(
        `mutation ($no: String!, $key: String!) {
          fulfilmentOrderReject(input: { fulfilmentNo: $no, reason: "full" }, idempotencyKey: $key) {
            userErrors { code }
          }
        }`,
        { no, key: `${no}-back` },
        { actor: place === 'SH001' ? CLERK : OTHER_CLERK },
      );
    const [, , ...rejected] = await Promise.all([
      till.submit({ ...ONLINE, lines }, 'back-new-1'),
      till.submit({ ...ONLINE, lines }, 'back-new-2'),
      ...given.slice(0, 4).map(reject),
    ]);
    expect(rejected.flatMap((it: any) => it.userErrors)).toEqual([]);
    await eventually(
      () => orders.sql(`select 1 from order_process where ended_at is null`),
      (open) => open.length === 0,
    );
    const places = await orders.sql(
      `select location, count(*)::int as n from fulfilment_order
       where state in ('NEW', 'ASSIGNED') and reservation is not null group by location`,
    );
    expect(Math.max(...places.map(({ n }) => n))).toBe(2);
    expect(
      await orders.sql(`select 1 from fulfilment_order where claimed_location is not null`),
    ).toEqual([]);
    await orders.sql(`delete from idempotency_key where key like 'capacity%'`);
    const open = { scene: 'ONLINE_SALE', parcelsMax: 3 };
    await desk.ask(POLICY, { input: open, key: 'capacity-2' }, { actor });
  });
});

describe('what waits with a collection code', () => {
  const WORK = (name: string) => `mutation ($no: String!, $key: String!) {
    ${name}(input: { fulfilmentNo: $no }, idempotencyKey: $key) { userErrors { code } } }`;

  it('is not handed over without it, unless a manager answers for it in the history', async () => {
    town.setStock({ SH001: 3, SH002: 2 });
    const pickup = { scene: 'ONLINE_STORE_PICKUP', fulfilmentLocation: 'SH001', deliverTo: null };
    const lines = [{ sku: 'TEA', quantity: 2 }];
    const { order } = await till.submit({ ...pickup, lines }, 'waive');
    const { orderNo } = order;
    await till.pay(orderNo, 'waive-pay');
    const no = `${orderNo}-F1`;
    for (const name of ['fulfilmentOrderAccept', 'fulfilmentOrderReady']) {
      expect((await desk.ask(WORK(name), { no, key: name })).userErrors).toEqual([]);
    }
    const asClerk = await till.fulfil(orderNo, 'waive-clerk');
    expect(asClerk.userErrors).toMatchObject([{ code: 'COLLECTION_CODE_NEEDED' }]);
    expect(await till.read(orderNo)).toMatchObject({ status: 'PAID' });
    const manager = { ...CLERK, id: 'S-7', roles: ['STORE_MANAGER'] } as typeof CLERK;
    const done = await till.fulfil(orderNo, 'waive-manager', { actor: manager });
    expect([done.userErrors, done.order.status]).toEqual([[], 'COMPLETED']);
    expect(
      await orders.sql(
        `select s.actor, s.reason from order_stage s join sales_order o on o.id = s.order_id
         where o.order_no = $1 and s.fact = 'CODE_WAIVED'`,
        [orderNo],
      ),
    ).toEqual([{ actor: 'STAFF:S-7', reason: no }]);
  });
});

describe('a queue', () => {
  it('is read by who sends or sold, and by nobody else', async () => {
    const orderNo = await splitOrder('queue');
    const QUEUE = `{ fulfilmentOrders(first: 100) { nodes { fulfilmentNo location { code } } } }`;
    const mine = (actor: typeof CLERK) =>
      desk
        .ask(QUEUE, {}, { actor })
        .then(({ nodes }) => nodes.map((it: any) => it.fulfilmentNo).filter(isOf(orderNo)));
    expect(await mine(CLERK)).toEqual([`${orderNo}-F1`, `${orderNo}-F2`]);
    expect(await mine(OTHER_CLERK)).toEqual([`${orderNo}-F2`]);
    expect(await mine({ ...CLERK, stores: ['HZ001'] } as never)).toEqual([]);
    const ONE = `query ($no: String!) { fulfilmentOrder(fulfilmentNo: $no) { state } }`;
    const stranger = { kind: 'MEMBER', id: 'M-9' } as const;
    expect(await desk.ask(ONE, { no: `${orderNo}-F1` }, { actor: stranger })).toBeNull();
  });
});

function isOf(orderNo: string) {
  return (fulfilmentNo: string) => fulfilmentNo.startsWith(orderNo);
}
