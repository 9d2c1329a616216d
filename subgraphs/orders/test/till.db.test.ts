import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { card, cash, of, openCounter } from './counter.ts';
import { FakeHouse } from './fake-house.ts';
import { eventually, OTHER_CLERK } from './fixtures.ts';

const orders = useSubgraph('orders', createSubgraph, { settings: { PROCESS_SWEEP_MS: '25' } });
const counter = openCounter(orders);
let house = new FakeHouse();

beforeAll(() => orders.answer((call) => house.answer(call)));
beforeEach(() => {
  house = new FakeHouse();
  house.product('TEA', { unitPrice: '12.34', barcode: '6901234567892' }, 10);
  house.product('CUP', { unitPrice: '50' }, 10);
  house.member('M-1', 1_000, 'MINUS5');
});

const factsOf = (order: any) => order.stages.map((it: any) => it.fact);

describe('a sale over the counter', () => {
  it('is priced, paid, handed over and complete in one call, with a receipt', async () => {
    const shiftNo = await counter.open('T1');
    house.calls.length = 0;
    const { order, userErrors } = await counter.sell('T1', {
      ...of('6901234567892', 2),
      tenders: [cash(5_000)],
    });

    expect(userErrors).toEqual([]);
    expect(order).toMatchObject({
      status: 'COMPLETED',
      paymentStatus: 'PAID',
      fulfilmentStatus: 'FULFILLED',
      version: 2,
      total: { amountMinor: 2_468 },
      paid: { amountMinor: 2_468 },
      payments: [{ method: 'CASH', state: 'CAPTURED', amount: { amountMinor: 2_468 } }],
      allowedActions: ['RETURN'],
      receipt: {
        receiptNo: `${shiftNo}-0001`,
        device: 'T1',
        shiftNo,
        offline: false,
        tendered: { amountMinor: 5_000 },
        change: { amountMinor: 2_532 },
      },
    });
    expect(new Set(order.stages.map((it: any) => it.stage)).size).toBe(7);
    expect(order.stages).toContainEqual({
      stage: 'RULE',
      fact: 'ROUTE_DECIDED',
      reason: 'STORE_SALE * v0: SH001 (named)',
    });
    expect(order.routing).toMatchObject({
      scene: { scene: 'STORE_SALE', settledTo: 'SALE_STORE' },
      handOver: 'COUNTER',
      pinned: true,
      location: { code: 'SH001' },
      candidates: [{ rank: 1, units: 2 }],
    });
    expect(house.stock.free('TEA@SH001')).toBe(8);
    // Nobody is asked who has nothing to do: no coupons, no points, no reservation.
    expect(house.calls.filter((call) => !/^(Products|Places|Campaign)/.test(call))).toEqual([
      'StockSell',
    ]);
  });

  it('is never refused for book stock, and says what the books lacked', async () => {
    await counter.open('T2');
    const { order } = await counter.sell('T2', { ...of('CUP', 12), tenders: [cash()] });
    expect(order.status).toBe('COMPLETED');
    expect(order.stages).toContainEqual({
      stage: 'FULFILMENT',
      fact: 'STOCK_SOLD',
      reason: 'short: CUP 2',
    });
  });

  it('is paid by several tenders, and only whole', async () => {
    await counter.open('T3');
    const part = [card('S-1', 2_000), cash(300)];
    const short = await counter.sell('T3', { ...of('TEA', 2), tenders: part });
    const split = await counter.sell('T3', {
      ...of('TEA', 2),
      tenders: [card('S-2', 2_000), cash(500)],
    });
    expect(short.userErrors).toMatchObject([
      { code: 'PAYMENT_OUTSTANDING', outstandingMinor: 168 },
    ]);
    const amounts = split.order.payments.map(({ method, amount }: any) => [
      method,
      amount.amountMinor,
    ]);
    expect(amounts.sort()).toEqual([
      ['CARD', 2_000],
      ['CASH', 468],
    ]);
    expect(split.order.receipt).toMatchObject({ change: { amountMinor: 32 } });
    expect(house.stock.free('TEA@SH001')).toBe(8);
  });

  it('uses coupons and points up, and refuses when they are gone: nothing is written', async () => {
    await counter.open('T4');
    const input = {
      memberNo: 'M-1',
      ...of('CUP', 1),
      couponCodes: ['MINUS5'],
      pointsToSpend: 100,
      tenders: [cash()],
    };
    const { order } = await counter.sell('T4', input);
    expect(order).toMatchObject({ status: 'COMPLETED', total: { amountMinor: 4_400 } });
    expect(factsOf(order)).toEqual(
      expect.arrayContaining(['COUPONS_LOCKED', 'COUPONS_REDEEMED', 'POINTS_HELD', 'POINTS_SPENT']),
    );
    expect([house.uses.stateOf(order.orderNo), house.points.stateOf(order.orderNo)]).toEqual([
      'DONE',
      'DONE',
    ]);

    const before = await orders.sql('select count(*) from till_sale');
    const again = await counter.sell('T4', input);
    expect(again.userErrors).toMatchObject([{ code: 'COUPON_NOT_USABLE', couponCode: 'MINUS5' }]);
    expect(await orders.sql('select count(*) from till_sale')).toEqual(before);
    expect(house.stock.free('CUP@SH001')).toBe(9);
  });

  it('that loses its coupon on the way gives everything back and takes no goods', async () => {
    await counter.open('T5');
    house.trouble(({ operation }, answer) => {
      if (operation !== 'PointsHoldPlace') return answer();
      const refused = { __typename: 'InsufficientPointsError', code: 'INSUFFICIENT_POINTS' };
      return {
        pointsHoldPlace: { userErrors: [{ ...refused, requested: 100, available: 0 }] },
      };
    });
    const { userErrors } = await counter.sell('T5', {
      memberNo: 'M-1',
      ...of('CUP'),
      couponCodes: ['MINUS5'],
      pointsToSpend: 100,
      tenders: [cash()],
    });
    expect(userErrors).toMatchObject([{ code: 'INSUFFICIENT_POINTS' }]);
    expect([house.uses.free('MINUS5'), house.stock.free('CUP@SH001')]).toEqual([1, 10]);
  });

  it('happens once per key, however often it is asked for', async () => {
    await counter.open('T6');
    const input = { ...of('TEA'), tenders: [cash()] };
    const twins = await Promise.all(
      Array.from({ length: 6 }, () => counter.sell('T6', input, { key: 'once' })),
    );
    expect(new Set(twins.map(({ order }) => order.orderNo)).size).toBe(1);
    expect(house.stock.free('TEA@SH001')).toBe(9);
  });

  it('goes through although the stock does not answer at first', async () => {
    await counter.open('T7');
    let away = 2;
    house.trouble(({ operation }, answer) => {
      if (operation === 'StockSell' && away-- > 0) throw new Error('away');
      return answer();
    });
    const { order } = await counter.sell('T7', { ...of('TEA'), tenders: [cash()] });
    expect(order.status).toBe('COMPLETED');
  });

  it('needs an open shift and a plain device, and a counter takes no codes of providers', async () => {
    const none = await counter.sell('T8', { ...of('TEA'), tenders: [cash()] });
    expect(none.userErrors).toMatchObject([{ code: 'SHIFT_NOT_OPEN' }]);
    const bad = await counter.sell('T 8', {
      ...of('NO', 0),
      tenders: [{ method: 'SANDBOX' }],
    });
    const told = bad.userErrors.map(({ field }: any) => field.slice(1).join('.'));
    expect(told).toEqual(['device', 'tenders.0.method', 'lines.0.quantity', 'lines.0.sku']);
    await expect(
      counter.sell('T8', { ...of('TEA'), tenders: [cash()] }, { actor: OTHER_CLERK }),
    ).rejects.toThrow('FORBIDDEN');
  });

  it('is returned like any other, whether campaigns hold something of it or not', async () => {
    await counter.open('T9');
    const { order } = await counter.sell('T9', { ...of('TEA', 2), tenders: [cash()] });
    const back = await orders.run(
      `mutation ($no: String!) {
        orderReturn(
          input: { orderNo: $no, reason: "x", lines: [{ lineNo: 1, quantity: 2, condition: GOOD }] }
          idempotencyKey: "T9-back"
        ) { order { refunded { amountMinor } } userErrors { code } }
      }`,
      { no: order.orderNo },
    );
    expect(back.data.orderReturn).toEqual({
      order: { refunded: { amountMinor: 2_468 } },
      userErrors: [],
    });
    expect(house.stock.free('TEA@SH001')).toBe(10);
  });
});

describe('a shift', () => {
  it('counts what came in, and what the drawer should hold', async () => {
    const shiftNo = await counter.open('S1');
    await counter.sell('S1', { ...of('TEA', 2), tenders: [cash(5_000)] });
    await counter.sell('S1', { ...of('TEA', 1), tenders: [card('S-9')] });
    await counter.run('shiftCashMove', {
      shiftNo,
      kind: 'PAID_IN',
      amountMinor: 500,
      reason: 'coins',
    });
    await counter.run('shiftCashMove', {
      shiftNo,
      kind: 'DROP',
      amountMinor: 10_000,
      reason: 'safe',
    });
    const x = await counter.shift(shiftNo);
    const { shift: z } = await counter.run('shiftClose', {
      shiftNo,
      countedMinor: 2_900,
      note: 'one fen tray',
    });

    expect(x.report).toMatchObject({
      sales: 2,
      salesTotal: { amountMinor: 3_702 },
      tenders: [
        { method: 'CARD', count: 1, amount: { amountMinor: 1_234 } },
        { method: 'CASH', count: 1, amount: { amountMinor: 2_468 } },
      ],
      expectedCash: { amountMinor: 10_000 + 2_468 + 500 - 10_000 },
      countedCash: null,
    });
    expect(z).toMatchObject({
      status: 'CLOSED',
      note: 'one fen tray',
      report: { expectedCash: { amountMinor: 2_968 }, difference: { amountMinor: -68 } },
      cashMoves: [{ kind: 'PAID_IN' }, { kind: 'DROP' }],
    });
    const told = await orders.sql(`select payload from outbox where type = 'TillShiftClosed'`);
    expect(told[0].payload).toMatchObject({ shiftNo, differenceMinor: -68 });
    const late = await counter.run('shiftCashMove', {
      shiftNo,
      kind: 'DROP',
      amountMinor: 1,
      reason: 'x',
    });
    expect(late.userErrors).toMatchObject([{ code: 'SHIFT_CLOSED' }]);
  });

  it('is open once per till, also when two open it at once', async () => {
    const input = { store: 'SH001', device: 'S2', floatMinor: 0 };
    const both = await Promise.all([1, 2, 3].map(() => counter.run('shiftOpen', input)));
    expect(both.filter(({ shift }) => shift)).toHaveLength(1);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'SHIFT_OPEN' },
      { code: 'SHIFT_OPEN' },
    ]);
  });

  it('that closes while sales come in misses none of them', async () => {
    const shiftNo = await counter.open('S3');
    const sales = Array.from({ length: 12 }, () =>
      counter.sell('S3', { ...of('TEA'), tenders: [cash()] }),
    );
    const closing = eventually(
      () => counter.run('shiftClose', { shiftNo, countedMinor: 10_000 }),
      ({ shift }) => shift !== null && shift !== undefined,
    );
    const sold = (await Promise.all(sales)).filter(({ order }) => order);
    const { shift } = await closing;
    expect(shift.report.sales).toBe(sold.length);
    const receipts = sold.map(({ order }) => order.receipt.receiptNo).sort();
    expect(receipts).toEqual(
      receipts.map((_, n) => `${shiftNo}-${String(n + 1).padStart(4, '0')}`),
    );
  });

  it('is not closed while a sale of it is being completed', async () => {
    const shiftNo = await counter.open('S6');
    const asked = Promise.withResolvers<void>();
    const stocked = Promise.withResolvers<void>();
    orders.answer(async (call) => {
      if (call.operation === 'StockSell') {
        asked.resolve();
        await stocked.promise;
      }
      return house.answer(call);
    });
    const selling = counter.sell('S6', { ...of('TEA'), tenders: [cash()] });
    await asked.promise;
    const closing = { shiftNo, countedMinor: 10_000 };
    const early = await counter.run('shiftClose', closing);
    stocked.resolve();
    expect(early.userErrors).toMatchObject([{ code: 'SHIFT_BUSY', retryable: true }]);
    expect((await selling).order.status).toBe('COMPLETED');
    orders.answer((call) => house.answer(call));
    expect((await counter.run('shiftClose', closing)).shift.report.sales).toBe(1);
  });

  it('that is just being closed makes a sale wait, and then takes it no more', async () => {
    const shiftNo = await counter.open('S5');
    await orders.sql('begin');
    await orders.sql(
      `update till_shift set status = 'CLOSED', closed_at = now(), closed_by = 'x', figures = '{}'
       where shift_no = $1`,
      [shiftNo],
    );
    let isAnswered = false;
    const selling = counter.sell('S5', { ...of('TEA'), tenders: [cash()] });
    void selling.finally(() => (isAnswered = true));
    await eventually(
      () => orders.sql(`select 1 from pg_stat_activity where wait_event_type = 'Lock'`),
      (waiting) => isAnswered || waiting.length > 0,
    );
    await orders.sql('commit');
    expect((await selling).userErrors).toMatchObject([{ code: 'SHIFT_NOT_OPEN' }]);
  });

  it('is seen and worked on by its store alone', async () => {
    const shiftNo = await counter.open('S4');
    expect(await counter.shift(shiftNo, OTHER_CLERK)).toBeNull();
    const moved = await counter.run(
      'shiftCashMove',
      { shiftNo, kind: 'DROP', amountMinor: 5, reason: 'x' },
      { actor: OTHER_CLERK },
    );
    expect(moved.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const blank = await counter.run('shiftCashMove', {
      shiftNo,
      kind: 'DROP',
      amountMinor: 0,
      reason: ' ',
    });
    expect(blank.userErrors.map((it: any) => it.field.join('.'))).toEqual([
      'input.amountMinor',
      'input.reason',
    ]);
  });
});

describe('a parked sale', () => {
  const park = (device: string, more: object = {}) =>
    counter.run('salePark', { store: 'SH001', device, label: 'red hat', ...of('TEA', 2), ...more });

  it('is taken up by one till, however many try, and holds nothing meanwhile', async () => {
    const { parkedSale } = await park('P1', { memberNo: 'M-1', couponCodes: ['MINUS5'] });
    expect(parkedSale).toMatchObject({ status: 'PARKED', label: 'red hat' });
    expect(house.stock.free('TEA@SH001')).toBe(10);
    const { parkedNo } = parkedSale;
    const tries = await Promise.all(
      ['P2', 'P3', 'P4'].map((device) => counter.run('parkedSaleResume', { parkedNo, device })),
    );
    const taken = tries.filter((it) => it.parkedSale);
    expect(taken).toMatchObject([
      {
        parkedSale: {
          status: 'RESUMED',
          memberNo: 'M-1',
          lines: [{ sku: 'TEA', quantity: 2 }],
          couponCodes: ['MINUS5'],
        },
      },
    ]);
    expect(tries.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'PARKED_SALE_STATE', status: 'RESUMED' },
      { code: 'PARKED_SALE_STATE', status: 'RESUMED' },
    ]);
  });

  it('is listed for its store, dropped, and lapses', async () => {
    const { parkedSale: one } = await park('P5');
    const { parkedSale: two } = await park('P5');
    const { parkedSale: dropped } = await counter.run('parkedSaleDrop', { parkedNo: one.parkedNo });
    expect(dropped.status).toBe('DROPPED');
    const where = { device: { eq: 'P5' }, status: { eq: 'PARKED' } };
    expect(await counter.parked(where)).toMatchObject([{ parkedNo: two.parkedNo }]);
    expect(await counter.parked(where, OTHER_CLERK)).toEqual([]);
    orders.clock.advance(25 * 3_600_000);
    const late = await counter.run('parkedSaleResume', { parkedNo: two.parkedNo, device: 'P6' });
    expect(late.userErrors).toMatchObject([{ code: 'PARKED_SALE_STATE', status: 'EXPIRED' }]);
  });

  it('is refused with every fault named', async () => {
    const { userErrors } = await park('P 7', { lines: [], expiresAt: '2020-01-01T00:00:00Z' });
    expect(userErrors.map((it: any) => it.field.join('.'))).toEqual([
      'input.device',
      'input.lines',
      'input.expiresAt',
    ]);
  });
});
