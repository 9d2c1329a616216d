import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RemoteCallError, toGlobalId } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { FAILPOINTS } from '../src/process/failpoint.ts';
import { createSubgraph } from '../src/subgraph.ts';
import { CLERK, eventually, MEMBER } from './fixtures.ts';
import { openPaymentDesk } from './payment-desk.ts';
import { openWitness, SECRET } from './witness.ts';

// Read only where a point is reached that is armed.
let deaths = 0;
const settings = {
  PROCESS_SWEEP_MS: '20',
  PROCESS_WAIT_MS: '400',
  SANDBOX_SECRET: SECRET,
  ENTRESOL_FAILPOINT: '',
  get ENTRESOL_FAILPOINT_ACTION() {
    deaths += 1;
    return 'abandon';
  },
};
const orders = useSubgraph('orders', createSubgraph, { settings });
const witness = openWitness(orders);
const desk = openPaymentDesk(orders);
const { till, submit, settle, expectSound, begun, notify } = witness;

beforeAll(() => orders.answer((call) => witness.house().answer(call)));
beforeEach(() => witness.rebuild());

/** Runs something that dies at a point, as its client would see it: no answer. */
async function dieAt(point: string, run: () => Promise<unknown>): Promise<void> {
  settings.ENTRESOL_FAILPOINT = point;
  await expect(run()).rejects.toThrow('INTERNAL');
  settings.ENTRESOL_FAILPOINT = '';
}

describe('a worker that dies', () => {
  it.each(FAILPOINTS.submit)(
    'at %s leaves an order accepted, and its key gives it',
    async (point) => {
      await dieAt(point, () => submit(point));
      await settle();
      const { order, userErrors } = await submit(point);
      expect(userErrors).toEqual([]);
      await expectSound(order.orderNo, 'AWAITING_PAYMENT');
      expect(witness.house().stock.held()).toEqual([order.orderNo]);
    },
  );

  it.each(FAILPOINTS.refuse)('at %s leaves an order refused, and its key free', async (point) => {
    witness
      .house()
      .trouble((call, answer) =>
        call.operation === 'PointsHoldPlace'
          ? { pointsHoldPlace: { userErrors: [{ code: 'X', __typename: 'XError' }] } }
          : answer(),
      );
    await dieAt(point, () => submit(point));
    witness.house().trouble(null);
    await settle();
    const [refused] = await orders.sql(`select order_no from sales_order order by id desc limit 1`);
    await expectSound(refused.order_no, 'REFUSED');
    const { order } = await submit(point);
    expect(order.orderNo).not.toBe(refused.order_no);
    await expectSound(order.orderNo, 'AWAITING_PAYMENT');
  });

  it.each(FAILPOINTS.capture)('at %s leaves an order paid once', async (point) => {
    const { order } = await submit(point);
    await dieAt(point, () => till.pay(order.orderNo, `${point}-pay`));
    await settle();
    const { payment } = await till.pay(order.orderNo, `${point}-pay`);
    expect(payment).toMatchObject({ state: 'CAPTURED' });
    await expectSound(order.orderNo, 'PAID');
    expect((await till.read(order.orderNo)).payments).toHaveLength(1);
  });

  it.each(FAILPOINTS.prepay)('at %s leaves one payment to wait for', async (point) => {
    const { order } = await submit(point);
    const pay = () => till.pay(order.orderNo, `${point}-pay`, 'SANDBOX', { actor: MEMBER });
    await dieAt(point, pay);
    const { payment, clientParameters } = await pay();
    expect(payment).toMatchObject({ state: 'PENDING' });
    expect(clientParameters).toHaveLength(4);
    expect((await till.read(order.orderNo)).payments).toHaveLength(1);
  });

  it.each([...FAILPOINTS.cancel])('at %s leaves an order cancelled', async (point) => {
    const { order } = await submit(point);
    await dieAt(point, () => till.cancel(order.orderNo, `${point}-cancel`));
    await settle();
    await till.cancel(order.orderNo, `${point}-cancel`);
    await expectSound(order.orderNo, 'CANCELLED');
  });

  it.each([...FAILPOINTS.cancelPaid])('at %s gives the money back once', async (point) => {
    const { order } = await submit(point);
    await till.pay(order.orderNo, `${point}-pay`);
    await dieAt(point, () => till.cancel(order.orderNo, `${point}-cancel`));
    await settle();
    await expectSound(order.orderNo, 'CANCELLED');
    const read = await till.read(order.orderNo);
    expect(read).toMatchObject({ paymentStatus: 'REFUNDED', payments: [{ state: 'REFUNDED' }] });
    const facts = read.stages.map((stage: any) => stage.fact);
    expect(facts.filter((fact: string) => fact === 'PAYMENT_REFUNDED')).toHaveLength(1);
  });

  it.each([...FAILPOINTS.fulfil])('at %s leaves an order handed over once', async (point) => {
    const { order } = await submit(point);
    await till.pay(order.orderNo, `${point}-pay`);
    await dieAt(point, () => till.fulfil(order.orderNo, `${point}-fulfil`));
    await settle();
    await till.fulfil(order.orderNo, `${point}-fulfil`);
    await expectSound(order.orderNo, 'COMPLETED');
    const completed = `select 1 from outbox where key = $1 and type = 'OrderCompleted'`;
    expect(await orders.sql(completed, [order.orderNo])).toHaveLength(1);
  });

  it.each(FAILPOINTS.settle)('at %s leaves a promised payment taken once', async (point) => {
    const { order } = await submit(`settle ${point}`);
    const { orderNo } = order;
    await desk.pay(
      orderNo,
      `settle ${point}-pay`,
      { method: 'SANDBOX', mode: 'AUTHORIZE' },
      MEMBER,
    );
    const [paymentNo] = await desk.numbers(orderNo);
    const hour = new Date(orders.clock.now().getTime() + 3_600_000).toISOString();
    await notify(paymentNo!, { authorizedUntil: hour });
    await settle();
    await dieAt(point, () => desk.capture(orderNo, `settle ${point}-capture`));
    await settle();
    await desk.capture(orderNo, `settle ${point}-capture`);
    await expectSound(orderNo, 'PAID');
    const found = await desk.read(orderNo);
    expect(found).toMatchObject({ paymentStatus: 'PAID', payments: [{ state: 'CAPTURED' }] });
    const facts = found.stages.filter(({ fact }: any) => fact === 'PAYMENT_CAPTURED');
    expect([facts.length, await desk.broken()]).toEqual([1, []]);
  });

  it.each(FAILPOINTS.reverse)('at %s leaves a tender taken off once', async (point) => {
    const { order } = await submit(point);
    const { payment } = await desk.pay(order.orderNo, `${point}-pay`, { amountMinor: 100 });
    await dieAt(point, () => desk.reverse(payment.id, `${point}-off`));
    await settle();
    await desk.reverse(payment.id, `${point}-off`);
    const found = await desk.read(order.orderNo);
    expect(found).toMatchObject({ paymentStatus: 'UNPAID', refunded: { amountMinor: 100 } });
    expect(await desk.broken()).toEqual([]);
  });

  it.each(FAILPOINTS.refund)('at %s leaves late money paid back once', async (point) => {
    const { orderNo, paymentNo } = await begun(point);
    await till.cancel(orderNo, `${point}-cancel`);
    const before = deaths;
    settings.ENTRESOL_FAILPOINT = point;
    expect(await notify(paymentNo)).toEqual({ accepted: true, reason: 'REFUND_DUE' });
    await eventually(
      async () => deaths,
      (now) => now > before,
    );
    settings.ENTRESOL_FAILPOINT = '';
    await settle();
    await expectSound(orderNo, 'CANCELLED');
    expect(await till.read(orderNo)).toMatchObject({
      paymentStatus: 'REFUNDED',
      payments: [{ state: 'REFUNDED' }],
    });
  });
});

describe('the rest of the house', () => {
  const STEPS = ['StockReserve', 'CouponLock', 'PointsHoldPlace'];

  it.each(STEPS)('%s: an answer that is lost is asked for again, and holds once', async (step) => {
    let lost = 0;
    witness.house().trouble((call, answer) => {
      const given = answer();
      if (call.operation !== step || lost++ > 0) return given;
      throw new RemoteCallError(call.subgraph, 'TIMEOUT', 'no answer');
    });
    await submit(`lost ${step}`);
    await settle();
    const { order } = await submit(`lost ${step}`);
    await expectSound(order.orderNo, 'AWAITING_PAYMENT');
    expect(witness.house().calls.filter((operation) => operation === step)).toHaveLength(2);
  });

  it.each(STEPS)('%s: away for good, the order is refused and all is given back', async (step) => {
    witness.house().trouble((call, answer) => {
      if (call.operation !== step) return answer();
      throw new RemoteCallError(call.subgraph, 'SUBGRAPH_UNAVAILABLE', 'away');
    });
    const first = await submit(`away ${step}`);
    expect(first.userErrors).toMatchObject([{ code: 'IN_PROGRESS', retryable: true }]);
    await settle();
    const [{ order_no }] = await orders.sql(
      `select order_no from sales_order order by id desc limit 1`,
    );
    await expectSound(order_no, 'REFUSED');
    witness.house().trouble(null);
    expect((await submit(`away ${step}`)).order).toMatchObject({ status: 'AWAITING_PAYMENT' });
  });

  it.each(STEPS)(
    '%s: refused for good, the order is refused at once and for good',
    async (step) => {
      let calls = 0;
      witness.house().trouble((call, answer) => {
        if (call.operation !== step) return answer();
        calls += 1;
        throw new RemoteCallError(call.subgraph, 'BAD_USER_INPUT', 'no such thing');
      });
      const { userErrors } = await submit(`never ${step}`);
      expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', retryable: false }]);
      await settle();
      const [{ order_no }] = await orders.sql(
        `select order_no from sales_order order by id desc limit 1`,
      );
      await expectSound(order_no, 'REFUSED');
      expect(calls).toBe(1);
    },
  );

  it('giving back goes on until it succeeds, however long that takes', async () => {
    const { order } = await submit('stubborn');
    let failures = 30;
    witness.house().trouble((call, answer) => {
      if (call.operation !== 'CouponUnlock' || failures-- <= 0) return answer();
      throw new RemoteCallError(call.subgraph, 'INTERNAL', 'again');
    });
    const { order: cancelling } = await till.cancel(order.orderNo, 'stubborn-cancel');
    expect(cancelling).toMatchObject({ status: 'CANCELLING', allowedActions: [] });
    await eventually(
      async () => (await till.read(order.orderNo)).status,
      (status) => status === 'CANCELLED',
      () => orders.clock.advance(60_001),
    );
    expect(failures).toBeLessThan(0);
    await expectSound(order.orderNo, 'CANCELLED');
  });

  const refusing = (...operations: readonly string[]) =>
    witness.house().trouble((call, answer) => {
      if (!operations.includes(call.operation)) return answer();
      const field = call.operation[0]!.toLowerCase() + call.operation.slice(1);
      return { [field]: { userErrors: [{ code: 'X', __typename: 'XError' }] } };
    });
  const giveBack = (orderNo: string, key: string) =>
    orders.run(
      `mutation ($orderNo: String!, $key: String!) {
        orderReturn(idempotencyKey: $key, input: { orderNo: $orderNo, reason: "torn",
          lines: [{ lineNo: 1, quantity: 1, condition: GOOD }] }) { userErrors { code } } }`,
      { orderNo, key },
      { actor: CLERK },
    );
  // What is taken beside each other is one step, told by the first of them.
  const STUCK: readonly (readonly [string, string, readonly string[], string])[] = [
    ['StockRelease', 'CANCEL RELEASE_STOCK', ['cancel'], 'CANCELLED'],
    ['CouponUnlock', 'CANCEL RELEASE_STOCK', ['cancel'], 'CANCELLED'],
    ['PointsHoldRelease', 'CANCEL RELEASE_STOCK', ['cancel'], 'CANCELLED'],
    ['CouponReverse', 'CANCEL RELEASE_STOCK', ['pay', 'cancel'], 'CANCELLED'],
    ['PointsHoldReverse', 'CANCEL RELEASE_STOCK', ['pay', 'cancel'], 'CANCELLED'],
    ['CouponRedeem', 'CAPTURE REDEEM_COUPONS', ['pay'], 'PAID'],
    ['PointsHoldSpend', 'CAPTURE REDEEM_COUPONS', ['pay'], 'PAID'],
    ['PointsReturn', 'RETURN RETURN_POINTS', ['pay', 'fulfil', 'return'], 'COMPLETED'],
  ];
  const look = (orderNo: string) =>
    eventually(
      () => orders.sql(`select exception from sales_order where order_no = $1`, [orderNo]),
      ([row]) => row!['exception'] !== null,
      () => orders.clock.advance(60_001),
    );
  const raised = async (orderNo: string) =>
    (await till.read(orderNo)).stages.filter(({ fact }: any) => fact === 'EXCEPTION_RAISED');

  it.each(STUCK)(
    '%s refused again and again: its order is looked at, and the step goes on (%s, %s)',
    async (operation, step, acts, status) => {
      const key = `stuck ${operation}`;
      const { orderNo } = (await submit(key)).order;
      for (const act of acts) {
        if (act === acts.at(-1)) refusing(operation);
        if (act === 'pay') await till.pay(orderNo, `${key}-pay`);
        if (act === 'fulfil') await till.fulfil(orderNo, `${key}-fulfil`);
        if (act === 'cancel') await till.cancel(orderNo, `${key}-cancel`);
        if (act === 'return') await giveBack(orderNo, `${key}-return`);
      }
      expect(await look(orderNo)).toMatchObject([{ exception: 'PROCESS_STUCK' }]);
      witness.house().trouble(null);
      await settle();
      if (status === 'COMPLETED') expect(await till.read(orderNo)).toMatchObject({ status });
      else await expectSound(orderNo, status);
      expect(await raised(orderNo)).toMatchObject([{ reason: `PROCESS_STUCK: ${step}` }]);
    },
  );

  it('that does not take back what it gave a refused order has that looked at, too', async () => {
    refusing('PointsHoldPlace', 'StockRelease');
    await submit('stuck undo');
    const newest = `select order_no from sales_order order by id desc limit 1`;
    const [{ order_no: orderNo }] = await orders.sql(newest);
    await look(orderNo);
    witness.house().trouble(null);
    await settle();
    await expectSound(orderNo, 'REFUSED');
    const [{ reason }] = await raised(orderNo);
    expect(reason).toMatch(/^PROCESS_STUCK: SUBMIT RELEASE_/);
  });

  it('that changed its price meanwhile refuses the order at the new one', async () => {
    witness.house().product('DEAR', { unitPrice: '100' });
    witness.house().trouble((call, answer) => {
      if (call.operation === 'StockReserve') witness.house().percentOff = 20;
      return answer();
    });
    const { order, userErrors } = await till.submit(
      { lines: [{ sku: 'DEAR', quantity: 2 }] },
      'dear',
    );
    expect(order).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'QUOTE_CHANGED', expectedMinor: 18_000, actualMinor: 16_000, retryable: true },
    ]);
    expect(witness.house().stock.held()).toEqual([]);
  });

  it('that is away while a cart is priced leaves nothing behind', async () => {
    witness.house().trouble((call) => {
      throw new RemoteCallError(call.subgraph, 'SUBGRAPH_UNAVAILABLE', 'away');
    });
    const { userErrors } = await submit('unpriced');
    expect(userErrors).toMatchObject([
      { __typename: 'OrderUnavailableError', code: 'TEMPORARILY_UNAVAILABLE', retryable: true },
    ]);
    expect(await orders.sql(`select 1 from idempotency_key where key = 'unpriced'`)).toEqual([]);
  });

  it('that may not sell what is held says which goods, once; then somebody has to act', async () => {
    const { order } = await submit('past');
    await till.pay(order.orderNo, 'past-pay');
    const units = { sku: 'TEA', requested: 2, available: 0 };
    const refused = { code: 'INSUFFICIENT_STOCK', locationId: toGlobalId('Location', 'SH001') };
    witness.house().expired = { __typename: 'InsufficientStockError', ...refused, ...units };
    expect((await till.fulfil(order.orderNo, 'past-1')).userErrors).toMatchObject([
      { ...units, code: 'INSUFFICIENT_STOCK', retryable: false, field: ['input', 'orderNo'] },
    ]);
    await expectSound(order.orderNo, 'PAID');
    expect((await till.fulfil(order.orderNo, 'past-2')).userErrors).toMatchObject([
      { code: 'ORDER_BLOCKED' },
    ]);
    const told = await orders.sql(
      `select o.exception, count(p.id)::int as n from sales_order o join order_process p
         on p.order_id = o.id and p.kind = 'FULFIL' where o.order_no = $1 group by 1`,
      [order.orderNo],
    );
    expect(told).toEqual([{ exception: 'GOODS_NOT_SELLABLE', n: 1 }]);
    witness.house().expired = null;
  });

  it('that lost the goods keeps a paid order paid, and says so', async () => {
    const { order } = await submit('gone');
    await till.pay(order.orderNo, 'gone-pay');
    witness
      .house()
      .trouble((call, answer) =>
        call.operation === 'StockConsume'
          ? { stockConsume: { userErrors: [{ code: 'RESERVATION_CLOSED' }] } }
          : answer(),
      );
    const refused = await till.fulfil(order.orderNo, 'gone-fulfil');
    const field = ['input', 'orderNo'];
    expect(refused.userErrors).toMatchObject([{ code: 'HOLD_CLOSED', retryable: false, field }]);
    await expectSound(order.orderNo, 'PAID');
    witness.house().trouble(null);
    expect((await till.fulfil(order.orderNo, 'gone-fulfil')).userErrors).toMatchObject([
      { code: 'ORDER_BLOCKED' },
    ]);
    const [{ exception }] = await orders.sql(
      `select exception from sales_order where order_no = $1`,
      [order.orderNo],
    );
    expect(exception).toBe('HOLD_LOST');
  });
});
