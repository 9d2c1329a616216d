import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { MEMBER, OTHER_CLERK } from './fixtures.ts';
import { openPaymentDesk } from './payment-desk.ts';
import { openRoutingHouse } from './routing-house.ts';
import { openWarehouseDesk, PICKUP } from './warehouse-desk.ts';
import { openWitness, SECRET } from './witness.ts';

const settings: Record<string, string> = { PROCESS_SWEEP_MS: '20', SANDBOX_SECRET: SECRET };
const orders = useSubgraph('orders', createSubgraph, { settings });
const town = openRoutingHouse();
const { till, desk, ...people } = openWarehouseDesk(orders);
const { accept, pick, pack, ready, collect, short, giveUp, ship, deliver, paid, settle } = people;
const money = openPaymentDesk(orders);
const { notify } = openWitness(orders);
const stock = () => town.house().stock;
const NO_TILL: Actor = { kind: 'STAFF', id: 'S-9', roles: ['PICKER'], stores: ['SH001'] };
const MANAGER: Actor = { kind: 'STAFF', id: 'S-7', roles: ['STORE_MANAGER'], stores: ['SH001'] };

beforeEach(() => {
  town.rebuild();
  town.house().member('M-1', 0);
  orders.answer(town.answer);
});

/** An accepted fulfilment order of three, at the first store. */
async function accepted(key: string, more: object = {}) {
  const made = await paid(key, more);
  expect((await accept(made.no, `${key}-accept`)).userErrors).toEqual([]);
  return made;
}
const partsOf = async (orderNo: string) =>
  (await desk.read(orderNo)).fulfilmentOrders.map((it: any) => ({
    place: it.location.code,
    state: it.state,
    waits: it.waitingFor,
    units: it.lines.map((line: any) => line.quantity - line.cancelled),
  }));
const sums = async (orderNo: string) =>
  (
    await orders.sql(
      `select total_minor::int as total, returned_minor::int as returned,
         dropped_minor::int as dropped, refunded_minor::int as refunded, status, payment_status
       from sales_order where order_no = $1`,
      [orderNo],
    )
  )[0];
const RETURN = `mutation ($input: OrderReturnInput!, $key: String!) {
  orderReturn(input: $input, idempotencyKey: $key) { userErrors { code } } }`;
const codes = (answer: any) => answer.userErrors.map((it: any) => it.code);

describe('units that are not on their shelf', () => {
  it('leave the books, and come from the next place; what was found goes on', async () => {
    const { orderNo, no } = await accepted('next');
    await pick(no, 2, 'next-pick');
    const before = stock().free('TEA@SH001');
    const answer = await short(no, 1, 'next-short');
    expect(answer.userErrors).toEqual([]);
    expect(answer.fulfilmentOrder).toMatchObject({ state: 'PICKING', lines: [{ quantity: 2 }] });
    await settle();
    expect(await partsOf(orderNo)).toEqual([
      { place: 'SH001', state: 'PICKING', waits: null, units: [2] },
      { place: 'SH002', state: 'ASSIGNED', waits: null, units: [1] },
    ]);
    // Written off, not given back: nobody is sold what is not there.
    expect(stock().free('TEA@SH001')).toBe(before);
    expect(stock().held()).toEqual([orderNo, `${orderNo}-F2-A2`]);
    expect((await short(no, 1, 'next-short')).fulfilmentOrder.lines).toMatchObject([
      { quantity: 2 },
    ]);
    await pack(no, 'next-pack');
    const first = await ship('N1', [{ fulfilmentNo: no }]);
    await deliver(first.parcel.parcelNo);
    expect(await desk.read(orderNo)).toMatchObject({ status: 'PAID', fulfilmentStatus: 'PARTIAL' });
    await till.fulfil(orderNo, 'next-rest');
    expect((await desk.facts(orderNo)).map((it) => [it.fulfilParty.code, it.quantity])).toEqual([
      ['SH001', 2],
      ['SH002', 1],
    ]);
    const told = await desk.events(orderNo, 'FulfilmentOrderChanged');
    expect(told.filter(({ fulfilmentNo }) => fulfilmentNo === `${orderNo}-F2`)[0]).toMatchObject({
      state: 'NEW',
      waitingFor: 'STAFF',
      version: 1,
    });
  });

  it('move whole where nothing was found, and wait for staff where no place has them', async () => {
    const { orderNo, no } = await accepted('whole');
    town.sellOutUnseen('SH002', 'HZ001', 'WH01');
    await short(no, 3, 'whole-short');
    await settle();
    expect(await partsOf(orderNo)).toEqual([
      { place: 'SH001', state: 'NEW', waits: 'STAFF', units: [3] },
    ]);
    expect(stock().held()).toEqual([]);
    expect(stock().stateOf(orderNo)).toBe('RELEASED');
    const done = await giveUp(no, 'whole-give-up', MANAGER);
    expect(done.fulfilmentOrder).toMatchObject({ state: 'CANCELLED', lines: [{ cancelled: 3 }] });
    expect(await sums(orderNo)).toMatchObject({
      status: 'CANCELLED',
      payment_status: 'REFUNDED',
      returned: 6_000,
      dropped: 6_000,
      refunded: 6_000,
    });
    expect(town.house().uses.stateOf(orderNo)).toBe('REVERSED');
  });

  it('of a named place wait for consent', async () => {
    const { orderNo, no } = await accepted('named', { fulfilmentLocation: 'SH001' });
    await short(no, 1, 'named-short');
    await settle();
    expect(await partsOf(orderNo)).toEqual([
      { place: 'SH001', state: 'ACCEPTED', waits: null, units: [2] },
      { place: 'SH001', state: 'NEW', waits: 'STAFF', units: [1] },
    ]);
  });

  it('are paid back with their frozen share, and what leaves is settled without them', async () => {
    const cart = { lines: [{ sku: 'TEA', quantity: 5 }], pointsToSpend: 101 };
    town.house().member('M-1', 500);
    const { orderNo, no } = await accepted('drop', cart);
    const { total } = await sums(orderNo);
    expect(total).toBe(8_899);
    await short(no, 2, 'drop-short', { policy: 'CANCEL' });
    await settle();
    expect(await partsOf(orderNo)).toMatchObject([{ state: 'ACCEPTED', units: [3] }]);
    // Of 101 points two fifths, rounded down, and of 9000 fen less 101 the first two of five.
    expect(await sums(orderNo)).toMatchObject({ status: 'PAID', returned: 3_559, dropped: 3_559 });
    expect(town.house().points.free('M-1')).toBe(500 - 101 + 40);
    expect((await till.cancel(orderNo, 'drop-cancel')).userErrors).toMatchObject([
      { code: 'FULFILMENT_STATE' },
    ]);
    const { parcel } = await ship('D1', [{ fulfilmentNo: no }]);
    await deliver(parcel.parcelNo);
    expect(await sums(orderNo)).toMatchObject({ status: 'COMPLETED', refunded: 3_559 });
    const [fact] = await desk.facts(orderNo);
    expect(fact).toMatchObject({ fromUnit: 3, quantity: 3, paid: { amountMinor: 5_340 } });
    const [completed] = await desk.events(orderNo, 'OrderCompleted');
    expect(completed.paidMinor).toBe(5_340);
    expect(await desk.events(orderNo, 'OrderReturned')).toEqual([]);
    expect(await desk.events(orderNo, 'OrderUnitsDropped')).toMatchObject([
      { refundMinor: 3_559, points: 40, lines: [{ lineNo: 1, sku: 'TEA', quantity: 2 }] },
    ]);
    const lines = [{ lineNo: 1, quantity: 1, condition: 'GOOD' }];
    const back = { orderNo, reason: 'too much', lines };
    expect(codes(await desk.ask(RETURN, { input: back, key: 'drop-back' }))).toEqual([]);
    // The third of five, whoever sent the first two; of what was sold, three.
    expect((await desk.events(orderNo, 'OrderReturned'))[0]).toMatchObject({
      refundMinor: 1_780,
      refundedMinor: 1_780,
      totalMinor: 5_340,
    });
    expect((await desk.facts(orderNo))[1]).toMatchObject({ kind: 'RETURNED', fromUnit: 3 });
  });

  it('complete the order when the rest of it has arrived', async () => {
    const { orderNo, no } = await accepted('rest');
    const { parcel } = await ship('R1', [
      { fulfilmentNo: no, lines: [{ lineNo: 1, quantity: 2 }] },
    ]);
    await settle();
    await deliver(parcel.parcelNo);
    await short(no, 1, 'rest-short', { policy: 'CANCEL' });
    await settle();
    expect(await partsOf(orderNo)).toEqual([
      { place: 'SH001', state: 'DELIVERED', waits: null, units: [2] },
    ]);
    expect(await sums(orderNo)).toMatchObject({ status: 'COMPLETED', refunded: 2_000 });
    expect((await desk.facts(orderNo)).map((it) => [it.kind, it.fromUnit, it.quantity])).toEqual([
      ['DELIVERED', 2, 2],
    ]);
  });

  it('are told by who picks there, on what was seen; money by who hands it out', async () => {
    const { orderNo, no } = await accepted('wrong');
    const before = await desk.read(orderNo);
    const asked: [any, string[]][] = [
      [await short(no, 4, 'w1'), ['INVALID_INPUT']],
      [await short(no, 0, 'w2'), ['INVALID_INPUT']],
      [await short(no, 1, 'w3', { lines: [] }), ['INVALID_INPUT']],
      [await short(no, 1, 'w4', { lines: [{ lineNo: 9, quantity: 1 }] }), ['NOT_FOUND']],
      [await short(no, 1, 'w5', { expectedVersion: 9 }), ['ORDER_CHANGED']],
      [await short('NONE', 1, 'w6'), ['NOT_FOUND']],
      [await short(no, 1, 'w7', {}, OTHER_CLERK), ['NOT_FOUND']],
      [await giveUp(no, 'w8', OTHER_CLERK), ['NOT_FOUND']],
    ];
    for (const [answer, expected] of asked) expect(codes(answer)).toEqual(expected);
    expect(await desk.read(orderNo)).toEqual(before);
    await expect(short(no, 1, 'w9', {}, NO_TILL)).rejects.toThrow('FORBIDDEN');
    await expect(short(no, 1, 'w10', {}, MEMBER)).rejects.toThrow('FORBIDDEN');
  });

  it('are counted once, however many pickers tell of them at once', async () => {
    const { orderNo, no } = await accepted('race');
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => short(no, 2, `race-${n}`, { policy: 'CANCEL' })),
    );
    await settle();
    expect(answers.flatMap(codes)).toEqual(['INVALID_INPUT', 'INVALID_INPUT', 'INVALID_INPUT']);
    expect(await sums(orderNo)).toMatchObject({ status: 'PAID', refunded: 4_000 });
    expect(await money.broken()).toEqual([]);
  });

  const points = ['SPLIT_STOCK', 'TAKE_OFF_HOLD', 'HOLD_ELSEWHERE', 'RELEASE_MOVED'].flatMap(
    (step) => ['before-call', 'after-call'].map((at) => `orders.reroute.${step}.${at}`),
  );
  const refunds = ['SPLIT_STOCK', 'TAKE_OFF_HOLD', 'REFUND_RETURN'].flatMap((step) =>
    ['before-call', 'after-call'].map((at) => `orders.return.${step}.${at}`),
  );
  const isDeep = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';
  const some = [...points, ...refunds].filter((at) => isDeep || /(TAKE_OFF|SPLIT).*after/.test(at));
  it.each(some)('whose worker dies at %s are dealt with all the same', async (point) => {
    const { orderNo, no } = await accepted(point);
    const policy = points.includes(point) ? 'REROUTE' : 'CANCEL';
    settings['ENTRESOL_FAILPOINT'] = point;
    settings['ENTRESOL_FAILPOINT_ACTION'] = 'abandon';
    await short(no, 1, `${point}-short`, { policy }).catch(() => null);
    delete settings['ENTRESOL_FAILPOINT'];
    await settle();
    expect(await partsOf(orderNo)).toMatchObject(
      policy === 'REROUTE' ? [{ units: [2] }, { place: 'SH002', units: [1] }] : [{ units: [2] }],
    );
    const moved = policy === 'REROUTE' ? [`${orderNo}-F2-A2`] : [];
    expect(stock().held()).toEqual([orderNo, ...moved]);
    expect(await sums(orderNo)).toMatchObject({ refunded: policy === 'REROUTE' ? 0 : 2_000 });
  });
});

describe('a list of parcels', () => {
  const BULK = `mutation ($input: ParcelBulkShipInput!, $key: String!) {
    parcelBulkShip(input: $input, idempotencyKey: $key) {
      rows { row trackingNo parcel { parcelNo lines { fulfilmentNo } } userErrors { code } }
      rejected userErrors { code field }
    } }`;
  const send = (input: object, key: string) => desk.ask(BULK, { input, key });

  it('is sent as far as it can be, each parcel once, and the rest is reported', async () => {
    const [one, two, three] = [
      await accepted('roll-1'),
      await accepted('roll-2'),
      await accepted('roll-3'),
    ];
    const idle = await paid('roll-4');
    const lines = [
      [one.no, 'L-1'],
      [two.no, 'L-2'],
      [three.no, 'L-2'],
      [idle.no, 'L-3'],
      ['NONE', 'L-4'],
      ['NONE', ''],
    ].map(([no, tracking]) => `${no},SF,${tracking}`);
    const csv = ['fulfilment_no,carrier,tracking_no', ...lines].join('\r\n');
    const first = await send({ csv }, 'list');
    expect(first.rows.map((it: any) => it.userErrors.map(({ code }: any) => code))).toEqual([
      [],
      [],
      [],
      ['FULFILMENT_STATE'],
      ['NOT_FOUND'],
      ['INVALID_INPUT', 'NOT_FOUND'],
    ]);
    expect(first.rejected).toBe(3);
    expect(first.rows[1].parcel.parcelNo).toBe(first.rows[2].parcel.parcelNo);
    const parcels = first.rows.map(({ parcel }: any) => parcel?.parcelNo ?? null);
    await settle();
    // The file again: what is sent stays so, and what was mended goes too.
    await accept(idle.no, 'roll-4-accept');
    const again = await send({ csv }, 'list-again');
    expect(again.rows.slice(0, 3).map(({ parcel }: any) => parcel.parcelNo)).toEqual(
      parcels.slice(0, 3),
    );
    expect(again.rejected).toBe(2);
    expect((await send({ csv }, 'list')).rejected).toBe(2);
    await settle();
    expect(
      await orders.sql(`select count(*)::int as n from parcel where carrier = 'SF'
      and tracking_no like 'L-%'`),
    ).toEqual([{ n: 3 }]);
  });

  it('is refused whole where it is none', async () => {
    const bad = [{}, { csv: 'x' }, { rows: [] }, { rows: [], csv: '' }];
    for (const [n, input] of bad.entries()) {
      expect(codes(await send(input, `none-${n}`))).toEqual(['INVALID_INPUT']);
    }
  });
});

describe('an order that the desk holds', () => {
  const HOLD = `mutation ($orderNo: String!, $key: String!) {
    orderHold(input: { orderNo: $orderNo, reason: "address unclear" }, idempotencyKey: $key) {
      userErrors { code } } }`;
  const hold = (orderNo: string) =>
    desk.ask(HOLD, { orderNo, key: `hold-${orderNo}` }, { actor: MANAGER });
  type Made = { readonly orderNo: string; readonly no: string };
  const acts: readonly [string, string, (made: Made) => Promise<any>, object?][] = [
    ['accepted', 'ASSIGNED', ({ no }) => accept(no, `x-${no}`)],
    ['picked', 'ACCEPTED', ({ no }) => pick(no, 1, `x-${no}`)],
    ['packed', 'ACCEPTED', ({ no }) => pack(no, `x-${no}`)],
    ['shipped', 'ACCEPTED', ({ no }) => ship(`X${no}`.slice(0, 60), [{ fulfilmentNo: no }])],
    ['made ready', 'ACCEPTED', ({ no }) => ready(no, `x-${no}`), PICKUP],
    ['reported short', 'ACCEPTED', ({ no }) => short(no, 1, `x-${no}`)],
    ['given up', 'ACCEPTED', ({ no }) => giveUp(no, `x-${no}`)],
    ['handed over', 'ACCEPTED', ({ orderNo }) => till.fulfil(orderNo, `x-${orderNo}`)],
    [
      'collected',
      'READY_FOR_PICKUP',
      async ({ no }) => collect(no, await people.codeOf(no, MEMBER), `x-${no}`),
      PICKUP,
    ],
  ];

  it.each(acts)('is not %s until it is released', async (what, state, act, more = {}) => {
    const made = await paid(`held-${what}`, more);
    if (state !== 'ASSIGNED') await accept(made.no, `held-${what}-accept`);
    if (state === 'READY_FOR_PICKUP') await ready(made.no, `held-${what}-ready`);
    await hold(made.orderNo);
    const before = await desk.read(made.orderNo);
    expect(before.fulfilmentOrders[0].state).toBe(state);
    expect(codes(await act(made))).toEqual(['ORDER_BLOCKED']);
    expect(await desk.read(made.orderNo)).toEqual(before);
  });

  it('arrives all the same once it has left', async () => {
    const { orderNo, no } = await accepted('held-left');
    const { parcel } = await ship('H1', [{ fulfilmentNo: no }]);
    await settle();
    await hold(orderNo);
    expect(codes(await deliver(parcel.parcelNo))).toEqual([]);
    expect(await desk.read(orderNo)).toMatchObject({ status: 'COMPLETED' });
  });
});

describe('money that is only promised', () => {
  /** A paid order whose money its provider has promised, and keeps its promise or not. */
  async function promised(key: string, more: object = {}, providerRef = 'SBX-1') {
    const { order } = await till.submit({ ...ORDER, ...more }, key);
    const { orderNo } = order;
    const by = { method: 'SANDBOX', mode: 'AUTHORIZE' };
    await money.pay(orderNo, `${key}-pay`, by, MEMBER);
    const [paymentNo] = await money.numbers(orderNo);
    const authorizedUntil = new Date(orders.clock.now().getTime() + 3_600_000).toISOString();
    await notify(paymentNo!, { amountMinor: 6_000, authorizedUntil, providerRef });
    return { orderNo: orderNo as string, no: `${orderNo}-F1` };
  }
  const ORDER = {
    scene: 'ONLINE_SALE',
    deliverTo: { latitude: '31.2363', longitude: '121.4800' },
    lines: [{ sku: 'TEA', quantity: 3 }],
    memberNo: 'M-1',
  };

  it('is taken before a parcel leaves', async () => {
    const { orderNo, no } = await promised('ship');
    expect(await sums(orderNo)).toMatchObject({ payment_status: 'AUTHORIZED' });
    await accept(no, 'ship-accept');
    expect(codes(await ship('P1', [{ fulfilmentNo: no }]))).toEqual([]);
    expect(await sums(orderNo)).toMatchObject({ payment_status: 'PAID' });
    await settle();
  });

  it('is taken before goods are collected', async () => {
    const { orderNo, no } = await promised('collect', PICKUP);
    await accept(no, 'collect-accept');
    await ready(no, 'collect-ready');
    const code = await people.codeOf(no, MEMBER);
    expect(codes(await collect(no, code, 'collect-collect'))).toEqual([]);
    expect(await sums(orderNo)).toMatchObject({ status: 'COMPLETED', payment_status: 'PAID' });
    await settle();
  });

  it('and not kept keeps goods on their shelf, whatever is asked for', async () => {
    const { orderNo, no } = await promised('lapse', {}, 'SBX-LAPSED');
    await accept(no, 'lapse-accept');
    const gone = await ship('P2', [{ fulfilmentNo: no }]);
    expect(codes(gone)).toEqual(['PAYMENT_OUTSTANDING']);
    expect(await sums(orderNo)).toMatchObject({ payment_status: 'LAPSED' });
    for (const act of [pick(no, 1, 'l1'), pack(no, 'l2'), giveUp(no, 'l3'), short(no, 1, 'l4')]) {
      expect(codes(await act)).toEqual(['PAYMENT_OUTSTANDING']);
    }
    await till.pay(orderNo, 'lapse-anew');
    expect(codes(await ship('P2', [{ fulfilmentNo: no }]))).toEqual([]);
    await settle();
    expect(await money.broken()).toEqual([]);
  });

  it('is not asked for where something else keeps the goods in', async () => {
    const { orderNo, no } = await promised('unasked');
    expect(codes(await ship('P3', [{ fulfilmentNo: no }]))).toEqual(['FULFILMENT_STATE']);
    expect(await sums(orderNo)).toMatchObject({ payment_status: 'AUTHORIZED' });
  });
});
