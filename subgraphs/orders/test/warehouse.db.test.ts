import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { CLERK, eventually, MEMBER, openTill, OTHER_CLERK } from './fixtures.ts';
import { openFulfilmentDesk } from './fulfilment-desk.ts';
import { openRoutingHouse } from './routing-house.ts';

const settings: Record<string, string> = { PROCESS_SWEEP_MS: '20' };
const orders = useSubgraph('orders', createSubgraph, { settings });
const town = openRoutingHouse();
const till = openTill(orders);
const desk = openFulfilmentDesk(orders);
const stock = () => town.house().stock;

beforeEach(() => {
  town.rebuild();
  town.house().member('M-1', 0);
  orders.answer(town.answer);
});

const BUND = { latitude: '31.2363', longitude: '121.4800' };
const TEA = [{ sku: 'TEA', quantity: 3 }];
const ONLINE = { scene: 'ONLINE_SALE', deliverTo: BUND, lines: TEA, memberNo: 'M-1' };
const MANAGER: Actor = { kind: 'STAFF', id: 'S-7', roles: ['STORE_MANAGER'], stores: ['SH001'] };

/** A paid order, and the number of its only fulfilment order. */
async function paid(key: string, more: object = {}) {
  const { order, userErrors } = await till.submit({ ...ONLINE, ...more }, key);
  expect(userErrors).toEqual([]);
  await till.pay(order.orderNo, `${key}-pay`);
  return { orderNo: order.orderNo as string, no: `${order.orderNo}-F1` };
}

const WORK = `fulfilmentOrder { state version attempt waitingFor location { code }
    lines { picked shipped delivered } rejections { location { code } reason } }
  userErrors { __typename code field ... on CollectionCodeError { triesLeft } }`;
const work = (name: string, type: string, input: object, key: string, actor: Actor = CLERK) =>
  desk.ask(
    `mutation ($input: ${type}!, $key: String!) {
      ${name}(input: $input, idempotencyKey: $key) { ${WORK} } }`,
    { input, key },
    { actor },
  );
const accept = (fulfilmentNo: string, key: string, actor?: Actor) =>
  work('fulfilmentOrderAccept', 'FulfilmentOrderInput', { fulfilmentNo }, key, actor);
const reject = (fulfilmentNo: string, key: string, actor?: Actor) =>
  work(
    'fulfilmentOrderReject',
    'FulfilmentOrderRejectInput',
    { fulfilmentNo, reason: 'shelf is empty' },
    key,
    actor,
  );
const PARCEL = `parcel { parcelNo state carrier lines { fulfilmentNo lineNo quantity } }
  userErrors { code field }`;
const ship = (trackingNo: string, parts: readonly object[], key = trackingNo) =>
  desk.ask(
    `mutation ($input: ParcelShipInput!, $key: String!) {
      parcelShip(input: $input, idempotencyKey: $key) { ${PARCEL} } }`,
    { input: { carrier: 'SF', trackingNo, parts }, key },
  );
const deliver = (parcelNo: string) =>
  desk.ask(
    `mutation ($input: ParcelDeliverInput!, $key: String!) {
      parcelDeliver(input: $input, idempotencyKey: $key) { ${PARCEL} } }`,
    { input: { parcelNo }, key: `deliver-${parcelNo}` },
  );
const settle = () =>
  eventually(
    async () =>
      (await orders.sql(`select count(*)::int as n from order_process where ended_at is null`))[0]
        .n,
    (n) => n === 0,
    () => orders.clock.advance(10_001),
  );

describe('a parcel', () => {
  it('goes from the shelf to the door, and its lines are settled when it arrives', async () => {
    const { orderNo, no } = await paid('door');
    await accept(no, 'door-accept');
    const lines = [{ lineNo: 1, quantity: 3 }];
    const input = { fulfilmentNo: no, expectedVersion: 2, lines };
    const picked = await work(
      'fulfilmentOrderPick',
      'FulfilmentOrderPickInput',
      input,
      'door-pick',
    );
    expect(picked.fulfilmentOrder).toMatchObject({ state: 'PICKING', lines: [{ picked: 3 }] });
    await work('fulfilmentOrderPack', 'FulfilmentOrderInput', { fulfilmentNo: no }, 'door-pack');
    town.house().expired = { __typename: 'InsufficientStockError', code: 'INSUFFICIENT_STOCK' };
    const { parcel, userErrors } = await ship('SF1', [{ fulfilmentNo: no }]);
    expect(userErrors).toEqual([]);
    expect(stock().stateOf(orderNo)).toBe('DONE');
    expect(await desk.read(orderNo)).toMatchObject({
      status: 'PAID',
      fulfilmentStatus: 'PARTIAL',
      allowedActions: ['FULFIL'],
      fulfilmentOrders: [{ state: 'SHIPPED', lines: [{ shipped: 3, delivered: 0 }] }],
    });
    expect(await desk.facts(orderNo)).toEqual([]);
    expect((await till.cancel(orderNo, 'door-cancel')).userErrors).toMatchObject([
      { code: 'FULFILMENT_STATE' },
    ]);
    await Promise.all([1, 2, 3].map(() => deliver(parcel.parcelNo)));
    expect(await desk.read(orderNo)).toMatchObject({
      status: 'COMPLETED',
      fulfilmentOrders: [{ state: 'DELIVERED', lines: [{ delivered: 3 }] }],
    });
    expect(await desk.facts(orderNo)).toMatchObject([
      { document: parcel.parcelNo, quantity: 3, paid: { amountMinor: 6_000 } },
    ]);
    expect(await desk.events(orderNo, 'OrderCompleted')).toHaveLength(1);
    const told = await desk.events(orderNo, 'FulfilmentOrderChanged');
    expect(told.map(({ state, version }) => `${version} ${state}`)).toEqual([
      '1 ASSIGNED',
      '2 ACCEPTED',
      '3 PICKING',
      '4 PACKED',
      '5 SHIPPED',
      '6 DELIVERED',
    ]);
  });

  it('may hold a part, and the rest leaves later: each part is taken out of stock alone', async () => {
    const { orderNo, no } = await paid('parts');
    await accept(no, 'parts-accept');
    const one = await ship('SF2', [{ fulfilmentNo: no, lines: [{ lineNo: 1, quantity: 1 }] }]);
    await settle();
    expect(stock().stateOf(`${no}-${one.parcel.parcelNo}`)).toBe('DONE');
    expect(stock().stateOf(orderNo)).toBe('ACTIVE');
    await deliver(one.parcel.parcelNo);
    expect(await desk.read(orderNo)).toMatchObject({ status: 'PAID', fulfilmentStatus: 'PARTIAL' });
    const two = await ship('SF3', [{ fulfilmentNo: no }]);
    expect(two.parcel.lines).toEqual([{ fulfilmentNo: no, lineNo: 1, quantity: 2 }]);
    await deliver(two.parcel.parcelNo);
    expect(await desk.read(orderNo)).toMatchObject({ status: 'COMPLETED' });
    expect((await desk.facts(orderNo)).map((it) => [it.fromUnit, it.quantity])).toEqual([
      [3, 1],
      [1, 2],
    ]);
  });

  it('takes what goes to one member at one address, and nothing else', async () => {
    const first = await paid('merge-1');
    const second = await paid('merge-2');
    const elsewhere = await paid('merge-3', { deliverTo: { ...BUND, latitude: '31.2364' } });
    for (const { no } of [first, second, elsewhere]) await accept(no, `accept-${no}`);
    const apart = await ship('SF4', [{ fulfilmentNo: first.no }, { fulfilmentNo: elsewhere.no }]);
    expect(apart.userErrors).toMatchObject([{ field: ['input', 'parts'] }]);
    const both = [{ fulfilmentNo: first.no }, { fulfilmentNo: second.no }];
    const { parcel } = await ship('SF5', both);
    expect(parcel.lines).toHaveLength(2);
    await settle();
    expect([first, second].map(({ orderNo }) => stock().stateOf(orderNo))).toEqual([
      'DONE',
      'DONE',
    ]);
    await deliver(parcel.parcelNo);
    for (const { orderNo } of [first, second]) {
      expect(await desk.read(orderNo)).toMatchObject({ status: 'COMPLETED' });
    }
    expect((await ship('SF5', [{ fulfilmentNo: elsewhere.no }], 'again')).userErrors).toMatchObject(
      [{ field: ['input', 'trackingNo'] }],
    );
  });

  it('sent twice at once leaves once', async () => {
    const { no } = await paid('race');
    await accept(no, 'race-accept');
    const answers = await Promise.all(
      ['SF6', 'SF7', 'SF8'].map((trackingNo) => ship(trackingNo, [{ fulfilmentNo: no }])),
    );
    expect(answers.filter(({ parcel }) => parcel !== null)).toHaveLength(1);
  });
});

describe('goods that are collected', () => {
  const PICKUP = { scene: 'ONLINE_STORE_PICKUP', fulfilmentLocation: 'SH001', deliverTo: null };
  const ready = (fulfilmentNo: string, key: string) =>
    work('fulfilmentOrderReady', 'FulfilmentOrderInput', { fulfilmentNo }, key);
  const collect = (fulfilmentNo: string, code: string, key: string) =>
    work('fulfilmentOrderCollect', 'FulfilmentOrderCollectInput', { fulfilmentNo, code }, key);
  const CODE = `query ($no: String!) { fulfilmentOrder(fulfilmentNo: $no) { collectionCode } }`;
  const codeSeenBy = async (no: string, actor: Actor) =>
    (await desk.ask(CODE, { no }, { actor })).collectionCode;

  it('are handed to who says the code, which only the buyer is shown', async () => {
    const { orderNo, no } = await paid('code', PICKUP);
    await accept(no, 'code-accept');
    await ready(no, 'code-ready');
    expect(stock().stateOf(orderNo)).toBe('ACTIVE');
    const code = await codeSeenBy(no, MEMBER);
    expect(code).toMatch(/^\d{8}$/);
    expect(await codeSeenBy(no, CLERK)).toBeNull();
    expect(await codeSeenBy(no, MANAGER)).toBeNull();
    const done = await collect(no, code, 'code-collect');
    expect(done.fulfilmentOrder).toMatchObject({ state: 'COLLECTED' });
    expect((await collect(no, code, 'code-collect')).fulfilmentOrder.state).toBe('COLLECTED');
    await settle();
    expect(stock().stateOf(orderNo)).toBe('DONE');
    expect(await desk.read(orderNo)).toMatchObject({ status: 'COMPLETED' });
    expect(await desk.facts(orderNo)).toHaveLength(1);
    expect(
      await orders.sql(`select 1 from collection_code where fulfilment_no = $1`, [no]),
    ).toEqual([]);
    const kept = await orders.sql(
      `select 1 from outbox where payload::text like '%' || $1 || '%'
       union all select 1 from order_stage where reason = $1`,
      [code],
    );
    expect(kept).toEqual([]);
  });

  it('are not handed to who guesses: five tries in all, however many at once', async () => {
    const { orderNo, no } = await paid('guess', PICKUP);
    await accept(no, 'guess-accept');
    await ready(no, 'guess-ready');
    const code = await codeSeenBy(no, MEMBER);
    const guesses = Array.from({ length: 20 }, (_, n) => String(n).padStart(8, '0'));
    const answers = await Promise.all(guesses.map((guess) => collect(no, guess, `guess-${guess}`)));
    const left = answers.map(({ userErrors }) => userErrors[0].triesLeft);
    expect(left.filter((n) => n > 0).toSorted()).toEqual([1, 2, 3, 4]);
    expect((await collect(no, code, 'guess-right')).userErrors).toMatchObject([
      { code: 'COLLECTION_TRIES_SPENT', triesLeft: 0 },
    ]);
    await ready(no, 'guess-again');
    for (const n of [4, 3, 2, 1]) {
      const { userErrors } = await collect(no, 'wrong', `guess-more-${n}`);
      expect(userErrors).toMatchObject([{ code: 'COLLECTION_CODE', triesLeft: n }]);
    }
    const fresh = await codeSeenBy(no, MEMBER);
    const hold = (why: string | null) =>
      orders.sql(
        `update sales_order set held_at = case when $2::text is not null then now() end,
           hold_reason = $2 where order_no = $1`,
        [orderNo, why],
      );
    await hold('asks for a call');
    for (const guess of [fresh, 'wrong']) {
      const { userErrors } = await collect(no, guess, `guess-held-${guess}`);
      expect(userErrors).toMatchObject([{ code: 'ORDER_BLOCKED' }]);
    }
    await hold(null);
    const stale = { fulfilmentNo: no, code: 'wrong', expectedVersion: 1 };
    const late = await work('fulfilmentOrderCollect', 'FulfilmentOrderCollectInput', stale, 'late');
    expect(late.userErrors).toMatchObject([{ code: 'ORDER_CHANGED' }]);
    expect((await collect(no, fresh, 'guess-fresh')).userErrors).toEqual([]);
  });
});

describe('a rejection', () => {
  it('gives it to the next place, held there before it is given back here', async () => {
    const { orderNo, no } = await paid('next');
    const first = await reject(no, 'next-1');
    expect(first.userErrors).toEqual([]);
    await settle();
    const [moved] = (await desk.read(orderNo)).fulfilmentOrders;
    expect(moved).toMatchObject({
      state: 'ASSIGNED',
      attempt: 2,
      location: { code: 'SH002' },
      rejections: [{ attempt: 1, location: { code: 'SH001' }, reason: 'shelf is empty' }],
    });
    expect(stock().stateOf(orderNo)).toBe('RELEASED');
    expect(stock().held()).toEqual([`${no}-A2`]);
    expect([stock().free('TEA@SH001'), stock().free('TEA@SH002')]).toEqual([1_000, 997]);
    expect((await accept(no, 'next-late')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await accept(no, 'next-there', OTHER_CLERK)).fulfilmentOrder.state).toBe('ACCEPTED');
  });

  it('passes places that turn out to be sold out, and waits for staff when none is left', async () => {
    const { orderNo, no } = await paid('none');
    town.sellOutUnseen('SH002', 'HZ001', 'WH01');
    await reject(no, 'none-1');
    await settle();
    const [waits] = (await desk.read(orderNo)).fulfilmentOrders;
    expect(waits).toMatchObject({ state: 'NEW', waitingFor: 'STAFF', reason: 'NO_PLACE' });
    expect(stock().held()).toEqual([]);
    const early = await till.fulfil(orderNo, 'none-fulfil');
    expect(early.userErrors).toMatchObject([{ code: 'FULFILMENT_STATE' }]);
    town.seeAll();
    const by = { fulfilmentNo: no, location: 'WH01' };
    const reroute = async () =>
      (await work('fulfilmentOrderReroute', 'FulfilmentOrderRerouteInput', by, 'by', MANAGER))
        .userErrors;
    // Held somewhere, as after goods that came short: until another place has it, it stays so.
    stock().hold('kept', [{ key: 'TEA@SH002', quantity: 0 }], null!);
    await orders.sql(`update fulfilment_order set reservation = 'kept' where order_id =
      (select id from sales_order where order_no = '${orderNo}')`);
    expect(await reroute()).toMatchObject([{ code: 'INSUFFICIENT_STOCK' }]);
    expect(stock().stateOf('kept')).toBe('ACTIVE');
    stock().set('TEA@WH01', 5);
    expect(await reroute()).toEqual([]);
    expect(stock().stateOf('kept')).toBe('RELEASED');
    const [moved] = (await desk.read(orderNo)).fulfilmentOrders;
    expect(moved).toMatchObject({ state: 'ASSIGNED', location: { code: 'WH01' } });
    expect(stock().free('TEA@WH01')).toBe(2);
  });

  it('of a named place waits for staff: it never moves without consent', async () => {
    const { orderNo, no } = await paid('named', { fulfilmentLocation: 'SH001' });
    await reject(no, 'named-1');
    await settle();
    expect((await desk.read(orderNo)).fulfilmentOrders[0]).toMatchObject({ waitingFor: 'STAFF' });
  });

  const points = [
    'orders.reroute.HOLD_ELSEWHERE.before-call',
    'orders.reroute.HOLD_ELSEWHERE.after-call',
    'orders.reroute.HOLD_ELSEWHERE.after-store',
    'orders.reroute.RELEASE_MOVED.before-call',
    'orders.reroute.RELEASE_MOVED.after-call',
    'orders.reroute.MOVED.before-store',
  ];
  it.each(points)('whose worker dies at %s ends held at one place', async (point) => {
    const { orderNo, no } = await paid(point);
    settings['ENTRESOL_FAILPOINT'] = point;
    settings['ENTRESOL_FAILPOINT_ACTION'] = 'abandon';
    await reject(no, `${point}-1`).catch(() => null);
    delete settings['ENTRESOL_FAILPOINT'];
    await settle();
    expect((await desk.read(orderNo)).fulfilmentOrders[0]).toMatchObject({
      state: 'ASSIGNED',
      location: { code: 'SH002' },
    });
    expect(stock().held()).toEqual([`${no}-A2`]);
  });
});

describe('work', () => {
  it('is done at one’s own place, in its turn, on what was seen', async () => {
    const { no } = await paid('turn');
    expect((await accept(no, 'turn-foreign', OTHER_CLERK)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'fulfilmentNo'] },
    ]);
    const early = await work(
      'fulfilmentOrderPack',
      'FulfilmentOrderInput',
      { fulfilmentNo: no },
      'turn-early',
    );
    expect(early.userErrors).toMatchObject([{ code: 'FULFILMENT_STATE' }]);
    const stale = await work(
      'fulfilmentOrderAccept',
      'FulfilmentOrderInput',
      { fulfilmentNo: no, expectedVersion: 7 },
      'turn-stale',
    );
    expect(stale.userErrors).toMatchObject([{ code: 'ORDER_CHANGED' }]);
    expect((await accept('SO-NONE-F1', 'turn-none')).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const unpaid = await till.submit(ONLINE, 'turn-unpaid');
    expect((await accept(`${unpaid.order.orderNo}-F1`, 'turn-2')).userErrors).toMatchObject([
      { code: 'ORDER_STATE' },
    ]);
  });

  it('is taken on in bulk, each row for itself', async () => {
    const made = [await paid('bulk-1'), await paid('bulk-2')];
    const input = [...made.map(({ no }) => ({ fulfilmentNo: no })), { fulfilmentNo: 'NONE' }];
    const { rows } = await desk.ask(
      `mutation ($input: [FulfilmentOrderInput!]!) {
        fulfilmentOrderBulkAccept(input: $input, idempotencyKey: "bulk") {
          rows { fulfilmentNo fulfilmentOrder { state } userErrors { code } } userErrors { code } }
      }`,
      { input },
    );
    expect(rows.map((row: any) => row.fulfilmentOrder?.state ?? row.userErrors[0].code)).toEqual([
      'ACCEPTED',
      'ACCEPTED',
      'NOT_FOUND',
    ]);
  });

  it('waits in a queue: urgent first, then as promised', async () => {
    const late = await paid('queue-late');
    const soon = await paid('queue-soon');
    const rush = await paid('queue-rush');
    const turn = (no: string, urgent: boolean, promisedAt: string) =>
      work(
        'fulfilmentOrderPrioritize',
        'FulfilmentOrderPrioritizeInput',
        { fulfilmentNo: no, urgent, promisedAt },
        `queue-${no}`,
      );
    await turn(late.no, false, '2026-12-03T00:00:00Z');
    await turn(soon.no, false, '2026-12-01T00:00:00Z');
    await turn(rush.no, true, '2026-12-09T00:00:00Z');
    const QUEUE = `{ fulfilmentOrders(first: 100, where: { state: { eq: "ASSIGNED" } }) {
      nodes { fulfilmentNo urgent } } }`;
    const { nodes } = await desk.ask(QUEUE, {});
    const mine = [late, soon, rush].map(({ no }) => no);
    expect(
      nodes.map((it: any) => it.fulfilmentNo).filter((no: string) => mine.includes(no)),
    ).toEqual([rush.no, soon.no, late.no]);
  });
});
