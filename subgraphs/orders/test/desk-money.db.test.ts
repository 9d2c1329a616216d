import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { openAmendDesk } from './amend-desk.ts';
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
    expect(await sold()).toEqual([{ orders: 1, units: '2', sales: '40' }]);
    witness.rebuild();
    const other = await promised('count other');
    await lapse(other);
    expect(await sold()).toEqual([{ orders: 1, units: '2', sales: '40' }]);
    await pay(other, 'count other-cash', {});
    expect(await sold()).toEqual([{ orders: 2, units: '4', sales: '80' }]);
    await till.cancel(other, 'count-cancel');
    expect(await sold()).toEqual([{ orders: 1, units: '2', sales: '40' }]);
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
