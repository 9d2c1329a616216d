import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { CLERK, MEMBER, OTHER_CLERK } from './fixtures.ts';
import { openWitness, SECRET } from './witness.ts';

const settings = { PROCESS_SWEEP_MS: '20', SANDBOX_SECRET: SECRET };
const orders = useSubgraph('orders', createSubgraph, { settings });
const witness = openWitness(orders);
const { till, submit, settle } = witness;

beforeAll(() => orders.answer((call) => witness.house().answer(call)));
beforeEach(() => witness.rebuild());

const PAY_REFUND = `mutation ($orderNo: String!, $key: String!) {
  orderRefundPay(input: { orderNo: $orderNo }, idempotencyKey: $key) {
    order { status paymentStatus refunded { amountMinor } payments { state refundDue } }
    userErrors { code field }
  }
}`;
const MONEY = `query ($orderNo: String!) {
  order(orderNo: $orderNo) {
    status paymentStatus allowedActions refunded { amountMinor } payments { method state refundDue }
  }
}`;

async function ask(field: string, query: string, variables: object, actor: Actor = CLERK) {
  const { data, errors } = await orders.run(query, variables as never, { actor });
  if (errors) throw new Error(String(errors[0]!.extensions?.['code']));
  return data[field];
}

describe('cash of an order that its buyer cancelled', () => {
  it('stays due until staff hand it out, once, however often they are asked', async () => {
    const { orderNo } = (await submit('cash')).order;
    await till.pay(orderNo, 'cash-pay');
    await till.cancel(orderNo, 'cash-cancel', 'changed my mind', { actor: MEMBER });
    await settle();
    expect(await ask('order', MONEY, { orderNo })).toMatchObject({
      status: 'CANCELLED',
      paymentStatus: 'REFUND_DUE',
      refunded: { amountMinor: 0 },
      payments: [{ method: 'CASH', state: 'CAPTURED', refundDue: true }],
    });
    const pay = (key: string, actor?: Actor) =>
      ask('orderRefundPay', PAY_REFUND, { orderNo, key }, actor);
    await expect(pay('member', MEMBER)).rejects.toThrow('FORBIDDEN');
    expect((await pay('elsewhere', OTHER_CLERK)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);

    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => pay(`till ${n % 4}`)));
    const done = answers.filter(({ order }) => order);
    expect(done.length).toBeGreaterThan(0);
    for (const { order } of done) {
      expect(order).toMatchObject({
        status: 'CANCELLED',
        paymentStatus: 'REFUNDED',
        refunded: { amountMinor: 3_400 },
        payments: [{ state: 'REFUNDED', refundDue: false }],
      });
    }
    const refunds = `select count(*)::int as n from order_stage s join sales_order o
      on o.id = s.order_id where o.order_no = $1 and fact = 'PAYMENT_REFUNDED'`;
    expect(await orders.sql(refunds, [orderNo])).toEqual([{ n: 1 }]);
    expect((await pay('again')).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'orderNo'] },
    ]);
  });

  it('goes back at once where who cancels may hand it out', async () => {
    const { orderNo } = (await submit('desk')).order;
    await till.pay(orderNo, 'desk-pay');
    await till.cancel(orderNo, 'desk-cancel');
    expect(await ask('order', MONEY, { orderNo })).toMatchObject({
      status: 'CANCELLED',
      paymentStatus: 'REFUNDED',
      payments: [{ state: 'REFUNDED', refundDue: false }],
    });
  });
});

describe('what may be done to an order', () => {
  it('is to return it while something of it is left; members bring it to a desk', async () => {
    const { orderNo } = (await submit('left')).order;
    await till.pay(orderNo, 'left-pay');
    const done = await till.fulfil(orderNo, 'left-fulfil');
    expect(done.order.allowedActions).toEqual(['RETURN']);
    expect((await ask('order', MONEY, { orderNo }, MEMBER)).allowedActions).toEqual([]);
    const STAFF = `query ($orderNo: String!) { order(orderNo: $orderNo) { staff { staffNo } } }`;
    expect(await ask('order', STAFF, { orderNo }, MEMBER)).toEqual({ staff: null });
    expect(await ask('order', STAFF, { orderNo })).toEqual({ staff: { staffNo: 'S-1' } });
  });
});
