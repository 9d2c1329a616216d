import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RemoteCallError } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { FAILPOINTS } from '../src/process/failpoint.ts';
import { createSubgraph } from '../src/subgraph.ts';
import { ANALYST, MEMBER, OTHER_CLERK, OTHER_MEMBER } from './fixtures.ts';
import { checkOrderLives } from './order-model.ts';
import { openReturnDesk, units } from './return-desk.ts';
import { openWitness, SECRET } from './witness.ts';

const settings = {
  PROCESS_SWEEP_MS: '20',
  PROCESS_WAIT_MS: '400',
  SANDBOX_SECRET: SECRET,
  ENTRESOL_FAILPOINT: '',
  ENTRESOL_FAILPOINT_ACTION: 'abandon',
};
const orders = useSubgraph('orders', createSubgraph, { settings });
const witness = openWitness(orders);
const desk = openReturnDesk(orders, witness);
const { till, settle } = witness;
const { sold, giveBack, preview, read, holdings, traces } = desk;

beforeAll(() => orders.answer((call) => witness.house().answer(call)));
beforeEach(() => witness.rebuild());
afterEach(async () => expect(await desk.broken()).toEqual([]));

const ROUNDS = process.env['ENTRESOL_TEST_DEPTH'] === 'deep' ? 30 : 3;

const eventsOf = async (orderNo: string) =>
  (
    await orders.sql<{ payload: any }>(
      `select payload from outbox where type = 'OrderReturned' and key = $1 order by id`,
      [orderNo],
    )
  ).map(({ payload }) => payload);
const money = (answer: any) => answer.orderReturn.refund.amountMinor;
const codes = (answer: any) => answer.userErrors.map(({ code }: { code: string }) => code);

describe('a return', () => {
  it('of one of three and then of the rest gives back exactly what was paid', async () => {
    const orderNo = await sold('three');
    expect(holdings()).toEqual([7, 0, 0, 399]);
    const asked = await preview(orderNo, [units(1)]);
    expect(asked).toEqual({
      lines: [{ lineNo: 1, sku: 'TEA', quantity: 1, refund: { amountMinor: 1_799 }, points: 33 }],
      refund: { amountMinor: 1_799 },
      refunds: [{ method: 'CASH', amount: { amountMinor: 1_799 } }],
      pointsReturned: 33,
      couponsReturned: false,
      userErrors: [],
    });

    const first = await giveBack(orderNo, [units(1)], 'three-1');
    expect(first).toMatchObject({
      order: { status: 'COMPLETED', refunded: { amountMinor: 1_799 } },
      orderReturn: { returnNo: `${orderNo}-R1`, state: 'DONE', refund: { amountMinor: 1_799 } },
      userErrors: [],
    });
    expect(holdings()).toEqual([8, 0, 0, 432]);
    expect((await read(orderNo)).payments).toMatchObject([
      { state: 'CAPTURED', returned: { amountMinor: 1_799 } },
    ]);

    await giveBack(orderNo, [units(1), units(1, 'DAMAGED')], 'three-2');
    expect(holdings()).toEqual([9, 1, 1, 500]);
    const after = await read(orderNo);
    expect(after).toMatchObject({
      total: { amountMinor: 5_399 },
      refunded: { amountMinor: 5_399 },
      lines: [{ quantity: 3, returnedQuantity: 3 }],
      payments: [{ state: 'REFUNDED', returned: { amountMinor: 5_399 } }],
      returns: [
        { kind: 'RETURN', couponsReturned: false, location: { code: 'SH001' } },
        {
          state: 'DONE',
          couponsReturned: true,
          pointsReturned: 68,
          actor: 'STAFF:S-1',
          refunds: [{ method: 'CASH', state: 'DONE', amount: { amountMinor: 3_600 } }],
          lines: [
            { quantity: 1, condition: 'GOOD', refund: { amountMinor: 1_800 }, points: 34 },
            { quantity: 1, condition: 'DAMAGED', refund: { amountMinor: 1_800 }, points: 34 },
          ],
        },
      ],
    });
    const facts = after.stages.map((stage: any) => stage.fact).slice(-6);
    expect(facts).toEqual([
      'RETURN_ACCEPTED',
      'GOODS_RETURNED',
      'POINTS_RELEASED',
      'COUPONS_RELEASED',
      'PAYMENT_REFUNDED',
      'ORDER_RETURNED',
    ]);
    expect(after.version).toBe(6);
    expect(await eventsOf(orderNo)).toMatchObject([
      { returnNo: `${orderNo}-R1`, memberNo: 'M-1', refundMinor: 1_799, refundedMinor: 1_799 },
      { returnNo: `${orderNo}-R2`, totalMinor: 5_399, refundMinor: 3_600, refundedMinor: 5_399 },
    ]);
    expect(codes(await giveBack(orderNo, [units(1)], 'three-3'))).toEqual(['RETURN_EXCEEDED']);
  });

  it('of money alone leaves the goods with the customer', async () => {
    const orderNo = await sold('money');
    const answer = await giveBack(orderNo, [units(1, null)], 'money-1', { kind: 'REFUND_ONLY' });
    expect(money(answer)).toBe(1_799);
    expect(holdings()).toEqual([7, 0, 0, 432]);
    expect(witness.house().calls).not.toContain('StockReturn');
    await giveBack(orderNo, [units(2)], 'money-2');
    expect(holdings()).toEqual([9, 0, 1, 500]);
    expect((await read(orderNo)).refunded).toEqual({ amountMinor: 5_399 });
  });

  it('of what a provider was paid goes back through it, and may come in elsewhere', async () => {
    const orderNo = await sold('provider', 'SANDBOX');
    const stores = { kind: 'STAFF', id: 'S-9', roles: ['CLERK'], stores: ['SH001', 'SH002'] };
    await giveBack(orderNo, [units(3)], 'provider-1', { location: 'sh002' }, stores as never);
    expect(holdings()).toEqual([7, 0, 1, 500]);
    expect(witness.house().stock.free('TEA@SH002')).toBe(13);
    expect(await read(orderNo)).toMatchObject({
      payments: [{ method: 'SANDBOX', state: 'REFUNDED' }],
      returns: [{ location: { code: 'SH002' }, refunds: [{ method: 'SANDBOX', state: 'DONE' }] }],
    });
  });

  it('has one effect per key, and the key is for one input', async () => {
    const orderNo = await sold('key');
    const twins = await Promise.all([1, 2, 3].map(() => giveBack(orderNo, [units(1)], 'key-1')));
    const made = twins.filter(({ orderReturn }) => orderReturn !== null);
    expect(new Set(made.map(({ orderReturn }) => orderReturn.returnNo)).size).toBe(1);
    await settle();
    const repeat = await giveBack(orderNo, [units(1)], 'key-1');
    expect(repeat.orderReturn).toMatchObject({ returnNo: `${orderNo}-R1`, state: 'DONE' });
    expect(codes(await giveBack(orderNo, [units(2)], 'key-1'))).toEqual(['IDEMPOTENCY_MISMATCH']);
    orders.clock.advance(20 * 86_400_000);
    expect(await giveBack(orderNo, [units(1)], 'key-1')).toEqual(repeat);
    expect((await read(orderNo)).returns).toHaveLength(1);
    expect(holdings()).toEqual([8, 0, 0, 432]);
  });
});

describe('a worker that dies', () => {
  it.each([...FAILPOINTS.returning])('at %s leaves everything given back once', async (point) => {
    const orderNo = await sold(point);
    settings.ENTRESOL_FAILPOINT = point;
    await expect(giveBack(orderNo, [units(3)], `${point}-back`)).rejects.toThrow('INTERNAL');
    settings.ENTRESOL_FAILPOINT = '';
    await settle();
    const { orderReturn } = await giveBack(orderNo, [units(3)], `${point}-back`);
    expect(orderReturn).toMatchObject({ returnNo: `${orderNo}-R1`, state: 'DONE' });
    expect(holdings()).toEqual([10, 0, 1, 500]);
    const { returns, refunded, stages } = await read(orderNo);
    expect(refunded).toEqual({ amountMinor: 5_399 });
    expect(returns).toHaveLength(1);
    const facts = stages.map((stage: any) => stage.fact);
    for (const fact of ['GOODS_RETURNED', 'COUPONS_RELEASED', 'PAYMENT_REFUNDED']) {
      expect(facts.filter((it: string) => it === fact)).toHaveLength(1);
    }
    expect(await eventsOf(orderNo)).toHaveLength(1);
  });
});

describe('the rest of the house', () => {
  const STEPS = ['StockReturn', 'PointsReturn', 'CouponReverse'];

  it.each(STEPS)('%s: an answer that is lost is asked for again, and holds once', async (step) => {
    const orderNo = await sold(`lost ${step}`);
    let lost = 0;
    witness.house().trouble((call, answer) => {
      const given = answer();
      if (call.operation !== step || lost++ > 0) return given;
      throw new RemoteCallError(call.subgraph, 'TIMEOUT', 'no answer');
    });
    await giveBack(orderNo, [units(3)], `lost ${step} back`);
    await settle();
    expect(holdings()).toEqual([10, 0, 1, 500]);
    expect(witness.house().calls.filter((operation) => operation === step)).toHaveLength(2);
  });

  it('that does not take the goods in refuses the return, and nothing is given back', async () => {
    const orderNo = await sold('full house');
    witness
      .house()
      .trouble((call, answer) =>
        call.operation === 'StockReturn'
          ? { stockReturn: { userErrors: [{ code: 'INVALID_INPUT' }] } }
          : answer(),
      );
    const refused = await giveBack(orderNo, [units(1)], 'full-1');
    expect(codes(refused)).toEqual(['TEMPORARILY_UNAVAILABLE']);
    expect(await read(orderNo)).toMatchObject({
      refunded: { amountMinor: 0 },
      lines: [{ returnedQuantity: 0 }],
      payments: [{ state: 'CAPTURED', returned: { amountMinor: 0 } }],
      returns: [{ state: 'REFUSED', refunds: [{ state: 'VOID' }] }],
    });
    expect(holdings()).toEqual([7, 0, 0, 399]);
    witness.house().trouble(null);
    const { orderReturn } = await giveBack(orderNo, [units(3)], 'full-1');
    expect(orderReturn).toMatchObject({ returnNo: `${orderNo}-R2`, state: 'DONE' });
    expect(holdings()).toEqual([10, 0, 1, 500]);
  });
});

describe('at the same time', () => {
  it('two returns of the last unit: one', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      witness.rebuild();
      const orderNo = await sold(`last ${round}`);
      await giveBack(orderNo, [units(2)], `last ${round} a`);
      const answers = await Promise.all(
        ['b', 'c', 'd'].map((key) => giveBack(orderNo, [units(1)], `last ${round} ${key}`)),
      );
      expect(answers.filter(({ orderReturn }) => orderReturn !== null)).toHaveLength(1);
      await settle();
      expect(holdings()).toEqual([10, 0, 1, 500]);
      expect((await read(orderNo)).refunded).toEqual({ amountMinor: 5_399 });
    }
  });

  it('a return and a cancel: the order is returned, and never cancelled', async () => {
    const orderNo = await sold('cancel');
    const [returned, cancelled] = await Promise.all([
      giveBack(orderNo, [units(3)], 'cancel-a'),
      till.cancel(orderNo, 'cancel-b'),
    ]);
    expect(returned.orderReturn).not.toBeNull();
    expect(codes(cancelled)[0]).toMatch(/^(ORDER_STATE|IN_PROGRESS)$/);
    await settle();
    expect(await read(orderNo)).toMatchObject({ status: 'COMPLETED' });
    expect(holdings()).toEqual([10, 0, 1, 500]);
  });

  it('a return and handing over: nothing is given back before it was handed over', async () => {
    const { order } = await till.submit(
      { memberNo: 'M-1', lines: [{ sku: 'TEA', quantity: 1 }] },
      'early',
    );
    await till.pay(order.orderNo, 'early-pay');
    const [early] = await Promise.all([
      giveBack(order.orderNo, [units(1)], 'early-back'),
      till.fulfil(order.orderNo, 'early-fulfil'),
    ]);
    await settle();
    const expected = early.orderReturn === null ? [0, 9] : [1, 10];
    expect([(await read(order.orderNo)).returns.length, holdings()[0]]).toEqual(expected);
  });
});

describe('an exchange', () => {
  const CART = { lines: [{ sku: 'TEA', quantity: 1 }] };

  it('gives back and places the order that replaces it, once per key', async () => {
    const orderNo = await sold('swap');
    const first = await desk.exchange(orderNo, [units(1, 'DAMAGED')], CART, 'swap-1');
    expect(first).toMatchObject({
      orderReturn: { returnNo: `${orderNo}-R1`, kind: 'EXCHANGE', state: 'DONE' },
      replacement: { status: 'AWAITING_PAYMENT' },
      userErrors: [],
    });
    expect(await desk.exchange(orderNo, [units(1, 'DAMAGED')], CART, 'swap-1')).toEqual(first);
    expect(holdings()).toEqual([6, 1, 0, 432]);
    const { returns } = await read(orderNo);
    expect(returns).toMatchObject([{ replacement: first.replacement }]);
  });

  it('does neither when one of both is refused', async () => {
    const orderNo = await sold('neither');
    const before = [await traces(), holdings()];
    const tooMany = await desk.exchange(orderNo, [units(4)], CART, 'neither-1');
    expect(codes(tooMany)).toEqual(['RETURN_EXCEEDED']);
    const soldOut = { lines: [{ sku: 'NONE', quantity: 1 }] };
    const both = await desk.exchange(orderNo, [units(4)], soldOut, 'neither-0');
    expect(codes(both)).toEqual(['RETURN_EXCEEDED', 'SKU_UNKNOWN']);
    expect(codes(await desk.exchange(orderNo, [units(1)], soldOut, 'neither-2'))).toEqual([
      'SKU_UNKNOWN',
    ]);
    const alone = await giveBack(orderNo, [units(1)], 'neither-3', { kind: 'EXCHANGE' });
    expect(codes(alone)).toEqual(['INVALID_INPUT']);
    expect([await traces(), holdings()]).toEqual(before);
  });

  it('whose goods are not taken in gives its replacement up', async () => {
    const orderNo = await sold('given up');
    witness
      .house()
      .trouble((call, answer) =>
        call.operation === 'StockReturn'
          ? { stockReturn: { userErrors: [{ code: 'INVALID_INPUT' }] } }
          : answer(),
      );
    const refused = await desk.exchange(orderNo, [units(1)], CART, 'up-1');
    expect(codes(refused)).toEqual(['TEMPORARILY_UNAVAILABLE']);
    witness.house().trouble(null);
    await settle();
    expect(holdings()).toEqual([7, 0, 0, 399]);
    expect(codes(await desk.exchange(orderNo, [units(1)], CART, 'up-1'))).toEqual(['ORDER_STATE']);
    expect((await desk.exchange(orderNo, [units(1)], CART, 'up-2')).userErrors).toEqual([]);
  });
});

describe('what cannot be returned', () => {
  it('is refused with every reason, in the preview as well, and nothing is written', async () => {
    const orderNo = await sold('bad');
    const before = [await traces(), holdings()];
    const bad = [
      [[units(4)], {}, ['RETURN_EXCEEDED']],
      [[units(-1)], {}, ['INVALID_INPUT']],
      [[units(2_147_483_647)], {}, ['RETURN_EXCEEDED']],
      [[units(1), units(1)], {}, ['INVALID_INPUT']],
      [[units(1, 'GOOD', 9)], { reason: ' ' }, ['INVALID_INPUT', 'NOT_FOUND']],
      [[units(1, null)], {}, ['INVALID_INPUT']],
      [[], {}, ['INVALID_INPUT']],
    ] as const;
    for (const [index, [lines, more, expected]] of bad.entries()) {
      expect(codes(await giveBack(orderNo, lines, `bad-${index}`, more))).toEqual(expected);
      expect(codes(await preview(orderNo, lines, more))).toEqual(expected);
    }
    expect((await giveBack(orderNo, [units(4)], 'bad-x')).userErrors).toEqual([
      {
        __typename: 'ReturnExceededError',
        code: 'RETURN_EXCEEDED',
        field: ['input', 'lines'],
        retryable: false,
        lineNo: 1,
        requested: 4,
        returnable: 3,
      },
    ]);
    const elsewhere = await giveBack(orderNo, [units(1)], 'bad-y', { location: 'SH002' });
    expect(codes(elsewhere)).toEqual(['NOT_FOUND']);
    const nowhere = { location: 'NOWHERE' };
    const service = { kind: 'SERVICE', id: 'erp' } as const;
    expect(codes(await giveBack(orderNo, [units(1)], 'bad-z', nowhere, service))).toEqual([
      'LOCATION_UNKNOWN',
    ]);
    expect(codes(await preview(orderNo, [units(1)], nowhere))).toEqual(['LOCATION_UNKNOWN']);
    expect(codes(await giveBack('NONE', [units(1)], 'bad-n'))).toEqual(['NOT_FOUND']);
    expect([await traces(), holdings()]).toEqual(before);
  });

  it('is what is not completed, or was paid elsewhere', async () => {
    const { order } = await till.submit({ lines: [{ sku: 'TEA', quantity: 1 }] }, 'open');
    const open = await giveBack(order.orderNo, [units(1)], 'open-1');
    expect(open.userErrors).toMatchObject([{ code: 'ORDER_STATE', status: 'AWAITING_PAYMENT' }]);
    // Its state takes nothing from what else is wrong, but for units: none of it may come back.
    const wrong = [units(0), units(9, null, 9)];
    const elsewhere = { reason: ' ', location: 'SH002' };
    const told = ['INVALID_INPUT', 'INVALID_INPUT', 'INVALID_INPUT', 'NOT_FOUND', 'NOT_FOUND'];
    const all = await giveBack(order.orderNo, wrong, 'open-all', elsewhere);
    expect(codes(all)).toEqual([...told, 'ORDER_STATE']);
    expect(codes(await giveBack('NONE', wrong, 'none-all', elsewhere))).toEqual(told);
    await till.pay(order.orderNo, 'open-pay');
    expect(codes(await giveBack(order.orderNo, [units(1)], 'open-2'))).toEqual(['ORDER_STATE']);
    const [imported] = await orders.sql<{ order_no: string }>(
      `with o as (
         insert into sales_order (order_no, type, status, payment_status, fulfilment_status,
           version, stage_count, channel, store, fulfilment_location, currency, subtotal_minor,
           discount_minor, points_minor, points_spent, total_minor, paid_minor, refunded_minor,
           external_ref, placed_at, status_at, completed_at)
         values ('UCI-9', 'SALE', 'COMPLETED', 'PAID', 'FULFILLED', 1, 0, 'UCI', 'SH001', 'SH001',
           'GBP', 100, 0, 0, 0, 100, 100, 0, '9', now(), now(), now())
         returning id, order_no
       ), l as (
         insert into order_line (order_id, line_no, sku, goods, description, quantity, unit_price,
           amount_minor, discount_minor)
         select id, 1, 'TEA', true, 'Tea', 1, 1, 100, 0 from o
       )
       select order_no from o`,
    );
    expect(codes(await giveBack(imported!.order_no, [units(1)], 'imported'))).toEqual([
      'INVALID_INPUT',
    ]);
  });

  it('is what is not theirs: clerks elsewhere, members, analysts', async () => {
    const orderNo = await sold('theirs');
    const before = await traces();
    expect(codes(await giveBack(orderNo, [units(1)], 't-1', {}, OTHER_CLERK))).toEqual([
      'NOT_FOUND',
    ]);
    for (const actor of [MEMBER, OTHER_MEMBER, ANALYST]) {
      await expect(giveBack(orderNo, [units(1)], 't-2', {}, actor)).rejects.toThrow('FORBIDDEN');
    }
    expect(await traces()).toEqual(before);
    expect(codes(await preview(orderNo, [units(1)], {}, OTHER_MEMBER))).toEqual(['NOT_FOUND']);
    expect(codes(await preview(orderNo, [units(1)], {}, MEMBER))).toEqual([]);
  });
});

describe('random lives of orders', () => {
  it('end as a simple model says, to the fen (INV7, INV10, INV14)', async () => {
    await checkOrderLives(orders, witness, desk);
  }, 14_400_000);
});
