import { beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { FakeHouse } from './fake-house.ts';
import {
  ANALYST,
  CLERK,
  MEMBER,
  OTHER_CLERK,
  OTHER_MEMBER,
  eventually,
  openTill,
} from './fixtures.ts';

const orders = useSubgraph('orders', createSubgraph, { settings: { PROCESS_SWEEP_MS: '25' } });
const till = openTill(orders);
const house = new FakeHouse();
const tea = (quantity = 1) => ({ lines: [{ sku: 'TEA', quantity }] });
const countOrders = async () =>
  Number((await orders.sql('select count(*) from sales_order'))[0].count);

beforeAll(() => {
  orders.answer(house.answer);
  house.product('TEA', { unitPrice: '12.3456', barcode: '6901234567892' });
  house.product('CUP', { unitPrice: '50' });
  house.product('OLD', { unitPrice: '1', active: false });
  house.product('RARE', { unitPrice: '1' }, 2);
  house.member('M-1', 1_000, 'MINUS5', 'SPARE', '7K2M-9QXD-04TV');
  house.member('M-2', 0);
});

describe('an order', () => {
  it('freezes its price with the reasons, and holds everything', async () => {
    const input = {
      memberNo: 'M-1',
      lines: [
        { sku: 'cup', quantity: 2 },
        { sku: '06901234567892', quantity: 2 },
        { sku: 'TEA', quantity: 1 },
      ],
      couponCodes: ['MINUS5'],
      pointsToSpend: 100,
    };
    const { order, userErrors } = await till.submit(input, 'whole');
    expect(userErrors).toEqual([]);
    expect(order).toMatchObject({ status: 'AWAITING_PAYMENT', version: 2 });

    // 100.00 + 24.69 + 12.35 = 137.04; a tenth is 13.70, the coupon 5.00, the points 1.00.
    const read = await till.read(order.orderNo);
    expect(read).toMatchObject({
      subtotal: { amountMinor: 13_704 },
      discountTotal: { amountMinor: 1_870 },
      pointsDiscount: { amountMinor: 100 },
      pointsSpent: 100,
      total: { amountMinor: 11_734 },
      paid: { amountMinor: 0 },
      channel: { code: 'POS' },
      fulfilmentLocation: { code: 'SH001' },
      member: { memberNo: 'M-1' },
      staff: { staffNo: 'S-1' },
      coupons: [{ code: 'MINUS5' }],
      promotions: [{ code: 'TENTH' }],
      lines: [
        { lineNo: 1, sku: 'CUP', quantity: 2, amount: { amountMinor: 10_000 } },
        { lineNo: 2, sku: 'TEA', unitPrice: { amount: '12.3456' }, description: 'TEA 中文' },
        { lineNo: 3, sku: 'TEA', quantity: 1, amount: { amountMinor: 1_235 } },
      ],
    });
    expect(read.discounts.map((it: any) => it.source)).toEqual(['PROMOTION', 'COUPON', 'POINTS']);
    const shares = read.lines.map((line: any) => line.discountShare.amountMinor);
    expect(shares.reduce((sum: number, share: number) => sum + share, 0)).toBe(1_970);
    expect(house.stock.free('TEA@SH001')).toBe(997);
    expect(house.points.free('M-1')).toBe(900);
    expect(house.uses.free('MINUS5')).toBe(0);
  });

  it('takes a coupon by its code as people type it', async () => {
    const input = { ...tea(10), memberNo: 'M-1', couponCodes: ['7k2m 9qxdo4tv'] };
    const { order, userErrors } = await till.submit(input, 'typed');
    expect(userErrors).toEqual([]);
    const { coupons } = await till.read(order.orderNo);
    expect([coupons, house.uses.free('7K2M-9QXD-04TV')]).toEqual([[{ code: '7K2M-9QXD-04TV' }], 0]);
  });

  it('is paid in cash, handed over and completed, with a history of all stages', async () => {
    const { order } = await till.submit(tea(), 'plain');
    const paid = await till.pay(order.orderNo, 'plain-pay');
    expect(paid.order).toMatchObject({ status: 'PAID', allowedActions: ['FULFIL', 'CANCEL'] });
    expect(paid.payment).toMatchObject({ method: 'CASH', state: 'CAPTURED' });
    const done = await till.fulfil(order.orderNo, 'plain-fulfil');
    expect(done.order).toMatchObject({
      status: 'COMPLETED',
      version: 4,
      allowedActions: ['RETURN'],
    });

    const { stages } = await till.read(order.orderNo, { language: 'zh' });
    expect(stages.map((it: any) => it.sequence)).toEqual(stages.map((_: any, i: number) => i + 1));
    expect(stages).toHaveLength(12);
    expect(new Set(stages.map((it: any) => it.stage)).size).toBe(7);
    expect(stages[0]).toMatchObject({ fact: 'ORDER_RECEIVED', actor: 'STAFF:S-1' });
    expect(stages[0].description).toBe('渠道下单');
    const events = await orders.sql(`select type, payload from outbox where key = $1 order by id`, [
      order.orderNo,
    ]);
    const versions = events.filter((it) => it.type === 'OrderStatusChanged');
    expect(versions.map((it) => it.payload.version)).toEqual([1, 2, 3, 4]);
    expect(events.at(-1)).toMatchObject({
      type: 'OrderCompleted',
      payload: { orderNo: order.orderNo, memberNo: null, paidMinor: 1_235, currency: 'CNY' },
    });
  });

  it('has a history that nobody can change', async () => {
    await expect(orders.sql(`update order_stage set reason = 'x'`)).rejects.toThrow('append-only');
    await expect(orders.sql(`delete from order_stage`)).rejects.toThrow('append-only');
    const walk = orders.sql(
      `update sales_order set status = 'SUBMITTING' where status = 'PAID' or true`,
    );
    await expect(walk).rejects.toThrow('INV10');
  });

  it.each([
    [
      'of an unknown SKU',
      { lines: [{ sku: 'NONE', quantity: 1 }] },
      { __typename: 'SkuUnknownError', sku: 'NONE' },
    ],
    [
      'of an unknown barcode',
      { lines: [{ sku: '6900000000008', quantity: 1 }] },
      { __typename: 'SkuUnknownError' },
    ],
    [
      'of a product no longer sold',
      { lines: [{ sku: 'OLD', quantity: 1 }] },
      { code: 'INVALID_INPUT' },
    ],
    ['of no line', { lines: [] }, { code: 'INVALID_INPUT', field: ['input', 'lines'] }],
    ['on an unknown channel', { ...tea(), channel: 'FAX' }, { code: 'NOT_FOUND' }],
    [
      'from an unknown place',
      { ...tea(), fulfilmentLocation: 'XX' },
      { __typename: 'LocationUnknownError', location: 'XX' },
    ],
    [
      'for an unknown member',
      { ...tea(), memberNo: 'M-9' },
      { code: 'NOT_FOUND', field: ['input', 'memberNo'] },
    ],
    [
      'with another member’s coupon',
      { ...tea(), memberNo: 'M-2', couponCodes: ['SPARE'] },
      {
        couponCode: 'SPARE',
        reason: 'COUPON_OF_ANOTHER_MEMBER',
        message:
          'Coupon SPARE cannot be used: The coupon is another member’s. Remove or replace it.',
      },
    ],
    [
      'with more points than there are',
      { ...tea(), memberNo: 'M-1', pointsToSpend: 901 },
      { __typename: 'InsufficientPointsError', requested: 901, available: 900 },
    ],
    [
      'at another price than shown',
      { ...tea(), expectedTotalMinor: 1 },
      { expectedMinor: 1, actualMinor: 1_235 },
    ],
    [
      'of more than there is',
      {
        lines: [
          { sku: 'RARE', quantity: 2 },
          { sku: 'RARE', quantity: 1 },
        ],
      },
      {
        sku: 'RARE',
        locationId: toGlobalId('Location', 'SH001'),
        message: 'SH001 can sell 2 of RARE, fewer than the 3 asked for.',
        requested: 3,
        available: 2,
        retryable: true,
      },
    ],
  ])('%s is refused, and holds nothing', async (what, input, expected) => {
    const before = { held: house.stock.held().length, points: house.points.free('M-1') };
    const { order, userErrors } = await till.submit(input, `bad ${what}`);
    expect(order).toBeNull();
    expect(userErrors).toMatchObject([expected]);
    expect({ held: house.stock.held().length, points: house.points.free('M-1') }).toEqual(before);
    expect(
      await orders.sql(`select 1 from idempotency_key where key = $1`, [`bad ${what}`]),
    ).toEqual([]);
  });

  it('is refused with all reasons at once, in the language of the request', async () => {
    const wrong = {
      channel: 'FAX',
      lines: [
        { sku: 'NONE', quantity: 1 },
        { sku: 'OLD', quantity: 1 },
      ],
    };
    const { userErrors } = await till.submit(wrong, 'all', { language: 'zh' });
    expect(userErrors.map((it: any) => it.code)).toEqual([
      'INVALID_INPUT',
      'NOT_FOUND',
      'SKU_UNKNOWN',
    ]);
    expect(userErrors[2].message).toMatch(/\p{Script=Han}/u);
  });

  it('is refused for what nobody knows beside what is wrong in its form', async () => {
    const wrong = {
      channel: 'FAX',
      memberNo: 'M-9',
      handOver: 'PARCEL',
      pointsToSpend: -1,
      lines: [
        { sku: 'NONE', quantity: 0 },
        { sku: ' ', quantity: 1 },
        { sku: 'TEA', quantity: 1 },
      ],
    };
    const before = await countOrders();
    const { userErrors } = await till.submit(wrong, 'form');
    const told = userErrors.map(({ field }: { field: string[] }) => field.slice(1).join('.'));
    const form = ['handOver', 'lines.0.quantity', 'lines.1.sku', 'pointsToSpend'];
    expect(told.toSorted()).toEqual(['channel', ...form, 'lines.0.sku', 'memberNo'].toSorted());
    expect(await countOrders()).toEqual(before);
  });

  it('answers a repeat with the same order, and refuses the key for another cart', async () => {
    const first = await till.submit(tea(), 'twice');
    const before = await countOrders();
    expect(await till.submit(tea(), 'twice')).toEqual(first);
    expect((await till.submit(tea(2), 'twice')).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_MISMATCH' },
    ]);
    expect((await till.submit(tea(), ' ')).userErrors).toMatchObject([
      { field: ['idempotencyKey'] },
    ]);
    expect(await countOrders()).toBe(before);
  });

  it('can be asked for with a refused key once the reason is gone', async () => {
    house.stock.set('RARE@SH001', 0);
    const rare = { lines: [{ sku: 'RARE', quantity: 1 }] };
    expect((await till.submit(rare, 'later')).userErrors).toMatchObject([
      { code: 'INSUFFICIENT_STOCK' },
    ]);
    house.stock.set('RARE@SH001', 1);
    expect((await till.submit(rare, 'later')).order).toMatchObject({ status: 'AWAITING_PAYMENT' });
  });
});

describe('a preview', () => {
  const PREVIEW = `query ($input: OrderInput!) { orderPreview(input: $input) {
    total { amountMinor } pointsToEarn lines { sku amount { amountMinor } }
    candidates { code applied reason message }
    userErrors { code ... on InsufficientStockError { locationId } }
  } }`;

  it('tells the price, all reasons and all refusals, and writes nothing', async () => {
    const input = {
      store: 'SH001',
      memberNo: 'M-1',
      lines: [{ sku: 'TEA', quantity: 5_000 }],
      couponCodes: ['NOPE'],
    };
    const before = await countOrders();
    const { data } = await orders.run(PREVIEW, { input }, { actor: CLERK });
    expect(data.orderPreview).toMatchObject({
      total: { amountMinor: 5_555_520 },
      pointsToEarn: 83_332,
      candidates: [
        { code: 'TENTH', applied: true, reason: 'APPLIED', message: 'Applied' },
        { code: 'NOPE', applied: false, reason: 'COUPON_NOT_FOUND' },
      ],
      userErrors: [
        { code: 'INSUFFICIENT_STOCK', locationId: toGlobalId('Location', 'SH001') },
        { code: 'COUPON_NOT_USABLE' },
      ],
    });
    expect(await countOrders()).toBe(before);
  });

  it('says why there is none', async () => {
    const input = { store: 'SH001', lines: [{ sku: 'NONE', quantity: 1 }] };
    const { data } = await orders.run(PREVIEW, { input }, { actor: CLERK });
    expect(data.orderPreview).toMatchObject({
      total: null,
      lines: [],
      userErrors: [{ code: 'SKU_UNKNOWN' }],
    });
  });
});

describe('who may see and do what', () => {
  const LIST = `{ orders(first: 100) { nodes { orderNo member { memberNo } store { code } } } }`;

  it('a member orders for themselves, and for nobody else', async () => {
    const own = await till.submit({ ...tea(), store: 'SH002' }, 'own', { actor: MEMBER });
    expect(await till.glance(own.order.orderNo, { actor: MEMBER })).toMatchObject({
      member: { memberNo: 'M-1' },
    });
    expect(own.order.allowedActions).toEqual(['PAY', 'CANCEL']);
    const other = await till.submit({ ...tea(), memberNo: 'M-2' }, 'other', { actor: MEMBER });
    expect(other.userErrors).toMatchObject([{ field: ['input', 'memberNo'] }]);
  });

  it('staff sells in its own stores only', async () => {
    await expect(till.submit(tea(), 'foreign', { actor: OTHER_CLERK })).rejects.toThrow(
      'FORBIDDEN',
    );
  });

  it('an order is there for its store, the place that ships it, its member and analysts', async () => {
    const { order } = await till.submit({ ...tea(), memberNo: 'M-1' }, 'seen');
    const shipped = await till.submit({ ...tea(), fulfilmentLocation: 'SH002' }, 'shipped');
    const sees = async (orderNo: string) =>
      Promise.all(
        [CLERK, OTHER_CLERK, MEMBER, OTHER_MEMBER, ANALYST].map(
          async (actor) => (await till.glance(orderNo, { actor })) !== null,
        ),
      );
    expect(await sees(order.orderNo)).toEqual([true, false, true, false, true]);
    expect(await sees(shipped.order.orderNo)).toEqual([true, true, false, false, true]);
    const { data } = await orders.run(LIST, {}, { actor: OTHER_MEMBER });
    expect(data.orders.nodes).toEqual([]);
    const entities = await orders.run(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Order { orderNo } } }`,
      { r: [{ __typename: 'Order', orderNo: order.orderNo }] },
      { actor: OTHER_MEMBER },
    );
    expect(entities.data._entities).toEqual([null]);
  });

  it('what is not theirs is not there for commands either', async () => {
    const { order } = await till.submit(tea(), 'not-yours');
    const asOther = { actor: OTHER_CLERK };
    const answers = [
      await till.pay(order.orderNo, 'ny-1', 'CASH', asOther),
      await till.cancel(order.orderNo, 'ny-2', 'x', asOther),
      await till.fulfil(order.orderNo, 'ny-3', asOther),
      await till.cancel(order.orderNo, 'ny-4', 'x', { actor: OTHER_MEMBER }),
    ];
    for (const { userErrors } of answers) expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await till.read(order.orderNo)).toMatchObject({
      status: 'AWAITING_PAYMENT',
      version: 2,
    });
  });

  it('a member takes no cash (O12)', async () => {
    const { order } = await till.submit(tea(), 'cash', { actor: MEMBER });
    await expect(till.pay(order.orderNo, 'cash-pay', 'CASH', { actor: MEMBER })).rejects.toThrow(
      'FORBIDDEN',
    );
    expect(await till.glance(order.orderNo, { actor: MEMBER })).toMatchObject({
      paymentStatus: 'UNPAID',
    });
  });
});

describe('invariants', () => {
  it('hold in the end: every outbox row is stamped, every history gap-free', async () => {
    const pending = `select count(*)::int as n from outbox where position is null`;
    await eventually(
      async () => (await orders.sql(pending))[0].n,
      (n) => n === 0,
    );
    const gaps = await orders.sql(`select o.order_no from sales_order o
      left join order_stage s on s.order_id = o.id group by o.id
      having count(s.*) <> o.stage_count or max(s.sequence) <> o.stage_count`);
    expect(gaps).toEqual([]);
  });
});
