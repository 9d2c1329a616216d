import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { openWitness, SECRET } from './witness.ts';

const settings = { PROCESS_SWEEP_MS: '20', SANDBOX_SECRET: SECRET };
const orders = useSubgraph('orders', createSubgraph, { settings });
const witness = openWitness(orders);
const { till, settle } = witness;
const ROUNDS = process.env['ENTRESOL_TEST_DEPTH'] === 'deep' ? 100 : 3;

beforeAll(() => orders.answer((call) => witness.house().answer(call)));
beforeEach(() => witness.rebuild());

const tea = (...quantities: number[]) => ({
  lines: quantities.map((quantity) => ({ sku: 'TEA', quantity })),
});

describe('bugs that others had', () => {
  it('Saleor PR #15855: an order is handed over or paid back, never both', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      witness.rebuild();
      const { order } = await till.submit(tea(2), `both ${round}`);
      await till.pay(order.orderNo, `pay ${round}`);
      const [done, cancelled] = await Promise.all([
        till.fulfil(order.orderNo, `fulfil ${round}`),
        till.cancel(order.orderNo, `cancel ${round}`),
      ]);
      await settle();
      expect([done.order, cancelled.order].filter(Boolean)).toHaveLength(1);
      const { status, payments } = await till.read(order.orderNo);
      const left = witness.house().stock.free('TEA@SH001');
      const states = payments.map(({ state }: any) => state);
      expect([status, states, left]).toEqual(
        done.order ? ['COMPLETED', ['CAPTURED'], 8] : ['CANCELLED', ['REFUNDED'], 10],
      );
    }
  });

  it('Medusa #16502: two lines that share one stock item ask for their sum', async () => {
    const { order, userErrors } = await till.submit(tea(6, 6), 'shared');
    expect(order).toBeNull();
    expect(userErrors).toMatchObject([
      { __typename: 'InsufficientStockError', sku: 'TEA', requested: 12, available: 10 },
    ]);
    expect((await till.submit(tea(5, 5), 'fits')).order.status).toBe('AWAITING_PAYMENT');
    expect(witness.house().stock.free('TEA@SH001')).toBe(0);
  });

  it('Medusa #16569: of more buyers at once than there are units exactly the units are sold', async () => {
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, n) => till.submit(tea(1), `buyer ${n}`)),
    );
    expect(answers.filter(({ order }) => order)).toHaveLength(10);
    expect(witness.house().stock.held()).toHaveLength(10);
    await settle();
    expect(witness.house().stock.free('TEA@SH001')).toBe(0);
  });

  it('Vendure #1466: a cancelled order gives its coupon’s use back, once', async () => {
    const { orderNo } = (await witness.submit('use')).order;
    expect(witness.house().uses.free('MINUS5')).toBe(0);
    await Promise.all(['a', 'b', 'c'].map((key) => till.cancel(orderNo, `use ${key}`)));
    await settle();
    expect(witness.house().uses.free('MINUS5')).toBe(1);
    expect((await witness.submit('use again')).order.status).toBe('AWAITING_PAYMENT');
  });
});
