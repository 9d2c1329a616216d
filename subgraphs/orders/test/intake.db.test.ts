import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RemoteCallError } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { FAILPOINTS } from '../src/process/failpoint.ts';
import { createSubgraph } from '../src/subgraph.ts';
import { openAmendDesk } from './amend-desk.ts';
import { ANALYST, CLERK, eventually } from './fixtures.ts';
import { later, openIntake, outside } from './intake-desk.ts';
import { openRoutingHouse } from './routing-house.ts';

const settings: Record<string, string> = { PROCESS_SWEEP_MS: '20' };
const orders = useSubgraph('orders', createSubgraph, { settings });
const routing = openRoutingHouse();
const { amend } = openAmendDesk(orders);
const { ask, intake, redrive, platform, items, rejects, read } = openIntake(orders);

beforeAll(async () => {
  orders.answer(routing.answer);
  routing.rebuild();
  expect(await platform({}, 'platform')).toMatchObject({ platform: { code: 'TM', version: 1 } });
});
beforeEach(() => {
  routing.rebuild();
  routing.setStock({ SH001: 5, SH002: 3 });
});

const one = async (text: string, key: string) => (await intake([text], key)).rows[0];
const settle = () =>
  eventually(
    async () =>
      (await orders.sql(`select count(*)::int as n from order_process where ended_at is null`))[0]
        .n,
    (n) => n === 0,
    () => orders.clock.advance(10_001),
  );

describe('an order of a platform', () => {
  it('is taken in at its own prices, paid, held and routed, with every stage told', async () => {
    const row = await one(outside('A-1'), 'first');
    expect(row).toMatchObject({ result: 'CREATED', faults: [], order: { status: 'PAID' } });
    const order = await read(row.order.orderNo);
    expect(order).toMatchObject({
      entryMode: 'PLATFORM',
      exception: null,
      externalRef: 'A-1',
      channel: { code: 'TMALL' },
      store: { code: 'SH001' },
      subtotal: { amountMinor: 4_500 },
      discountTotal: { amountMinor: 100 },
      total: { amountMinor: 4_400 },
      paid: { amountMinor: 4_400 },
      placedAt: '2026-01-01T00:00:00.000Z',
      lines: [
        { sku: 'TEA', unitPrice: { amount: '18.5000' }, discountShare: { amountMinor: 100 } },
        { sku: 'FREIGHT', product: null, amount: { amountMinor: 800 } },
      ],
      discounts: [{ source: 'PLATFORM', code: 'TM' }],
      payments: [{ method: 'PLATFORM', state: 'CAPTURED', providerRef: 'PAY-A-1' }],
    });
    expect(routing.house().stock.held()).toEqual([row.order.orderNo]);
    const place = order.fulfilmentLocation.code;
    expect(routing.house().stock.free(`TEA@${place}`)).toBe(place === 'SH001' ? 3 : 1);
    expect(order.stages.map(({ stage, fact }: any) => `${stage} ${fact}`)).toEqual([
      'CHANNEL ORDER_RECEIVED',
      'SYNC ORDER_SYNCED',
      'SYNC ORDER_RECORDED',
      'RULE AMOUNTS_TAKEN',
      'RULE ROUTE_DECIDED',
      'PROCESS STOCK_RESERVED',
      'DISPATCH LOCATION_ASSIGNED',
      'PROCESS ORDER_ACCEPTED',
      'SETTLEMENT PAYMENT_CAPTURED',
    ]);
    expect(order.stages[0]).toMatchObject({ reason: 'TM', actor: 'SERVICE:connector' });
  });

  it('tells its receiver to who hands it over, and not to analysts', async () => {
    const { order } = await one(outside('A-2'), 'receiver');
    const query = `query ($orderNo: String!) { order(orderNo: $orderNo) {
      delivery { receiver phone address note } } }`;
    expect(await ask('order', query, { orderNo: order.orderNo }, CLERK)).toEqual({
      delivery: { receiver: '张三', phone: '13800000000', address: '某路 1 号', note: null },
    });
    // Who asks at a counter for what they bought elsewhere is found by their phone alone.
    const byPhone = `query { orders(where: { phone: { eq: "138 0000 0000" } }) {
      nodes { orderNo member { memberNo } } } }`;
    const { nodes } = await ask('orders', byPhone, {}, CLERK);
    expect(nodes).toContainEqual({ orderNo: order.orderNo, member: null });
    const asAnalyst = ask('order', query, { orderNo: order.orderNo }, ANALYST);
    await expect(asAnalyst).rejects.toThrow('FORBIDDEN');
  });

  it('taken in twenty times at once is one order, with one hold', async () => {
    const texts = Array.from({ length: 20 }, (_, n) => intake([outside('A-3')], `twenty ${n}`));
    const rows = (await Promise.all(texts)).map((answer) => answer.rows[0]);
    expect(rows.map(({ result }) => result).sort()).toEqual([
      'CREATED',
      ...Array.from({ length: 19 }, () => 'UNCHANGED'),
    ]);
    expect(new Set(rows.map(({ order }) => order.orderNo)).size).toBe(1);
    expect(routing.house().stock.held()).toHaveLength(1);
    const payments = `select count(*)::int as n from payment p join sales_order o
      on o.id = p.order_id where o.external_ref = 'A-3'`;
    expect(await orders.sql(payments)).toEqual([{ n: 1 }]);
  });

  it('gives the first answer to a repeat of the call, and refuses its key for other orders', async () => {
    const first = await intake([outside('A-4'), outside('A-5')], 'repeat');
    expect(first.rows.map(({ result }: any) => result)).toEqual(['CREATED', 'CREATED']);
    expect(await intake([outside('A-4'), outside('A-5')], 'repeat')).toEqual(first);
    expect((await intake([outside('A-6')], 'repeat')).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_MISMATCH' },
    ]);
  });

  it('that nobody can fulfil is accepted into the queue of exceptions: it is sold already', async () => {
    routing.setStock({ SH001: 1 });
    const { result, order } = await one(outside('A-7'), 'short');
    expect({ result, order }).toMatchObject({
      result: 'CREATED',
      order: { status: 'PAID', exception: 'OUT_OF_STOCK' },
    });
    expect(routing.house().stock.held()).toEqual([]);
    const told = (await read(order.orderNo)).stages.map(({ fact }: any) => fact);
    expect(told).toContain('EXCEPTION_RAISED');
  });

  it('whose stock is gone at the first place goes to the next', async () => {
    routing.setStock({ SH001: 5, SH002: 5 });
    routing.sellOutUnseen('SH001');
    const { order } = await one(outside('A-8'), 'next');
    expect(await read(order.orderNo)).toMatchObject({
      exception: null,
      fulfilmentLocation: { code: 'SH002' },
    });
  });
});

describe('news of a platform', () => {
  it('is followed once, whatever order it comes in', async () => {
    const unpaid = { status: 'UNPAID', payment: null };
    const { order } = await one(later('B-1', 1, unpaid), 'news');
    expect(order).toMatchObject({ status: 'AWAITING_PAYMENT', paymentStatus: 'UNPAID' });
    expect(await one(later('B-1', 3), 'news paid')).toMatchObject({
      result: 'UPDATED',
      order: { orderNo: order.orderNo, status: 'PAID' },
    });
    expect(await one(later('B-1', 2, unpaid), 'news late')).toMatchObject({ result: 'UNCHANGED' });
    expect(await one(later('B-1', 4, { status: 'CANCELLED' }), 'news off')).toMatchObject({
      result: 'UPDATED',
      order: { status: 'CANCELLED', paymentStatus: 'REFUNDED' },
    });
    expect(await one(later('B-1', 3), 'news old')).toMatchObject({
      result: 'UNCHANGED',
      order: { status: 'CANCELLED' },
    });
    expect(await read(order.orderNo)).toMatchObject({
      refunded: { amountMinor: 4_400 },
      payments: [{ state: 'REFUNDED' }],
    });
    expect(routing.house().stock.held()).toEqual([]);
  });

  it('all at once ends where the latest ends', async () => {
    const told = [
      later('B-2', 1, { status: 'UNPAID', payment: null }),
      later('B-2', 2),
      later('B-2', 3, { status: 'CANCELLED' }),
    ];
    await Promise.all(told.map((text, n) => intake([text], `race ${n}`)));
    await settle();
    const [row] = await orders.sql(
      `select status, order_id from platform_order where outside_no = 'B-2'`,
    );
    expect(row.status).toBe('CANCELLED');
    const states = await orders.sql(`select status from sales_order where external_ref = 'B-2'`);
    expect(states.every(({ status }: any) => status === 'CANCELLED')).toBe(true);
    expect(routing.house().stock.held()).toEqual([]);
  });

  it('that cannot be followed by itself is an exception: paid after it was cancelled here', async () => {
    const { order } = await one(later('B-3', 1, { status: 'UNPAID', payment: null }), 'b3');
    const CANCEL = `mutation ($orderNo: String!) { orderCancel(input: { orderNo: $orderNo,
      reason: "gone" }, idempotencyKey: "b3 cancel") { order { status } userErrors { code } } }`;
    await ask('orderCancel', CANCEL, { orderNo: order.orderNo }, CLERK);
    expect(await one(later('B-3', 2), 'b3 paid')).toMatchObject({
      order: { status: 'CANCELLED', exception: 'PAID_AFTER_CANCEL' },
    });
  });

  it('of a refund settles what was cancelled here before; until then it is due there', async () => {
    const { order } = await one(later('B-4', 1), 'b4');
    const CANCEL = `mutation ($orderNo: String!) { orderCancel(input: { orderNo: $orderNo,
      reason: "gone" }, idempotencyKey: "b4 cancel") { order { status } userErrors { code } } }`;
    await ask('orderCancel', CANCEL, { orderNo: order.orderNo }, CLERK);
    expect(await read(order.orderNo)).toMatchObject({
      status: 'CANCELLED',
      payments: [{ state: 'CAPTURED', refundDue: true }],
    });
    expect(await one(later('B-4', 2, { status: 'CANCELLED' }), 'b4 off')).toMatchObject({
      order: { status: 'CANCELLED', paymentStatus: 'REFUNDED' },
    });
  });

  it('is paid there: nobody pays its orders here', async () => {
    const { order } = await one(later('B-5', 1, { status: 'UNPAID', payment: null }), 'b5');
    const PAY = `mutation ($orderNo: String!) { orderPay(input: { orderNo: $orderNo,
      method: CASH }, idempotencyKey: "b5 pay") { order { status } userErrors { code field } } }`;
    expect(await ask('orderPay', PAY, { orderNo: order.orderNo }, CLERK)).toMatchObject({
      userErrors: [{ code: 'INVALID_INPUT', field: ['input', 'orderNo'] }],
    });
  });
});

describe('the reject report', () => {
  it('holds what was refused and why, for each order alone, and names nobody', async () => {
    const { rows } = await intake(
      [
        outside('C-1', { lines: [], total: 'much' }),
        'no json',
        outside('C-2', { total: '43.99' }),
        outside('C-3', { status: 'SHIPPED' }),
        outside('C-4'),
      ],
      'faults',
    );
    expect(
      rows.map(({ result, faults }: any) => [result, faults.map((it: any) => it.code)]),
    ).toEqual([
      ['REJECTED', ['OUT_OF_RANGE', 'WRONG_FORMAT']],
      ['REJECTED', ['NOT_JSON']],
      ['REJECTED', ['AMOUNTS_DIFFER']],
      ['REJECTED', ['SHIPPED_ELSEWHERE']],
      ['CREATED', []],
    ]);
    const { nodes } = await rejects({ state: { eq: 'OPEN' } });
    expect(nodes.map(({ platformOrderNo }: any) => platformOrderNo).sort()).toEqual(
      ['C-1', 'C-2', 'C-3', null].sort(),
    );
    expect(JSON.stringify(nodes)).not.toMatch(/张三|13800000000|某路/);
    await expect(rejects({}, CLERK)).rejects.toThrow('FORBIDDEN');
    await expect(intake([outside('C-5')], 'clerk', CLERK)).rejects.toThrow('FORBIDDEN');
    expect((await intake([], 'none')).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });

  it('lets an order in once its item is mapped, with the receiver that it came with', async () => {
    const line = { lineRef: '1', itemCode: '900', title: '茶', quantity: 1, unitPrice: '36.00' };
    const text = outside('C-6', { lines: [line], total: '44.00' });
    expect(await one(text, 'unmapped')).toMatchObject({
      result: 'REJECTED',
      faults: [{ code: 'SKU_UNKNOWN', path: ['lines', '0'] }],
    });
    await one(text, 'unmapped again');
    const { nodes } = await rejects({ platformOrderNo: { eq: 'C-6' } });
    expect(nodes).toMatchObject([{ state: 'OPEN', attempts: 2 }]);
    const { id } = nodes[0];
    expect((await redrive([{ rejectId: id }], 'too early')).rows).toMatchObject([
      { result: 'REJECTED' },
    ]);
    expect(await items([{ itemCode: '900', sku: 'NOPE' }], 'bad map')).toMatchObject({
      written: null,
      userErrors: [{ code: 'SKU_UNKNOWN', field: ['input', 'items', '0', 'sku'] }],
    });
    expect((await items([{ itemCode: '900', sku: 'tea' }], 'map')).written).toBe(1);
    const [row] = (await redrive([{ rejectId: id }], 'mended')).rows;
    expect(row).toMatchObject({ result: 'CREATED', order: { status: 'PAID' } });
    const [kept] = await orders.sql(
      `select r.state, r.personal, d.receiver, r.order_no from intake_reject r
       join sales_order o on o.order_no = r.order_no join order_delivery d on d.order_id = o.id
       where r.outside_no = 'C-6'`,
    );
    expect(kept).toEqual({
      state: 'RESOLVED',
      personal: null,
      receiver: '张三',
      order_no: row.order.orderNo,
    });
    expect((await redrive([{ rejectId: id }], 'twice')).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });

  it('takes a payload that was mended by hand', async () => {
    await one('{"orderNo": "C-7", ', 'broken');
    const { nodes } = await rejects({ state: { eq: 'OPEN' } });
    const broken = nodes.find((node: any) => node.platformOrderNo === null);
    expect((await redrive([{ rejectId: broken.id }], 'unread')).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'rows', '0', 'payload'] },
    ]);
    const mended = [{ rejectId: broken.id, payload: outside('C-7') }];
    expect((await redrive(mended, 'by hand')).rows).toMatchObject([{ result: 'CREATED' }]);
  });

  it('holds nothing when the house does not answer: the call is refused, and comes again', async () => {
    const count = `select count(*)::int as n from intake_reject`;
    const before = await orders.sql(count);
    orders.answer((call) => {
      if (call.operation !== 'ProductsForCommand') return routing.answer(call);
      throw new RemoteCallError('products', 'TIMEOUT', 'silent');
    });
    expect((await intake([outside('C-8')], 'silent')).userErrors).toMatchObject([
      { code: 'TEMPORARILY_UNAVAILABLE' },
    ]);
    orders.answer(routing.answer);
    expect(await orders.sql(count)).toEqual(before);
    expect(await one(outside('C-8'), 'silent')).toMatchObject({ result: 'CREATED' });
  });
});

describe('a platform', () => {
  it('has a channel of its own, a format that is known, and a version', async () => {
    expect((await platform({ code: 'TM2' }, 'clash')).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'channel'] },
    ]);
    const wrong = { code: 'x', adapter: 'CSV', scene: 'STORE_SALE', store: 'NONE' };
    expect((await platform(wrong, 'wrong')).userErrors.map(({ field }: any) => field[1])).toEqual([
      'code',
      'adapter',
      'scene',
      'store',
    ]);
    expect((await platform({ store: 'SH002' }, 'blind')).userErrors).toMatchObject([
      { field: ['input', 'expectedVersion'] },
    ]);
    const changed = await platform({ store: 'SH001', expectedVersion: 1 }, 'seen');
    expect(changed.platform).toMatchObject({ version: 2 });
  });
});

describe.each([...FAILPOINTS.submit].filter((point) => /create|RESERVE|ACCEPT/.test(point)))(
  'a worker that dies at %s',
  (point) => {
    it('leaves an order of a platform that ends accepted, once', async () => {
      settings['ENTRESOL_FAILPOINT'] = point;
      settings['ENTRESOL_FAILPOINT_ACTION'] = 'abandon';
      const number = `K-${point}`;
      await intake([outside(number)], `kill ${point}`).catch(() => null);
      delete settings['ENTRESOL_FAILPOINT'];
      await settle();
      await intake([outside(number)], `kill ${point}`);
      await settle();
      const rows = await orders.sql(
        `select o.status, o.exception from sales_order o where external_ref = $1`,
        [number],
      );
      expect(rows).toEqual([{ status: 'PAID', exception: null }]);
      expect(routing.house().stock.held()).toHaveLength(1);
    });
  },
);

describe('an order of a platform that is amended', () => {
  it('becomes fewer with its consent, which pays the difference back itself, and nothing else', async () => {
    const { orderNo } = (await one(outside('AM-1'), 'amended')).order;
    await settle();
    const [order] = await orders.sql<{ version: number }>(
      `select version from sales_order where order_no = $1`,
      [orderNo],
    );
    const seen = { orderNo, version: order!.version };
    const fields = async (more: object, key: string) => {
      const { userErrors } = await amend(seen, more, key);
      return userErrors.map(({ field }: { field: string[] }) => field.at(-1));
    };
    const less = { lines: [{ lineNo: 1, quantity: 1 }] };
    const consent = { platformConsent: true };
    expect(await fields(less, 'am-1')).toEqual(['platformConsent']);
    const more = { add: [{ sku: 'TEA', quantity: 1 }], ...consent };
    expect(await fields(more, 'am-2')).toEqual(['lines']);
    const dearer = { prices: [{ lineNo: 1, unitPrice: '1' }], ...consent };
    expect(await fields(dearer, 'am-3')).toEqual(['lines']);
    const { order: after } = await amend(seen, { ...less, ...consent }, 'am-4');
    const money = (amountMinor: number) => ({ amountMinor });
    expect(after).toMatchObject({ total: money(2_600), refunded: money(1_800), due: money(0) });
    await settle();
    expect((await read(orderNo)).payments).toMatchObject([
      { method: 'PLATFORM', state: 'CAPTURED' },
    ]);
    const { stock } = routing.house();
    expect(['SH001', 'SH002'].map((place) => stock.free(`TEA@${place}`))).toEqual([4, 3]);
  });
});
