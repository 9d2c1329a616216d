import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { openAmendDesk } from './amend-desk.ts';
import { drawerReviews } from './drawer-reviews.ts';
import { openSalesBooks } from './sales-books.ts';
import { units } from './return-desk.ts';
import { openWarehouseDesk } from './warehouse-desk.ts';
import { ANALYST, CLERK, eventually, MEMBER } from './fixtures.ts';
import { openPaymentDesk } from './payment-desk.ts';
import { openWitness, SECRET } from './witness.ts';

const settings = {
  PROCESS_SWEEP_MS: '20',
  PAYMENT_INQUIRY_MS: '20',
  PAYMENT_DEADLINE_MINUTES: '30',
  SANDBOX_SECRET: SECRET,
};
const orders = useSubgraph('orders', createSubgraph, { settings });
const witness = openWitness(orders);
const desk = openPaymentDesk(orders);
const { submit, settle, expectSound, notify, till } = witness;
const { pay, capture, read, numbers } = desk;
const { amend } = openAmendDesk(orders);
const MINUTE = 60_000;

beforeAll(() => orders.answer((call) => witness.house().answer(call)));
beforeEach(() => witness.rebuild());
afterEach(async () => {
  await settle();
  expect(await desk.broken()).toEqual([]);
});

/** An order of 34 yuan whose whole amount a provider has promised for an hour. */
async function promised(key: string): Promise<string> {
  const { orderNo } = (await submit(key)).order;
  await pay(orderNo, `${key}-pay`, { method: 'SANDBOX', mode: 'AUTHORIZE' }, MEMBER);
  const [paymentNo] = await numbers(orderNo);
  const authorizedUntil = new Date(orders.clock.now().getTime() + 60 * MINUTE).toISOString();
  await notify(paymentNo!, { authorizedUntil });
  return orderNo;
}

async function sold(): Promise<readonly object[]> {
  const query = `{ salesSummary { orders units sales } }`;
  const { data } = await orders.run(query, {}, { actor: ANALYST });
  return data.salesSummary;
}

async function lapse(orderNo: string): Promise<void> {
  orders.clock.advance(60 * MINUTE + 1);
  const look = async () => (await read(orderNo)).paymentStatus;
  await eventually(look, (status) => status === 'LAPSED');
}

describe('an order whose promised money lapsed', () => {
  it('is sold only while the money is here: not promised, not lapsed, not cancelled', async () => {
    const orderNo = await promised('count');
    expect(await sold()).toEqual([]);
    await capture(orderNo, 'count-capture');
    expect(await sold()).toEqual([{ orders: 1, units: '2', sales: '34' }]);
    witness.rebuild();
    const other = await promised('count other');
    await lapse(other);
    expect(await sold()).toEqual([{ orders: 1, units: '2', sales: '34' }]);
    await pay(other, 'count other-cash', {});
    expect(await sold()).toEqual([{ orders: 2, units: '4', sales: '68' }]);
    await till.cancel(other, 'count-cancel');
    expect(await sold()).toEqual([{ orders: 1, units: '2', sales: '34' }]);
  });

  it('is cancelled by the clock: stock, coupon and points are free again', async () => {
    const orderNo = await promised('clock');
    await lapse(orderNo);
    await expectSound(orderNo, 'PAID');
    orders.clock.advance(29 * MINUTE);
    await expectSound(orderNo, 'PAID');
    orders.clock.advance(MINUTE);
    const look = async () => (await read(orderNo)).status;
    await eventually(look, (status) => status === 'CANCELLED');
    await expectSound(orderNo, 'CANCELLED');
    expect(await till.read(orderNo)).toMatchObject({
      reason: 'AUTHORIZATION_LAPSED',
      paymentStatus: 'UNPAID',
    });
  });

  it('that is paid anew is not cancelled', async () => {
    const orderNo = await promised('anew');
    await lapse(orderNo);
    await pay(orderNo, 'anew-cash', {});
    orders.clock.advance(60 * MINUTE);
    await settle();
    await expectSound(orderNo, 'PAID');
  });
});

describe('a tender that is refused', () => {
  it('is told with all that is wrong with it, whatever the order is', async () => {
    const { orderNo } = (await submit('all')).order;
    const bad = {
      method: 'CASH',
      mode: 'AUTHORIZE',
      payer: 'x',
      terminalRef: '1',
      amountMinor: -1,
    };
    const fields = ({ userErrors }: any) =>
      userErrors.map(({ code, field }: any) => `${code} ${field?.at(-1) ?? ''}`.trim());
    const told = ['mode', 'payer', 'terminalRef', 'amountMinor'].map((it) => `INVALID_INPUT ${it}`);
    const found = await pay(orderNo, 'all-1', bad);
    expect(fields(found)).toEqual(told);
    expect(fields(await pay('SO-NONE', 'all-2', bad))).toEqual([...told, 'NOT_FOUND orderNo']);
    const tenders = [
      { method: 'SANDBOX', amountMinor: 1 },
      { method: 'CARD', amountMinor: 9_999 },
    ];
    const both = ['INVALID_INPUT method', 'INVALID_INPUT terminalRef'];
    const taken = await desk.take(orderNo, 'all-3', tenders);
    expect(fields(taken)).toEqual([...both, 'PAYMENT_EXCEEDS amountMinor']);
    await till.cancel(orderNo, 'all-cancel');
    await settle();
    expect(fields(await pay(orderNo, 'all-4', bad))).toEqual([...told, 'ORDER_STATE orderNo']);
    expect(fields(await desk.take(orderNo, 'all-5', tenders))).toEqual([
      ...both,
      'ORDER_STATE orderNo',
    ]);
    expect(await numbers(orderNo)).toEqual([]);
  });
});

describe('an order that was amended after it was paid', () => {
  it('is cancelled with what is left of its payment, once, by the provider that took it', async () => {
    const { order } = await till.submit({ lines: [{ sku: 'TEA', quantity: 3 }] }, 'rest');
    const { orderNo } = order;
    await pay(orderNo, 'rest-pay', { method: 'SANDBOX' }, CLERK);
    const [paymentNo] = await numbers(orderNo);
    await notify(paymentNo!, { amountMinor: 6_000 });
    await settle();
    const less = { lines: [{ lineNo: 1, quantity: 1 }] };
    await amend(await till.read(orderNo), less, 'rest-amend');
    await till.cancel(orderNo, 'rest-cancel');
    await settle();
    const { payments, refunded } = await read(orderNo);
    expect(refunded).toEqual({ amountMinor: 6_000 });
    expect(payments[0].providerRefunds.map((it: any) => it.amount.amountMinor)).toEqual([
      4_000, 2_000,
    ]);
    expect(witness.house().stock.free('TEA@SH001')).toBe(10);
  });
});

describe('a summary of sales', () => {
  const books = openSalesBooks(orders, witness);
  const { accept, short } = openWarehouseDesk(orders);

  /** Paid in cash; handed over unless it is to stay open. */
  async function bought(key: string, cart: object, staysOpen = false): Promise<string> {
    const { order, userErrors } = await till.submit(cart, key);
    expect(userErrors).toEqual([]);
    await till.pay(order.orderNo, `${key}-pay`);
    if (!staysOpen) await till.fulfil(order.orderNo, `${key}-fulfil`);
    return order.orderNo;
  }
  const tea = (quantity: number, more: object = {}) => ({
    lines: [{ sku: 'TEA', quantity }],
    ...more,
  });

  it('is what payments kept, whatever was discounted, returned, amended or dropped', async () => {
    const before = await books.kept();
    witness.house().product('GIN', { unitPrice: '19.99', currency: 'GBP' });
    const off = { memberNo: 'M-1', couponCodes: ['MINUS5'], pointsToSpend: 101 };
    const three = await bought('mix-three', tea(3, off));
    await books.giveBack(three, [units(1)], 'mix-one-back');
    await books.giveBack(three, [units(1, null)], 'mix-money', { kind: 'REFUND_ONLY' });
    await bought('mix-gin', { lines: [{ sku: 'GIN', quantity: 2 }] });
    const fewer = await bought('mix-fewer', tea(3), true);
    await amend(await till.read(fewer), { lines: [{ lineNo: 1, quantity: 2 }] }, 'mix-amend');
    const rest = await bought('mix-drop', tea(2), true);
    await accept(`${rest}-F1`, 'mix-accept');
    await short(`${rest}-F1`, 1, 'mix-short', { policy: 'CANCEL' });
    await settle();
    const gone = await bought('mix-gone', tea(1), true);
    await till.cancel(gone, 'mix-cancel');
    await settle();

    const rows = await books.summary('NONE');
    expect(rows.map(books.figures)).toEqual(await books.kept());
    expect(await books.addedSince(before)).toEqual([
      { currency: 'CNY', units: 4, sales: 13_399, returns: 5_599, net: 7_800 },
      { currency: 'GBP', units: 2, sales: 3_998, returns: 0, net: 3_998 },
    ]);
    for (const group of ['STORE', 'CHANNEL', 'TYPE', 'LINE_KIND', 'DAY', 'MONTH', 'COUNTRY']) {
      expect(books.added(await books.summary(group))).toEqual(await books.kept());
    }
  });

  it('tells returns by their own day, and by the day of the shop', async () => {
    witness.house().zones.set('SH001', 'Asia/Shanghai');
    const [late, early] = ['2026-03-01T15:59:59Z', '2026-03-01T16:00:00Z'];
    const orderNo = await bought('day', tea(2));
    await books.giveBack(orderNo, [units(1)], 'day-back');
    await settle();
    await orders.sql(`update sales_order set placed_at = $1 where order_no = $2`, [late, orderNo]);
    await orders.sql(`update order_return set ended_at = $1 where return_no = $2`, [
      early,
      `${orderNo}-R1`,
    ]);
    const where = { placedFrom: '2026-03-01T00:00:00Z', placedBefore: '2026-03-02T00:00:00Z' };
    const told = async (zone: string | null) =>
      (await books.summary('DAY', where, zone)).map(({ group, ...row }: any) => [
        group,
        row.unitsSold,
        row.unitsReturned,
        row.net,
      ]);
    expect(await told(null)).toEqual([
      ['2026-03-01', '2', '0', '40'],
      ['2026-03-02', '0', '-1', '-20'],
    ]);
    expect(await told('UTC')).toEqual([['2026-03-01', '2', '-1', '20']]);
    const later = { ...where, placedFrom: early };
    expect(await books.summary('TYPE', { ...later, type: 'RETURN' })).toMatchObject([
      { group: 'RETURN', orders: 0, lines: 0, units: '-1', returns: '-20', net: '-20' },
    ]);
    expect(await books.summary('TYPE', { ...later, type: 'SALE' })).toEqual([]);
  });
});

drawerReviews(orders);
