import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { openCounter } from './counter.ts';
import { FakeHouse } from './fake-house.ts';
import { eventually, openTill, OTHER_CLERK } from './fixtures.ts';
import { brokenOrders } from './order-invariants.ts';
import { openReturnDesk, units } from './return-desk.ts';
import { offlineSale as sale, openOfflineTill } from './offline-till.ts';

const settings: Record<string, string> = { PROCESS_SWEEP_MS: '25' };
const orders = useSubgraph('orders', createSubgraph, { settings });
const offline = openOfflineTill(orders);
const counter = openCounter(orders);
const till = openTill(orders);
let house = new FakeHouse();

beforeAll(() => orders.answer((call) => house.answer(call)));
afterEach(async () => expect(await brokenOrders(orders)).toEqual([]));
beforeEach(() => {
  house = new FakeHouse();
  house.product('TEA', { unitPrice: '10', barcode: '6901234567892' }, 10);
  house.product('CUP', { unitPrice: '12.5' }, 10);
  house.member('M-1', 1_000, 'MINUS5', 'GONE');
  house.member('M-2', 100);
});

describe('an upload of offline sales', () => {
  it('becomes orders at the till’s prices and by its clock, complete and paid', async () => {
    const shiftNo = await counter.open('O1');
    const occurredAt = new Date(Date.now() - 3_600_000).toISOString();
    const { sales, gaps } = await offline.upload('O1', [
      sale(1, '6901234567892', 2, { shiftNo, occurredAt, memberNo: 'M-1' }),
    ]);
    expect(sales).toMatchObject([{ sequence: 1, outcome: 'RECORDED', settled: true }]);
    expect([offline.told(sales[0]), gaps]).toEqual([[], []]);
    const order = await till.read(sales[0].orderNo);
    expect(order).toMatchObject({
      status: 'COMPLETED',
      paymentStatus: 'PAID',
      total: { amountMinor: 2_000 },
      member: { memberNo: 'M-1' },
      lines: [{ sku: 'TEA', quantity: 2, unitPrice: { amount: '10.0000' } }],
      payments: [{ method: 'CASH', state: 'CAPTURED' }],
    });
    expect(new Set(order.stages.map((it: any) => it.stage)).size).toBe(7);
    expect(house.stock.free('TEA@SH001')).toBe(8);
    const events = await orders.sql(`select type, payload from outbox where key = $1 order by id`, [
      order.orderNo,
    ]);
    expect(events.map(({ type }) => type)).toEqual([
      'OrderStatusChanged',
      'OrderCompleted',
      'FulfilmentOrderChanged',
      'LineSettled',
    ]);
    expect(events[1].payload).toMatchObject({ memberNo: 'M-1', completedAt: occurredAt });
    expect(await counter.shift(shiftNo)).toMatchObject({ report: { sales: 1 } });
  });

  it('refuses nothing that left the shop, and tells what does not fit', async () => {
    house.uses.set('GONE', 0);
    const tea = { sku: 'TEA', quantity: 1, unitPrice: '9.9', amountMinor: 900 };
    const share = (amountMinor: number) => [{ lineNo: 1, amountMinor }];
    const odd = [
      sale(1, 'TEA', 12, { shiftNo: 'SF-NONE' }),
      sale(2, 'NEW', 1, { memberNo: 'M-9' }),
      sale(3, 'TEA', 1, { lines: [tea], tenders: [{ method: 'CARD', terminalRef: 'S-1' }] }),
      sale(4, 'CUP', 1, {
        memberNo: 'M-1',
        occurredAt: new Date(Date.now() + 3_600_000).toISOString(),
        discounts: [
          { source: 'COUPON', code: 'GONE', shares: share(100) },
          { source: 'POINTS', code: 'POINTS', shares: share(300) },
        ],
        tenders: [{ method: 'CASH' }],
      }),
      sale(5, 'CUP', 1, {
        memberNo: 'M-2',
        discounts: [{ source: 'POINTS', code: 'POINTS', shares: share(900) }],
        tenders: [{ method: 'CASH' }],
      }),
    ];
    const { sales } = await offline.upload('O2', odd);
    expect(sales.map(({ outcome, settled }: any) => [outcome, settled])).toEqual(
      odd.map(() => ['RECORDED', true]),
    );
    expect(sales.map(offline.told)).toEqual([
      ['SHIFT_UNKNOWN SF-NONE', 'STOCK_SHORT TEA'],
      ['MEMBER_UNKNOWN M-9', 'SHIFT_UNKNOWN', 'SKU_UNKNOWN NEW'],
      ['AMOUNT_DIFFERS TEA', 'PRICE_DIFFERS TEA', 'SHIFT_UNKNOWN', 'STOCK_SHORT TEA'],
      ['CLOCK_SKEW', 'COUPON_NOT_REDEEMED GONE', 'PRICE_DIFFERS CUP', 'SHIFT_UNKNOWN'],
      ['POINTS_SHORT M-2', 'PRICE_DIFFERS CUP', 'SHIFT_UNKNOWN'],
    ]);
    const unknown = await till.read(sales[1].orderNo);
    expect(unknown).toMatchObject({ member: null, lines: [{ sku: 'NEW', product: null }] });
    expect(house.points.free('M-1')).toBe(700);
  });

  it('sold through a channel nobody knows counts as the tills’ own, and can be read', async () => {
    const drawn: string[] = [];
    house.trouble((call, answer) => {
      if (call.operation === 'StockSell') drawn.push((call.variables as any).input.channel);
      return answer();
    });
    const { sales } = await offline.upload('O10', [
      sale(1, 'TEA', 1, { channel: 'NOPE' }),
      sale(2, 'TEA', 1, { channel: 'OWN_MALL' }),
    ]);
    const conflicts = [['CHANNEL_UNKNOWN NOPE', 'SHIFT_UNKNOWN'], ['SHIFT_UNKNOWN']];
    expect(sales.map(offline.told)).toEqual(conflicts);
    const told = sales[0].conflicts.nodes.find((it: any) => it.kind === 'CHANNEL_UNKNOWN');
    expect(told).toMatchObject({ atTill: 'NOPE', atHouse: 'POS' });
    const read = await Promise.all(sales.map(({ orderNo }: any) => till.read(orderNo)));
    expect(read.map(({ channel }: any) => channel.code)).toEqual(['POS', 'OWN_MALL']);
    expect(drawn.toSorted()).toEqual(['OWN_MALL', 'POS']);
  });

  it('through a channel nobody knows, in a house whose tills have none, is kept for a person', async () => {
    house.channels.delete('POS');
    const { sales } = await offline.upload('O15', [
      sale(1, 'TEA', 1, { channel: 'NOPE' }),
      sale(2, 'TEA', 1, { channel: 'OWN_MALL' }),
    ]);
    expect(sales).toMatchObject([
      { outcome: 'SET_ASIDE', faults: [{ code: 'NOT_FOUND' }] },
      { outcome: 'RECORDED', faults: [] },
    ]);
    expect(sales[0].faults.map(offline.field)).toEqual(['input.sales.0.channel']);
    expect(sales[0].conflicts.nodes).toMatchObject([{ kind: 'NOT_BOOKABLE' }]);
    const refused = await counter.sell('O15', {
      lines: [{ sku: 'TEA', quantity: 1 }],
      tenders: [{ method: 'CASH' }],
    });
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'channel'] }]);
  });

  it('with money that no provider of ours took is kept as the terminal’s, and given back by hand', async () => {
    const methods = ['WECHAT', 'SANDBOX', 'PLATFORM'];
    const tender = (method: string) => ({ tenders: [{ method }] });
    const odd = methods.map((method, n) => sale(n + 1, 'TEA', 1, tender(method)));
    const { sales } = await offline.upload('O-TENDERS', odd);
    const told = methods.map((method) => ['SHIFT_UNKNOWN', `TENDER_NOT_CONFIRMED ${method}`]);
    expect(sales.map((it: any) => offline.told(it).toSorted())).toEqual(told);
    for (const [n, { orderNo }] of sales.entries()) {
      const { payments } = await till.read(orderNo);
      expect(payments).toMatchObject([{ method: 'CARD', state: 'CAPTURED' }]);
      await openReturnDesk(orders, null!).giveBack(orderNo, [units(1)], `tenders-${n}`);
      expect((await till.read(orderNo)).payments).toMatchObject([{ state: 'REFUNDED' }]);
    }
    expect(await orders.sql(`select 1 from provider_refund`)).toEqual([]);
  });

  it('in another currency than its drawer’s is told, and left out of the shift’s figures', async () => {
    const shiftNo = await counter.open('O11');
    const { sales } = await offline.upload('O11', [
      sale(1, 'TEA', 1, { shiftNo }),
      sale(2, 'TEA', 2, { shiftNo, currency: 'USD' }),
    ]);
    expect(sales.map(offline.told)).toEqual([
      [],
      [`CURRENCY_DIFFERS ${shiftNo}`, 'CURRENCY_DIFFERS TEA'],
    ]);
    expect(await counter.shift(shiftNo)).toMatchObject({
      report: {
        sales: 1,
        salesTotal: { amountMinor: 1_000 },
        tenders: [{ method: 'CASH', count: 1, amount: { amountMinor: 1_000 } }],
        expectedCash: { amountMinor: 11_000 },
      },
    });
  });

  it('comes after its drawer was closed, which is closed once, by the count it was closed by', async () => {
    const shiftNo = await counter.open('O14');
    const close = (countedMinor: number) => counter.run('shiftClose', { shiftNo, countedMinor });
    const [first, again, other] = [await close(10_000), await close(10_000), await close(9_000)];
    expect(again).toEqual(first);
    expect(first.shift).toMatchObject({ status: 'CLOSED', report: { sales: 0 } });
    expect(other).toMatchObject({
      shift: null,
      userErrors: [{ __typename: 'ShiftClosedError', code: 'SHIFT_CLOSED', retryable: false }],
    });
    const told = `select 1 from outbox where type = 'TillShiftClosed' and key like $1`;
    expect(await orders.sql(told, [`%${shiftNo}%`])).toHaveLength(1);
  });

  it('while the counter refuses to sell in another currency than its drawer’s', async () => {
    const opened = await counter.run('shiftOpen', {
      store: 'SH001',
      device: 'O12',
      floatMinor: 0,
      currency: 'USD',
    });
    const before = await orders.sql('select count(*) from sales_order');
    const { order, userErrors } = await counter.sell('O12', {
      lines: [{ sku: 'TEA', quantity: 1 }],
      tenders: [{ method: 'CASH' }],
    });
    expect([order, userErrors]).toMatchObject([
      null,
      [{ __typename: 'ShiftCurrencyError', code: 'SHIFT_CURRENCY', field: ['input', 'lines'] }],
    ]);
    expect(await orders.sql('select count(*) from sales_order')).toEqual(before);
    expect(await counter.shift(opened.shift.shiftNo)).toMatchObject({ report: { sales: 0 } });
    expect(house.stock.free('TEA@SH001')).toBe(10);
  });

  it('redeems a coupon although today it would take something else off, and says so', async () => {
    const { sales } = await offline.upload('O3', [
      sale(1, 'TEA', 2, {
        memberNo: 'M-1',
        discounts: [
          { source: 'COUPON', code: 'MINUS5', shares: [{ lineNo: 1, amountMinor: 300 }] },
        ],
        tenders: [{ method: 'CASH' }],
      }),
    ]);
    expect(offline.told(sales[0])).toEqual(['DISCOUNT_DIFFERS', 'SHIFT_UNKNOWN']);
    expect(house.uses.stateOf(sales[0].orderNo)).toBe('DONE');
  });

  it('is once per number of the till, sent again under another key, in parts, in any order', async () => {
    const all = [1, 2, 3, 4, 5, 6].map((n) => sale(n, 'TEA'));
    const late = all.slice(3);
    const first = await offline.upload('O4', late, { key: 'half' });
    const again = await offline.upload('O4', late, { key: 'half' });
    const whole = await offline.upload('O4', all);

    expect(first.gaps).toEqual([{ from: 1, to: 3 }]);
    expect(again.sales).toEqual(first.sales);
    expect(whole.gaps).toEqual([]);
    expect(whole.sales.map(({ outcome }: any) => outcome)).toEqual([
      ...Array.from({ length: 3 }, () => 'RECORDED'),
      ...Array.from({ length: 3 }, () => 'REPEATED'),
    ]);
    expect(whole.sales.slice(3).map(({ orderNo }: any) => orderNo)).toEqual(
      first.sales.map(({ orderNo }: any) => orderNo),
    );
    expect([await offline.count('O4'), house.stock.free('TEA@SH001')]).toEqual([6, 4]);
  });

  // Odoo #152259: sales made offline came in twice; PR #288974: some never did.
  it('sent many times at once, whole and in pieces, loses none and doubles none', async () => {
    house.stock.set('TEA@SH001', 1_000);
    const all = Array.from({ length: 40 }, (_, n) => sale(n + 1, 'TEA'));
    const pieces = [all, all.toReversed(), all.slice(0, 25), all.slice(15), all];
    const sent = await Promise.all(
      pieces.map((sales) =>
        eventually(
          () => offline.upload('O5', sales),
          ({ userErrors }) => userErrors.length === 0,
        ),
      ),
    );
    const bySequence = new Map<number, Set<string>>();
    for (const { sequence, orderNo } of sent.flatMap(({ sales }) => sales)) {
      bySequence.set(sequence, (bySequence.get(sequence) ?? new Set()).add(orderNo));
    }
    expect(bySequence.size).toBe(40);
    expect([...bySequence.values()].every((numbers) => numbers.size === 1)).toBe(true);
    expect(await offline.count('O5')).toBe(40);
    await eventually(
      () => orders.sql('select 1 from order_process where ended_at is null'),
      (rows) => rows.length === 0,
    );
    expect(house.stock.free('TEA@SH001')).toBe(960);
  });

  it('keeps another sale under a number that is taken, for a person to look at', async () => {
    await offline.upload('O6', [sale(1, 'TEA')]);
    const { sales } = await offline.upload('O6', [sale(1, 'CUP', 3)]);
    expect(sales).toMatchObject([{ outcome: 'SET_ASIDE', orderNo: null, settled: false }]);
    const [conflict] = sales[0].conflicts.nodes.filter((it: any) => it.kind === 'SEQUENCE_REUSED');
    expect(JSON.parse(conflict.atTill)).toMatchObject({ lines: [{ sku: 'CUP', quantity: 3 }] });
    expect(await offline.count('O6')).toBe(1);
  });

  it('goes on by itself when the worker dies, or the stock does not answer', async () => {
    house.trouble(({ operation }, answer) => {
      if (operation === 'StockSell') throw new Error('away');
      return answer();
    });
    const { sales } = await offline.upload('O7', [sale(1, 'TEA')]);
    expect(sales).toMatchObject([{ outcome: 'RECORDED', settled: false }]);
    house.trouble(null);
    // The stock has answered before the sale itself is at its end.
    await eventually(
      () => brokenOrders(orders),
      (unfinished) => unfinished.length === 0,
      () => orders.clock.advance(1_000),
    );
    expect(house.stock.free('TEA@SH001')).toBe(9);
  });

  it('takes the good ones and keeps what cannot be booked, as it was told, for a person', async () => {
    const bad = [
      sale(2, 'TEA', 0),
      sale(3, 'TEA', 1, { tenders: [], memberNo: 'M-1' }),
      sale(0, 'T\0\ud800'),
    ];
    const { sales, gaps, userErrors } = await offline.upload('O8', [
      sale(1, 'TEA'),
      ...bad,
      sale(4, 'CUP'),
    ]);
    expect([userErrors, gaps]).toEqual([[], []]);
    expect(sales.map((it: any) => [it.outcome, it.faults.map(offline.field)])).toEqual([
      ['RECORDED', []],
      ['SET_ASIDE', ['input.sales.1.lines.0.quantity']],
      ['SET_ASIDE', ['input.sales.2.tenders']],
      ['SET_ASIDE', ['input.sales.3.sequence', 'input.sales.3.lines.0.sku']],
      ['RECORDED', []],
    ]);
    const [kept] = sales[2].conflicts.nodes;
    expect(kept).toMatchObject({ kind: 'NOT_BOOKABLE', atHouse: null });
    expect(JSON.parse(kept.atTill)).toMatchObject({ sequence: 3, memberNo: 'M-1', tenders: [] });
    expect(JSON.parse(sales[3].conflicts.nodes[0].atTill).lines[0].sku).toBe('T\0\ud800');
    expect([await offline.count('O8'), house.stock.free('TEA@SH001')]).toEqual([2, 9]);

    // Sent again, it is kept once; put right, it is booked under its number.
    const again = await offline.upload('O8', [...bad, sale(2, 'TEA', 2)]);
    expect(again.sales.map(({ outcome }: any) => outcome)).toEqual([
      'SET_ASIDE',
      'SET_ASIDE',
      'SET_ASIDE',
      'RECORDED',
    ]);
    expect(await offline.conflicts('O8', 'NOT_BOOKABLE')).toBe(3);
  });

  it('tells one number that stands twice in it apart: a repeat, and another sale', async () => {
    const { sales } = await offline.upload('O13', [
      sale(1, 'TEA', 1, { occurredAt: '2026-11-01T10:00:00Z' }),
      sale(1, 'TEA', 1, { occurredAt: '2026-11-01T10:00:00Z' }),
      sale(1, 'CUP', 1, { occurredAt: '2026-11-01T10:00:00Z' }),
    ]);
    expect(sales.map(({ outcome }: any) => outcome)).toEqual(['RECORDED', 'REPEATED', 'SET_ASIDE']);
    expect(sales[1].orderNo).toBe(sales[0].orderNo);
    expect(await offline.count('O13')).toBe(1);
  });

  it('is refused as a whole only where nobody can take it: no till, no sale, no store', async () => {
    const { sales, userErrors } = await offline.upload('O 8', []);
    expect([sales, userErrors.map(offline.field)]).toEqual([null, ['input.device', 'input.sales']]);
    await expect(offline.upload('O8', [sale(1, 'TEA')], { actor: OTHER_CLERK })).rejects.toThrow(
      'FORBIDDEN',
    );
  });

  it('takes two hundred sales in a few statements', async () => {
    house.stock.set('TEA@SH001', 1_000);
    const many = Array.from({ length: 200 }, (_, n) => sale(n + 1, 'TEA'));
    const { sales } = await offline.upload('O9', many);
    expect(sales.filter(({ outcome }: any) => outcome === 'RECORDED')).toHaveLength(200);
    expect(await offline.count('O9')).toBe(200);
  });
});

describe('a conflict', () => {
  it('is listed for its store until somebody has dealt with it, once', async () => {
    const { sales } = await offline.upload('C1', [sale(1, 'NEW')]);
    const [{ id }] = sales[0].conflicts.nodes.filter((it: any) => it.kind === 'SKU_UNKNOWN');
    const list = `{ tillConflicts(where: {
      device: { eq: "C1" }, kind: { eq: "SKU_UNKNOWN" }, resolvedAt: { isNull: true }
    }) { nodes { id sequence orderNo } } }`;
    const resolve = `mutation ($id: ID!, $key: String!) {
      tillConflictResolve(input: { id: $id, resolution: "entered as TEA" }, idempotencyKey: $key) {
        conflict { resolvedBy resolution } userErrors { code field }
      }
    }`;
    const open = async () => (await counter.query(list, {})).tillConflicts.nodes;
    expect(await open()).toMatchObject([{ id, sequence: 1 }]);
    const run = (key: string) => counter.query(resolve, { id, key });
    expect((await run('res-1')).tillConflictResolve).toMatchObject({
      conflict: { resolvedBy: 'STAFF:S-1', resolution: 'entered as TEA' },
    });
    expect((await run('res-2')).tillConflictResolve.userErrors).toMatchObject([
      { field: ['input', 'id'] },
    ]);
    expect(await open()).toEqual([]);
    const strange = await counter.query(resolve, { id, key: 'res-3' }, OTHER_CLERK);
    expect(strange.tillConflictResolve.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
