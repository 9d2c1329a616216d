import { beforeAll, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { FakeHouse } from './fake-house.ts';
import { ANALYST, CLERK, openTill } from './fixtures.ts';

const orders = useSubgraph('orders', createSubgraph);
const house = new FakeHouse();

beforeAll(() => {
  orders.answer(house.answer);
  house.product('TEA', { unitPrice: '12.3456' });
});

const IMPORT = `mutation ($input: OrderBulkImportInput!, $key: String!) {
  orderBulkImport(input: $input, idempotencyKey: $key) { imported userErrors { code field message } }
}`;
const SUMMARY = `query ($where: SalesSummaryWhere, $groupBy: SalesGroup!, $timeZone: String) {
  salesSummary(where: $where, groupBy: $groupBy, timeZone: $timeZone) {
    group currency lines orders members units sales returns net
  }
}`;

let sourceLine = 0;
const line = (sku: string, quantity: number, unitPrice: string, goods = true) => {
  sourceLine += 1;
  return { sourceLine, sku, goods, description: `${sku} line`, quantity, unitPrice };
};

const document = (externalRef: string, type: string, at: string, lines: object[], more = {}) => ({
  externalRef,
  type,
  placedAt: at,
  country: 'United Kingdom',
  memberNo: '13085',
  lines,
  ...more,
});

const DOCUMENTS = [
  document('1', 'SALE', '2009-12-31T23:30:00Z', [
    line('tea', 3, '0.001'),
    line('tea', 3, '0.001'),
    line('CUP', 2, '12.3456'),
    line('PIN', 5, '0'),
    line('POST', 1, '18', false),
  ]),
  document('C2', 'RETURN', '2010-01-04T10:00:00Z', [line('CUP', -1, '12.3456')]),
  document('3', 'SALE', '2010-01-05T10:00:00Z', [line('CUP', 1, '1.1')], {
    memberNo: null,
    country: 'EIRE',
  }),
  document('A4', 'ADJUSTMENT', '2010-01-06T10:00:00Z', [line('B', 1, '-5', false)], {
    memberNo: null,
  }),
];

async function runImport(documents: object[], key: string, more = {}) {
  const input = { channel: 'UCI', location: 'WH01', currency: 'GBP', orders: documents, ...more };
  const { data, errors } = await orders.run(IMPORT, { input, key });
  if (errors) throw new Error(String(errors[0]!.extensions?.['code']));
  return data.orderBulkImport;
}

async function summary(
  groupBy: string,
  where: object = { channel: 'UCI' },
  timeZone: string | null = 'UTC',
) {
  const variables = { where, groupBy, timeZone };
  const { data, errors } = await orders.run(SUMMARY, variables, { actor: ANALYST });
  if (errors) throw new Error(String(errors[0]!.extensions?.['code']));
  return data.salesSummary;
}

describe('importing documents', () => {
  it('writes them finished and paid, with one event for all, once per key', async () => {
    expect(await runImport(DOCUMENTS, 'batch-1')).toEqual({ imported: 8, userErrors: [] });
    expect(await runImport(DOCUMENTS, 'batch-1')).toEqual({ imported: 8, userErrors: [] });
    const stored = await orders.sql(`select order_no, type, status, payment_status, total_minor,
      member_no, completed_at from sales_order order by order_no`);
    expect(stored).toMatchObject([
      { order_no: 'UCI-1', type: 'SALE', status: 'COMPLETED', total_minor: '4269' },
      { order_no: 'UCI-3', type: 'SALE', payment_status: 'PAID', member_no: null },
      { order_no: 'UCI-A4-A', type: 'ADJUSTMENT', total_minor: '-500' },
      { order_no: 'UCI-C2-R', type: 'RETURN', total_minor: '-1235', member_no: '13085' },
    ]);
    const events = await orders.sql(`select type, payload from outbox`);
    expect(events).toMatchObject([
      {
        type: 'OrdersImported',
        payload: {
          channel: 'UCI',
          orders: 4,
          lines: 8,
          placedFrom: '2009-12-31T23:30:00.000Z',
          placedTo: '2010-01-06T10:00:00.000Z',
        },
      },
    ]);
  });

  it('keeps what is no goods without a product', async () => {
    const { data } = await orders.run(`{ order(orderNo: "UCI-1") {
      externalRef lines { sku quantity description unitPrice { amount } product { sku } } } }`);
    expect(data.order.externalRef).toBe('1');
    expect(data.order.lines).toHaveLength(5);
    expect(data.order.lines[0]).toMatchObject({
      sku: 'TEA',
      description: 'tea line',
      unitPrice: { amount: '0.0010' },
      product: { sku: 'TEA' },
    });
    expect(data.order.lines[4]).toMatchObject({ sku: 'POST', product: null });
  });

  it.each([
    ['a document that is there already', [DOCUMENTS[0]!], {}, ['input', 'orders']],
    [
      'an unknown place',
      [document('9', 'SALE', '2010-01-01T00:00:00Z', [line('X', 1, '1')])],
      { location: 'XX' },
      ['input', 'location'],
    ],
    [
      'an unknown channel',
      [document('9', 'SALE', '2010-01-01T00:00:00Z', [line('X', 1, '1')])],
      { channel: 'XX' },
      ['input', 'channel'],
    ],
    [
      'a line that is wrong',
      [
        document('8', 'SALE', '2010-01-01T00:00:00Z', [line('X', 1, '1')]),
        document('9', 'SALE', '2010-01-01T00:00:00Z', [line('', 1, '1')]),
      ],
      {},
      ['input', 'orders', '1', 'lines', '0', 'sku'],
    ],
  ])('refuses %s, all or nothing', async (what, documents, more, field) => {
    const answer = await runImport(documents, `bad ${what}`, more);
    expect(answer).toMatchObject({ imported: null, userErrors: [{ field }] });
    expect(await orders.sql('select count(*)::int as n from sales_order')).toEqual([{ n: 4 }]);
  });

  it('is for those who may import', async () => {
    const input = { channel: 'UCI', location: 'WH01', currency: 'GBP', orders: DOCUMENTS };
    const { errors } = await orders.run(IMPORT, { input, key: 'x' }, { actor: CLERK });
    expect(errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a summary of sales', () => {
  it('is exact to the last digit, and counts what it says', async () => {
    expect(await summary('NONE')).toEqual([
      {
        group: null,
        currency: 'GBP',
        lines: 8,
        orders: 4,
        members: 1,
        units: '15',
        sales: '43.7972',
        returns: '-12.3456',
        net: '26.4516',
      },
    ]);
  });

  it.each([
    [
      'LINE_KIND',
      [
        ['ADJUSTMENT', 1, '-5'],
        ['FREE', 1, '0'],
        ['RETURN', 1, '-12.3456'],
        ['SALE', 5, '43.7972'],
      ],
    ],
    [
      'TYPE',
      [
        ['ADJUSTMENT', 1, '-5'],
        ['RETURN', 1, '-12.3456'],
        ['SALE', 6, '43.7972'],
      ],
    ],
    [
      'MONTH',
      [
        ['2009-12', 5, '42.6972'],
        ['2010-01', 3, '-16.2456'],
      ],
    ],
    [
      'COUNTRY',
      [
        ['EIRE', 1, '1.1'],
        ['United Kingdom', 7, '25.3516'],
      ],
    ],
    ['CHANNEL', [['UCI', 8, '26.4516']]],
    ['STORE', [['WH01', 8, '26.4516']]],
  ])('by %s adds up', async (groupBy, expected) => {
    const rows = await summary(groupBy);
    expect(rows.map((row: any) => [row.group, row.lines, row.net])).toEqual(expected);
  });

  it('knows days and months of a zone', async () => {
    const days = (zone: string | null) =>
      summary('DAY', { channel: 'UCI', type: 'SALE' }, zone).then((rows: any[]) =>
        rows.map((row) => row.group),
      );
    expect(await days('UTC')).toEqual(['2009-12-31', '2010-01-05']);
    expect(await days('Asia/Shanghai')).toEqual(['2010-01-01', '2010-01-05']);
    expect(await days(null)).toEqual(['2010-01-01', '2010-01-05']);
    house.zones.set('WH01', 'Europe/London');
    expect(await days(null)).toEqual(['2009-12-31', '2010-01-05']);
    for (const zone of ['Mars/Olympus', '', '+08:00', '-0800', '+08']) {
      await expect(days(zone)).rejects.toThrow('BAD_USER_INPUT');
    }
  });

  it('takes every zone that a client can name', async () => {
    for (const zone of [...Intl.supportedValuesOf('timeZone'), 'utc', 'asia/shanghai', 'EST5EDT']) {
      expect(await summary('MONTH', { channel: 'NONE' }, zone)).toEqual([]);
    }
  });

  it('looks at a stretch of time, and is empty where nothing was sold', async () => {
    const where = {
      channel: 'UCI',
      placedFrom: '2010-01-01T00:00:00Z',
      placedBefore: '2010-01-05T10:00:00Z',
    };
    expect(await summary('NONE', where)).toMatchObject([{ lines: 1, net: '-12.3456' }]);
    expect(await summary('NONE', { store: 'SH002' })).toEqual([]);
  });

  it('counts what is paid, and never mixes currencies', async () => {
    const till = openTill(orders);
    const { order } = await till.submit({ lines: [{ sku: 'TEA', quantity: 2 }] }, 'yuan');
    expect(await summary('NONE', {})).toHaveLength(1);
    await till.pay(order.orderNo, 'yuan-pay');
    expect(await summary('NONE', {})).toMatchObject([
      { currency: 'CNY', orders: 1, sales: '24.69' },
      { currency: 'GBP', orders: 4 },
    ]);
  });

  it('is for analysts, not for tills', async () => {
    const { errors } = await orders.run(
      SUMMARY,
      { groupBy: 'NONE', timeZone: 'UTC' },
      { actor: CLERK },
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
