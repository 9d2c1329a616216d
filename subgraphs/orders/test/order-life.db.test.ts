import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { CLERK, eventually, MEMBER, OTHER_CLERK } from './fixtures.ts';
import { openReturnDesk, units } from './return-desk.ts';
import { openWitness, SECRET } from './witness.ts';

const settings = { PROCESS_SWEEP_MS: '20', SANDBOX_SECRET: SECRET };
const orders = useSubgraph('orders', createSubgraph, { settings });
const witness = openWitness(orders);
const { till, submit, settle, expectSound, begun, notify } = witness;

beforeAll(() => orders.answer((call) => witness.house().answer(call)));
beforeEach(() => witness.rebuild());

const TEA = { lines: [{ sku: 'TEA', quantity: 1 }] };

describe('states', () => {
  it('allow what they allow, and say so', async () => {
    const { order } = await till.submit(TEA, 'walk');
    const early = await till.fulfil(order.orderNo, 'walk-1');
    expect(early.userErrors).toMatchObject([
      { __typename: 'OrderStateError', status: 'AWAITING_PAYMENT' },
    ]);
    expect((await till.cancel(order.orderNo, 'walk-2', '  ')).userErrors).toMatchObject([
      { field: ['input', 'reason'] },
    ]);
    await till.cancel(order.orderNo, 'walk-3', 'left');
    const late = await till.pay(order.orderNo, 'walk-4');
    expect(late.userErrors).toMatchObject([
      { code: 'ORDER_STATE', status: 'CANCELLED', retryable: false },
    ]);
    expect(await till.read(order.orderNo)).toMatchObject({
      status: 'CANCELLED',
      reason: 'left',
      payments: [],
    });
  });

  it('are streamed: a snapshot, every version, and on from a position', async () => {
    const { order } = await till.submit(TEA, 'stream');
    const WATCH = `subscription ($orderNo: String, $location: String, $after: String) {
      orderStatusChanged(orderNo: $orderNo, location: $location, after: $after) {
        kind position facts { orderNo status version order { status } } } }`;
    const watch = async (variables: object, actor = CLERK) =>
      orders.subscribe(WATCH, variables as never, { actor });
    const next = async (stream: AsyncIterator<any>) =>
      (await stream.next()).value.data.orderStatusChanged;

    const one = await watch({ orderNo: order.orderNo });
    const snapshot = await next(one);
    expect(snapshot).toMatchObject({
      kind: 'SNAPSHOT',
      facts: [{ version: 2, status: 'AWAITING_PAYMENT' }],
    });
    await till.pay(order.orderNo, 'stream-1');
    await till.fulfil(order.orderNo, 'stream-2');
    expect(await next(one)).toMatchObject({
      kind: 'CHANGE',
      facts: [{ version: 3, status: 'PAID' }],
    });
    expect(await next(one)).toMatchObject({
      facts: [{ version: 4, order: { status: 'COMPLETED' } }],
    });
    await one.return!();

    const resumed = await watch({ orderNo: order.orderNo, after: snapshot.position });
    expect(await next(resumed)).toMatchObject({ kind: 'CHANGE', facts: [{ version: 3 }] });
    await resumed.return!();
    await till.submit(TEA, 'open');
    const store = await watch({ location: 'SH001' });
    const open = (await next(store)).facts.map((fact: any) => fact.orderNo);
    expect(open.length).toBeGreaterThan(0);
    expect(open).not.toContain(order.orderNo);
    await store.return!();
    const shipped = await till.submit({ ...TEA, fulfilmentLocation: 'SH002' }, 'shipped');
    const foreign = await watch({ location: 'SH001' }, OTHER_CLERK);
    expect(await next(foreign)).toMatchObject({ facts: [{ orderNo: shipped.order.orderNo }] });
    await foreign.return!();
    await expect(watch({ orderNo: order.orderNo }, OTHER_CLERK)).rejects.toThrow('BAD_USER_INPUT');
    await expect(watch({})).rejects.toThrow('BAD_USER_INPUT');
  });
});

describe('at the same time', () => {
  it('twenty submits with one key are one order', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit('parallel')));
    expect(new Set(answers.map((answer) => answer.order?.orderNo)).size).toBe(1);
    expect(witness.house().stock.held()).toHaveLength(1);
    expect(await orders.sql(`select 1 from idempotency_key where key = 'parallel'`)).toHaveLength(
      1,
    );
  });

  it.each(['cancel', 'expiry', 'both'])('pay and %s: exactly one wins', async (other) => {
    for (let round = 0; round < 5; round += 1) {
      const key = `${other} ${round}`;
      witness.rebuild();
      const { orderNo } = (await submit(key)).order;
      const expires = other !== 'cancel';
      if (expires) orders.clock.advance(30 * 60_000 + 1);
      const [paid, cancelled] = await Promise.all([
        till.pay(orderNo, `pay ${key}`),
        ...(other === 'expiry' ? [] : [till.cancel(orderNo, `cancel ${key}`)]),
      ]);
      await settle();
      const { status, payments, paymentStatus } = await till.read(orderNo);
      await expectSound(orderNo, status);
      // Paid first and cancelled after: the money came, and went back.
      const money = payments.map((payment: any) => payment.state);
      expect([status, paymentStatus, money]).toEqual(
        paid.order === null
          ? ['CANCELLED', 'UNPAID', []]
          : cancelled?.order
            ? ['CANCELLED', 'REFUNDED', ['REFUNDED']]
            : ['PAID', 'PAID', ['CAPTURED']],
      );
    }
  });
});

it('a cancellation beside a payment waits for what the payment set going', async () => {
  for (let round = 0; round < 5; round += 1) {
    witness.rebuild();
    const { orderNo } = (await submit(`beside ${round}`)).order;
    const answers = await Promise.all([
      till.pay(orderNo, `beside pay ${round}`),
      till.cancel(orderNo, `beside cancel ${round}`),
      till.cancel(orderNo, `beside cancel again ${round}`),
    ]);
    const codes = answers.flatMap(({ userErrors }) => userErrors.map((error: any) => error.code));
    expect(codes).not.toContain('IN_PROGRESS');
    await settle();
    await expectSound(orderNo, 'CANCELLED');
  }
});

describe('the deadline of a payment', () => {
  it('gives everything back when it passes, and not before', async () => {
    const { order } = await submit('deadline');
    orders.clock.advance(29 * 60_000);
    await expectSound(order.orderNo, 'AWAITING_PAYMENT');
    orders.clock.advance(60_000 + 1);
    await eventually(
      async () => (await till.read(order.orderNo)).status,
      (status) => status === 'CANCELLED',
    );
    await expectSound(order.orderNo, 'CANCELLED');
    expect(await till.read(order.orderNo)).toMatchObject({ reason: 'PAYMENT_DEADLINE' });
  });
});

it('medusa#16825: an order that nobody pays is no orphan, it gives everything back', async () => {
  const { orderNo } = await begun('orphan');
  orders.clock.advance(30 * 60_000 + 1);
  await eventually(
    async () => (await till.read(orderNo)).status,
    (status) => status === 'CANCELLED',
  );
  await expectSound(orderNo, 'CANCELLED');
  const { paymentStatus, payments } = await till.read(orderNo);
  expect([paymentStatus, payments]).toMatchObject(['UNPAID', [{ state: 'FAILED' }]]);
});

describe('a payment by a provider (O12)', () => {
  it('waits for a notification, and its repeats change nothing', async () => {
    const { orderNo, paymentNo, payment, clientParameters } = await begun('sandbox');
    expect(payment).toMatchObject({ state: 'PENDING', amount: { amountMinor: 3_400 } });
    expect(clientParameters[1]).toEqual({ name: 'prepayId', value: `SBX-${paymentNo}` });
    const answers = await Promise.all([1, 2, 3, 4].map(() => notify(paymentNo)));
    expect(answers.map((answer) => answer.reason).toSorted()).toEqual([
      'ALREADY_APPLIED',
      'ALREADY_APPLIED',
      'ALREADY_APPLIED',
      'CAPTURED',
    ]);
    await expectSound(orderNo, 'PAID');
    expect(await till.read(orderNo)).toMatchObject({ paid: { amountMinor: 3_400 } });
  });

  it.each([
    ['with a wrong signature', {}, 'another secret of theirs', 'SIGNATURE_WRONG'],
    ['of another amount', { amountMinor: 1 }, SECRET, 'AMOUNT_MISMATCH'],
    ['in another currency', { currency: 'USD' }, SECRET, 'AMOUNT_MISMATCH'],
    ['of an unknown payment', { paymentNo: 'none' }, SECRET, 'PAYMENT_UNKNOWN'],
    ['that makes no sense', { succeeded: 'yes' }, SECRET, 'FORM_WRONG'],
    ['with a number no database holds', { paymentNo: 'P\u0000' }, SECRET, 'FORM_WRONG'],
  ])('is not captured by a notification %s', async (what, more, secret, reason) => {
    const { orderNo, paymentNo } = await begun(`bad ${what}`);
    expect(await notify(paymentNo, more, secret)).toEqual({ accepted: false, reason });
    expect(await till.read(orderNo)).toMatchObject({
      paymentStatus: 'PENDING',
      paid: { amountMinor: 0 },
    });
  });

  it('that failed may be tried again, and two at a time are one', async () => {
    const { orderNo, paymentNo } = await begun('declined');
    const again = await till.pay(orderNo, 'declined-same', 'SANDBOX', { actor: MEMBER });
    expect((await till.read(orderNo)).payments).toHaveLength(1);
    expect(again.payment.state).toBe('PENDING');
    expect(await notify(paymentNo, { succeeded: false })).toEqual({
      accepted: true,
      reason: 'FAILED',
    });
    expect(await till.read(orderNo)).toMatchObject({
      paymentStatus: 'UNPAID',
      status: 'AWAITING_PAYMENT',
    });
    await till.pay(orderNo, 'declined-again', 'SANDBOX', { actor: MEMBER });
    expect((await till.read(orderNo)).payments).toMatchObject([
      { state: 'FAILED' },
      { state: 'PENDING' },
    ]);
  });

  it('that comes for an order paid in cash goes back, and the order stays paid', async () => {
    const { orderNo, paymentNo } = await begun('double');
    await till.pay(orderNo, 'double-cash');
    expect(await notify(paymentNo)).toEqual({ accepted: true, reason: 'REFUND_DUE' });
    await settle();
    await expectSound(orderNo, 'PAID');
    const { payments, paymentStatus } = await till.read(orderNo);
    expect(paymentStatus).toBe('PAID');
    expect(payments.map((payment: any) => payment.state).toSorted()).toEqual([
      'CAPTURED',
      'REFUNDED',
    ]);
  });
});

it('twelve returns of one order at once are all made, one after the other', async () => {
  witness.house().product('CUP', { unitPrice: '1' }, 12);
  const { order: cups } = await till.submit({ lines: [{ sku: 'CUP', quantity: 12 }] }, 'twelve');
  await till.pay(cups.orderNo, 'twelve-pay');
  await till.fulfil(cups.orderNo, 'twelve-fulfil');
  const returns = openReturnDesk(orders, witness);
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, n) => returns.giveBack(cups.orderNo, [units(1)], `twelve ${n}`)),
  );
  expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  expect((await returns.read(cups.orderNo)).returns).toHaveLength(12);
  expect(witness.house().stock.free('CUP@SH001')).toBe(12);
});
