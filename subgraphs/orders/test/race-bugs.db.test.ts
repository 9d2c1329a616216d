import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { MANAGER, openAmendDesk } from './amend-desk.ts';
import { brokenOrders } from './order-invariants.ts';
import { openReturnDesk, units } from './return-desk.ts';
import { openWitness, SECRET } from './witness.ts';

const settings = { PROCESS_SWEEP_MS: '20', SANDBOX_SECRET: SECRET };
const orders = useSubgraph('orders', createSubgraph, { settings });
const witness = openWitness(orders);
const { till, settle } = witness;
const places = openAmendDesk(orders);
const returns = openReturnDesk(orders, witness);
const ROUNDS = process.env['ENTRESOL_TEST_DEPTH'] === 'deep' ? 100 : 3;

beforeAll(() => orders.answer((call) => witness.house().answer(call)));
beforeEach(() => witness.rebuild());
afterEach(async () => {
  await settle();
  expect(await brokenOrders(orders)).toEqual([]);
});

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

describe('what is amended', () => {
  const fewer = (quantity: number) => ({ lines: [{ lineNo: 1, quantity }] });

  /** Three of TEA for 60 yuan less the promotion, paid, as a manager sees it. */
  async function paid(key: string) {
    const { orderNo } = (await till.submit(tea(3), key)).order;
    await till.pay(orderNo, `${key} pay`);
    await settle();
    return till.read(orderNo, { actor: MANAGER });
  }

  /** What stays of an order is what its units cost, and they are gone from the shelf. */
  async function expectExact(orderNo: string, units: number): Promise<void> {
    await settle();
    const [money] = await orders.sql<{ kept: number; due: number }>(
      `select (paid_minor - refunded_minor - due_minor)::int as kept,
         (total_minor - returned_minor)::int as due from sales_order where order_no = $1`,
      [orderNo],
    );
    const free = witness.house().stock.free('TEA@SH001');
    expect([money!.kept, free]).toEqual([money!.due, 10 - units]);
  }

  it('while it is handed over and given back has every unit and fen once', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      witness.rebuild();
      const order = await paid(`three ${round}`);
      const { orderNo } = order;
      const [amended, , returned] = await Promise.all([
        places.amend(order, fewer(2), `three ${round} a`),
        till.fulfil(orderNo, `three ${round} b`),
        returns.giveBack(orderNo, [units(1)], `three ${round} c`),
      ]);
      const gone = Number(!!amended.order) + Number(!!returned.orderReturn);
      await expectExact(orderNo, 3 - gone);
    }
  });

  it('while its parcel leaves is sent as it was, or becomes fewer: one of both', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      witness.rebuild();
      const { orderNo, version } = await paid(`parcel ${round}`);
      const no = `${orderNo}-F1`;
      await orders.sql(
        `update fulfilment_order set hand_over = 'PARCEL' where fulfilment_no = $1`,
        [no],
      );
      await places.accept(no, `parcel ${round} accept`);
      const seen = { orderNo, version: version + 1 };
      const [amended, shipped] = await Promise.all([
        places.amend(seen, fewer(1), `parcel ${round} a`),
        places.ship(no, [{ lineNo: 1, quantity: 3 }], `parcel ${round} b`),
      ]);
      expect([amended, shipped].filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(
        1,
      );
      const isSent = shipped.userErrors.length === 0;
      expect((await till.read(orderNo)).fulfilmentStatus).toBe(isSent ? 'PARTIAL' : 'UNFULFILLED');
      await expectExact(orderNo, isSent ? 3 : 1);
    }
  });

  it('is exchanged and paid back afterwards by what is left of its shares', async () => {
    const order = await paid('after');
    const { orderNo } = order;
    expect((await places.amend(order, fewer(2), 'after-1')).userErrors).toEqual([]);
    await till.fulfil(orderNo, 'after-2');
    const swapped = await returns.exchange(orderNo, [units(1)], tea(1), 'after-3');
    expect(swapped).toMatchObject({ orderReturn: { state: 'DONE' }, userErrors: [] });
    await till.cancel(swapped.replacement.orderNo, 'after-4');
    const money = await returns.giveBack(orderNo, [units(1, null)], 'after-5', {
      kind: 'REFUND_ONLY',
    });
    expect(money.orderReturn).toMatchObject({ state: 'DONE', refund: { amountMinor: 2_000 } });
    const more = await returns.giveBack(orderNo, [units(1)], 'after-6');
    expect(more.userErrors).toMatchObject([{ code: 'RETURN_EXCEEDED', returnable: 0 }]);
    const { refunded } = await returns.read(orderNo);
    expect(refunded).toEqual({ amountMinor: 6_000 });
    await expectExact(orderNo, 1);
  });
});
