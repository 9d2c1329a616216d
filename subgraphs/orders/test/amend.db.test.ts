import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { CLERK, eventually, MEMBER } from './fixtures.ts';
import { openWitness, SECRET } from './witness.ts';

const settings: Record<string, string> = {
  PROCESS_SWEEP_MS: '20',
  SANDBOX_SECRET: SECRET,
  ENTRESOL_FAILPOINT: '',
  ENTRESOL_FAILPOINT_ACTION: 'abandon',
};
const orders = useSubgraph('orders', createSubgraph, { settings });
const witness = openWitness(orders);
const { till, settle } = witness;
const MANAGER: Actor = { kind: 'STAFF', id: 'S-9', roles: ['STORE_MANAGER'], stores: ['SH001'] };

beforeAll(() => orders.answer((call) => witness.house().answer(call)));
beforeEach(() => {
  witness.rebuild();
  witness.house().product('CUP', { unitPrice: '30' }, 4);
});

const ERRORS = `userErrors { __typename code field ... on InsufficientStockError { sku available } }`;
const AMEND = `mutation ($input: OrderAmendInput!, $key: String!) {
  orderAmend(input: $input, idempotencyKey: $key) {
    order { orderNo status version total { amountMinor } discountTotal { amountMinor }
      lines { lineNo sku quantity unitPrice { amount } discountShare { amountMinor } }
      amendments { revision kind state before after difference { amountMinor } reason actor } }
    ${ERRORS}
  }
}`;
const PREVIEW = `query ($input: OrderAmendInput!) {
  orderAmendPreview(input: $input) {
    lines { lineNo sku quantity } total { amountMinor } difference { amountMinor } ${ERRORS} } }`;

async function ask(field: string, query: string, variables: object, actor: Actor = MANAGER) {
  const { data, errors } = await orders.run(query, variables as never, { actor });
  if (errors) throw new Error(String(errors[0]!.extensions?.['code']));
  return data[field];
}
const amend = (
  order: { orderNo: string; version: number },
  more: object,
  key: string,
  actor?: Actor,
) => {
  const seen = { orderNo: order.orderNo, expectedVersion: order.version };
  return ask(
    'orderAmend',
    AMEND,
    { input: { ...seen, reason: 'asked for it', ...more }, key },
    actor,
  );
};
const place = async (key: string, more: object = {}) =>
  (await till.submit({ memberNo: 'M-1', lines: [{ sku: 'TEA', quantity: 3 }], ...more }, key))
    .order;
const free = (sku: string) => witness.house().stock.free(`${sku}@SH001`);
const assigned = (orderNo: string) =>
  orders.sql(
    `select f.position, f.reservation, f.state, l.line_no, l.sku, l.quantity
     from fulfilment_order f join sales_order o on o.id = f.order_id
     join fulfilment_line l using (fulfilment_no) where o.order_no = $1
     order by f.position, l.line_no`,
    [orderNo],
  );

describe('an amendment of an unpaid order', () => {
  it('adds, takes off and reprices; stock, sums, places and document follow', async () => {
    const order = await place('all');
    const change = {
      lines: [{ lineNo: 1, quantity: 2 }],
      add: [{ sku: 'CUP', quantity: 3 }],
      prices: [{ lineNo: 1, unitPrice: '19.5' }],
    };
    const input = {
      orderNo: order.orderNo,
      expectedVersion: order.version,
      reason: 'x',
      ...change,
    };
    const preview = await ask('orderAmendPreview', PREVIEW, { input });
    expect(preview).toMatchObject({
      total: { amountMinor: 12_900 },
      difference: { amountMinor: 6_900 },
      userErrors: [],
    });
    const { order: after, userErrors } = await amend(order, change, 'all-1');
    expect(userErrors).toEqual([]);
    expect(after).toMatchObject({
      status: 'AWAITING_PAYMENT',
      version: order.version + 1,
      total: { amountMinor: 12_900 },
      lines: [
        { lineNo: 1, sku: 'TEA', quantity: 2, unitPrice: { amount: '19.5000' } },
        { lineNo: 2, sku: 'CUP', quantity: 3, unitPrice: { amount: '30.0000' } },
      ],
      amendments: [
        { revision: 1, kind: 'LINES', state: 'DONE', actor: 'STAFF:S-9', reason: 'asked for it' },
      ],
    });
    const [document] = after.amendments;
    expect(JSON.parse(document.before)).toMatchObject({ totalMinor: 6_000 });
    expect(JSON.parse(document.after)).toMatchObject({ totalMinor: 12_900 });
    expect(document.difference).toEqual({ amountMinor: 6_900 });
    await settle();
    expect([free('TEA'), free('CUP')]).toEqual([8, 1]);
    expect(await assigned(order.orderNo)).toEqual([
      expect.objectContaining({ position: 1, reservation: order.orderNo, sku: 'TEA', quantity: 2 }),
      expect.objectContaining({
        position: 2,
        reservation: `${order.orderNo}-A1`,
        sku: 'CUP',
        quantity: 3,
      }),
    ]);
    await till.pay(order.orderNo, 'all-pay');
    expect((await till.read(order.orderNo)).paid).toEqual({ amountMinor: 12_900 });
    expect((await till.fulfil(order.orderNo, 'all-fulfil')).order.status).toBe('COMPLETED');
    expect(witness.house().stock.held()).toEqual([]);
    expect([free('TEA'), free('CUP')]).toEqual([8, 1]);
  });

  it.each([
    ['by its price alone', {}],
    ['while units go back', { lines: [{ lineNo: 1, quantity: 1 }] }],
  ])('that takes the last fen off makes it paid, %s', async (how, more) => {
    const order = await place(`gratis ${how}`);
    const change = { ...more, prices: [{ lineNo: 1, unitPrice: '0' }] };
    expect((await amend(order, change, `gratis ${how} 1`)).userErrors).toEqual([]);
    await settle();
    expect(await till.read(order.orderNo)).toMatchObject({
      status: 'PAID',
      paymentStatus: 'PAID',
      payments: [],
      total: { amountMinor: 0 },
    });
    expect(witness.house().uses.stateOf(order.orderNo)).toBe('DONE');
  });

  it('keeps what was frozen of lines that it does not touch, whatever prices are now', async () => {
    const order = await place('frozen', { lines: [{ sku: 'TEA', quantity: 6 }] });
    expect(order.total.amountMinor).toBe(10_800);
    witness.house().percentOff = 50;
    witness.house().products.set('TEA', { unitPrice: '99' });
    const { order: after } = await amend(order, { add: [{ sku: 'CUP', quantity: 1 }] }, 'frozen-1');
    expect(after).toMatchObject({
      total: { amountMinor: 13_800 },
      lines: [
        { unitPrice: { amount: '20.0000' }, discountShare: { amountMinor: 1_200 } },
        { unitPrice: { amount: '30.0000' }, discountShare: { amountMinor: 0 } },
      ],
    });
    witness.house().percentOff = 10;
  });

  it('whose stock cannot be had changes nothing, and may succeed later with the same key', async () => {
    const order = await place('short');
    const before = await orders.sql(
      `select total_minor, version from sales_order where order_no = $1`,
      [order.orderNo],
    );
    const wish = { add: [{ sku: 'CUP', quantity: 5 }] };
    expect((await amend(order, wish, 'short-1')).userErrors).toMatchObject([
      { __typename: 'InsufficientStockError', sku: 'CUP', available: 4 },
    ]);
    await settle();
    const after = `select total_minor, version from sales_order where order_no = $1`;
    expect(await orders.sql(after, [order.orderNo])).toEqual(before);
    expect([free('TEA'), free('CUP')]).toEqual([7, 4]);
    witness.house().stock.set('CUP@SH001', 5);
    const { order: grown } = await amend(order, wish, 'short-1');
    expect(grown).toMatchObject({ total: { amountMinor: 6_000 + 13_500 } });
    expect(grown.amendments.map(({ state }: any) => state)).toEqual(['REFUSED', 'DONE']);
  });

  it('is one of two that were seen alike, and loses against a payment', async () => {
    const order = await place('race');
    const wish = { add: [{ sku: 'CUP', quantity: 1 }] };
    const both = await Promise.all(['a', 'b'].map((key) => amend(order, wish, `race ${key}`)));
    expect(both.filter(({ order: done }) => done)).toHaveLength(1);
    await settle();
    expect(free('CUP')).toBe(3);

    // Prices need nothing held or given back: only what was seen tells that another was first.
    const cheap = await place('price');
    const priced = await Promise.all(
      ['18', '17', '16', '15'].map((unitPrice) =>
        amend(cheap, { prices: [{ lineNo: 1, unitPrice }] }, `race ${unitPrice}`),
      ),
    );
    expect(priced.filter(({ order: done }) => done)).toHaveLength(1);
    const refused = priced.flatMap(({ userErrors }) => userErrors.map(({ code }: any) => code));
    expect(refused).toEqual(['ORDER_CHANGED', 'ORDER_CHANGED', 'ORDER_CHANGED']);

    const other = await place('money');
    const [paid, changed] = await Promise.all([
      till.pay(other.orderNo, 'money-pay'),
      amend(other, { add: [{ sku: 'CUP', quantity: 1 }] }, 'money-amend'),
    ]);
    await settle();
    const { total, paid: captured } = await till.read(other.orderNo);
    // Whoever was first decided; what was paid is never less than what is then to be paid.
    expect(paid.order === null && changed.order === null).toBe(false);
    if (captured.amountMinor > 0) expect(captured).toEqual(total);
    expect(free('CUP')).toBe(total.amountMinor > 6_000 ? 2 : 3);
  });

  it('that a payment overtakes while its stock is held changes nothing, and gives that back', async () => {
    const order = await place('overtaken');
    witness.house().trouble(async (call, answer) => {
      if (call.operation === 'StockReserve') {
        await till.pay(order.orderNo, 'overtaken-pay', 'SANDBOX', { actor: MEMBER });
      }
      return answer();
    });
    const wish = { add: [{ sku: 'CUP', quantity: 1 }] };
    expect((await amend(order, wish, 'overtaken-1')).userErrors).toMatchObject([
      { code: 'ORDER_CHANGED' },
    ]);
    witness.house().trouble(null);
    await settle();
    expect((await till.read(order.orderNo)).total).toEqual({ amountMinor: 6_000 });
    expect([free('TEA'), free('CUP')]).toEqual([7, 4]);
  });

  it('is the manager’s, of what is open, seen as it is, and leaves something', async () => {
    const order = await place('rules');
    const wish = { lines: [{ lineNo: 1, quantity: 1 }] };
    await expect(amend(order, wish, 'clerk', CLERK)).rejects.toThrow('FORBIDDEN');
    await expect(amend(order, wish, 'member', MEMBER)).rejects.toThrow('FORBIDDEN');
    expect((await amend({ ...order, version: 1 }, wish, 'stale')).userErrors).toMatchObject([
      { code: 'ORDER_CHANGED' },
    ]);
    const none = { lines: [{ lineNo: 1, quantity: 0 }] };
    expect((await amend(order, none, 'none')).userErrors).toMatchObject([
      { code: 'INVALID_INPUT' },
    ]);
    expect((await amend(order, {}, 'nothing')).userErrors).toMatchObject([
      { field: ['input', 'lines'] },
    ]);
    const unknown = { add: [{ sku: 'NOPE', quantity: 1 }] };
    expect((await amend(order, unknown, 'unknown')).userErrors).toMatchObject([
      { code: 'SKU_UNKNOWN' },
    ]);
    // The preview judges in the same order: what was seen, and with it the reason; then the wish.
    const preview = async (seen: object, more: object) => {
      const input = { orderNo: order.orderNo, reason: ' ', ...seen, ...more };
      const told = (await ask('orderAmendPreview', PREVIEW, { input })).userErrors;
      const done = await ask('orderAmend', AMEND, { input, key: `p ${JSON.stringify(input)}` });
      expect(done.userErrors).toEqual(told);
      return told.map(({ code }: any) => code);
    };
    const at = (expectedVersion: number) => ({ expectedVersion });
    expect(await preview(at(1), none)).toEqual(['INVALID_INPUT', 'ORDER_CHANGED']);
    expect(await preview({ ...at(1), orderNo: 'SO-NONE' }, none)).toEqual([
      'INVALID_INPUT',
      'NOT_FOUND',
    ]);
    expect(await preview(at(order.version), none)).toEqual(['INVALID_INPUT']);
    const both = { reason: 'asked', lines: [{ lineNo: 9, quantity: 1 }], ...unknown };
    expect(await preview(at(order.version), both)).toEqual(['NOT_FOUND']);
    expect(await preview(at(order.version), { ...unknown, reason: 'x' })).toEqual(['SKU_UNKNOWN']);
    await till.cancel(order.orderNo, 'rules-cancel');
    const { version } = await till.read(order.orderNo);
    // Whatever else is wrong with the wish: of what is over nothing can be changed.
    expect(await preview(at(version), none)).toEqual(['INVALID_INPUT', 'ORDER_STATE']);
    for (const late of [wish, none, { lines: [{ lineNo: 9, quantity: 1 }] }]) {
      expect((await amend({ ...order, version }, late, 'late')).userErrors).toMatchObject([
        { code: 'ORDER_STATE' },
      ]);
      expect((await amend(order, late, 'late')).userErrors).toMatchObject([
        { code: 'ORDER_CHANGED' },
      ]);
    }
  });

  it('is given back whole when the order is cancelled', async () => {
    const order = await place('back');
    await amend(order, { add: [{ sku: 'CUP', quantity: 2 }] }, 'back-1');
    await till.cancel(order.orderNo, 'back-cancel');
    await settle();
    expect([free('TEA'), free('CUP')]).toEqual([10, 4]);
    expect(witness.house().stock.held()).toEqual([]);
  });
});

describe.each([
  'orders.amend.begin.after-store',
  'orders.amend.GROW_STOCK.before-call',
  'orders.amend.GROW_STOCK.after-call',
  'orders.amend.AMENDED.before-store',
  'orders.amend.AMENDED.after-store',
  'orders.amend.SHED_STOCK.before-call',
  'orders.amend.SHED_STOCK.after-call',
])('a worker that dies at %s', (point) => {
  it('leaves an amendment that is done, with exactly its stock held', async () => {
    const order = await place(point);
    settings['ENTRESOL_FAILPOINT'] = point;
    const change = { lines: [{ lineNo: 1, quantity: 1 }], add: [{ sku: 'CUP', quantity: 2 }] };
    await amend(order, change, `${point} 1`).catch(() => null);
    settings['ENTRESOL_FAILPOINT'] = '';
    await settle();
    expect((await amend(order, change, `${point} 1`)).order).toMatchObject({
      total: { amountMinor: 8_000 },
    });
    await settle();
    expect([free('TEA'), free('CUP')]).toEqual([9, 2]);
  });
});

describe('an order that costs nothing', () => {
  it('is paid by itself, its coupon and points used up once', async () => {
    const input = {
      memberNo: 'M-3',
      lines: [{ sku: 'PIN', quantity: 1 }],
      couponCodes: ['GIFT'],
      pointsToSpend: 100,
    };
    const house = witness.house();
    house.product('PIN', { unitPrice: '2' });
    house.member('M-3', 300, 'GIFT');
    const { order, userErrors } = await till.submit(input, 'free');
    expect(userErrors).toEqual([]);
    expect(order).toMatchObject({
      status: 'PAID',
      paymentStatus: 'PAID',
      version: 3,
      allowedActions: ['FULFIL', 'CANCEL'],
      total: { amountMinor: 0 },
    });
    const again = await till.submit(input, 'free');
    expect(again.order).toMatchObject({ orderNo: order.orderNo, version: 3 });
    await eventually(
      () => till.read(order.orderNo),
      ({ stages }) => stages.some((it: any) => it.fact === 'POINTS_SPENT'),
    );
    expect([house.uses.stateOf(order.orderNo), house.points.free('M-3')]).toEqual(['DONE', 200]);
    expect(house.calls.filter((call) => call === 'CouponRedeem')).toHaveLength(1);
    const { payments, stages } = await till.read(order.orderNo);
    expect([payments, stages.map((it: any) => it.fact)]).toEqual([
      [],
      expect.arrayContaining(['NOTHING_TO_PAY', 'COUPONS_REDEEMED', 'POINTS_SPENT']),
    ]);
    const late = await till.pay(order.orderNo, 'free-pay');
    expect(late.userErrors).toMatchObject([{ __typename: 'OrderStateError', status: 'PAID' }]);
    const done = await till.fulfil(order.orderNo, 'free-fulfil');
    expect(done.order).toMatchObject({ status: 'COMPLETED', paymentStatus: 'PAID' });
  });
});
