import { describe, expect, it } from '@jest/globals';
import { amountFaults, settleAmounts } from '../../../domain/intake/settle-amounts.ts';
import { ADAPTERS, jsonSchemaOf } from './adapters.ts';
import { parsePayload, readPayload } from './read-payload.ts';

const taobao = ADAPTERS.get('TAOBAO_TRADE')!;
const generic = ADAPTERS.get('GENERIC')!;

const TRADE = {
  tid: 4289749893209214687n,
  status: 'WAIT_SELLER_SEND_GOODS',
  created: '2026-03-01 23:30:00',
  modified: '2026-03-02 00:10:00',
  pay_time: '2026-03-02 00:05:00',
  alipay_no: '2026030222001',
  payment: '59.00',
  post_fee: '8.00',
  buyer_nick: 'somebody',
  receiver_name: '张三',
  receiver_mobile: '13800000000',
  receiver_state: '上海',
  receiver_city: '上海市',
  receiver_district: '静安区',
  receiver_town: '南京西路街道',
  receiver_address: '某路 1 号',
  orders: {
    order: [
      {
        oid: '4289749893210214687',
        title: '茶',
        num: 2,
        price: '20.00',
        sku_id: 5_012_345,
        outer_sku_id: 'TEA',
        discount_fee: '0.00',
        part_mjz_discount: '4.00',
        divide_order_fee: '36.00',
        refund_status: 'NO_REFUND',
      },
      {
        oid: '4289749893211214687',
        title: '杯',
        num: 1,
        price: '12.00',
        num_iid: 9,
        adjust_fee: '3.00',
        refund_status: 'NO_REFUND',
      },
    ],
  },
};

/** As it comes over the wire: the trade's number is a number that JavaScript cannot hold. */
const wire = (trade: object) =>
  JSON.stringify(trade, (_key, value: unknown) =>
    typeof value === 'bigint' ? `#${value}#` : value,
  )
    .replaceAll('"#', '')
    .replaceAll('#"', '');

const read = (trade: object) => readPayload(taobao, parsePayload(wire(trade))!.payload);
const orderOf = (adapted: ReturnType<typeof readPayload>) => {
  if (!adapted.ok) throw new Error(JSON.stringify(adapted.faults));
  return adapted.order;
};

describe('a trade of Taobao', () => {
  it('keeps every digit of its number, its own prices, and its time', () => {
    const order = orderOf(read(TRADE));
    expect(order).toMatchObject({
      orderNo: '4289749893209214687',
      status: 'PAID',
      totalMinor: 5_900,
      freightMinor: 800,
      surchargeMinor: 300,
      payment: { reference: '2026030222001', paidAt: new Date('2026-03-01T16:05:00Z') },
      placedAt: new Date('2026-03-01T15:30:00Z'),
      receiver: { name: '张三', phone: '13800000000', address: '南京西路街道 某路 1 号' },
      lines: [
        { itemCode: '5012345', sku: 'TEA', quantity: 2, unitPrice: '20.00', discountMinor: 400 },
        { itemCode: '9', sku: null, quantity: 1, discountMinor: 0 },
      ],
    });
    expect(amountFaults(order)).toEqual([]);
    const priced = settleAmounts(order, 'TB', ({ sku }) => sku ?? 'CUP');
    expect(priced).toMatchObject({
      subtotalMinor: 6_300,
      discountMinor: 400,
      totalMinor: 5_900,
      discounts: [{ source: 'PLATFORM', shares: [{ lineNo: 1, amountMinor: 400 }] }],
    });
    expect(priced.lines.map(({ sku, goods = true }) => [sku, goods])).toEqual([
      ['TEA', true],
      ['CUP', true],
      ['FREIGHT', false],
      ['SURCHARGE', false],
    ]);
  });

  it('leaves out lines that were refunded before they were shipped', () => {
    const [tea, cup] = TRADE.orders.order;
    const refunded = { order: [tea, { ...cup, refund_status: 'SUCCESS' }] };
    const order = orderOf(read({ ...TRADE, orders: refunded }));
    expect(order).toMatchObject({ status: 'PAID', totalMinor: 4_400, surchargeMinor: 0 });
    expect(amountFaults(order)).toEqual([]);
    const all = { order: [tea, cup].map((one) => ({ ...one, refund_status: 'SUCCESS' })) };
    expect(orderOf(read({ ...TRADE, orders: all })).status).toBe('CANCELLED');
  });

  it.each([
    ['WAIT_BUYER_PAY', 'UNPAID'],
    ['SELLER_CONSIGNED_PART', 'SHIPPED'],
    ['TRADE_FINISHED', 'COMPLETED'],
    ['TRADE_CLOSED', 'CANCELLED'],
    ['TRADE_CLOSED_BY_TAOBAO', 'CANCELLED'],
  ])('%s is %s', (status, expected) => {
    expect(orderOf(read({ ...TRADE, status })).status).toBe(expected);
  });

  it('tells all of its faults at once, in both languages', () => {
    const adapted = read({ ...TRADE, status: 'LOST', payment: '-1', orders: { order: [{}] } });
    if (adapted.ok) throw new Error('it is no order');
    expect(adapted.orderNo).toBe('4289749893209214687');
    expect(adapted.faults.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
      'status WRONG_FORMAT',
      'payment WRONG_FORMAT',
      'orders.order.0.oid MISSING',
      'orders.order.0.title MISSING',
      'orders.order.0.num MISSING',
      'orders.order.0.price MISSING',
    ]);
    expect(adapted.faults[2]).toMatchObject({
      zh: '缺少 orders.order.0.oid。',
      en: 'orders.order.0.oid is missing.',
    });
  });
});

describe('our own JSON', () => {
  const ORDER = {
    orderNo: 'X-1',
    status: 'PAID',
    modifiedAt: '2026-03-01T10:00:00+08:00',
    placedAt: '2026-03-01T09:00:00+08:00',
    payment: { reference: 'P-1', paidAt: '2026-03-01T09:05:00+08:00' },
    lines: [{ lineRef: '1', sku: 'TEA', title: 'Tea', quantity: 1, unitPrice: '19.999' }],
    total: '20.00',
  };

  it('is taken with unit prices of four places, rounded once per line', () => {
    const order = orderOf(readPayload(generic, ORDER));
    expect(amountFaults(order)).toEqual([]);
    expect(order).toMatchObject({ totalMinor: 2_000, freightMinor: 0, receiver: null });
  });

  it('is refused when paid without a payment, or when its amounts do not add up', () => {
    const { payment: _left, ...unpaid } = ORDER;
    expect(readPayload(generic, unpaid)).toMatchObject({
      ok: false,
      faults: [{ path: ['payment'], code: 'MISSING' }],
    });
    const off = orderOf(readPayload(generic, { ...ORDER, total: '19.99' }));
    expect(amountFaults(off)).toMatchObject([{ path: ['total'], code: 'AMOUNTS_DIFFER' }]);
    const line = { ...ORDER.lines[0], discount: '20.01' };
    const less = orderOf(readPayload(generic, { ...ORDER, lines: [line] }));
    expect(amountFaults(less)).toMatchObject([{ path: ['lines', '0'], code: 'AMOUNTS_DIFFER' }]);
  });

  it('is nothing that is no JSON', () => {
    expect(parsePayload('{"orderNo": ')).toBeNull();
    expect(readPayload(generic, 7)).toMatchObject({ ok: false, orderNo: null });
  });

  it.each([...ADAPTERS.values()])('$name says what it takes, as JSON Schema', (adapter) => {
    const schema = JSON.parse(jsonSchemaOf(adapter)) as { properties: object; required: string[] };
    expect(Object.keys(schema.properties).length).toBeGreaterThan(8);
    expect(schema.required).toContain('status');
  });
});
