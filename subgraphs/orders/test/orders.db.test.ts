import { describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { FakeHouse } from './fake-house.ts';
import { CLERK, SUBMIT } from './fixtures.ts';

const orders = useSubgraph('orders', createSubgraph, { settings: { PROCESS_SWEEP_MS: '25' } });
const house = new FakeHouse();
orders.answer(house.answer);

describe('an order', () => {
  it('is submitted, paid in cash, handed over, and completed', async () => {
    house.product('TEA', { unitPrice: '12.3456' });
    const input = { store: 'SH001', lines: [{ sku: 'tea', quantity: 2 }] };
    const { data, errors } = await orders.run(SUBMIT, { key: 'k-1', input }, { actor: CLERK });
    expect(errors).toBeUndefined();
    const { orderNo } = data.orderSubmit.order;
    const paid = await orders.run(
      `mutation ($orderNo: String!) { orderPay(input: {orderNo: $orderNo, method: CASH}, idempotencyKey: "p-1") { order { status paymentStatus paid { amount } payments { state } allowedActions } userErrors { code message } } }`,
      { orderNo },
      { actor: CLERK },
    );
    const done = await orders.run(
      `mutation ($orderNo: String!) { orderFulfil(input: {orderNo: $orderNo}, idempotencyKey: "f-1") { order { status version fulfilmentStatus stages { sequence stage fact description actor } } userErrors { code message } } }`,
      { orderNo },
      { actor: CLERK },
    );
    expect(paid.data.orderPay.order).toMatchObject({ status: 'PAID' });
    expect(done.data.orderFulfil.order).toMatchObject({ status: 'COMPLETED', version: 4 });
  });
});
