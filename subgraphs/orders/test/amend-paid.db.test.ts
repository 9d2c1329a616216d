import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import {
  DERIVE_POINTS,
  DERIVE_REFUNDS,
} from '../src/persistence/migrations/migration-20261123161500-amendment-refund.ts';
import { createSubgraph } from '../src/subgraph.ts';
import { MANAGER, openAmendDesk } from './amend-desk.ts';
import { CLERK, eventually, MEMBER } from './fixtures.ts';
import { brokenOrders } from './order-invariants.ts';
import { openPaymentDesk } from './payment-desk.ts';
import { openReturnDesk, units } from './return-desk.ts';
import { openWitness, SECRET } from './witness.ts';

const settings: Record<string, string> = {
  PROCESS_SWEEP_MS: '20',
  PAYMENT_INQUIRY_MS: '20',
  SANDBOX_SECRET: SECRET,
  ENTRESOL_FAILPOINT: '',
  ENTRESOL_FAILPOINT_ACTION: 'abandon',
};
const orders = useSubgraph('orders', createSubgraph, { settings });
const witness = openWitness(orders);
const desk = openPaymentDesk(orders);
const places = openAmendDesk(orders);
const { amend, drop, parts } = places;
const returns = openReturnDesk(orders, witness);
const { till, settle, notify } = witness;
const ROUNDS = process.env['ENTRESOL_TEST_DEPTH'] === 'deep' ? 30 : 2;

beforeAll(() => orders.answer((call) => witness.house().answer(call)));
beforeEach(() => {
  witness.rebuild();
  witness.house().product('CUP', { unitPrice: '30' }, 4);
});
afterEach(async () => {
  settings['ENTRESOL_FAILPOINT'] = '';
  await settle();
  expect(await brokenOrders(orders)).toEqual([]);
});

const money = (amountMinor: number) => ({ amountMinor });
const free = (sku: string) => witness.house().stock.free(`${sku}@SH001`);
const codes = (answer: any) => answer.userErrors.map(({ code }: { code: string }) => code);
const facts = (found: any) => found.stages.map(({ fact }: { fact: string }) => fact);

/** Three of TEA at 20 yuan, and paid in cash unless it is told otherwise. */
async function paid(key: string, more: object = {}, method = 'CASH') {
  const input = { memberNo: 'M-1', lines: [{ sku: 'TEA', quantity: 3 }], ...more };
  const { orderNo } = (await till.submit(input, key)).order;
  await till.pay(orderNo, `${key}-pay`, method, { actor: method === 'CASH' ? CLERK : MEMBER });
  if (method === 'SANDBOX') await notifyAll(orderNo);
  await settle();
  return till.read(orderNo, { actor: MANAGER });
}

async function notifyAll(orderNo: string): Promise<void> {
  const waiting = await orders.sql<{ payment_no: string; amount_minor: string }>(
    `select payment_no, p.amount_minor from payment p join sales_order o on o.id = p.order_id
     where o.order_no = $1 and state = 'PENDING'`,
    [orderNo],
  );
  for (const { payment_no, amount_minor } of waiting) {
    await notify(payment_no, { amountMinor: Number(amount_minor) });
  }
}

describe('a paid order that becomes less', () => {
  it('gives the frozen shares back by its payments, and its goods to the shelf', async () => {
    const order = await paid('less', {}, 'SANDBOX');
    const { order: after, userErrors } = await amend(
      order,
      { lines: [{ lineNo: 1, quantity: 2 }] },
      'less-1',
    );
    expect(userErrors).toEqual([]);
    expect(after).toMatchObject({
      status: 'PAID',
      paymentStatus: 'PAID',
      total: money(4_000),
      paid: money(6_000),
      refunded: money(2_000),
      due: money(0),
      lines: [{ lineNo: 1, quantity: 2 }],
      amendments: [{ revision: 1, state: 'DONE', difference: money(-2_000) }],
    });
    await settle();
    expect(free('TEA')).toBe(8);
    expect(await parts(order.orderNo)).toMatchObject([{ state: 'ASSIGNED', quantity: 2 }]);
    const [payment] = (await desk.read(order.orderNo)).payments;
    expect(payment).toMatchObject({
      state: 'CAPTURED',
      returned: money(2_000),
      providerRefunds: [{ state: 'DONE', amount: money(2_000) }],
    });
    expect((await till.fulfil(order.orderNo, 'less-2')).order.status).toBe('COMPLETED');
    expect(free('TEA')).toBe(8);
    // A repeat after days is told the same, and changes nothing.
    orders.clock.advance(20 * 86_400_000);
    const again = await amend(order, { lines: [{ lineNo: 1, quantity: 2 }] }, 'less-1');
    expect(again.order).toMatchObject({ refunded: money(2_000), amendments: [{ revision: 1 }] });
  });

  it('gives back by its payments in turn, each part a row of the amendment', async () => {
    const lines = [{ sku: 'TEA', quantity: 3 }];
    const { orderNo } = (await till.submit({ memberNo: 'M-1', lines }, 'turn')).order;
    await desk.pay(orderNo, 'turn-1', { amountMinor: 1_500 });
    await desk.pay(orderNo, 'turn-2', {});
    await settle();
    const order = await till.read(orderNo);
    await amend(order, { lines: [{ lineNo: 1, quantity: 2 }] }, 'turn-3');
    await amend(await till.read(orderNo), { lines: [{ lineNo: 1, quantity: 1 }] }, 'turn-4');
    const [first, second] = await desk.numbers(orderNo);
    const rows = () =>
      orders.sql(
        `select revision, payment_no, amount_minor::int as minor from amendment_refund
         where payment_no in ($1, $2) order by 1, 2`,
        [first, second],
      );
    const expected = [
      { revision: 1, payment_no: first, minor: 1_500 },
      { revision: 1, payment_no: second, minor: 500 },
      { revision: 2, payment_no: second, minor: 2_000 },
    ];
    expect(await rows()).toEqual(expected);
    // A row that is lost is seen.
    const last = `where revision = 2 and payment_no = '${second}'`;
    await orders.sql(`delete from amendment_refund ${last}`);
    expect(await brokenOrders(orders)).toEqual([
      { invariant: 'INV14 payments and their refunds', subject: second },
    ]);
    await orders.sql(`insert into amendment_refund select order_id, 2, payment_no, 2000
      from payment where payment_no = '${second}'`);
  });

  it('hands cash back only by who may: a manager at once, else it stays due', async () => {
    const order = await paid('cash');
    const { order: after } = await amend(order, { lines: [{ lineNo: 1, quantity: 1 }] }, 'cash-1');
    expect(after).toMatchObject({ refunded: money(4_000), due: money(0) });
  });

  it('gives points back with the units they paid, and coupons stay used', async () => {
    const input = {
      memberNo: 'M-1',
      lines: [{ sku: 'TEA', quantity: 4 }],
      couponCodes: ['MINUS5'],
      pointsToSpend: 100,
    };
    const order = await paid('points', input);
    expect(order.total).toEqual(money(7_400));
    const { order: after } = await amend(
      order,
      { lines: [{ lineNo: 1, quantity: 3 }] },
      'points-1',
    );
    // A quarter of 74 yuan, of 5 yuan, and of a hundred points.
    expect(after).toMatchObject({ total: money(5_550), refunded: money(1_850) });
    expect(await till.read(order.orderNo)).toMatchObject({
      pointsSpent: 75,
      pointsDiscount: money(75),
      discountTotal: money(375),
    });
    expect(witness.house().points.free('M-1')).toBe(425);
    expect(witness.house().uses.free('MINUS5')).toBe(0);
    await till.cancel(order.orderNo, 'points-2');
    await settle();
    const house = witness.house();
    expect([house.points.free('M-1'), house.uses.free('MINUS5'), free('TEA')]).toEqual([
      500, 1, 10,
    ]);
    expect(await desk.read(order.orderNo)).toMatchObject({ refunded: money(7_400), due: money(0) });
  });

  it('costs nothing more to return afterwards: nothing is lost, nothing paid twice', async () => {
    const order = await paid('then', { lines: [{ sku: 'TEA', quantity: 7 }] }, 'SANDBOX');
    expect(order.total).toEqual(money(12_600));
    const { order: after } = await amend(order, { lines: [{ lineNo: 1, quantity: 5 }] }, 'then-1');
    expect(after.refunded).toEqual(money(3_600));
    await till.fulfil(order.orderNo, 'then-2');
    const first = await returns.giveBack(order.orderNo, [units(2)], 'then-3');
    expect(first.orderReturn.refund).toEqual(money(3_600));
    await returns.giveBack(order.orderNo, [units(3)], 'then-4');
    expect(await desk.read(order.orderNo)).toMatchObject({ refunded: money(12_600) });
    const [payment] = (await desk.read(order.orderNo)).payments;
    expect(payment).toMatchObject({ state: 'REFUNDED', returned: money(12_600) });
    expect(
      payment.providerRefunds.reduce((sum: number, it: any) => sum + it.amount.amountMinor, 0),
    ).toBe(12_600);
  });
});

describe('a paid order that becomes more', () => {
  const more = { add: [{ sku: 'CUP', quantity: 2 }] };

  it('waits for the difference with its goods held, and becomes it when that is paid', async () => {
    const order = await paid('more');
    const { order: waits, userErrors } = await amend(order, more, 'more-1');
    expect(userErrors).toEqual([]);
    expect(waits).toMatchObject({
      status: 'PAID',
      paymentStatus: 'BALANCE_DUE',
      total: money(6_000),
      outstanding: money(6_000),
      allowedActions: ['PAY', 'CANCEL'],
      lines: [{ sku: 'TEA' }],
      amendments: [{ state: 'AWAITING_PAYMENT', difference: money(6_000) }],
    });
    expect(free('CUP')).toBe(2);
    expect(codes(await till.fulfil(order.orderNo, 'more-2'))).toEqual(['PAYMENT_OUTSTANDING']);
    const [part] = await parts(order.orderNo);
    expect(codes(await places.accept(part.fulfilment_no, 'more-3'))).toEqual([
      'PAYMENT_OUTSTANDING',
    ]);
    const seen = await till.read(order.orderNo);
    expect(codes(await amend(seen, more, 'more-4'))).toEqual(['PAYMENT_OUTSTANDING']);
    await desk.pay(order.orderNo, 'more-5', { amountMinor: 2_500 });
    expect(await desk.read(order.orderNo)).toMatchObject({ outstanding: money(3_500) });
    await desk.pay(order.orderNo, 'more-6', {});
    expect(await desk.read(order.orderNo)).toMatchObject({
      paymentStatus: 'PAID',
      paid: money(12_000),
      outstanding: money(0),
    });
    expect(await parts(order.orderNo)).toMatchObject([
      { position: 1, state: 'ASSIGNED', sku: 'TEA', quantity: 3 },
      { position: 2, state: 'ASSIGNED', sku: 'CUP', quantity: 2 },
    ]);
    expect((await till.fulfil(order.orderNo, 'more-2')).order.status).toBe('COMPLETED');
    expect(witness.house().stock.held()).toEqual([]);
    expect([free('TEA'), free('CUP')]).toEqual([7, 2]);
  });

  it('stands as it was when nobody pays in time, and what came in goes back', async () => {
    const order = await paid('late');
    await amend(order, more, 'late-1');
    await desk.pay(order.orderNo, 'late-2', { method: 'SANDBOX', amountMinor: 1_000 }, MEMBER);
    await notifyAll(order.orderNo);
    orders.clock.advance(31 * 60_000);
    await eventually(
      async () => (await desk.read(order.orderNo)).paymentStatus,
      (status) => status === 'PAID',
    );
    await settle();
    const after = await desk.read(order.orderNo);
    expect(after).toMatchObject({ paid: money(7_000), refunded: money(1_000), due: money(0) });
    expect(facts(after)).toContain('AMENDMENT_LAPSED');
    expect(free('CUP')).toBe(4);
    expect((await till.read(order.orderNo)).total).toEqual(money(6_000));
    expect((await till.fulfil(order.orderNo, 'late-3')).order.status).toBe('COMPLETED');
  });

  it('is given up by hand, and cancelled whole, with everything given back', async () => {
    const order = await paid('up');
    await amend(order, more, 'up-1');
    const seen = await till.read(order.orderNo);
    expect(codes(await drop({ ...seen, version: 1 }, 'up-2'))).toEqual(['ORDER_CHANGED']);
    expect((await drop(seen, 'up-3')).order).toMatchObject({ paymentStatus: 'PAID' });
    expect(codes(await drop(await till.read(order.orderNo), 'up-4'))).toEqual(['INVALID_INPUT']);
    await settle();
    expect(free('CUP')).toBe(4);
    await amend(await till.read(order.orderNo), more, 'up-5');
    await desk.pay(order.orderNo, 'up-6', { amountMinor: 500 });
    await till.cancel(order.orderNo, 'up-7');
    await settle();
    expect([free('TEA'), free('CUP')]).toEqual([10, 4]);
    expect(await desk.read(order.orderNo)).toMatchObject({
      status: 'CANCELLED',
      paid: money(6_500),
      refunded: money(6_500),
    });
  });

  it('waits for a price that is raised, and a promise of a provider does not do', async () => {
    const order = await paid('price');
    const dearer = { prices: [{ lineNo: 1, unitPrice: '25' }] };
    expect((await amend(order, dearer, 'price-1')).order).toMatchObject({
      paymentStatus: 'BALANCE_DUE',
      outstanding: money(1_500),
    });
    const promise = { method: 'SANDBOX', mode: 'AUTHORIZE' };
    expect(codes(await desk.pay(order.orderNo, 'price-2', promise, MEMBER))).toEqual([
      'INVALID_INPUT',
    ]);
    await desk.pay(order.orderNo, 'price-3', {});
    expect((await till.read(order.orderNo)).total).toEqual(money(7_500));
  });
});

describe('what has left, or is being picked', () => {
  it('cannot be amended; what is still on the shelf can', async () => {
    const lines = [
      { sku: 'TEA', quantity: 2 },
      { sku: 'CUP', quantity: 2 },
    ];
    const order = await paid('left', { lines, fulfilmentLocation: 'WH01' });
    const [part] = await parts(order.orderNo);
    const no = part.fulfilment_no;
    const warehouse: Actor = { kind: 'STAFF', id: 'S-5', roles: ['CLERK'], stores: ['WH01'] };
    await places.accept(no, 'left-1', warehouse);
    await places.ship(no, [{ lineNo: 1, quantity: 1 }], 'left-2', warehouse);
    await settle();
    const seen = await till.read(order.orderNo);
    expect(codes(await amend(seen, { lines: [{ lineNo: 1, quantity: 1 }] }, 'left-3'))).toEqual([
      'FULFILMENT_STATE',
    ]);
    const dearer = { prices: [{ lineNo: 1, unitPrice: '21' }] };
    expect(codes(await amend(seen, dearer, 'left-4'))).toEqual(['FULFILMENT_STATE']);
    const { order: after } = await amend(seen, { lines: [{ lineNo: 2, quantity: 1 }] }, 'left-5');
    // The promotion is all on the line that left, and stays there.
    expect(after.total).toEqual(money(6_000));
    await settle();
    expect(witness.house().stock.free('CUP@WH01')).toBe(3);
    await places.pick(no, [{ lineNo: 2, quantity: 1 }], 'left-6', warehouse);
    const now = await till.read(order.orderNo);
    expect(codes(await amend(now, { lines: [{ lineNo: 2, quantity: 0 }] }, 'left-7'))).toEqual([
      'FULFILMENT_STATE',
    ]);
  });
});

describe('an amendment at once with', () => {
  it.each(['FULFIL', 'SHIP', 'CANCEL', 'AMEND'])(
    '%s is either of both, never half',
    async (other) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        witness.rebuild();
        const key = `${other} ${round}`;
        const order = await paid(key, {}, 'SANDBOX');
        const less = { lines: [{ lineNo: 1, quantity: 1 }] };
        if (other === 'SHIP') {
          await places.accept(`${order.orderNo}-F1`, `${key} accept`);
          order.version += 1;
        }
        const rival: Record<string, () => Promise<any>> = {
          FULFIL: () => till.fulfil(order.orderNo, `${key} b`),
          CANCEL: () => till.cancel(order.orderNo, `${key} b`),
          SHIP: () => places.pick(`${order.orderNo}-F1`, [{ lineNo: 1, quantity: 3 }], `${key} b`),
          AMEND: () => amend(order, { lines: [{ lineNo: 1, quantity: 2 }] }, `${key} b`),
        };
        await Promise.all([amend(order, less, `${key} a`), rival[other]!()]);
        await settle();
        const found = await desk.read(order.orderNo);
        const { total } = await till.read(order.orderNo);
        const kept = found.paid.amountMinor - found.refunded.amountMinor;
        expect(kept).toBe(found.status === 'CANCELLED' ? 0 : total.amountMinor);
        const left = found.status === 'CANCELLED' ? 10 : 10 - total.amountMinor / 2_000;
        expect(free('TEA')).toBe(left);
        if (other === 'AMEND') expect([2_000, 4_000]).toContain(total.amountMinor);
      }
    },
  );
});

describe.each([
  'orders.amend.GROW_STOCK.after-call',
  'orders.amend.AMENDED.after-store',
  'orders.amend.SHED_STOCK.after-call',
  'orders.amend.REFUND_PAYMENTS.before-call',
  'orders.amend.REFUND_PAYMENTS.after-call',
])('a worker that dies at %s', (point) => {
  it('leaves an amendment that is done, with exactly its stock and money', async () => {
    const order = await paid(point, { lines: [{ sku: 'TEA', quantity: 4 }] }, 'SANDBOX');
    settings['ENTRESOL_FAILPOINT'] = point;
    const change = { lines: [{ lineNo: 1, quantity: 1 }], add: [{ sku: 'CUP', quantity: 1 }] };
    await amend(order, change, `${point} 1`).catch(() => null);
    settings['ENTRESOL_FAILPOINT'] = '';
    await settle();
    expect(await desk.read(order.orderNo)).toMatchObject({
      paymentStatus: 'PAID',
      paid: money(8_000),
      refunded: money(3_000),
      due: money(0),
    });
    expect([free('TEA'), free('CUP')]).toEqual([9, 3]);
  });
});

describe('what amendments gave back before that was written down', () => {
  it('is derived as it was, from payments, returns and documents', async () => {
    const told = async () => [
      await orders.sql(`select * from amendment_refund order by order_id, revision, payment_no`),
      await orders.sql(`select order_id, revision, points from order_amendment order by 1, 2`),
    ];
    const written = await told();
    expect(written[0]!.length).toBeGreaterThan(8);
    await orders.sql(`delete from amendment_refund`);
    await orders.sql(`update order_amendment set points = 0`);
    await orders.sql(DERIVE_REFUNDS);
    await orders.sql(DERIVE_POINTS);
    expect(await told()).toEqual(written);
  });
});
