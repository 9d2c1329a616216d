import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { eventually, MEMBER, OTHER_CLERK } from './fixtures.ts';
import { openPaymentDesk } from './payment-desk.ts';
import { openReturnDesk, units } from './return-desk.ts';
import { openWitness, SECRET } from './witness.ts';

const settings = {
  PROCESS_SWEEP_MS: '20',
  PAYMENT_INQUIRY_MS: '20',
  SANDBOX_SECRET: SECRET,
};
const orders = useSubgraph('orders', createSubgraph, { settings });
const witness = openWitness(orders);
const desk = openPaymentDesk(orders);
const { submit, settle, expectSound, notify, till } = witness;
const { pay, capture, reverse, read, numbers } = desk;

beforeAll(() => orders.answer((call) => witness.house().answer(call)));
beforeEach(() => witness.rebuild());
afterEach(async () => {
  await settle();
  expect(await desk.broken()).toEqual([]);
});

const ROUNDS = process.env['ENTRESOL_TEST_DEPTH'] === 'deep' ? 40 : 3;
const TOTAL = 3_400;
const HOUR = 3_600_000;

const order = async (key: string): Promise<string> => (await submit(key)).order.orderNo;
const money = (amountMinor: number) => ({ amountMinor });
const sandbox = (amountMinor?: number) => ({
  method: 'SANDBOX',
  ...(amountMinor === undefined ? {} : { amountMinor }),
});
const states = (found: any) => found.payments.map(({ state }: { state: string }) => state);
const facts = (found: any) => found.stages.map(({ fact }: { fact: string }) => fact);
const codes = (answer: any) => answer.userErrors.map(({ code }: { code: string }) => code);
const until = () => new Date(orders.clock.now().getTime() + HOUR).toISOString();

/** An order whose whole amount a provider has promised. */
async function promised(key: string, more: object = {}): Promise<string> {
  const orderNo = await order(key);
  await pay(orderNo, `${key}-pay`, { ...sandbox(), mode: 'AUTHORIZE' }, MEMBER);
  const [paymentNo] = await numbers(orderNo);
  const verdict = await notify(paymentNo!, { authorizedUntil: until(), ...more });
  expect(verdict).toEqual({ accepted: true, reason: 'AUTHORIZED' });
  return orderNo;
}

describe('several tenders', () => {
  it('pay an order together; the last one completes it, and cash is changed', async () => {
    const orderNo = await order('three');
    const first = await pay(orderNo, 'three-1', { amountMinor: 1_000, tenderedMinor: 2_000 });
    expect(first).toMatchObject({
      order: {
        status: 'AWAITING_PAYMENT',
        paymentStatus: 'PARTIALLY_PAID',
        paid: money(1_000),
        outstanding: money(2_400),
        allowedActions: ['PAY', 'CANCEL'],
      },
      payment: { state: 'CAPTURED', tendered: money(2_000), change: money(1_000) },
    });
    const card = { method: 'CARD', amountMinor: 400, terminalRef: '000123' };
    expect((await pay(orderNo, 'three-2', card)).payment).toMatchObject({ terminalRef: '000123' });
    expect(witness.house().uses.stateOf(orderNo)).toBe('ACTIVE');
    await pay(orderNo, 'three-3', sandbox(), MEMBER);
    const [, , last] = await numbers(orderNo);
    expect(await notify(last!, { amountMinor: 2_000 })).toMatchObject({ reason: 'CAPTURED' });
    await expectSound(orderNo, 'PAID');
    expect(await read(orderNo)).toMatchObject({
      paymentStatus: 'PAID',
      paid: money(TOTAL),
      outstanding: money(0),
      payments: [{ method: 'CASH' }, { method: 'CARD' }, { method: 'SANDBOX' }],
    });
  });

  it('are taken over the counter in one call, all or none', async () => {
    const orderNo = await order('counter');
    const card = { method: 'CARD', amountMinor: 3_000, terminalRef: '7' };
    const slipless = { method: 'CARD' };
    const before = await read(orderNo);
    expect(codes(await desk.take(orderNo, 'counter-1', [card, slipless]))).toEqual([
      'INVALID_INPUT',
    ]);
    const { userErrors } = await desk.take(orderNo, 'counter-2', [card, sandbox(400)]);
    expect(userErrors).toMatchObject([{ field: ['input', 'tenders', '1', 'method'] }]);
    await expect(desk.take(orderNo, 'counter-4', [card], MEMBER)).rejects.toThrow('FORBIDDEN');
    expect(await read(orderNo)).toEqual(before);
    const cash = { method: 'CASH', tenderedMinor: 500 };
    const taken = await desk.take(orderNo, 'counter-5', [card, cash]);
    expect(taken).toMatchObject({ order: { status: 'PAID' }, change: money(100) });
    expect(await desk.take(orderNo, 'counter-5', [card, cash])).toEqual(taken);
    await expectSound(orderNo, 'PAID');
  });

  it('take what is left where no amount is given, and less where less cash is handed over', async () => {
    const orderNo = await order('left');
    const some = await pay(orderNo, 'left-1', { tenderedMinor: 400 });
    expect(some.payment).toMatchObject({ amount: money(400), change: money(0) });
    const rest = await pay(orderNo, 'left-2', { tenderedMinor: 5_000 });
    expect(rest.payment).toMatchObject({ amount: money(3_000), change: money(2_000) });
    expect(rest.order).toMatchObject({ status: 'PAID', paid: money(TOTAL) });
  });

  it('that are not possible are refused with every reason, and nothing is written', async () => {
    const orderNo = await order('bad');
    await pay(orderNo, 'bad-0', { amountMinor: 400 });
    const before = await read(orderNo);
    const bad = [
      [{ amountMinor: 3_001 }, ['PAYMENT_EXCEEDS']],
      [{ amountMinor: 0 }, ['INVALID_INPUT']],
      [{ amountMinor: -1 }, ['INVALID_INPUT']],
      [
        { amountMinor: Number.MAX_SAFE_INTEGER, tenderedMinor: 1 },
        ['INVALID_INPUT', 'PAYMENT_EXCEEDS'],
      ],
      [{ amountMinor: 500, tenderedMinor: 499 }, ['INVALID_INPUT']],
      [{ method: 'CARD' }, ['INVALID_INPUT']],
      [{ method: 'CARD', terminalRef: ' ', tenderedMinor: 1 }, ['INVALID_INPUT', 'INVALID_INPUT']],
      [{ terminalRef: '1' }, ['INVALID_INPUT']],
      [{ mode: 'AUTHORIZE' }, ['INVALID_INPUT']],
      [{ method: 'WECHAT' }, ['INVALID_INPUT']],
      [{ method: 'SANDBOX', payer: 'no payer!' }, ['INVALID_INPUT']],
    ] as const;
    for (const [index, [tender, expected]] of bad.entries()) {
      expect([tender, codes(await pay(orderNo, `bad-${index + 1}`, tender))]).toEqual([
        tender,
        expected,
      ]);
    }
    expect((await pay(orderNo, 'bad-x', { amountMinor: 3_001 })).userErrors).toEqual([
      {
        __typename: 'PaymentExceedsError',
        code: 'PAYMENT_EXCEEDS',
        field: ['input', 'amountMinor'],
        retryable: false,
        requestedMinor: 3_001,
        outstandingMinor: 3_000,
      },
    ]);
    expect(codes(await pay(orderNo, 'bad-y', {}, OTHER_CLERK))).toEqual(['NOT_FOUND']);
    expect(await read(orderNo)).toEqual(before);
  });

  it('at the same time never take more than the total (INV14)', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      witness.rebuild();
      const orderNo = await order(`race ${round}`);
      const tender = { method: 'CASH', amountMinor: 900 };
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          n % 2 === 0
            ? pay(orderNo, `race ${round} ${n}`, tender)
            : desk.take(orderNo, `race ${round} ${n}`, [tender]),
        ),
      );
      expect(answers.filter(({ order: taken }) => taken !== null)).toHaveLength(3);
      const refused = answers.flatMap(codes);
      expect(refused).toEqual(Array(5).fill('PAYMENT_EXCEEDS'));
      const rest = await Promise.all(
        ['a', 'b', 'c'].map((n) => pay(orderNo, `race ${round} ${n}`, {})),
      );
      expect(rest.filter(({ payment }) => payment !== null)).toHaveLength(1);
      await expectSound(orderNo, 'PAID');
      expect((await read(orderNo)).paid).toEqual(money(TOTAL));
    }
  });

  it('beside notifications keep one full payment, and the others go back whole', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      witness.rebuild();
      const orderNo = await order(`late ${round}`);
      await pay(orderNo, `late ${round} begin`, sandbox(), MEMBER);
      const [paymentNo] = await numbers(orderNo);
      // Once for sure after the cash, then as it comes.
      const paying = pay(orderNo, `late ${round} cash`, { amountMinor: 1_000 });
      if (round === 0) await paying;
      const [cash, verdict] = await Promise.all([paying, notify(paymentNo!)]);
      await settle();
      const after = await read(orderNo);
      if (verdict.reason === 'CAPTURED') {
        expect(codes(cash)).not.toEqual([]);
        await expectSound(orderNo, 'PAID');
      } else {
        expect(verdict).toEqual({ accepted: true, reason: 'REFUND_DUE' });
        expect(after).toMatchObject({ paymentStatus: 'PARTIALLY_PAID', outstanding: money(2_400) });
        expect(states(after).toSorted()).toEqual(['CAPTURED', 'REFUNDED']);
        expect((await pay(orderNo, `late ${round} rest`, {})).order.status).toBe('PAID');
      }
    }
  });

  it('have one effect per key, also where the order is complete by then', async () => {
    const orderNo = await order('key');
    const twins = await Promise.all([1, 2, 3].map(() => pay(orderNo, 'key-1', {})));
    expect(new Set(twins.map(({ payment }) => payment.id)).size).toBe(1);
    expect(codes(await pay(orderNo, 'key-1', { amountMinor: 1 }))).toEqual([
      'IDEMPOTENCY_MISMATCH',
    ]);
    expect(states(await read(orderNo))).toEqual(['CAPTURED']);
  });

  it('at a provider replace each other, and what is not waited for is closed there', async () => {
    const orderNo = await order('replace');
    await pay(orderNo, 'replace-1', sandbox(1_000), MEMBER);
    await pay(orderNo, 'replace-2', sandbox(1_500), MEMBER);
    const again = await pay(orderNo, 'replace-3', sandbox(1_500), MEMBER);
    const found = await read(orderNo);
    expect(states(found)).toEqual(['FAILED', 'PENDING']);
    expect(found.payments[0]).toMatchObject({ failure: 'REPLACED' });
    expect(again.payment.id).toBe(found.payments[1].id);
    await pay(orderNo, 'replace-4', {});
    await eventually(
      () => orders.sql(`select 1 from payment where query_at is not null`),
      (open) => open.length === 0,
    );
    expect((await read(orderNo)).payments[1]).toMatchObject({
      state: 'FAILED',
      failure: 'ORDER_PAID',
    });
  });

  it('go back each by its own way when the order is cancelled or expires', async () => {
    for (const way of ['cancel', 'expire']) {
      witness.rebuild();
      const orderNo = await order(way);
      await pay(orderNo, `${way}-1`, { amountMinor: 1_000 });
      await pay(orderNo, `${way}-2`, sandbox(400), MEMBER);
      const [, paymentNo] = await numbers(orderNo);
      await notify(paymentNo!, { amountMinor: 400 });
      if (way === 'cancel') await till.cancel(orderNo, `${way}-3`);
      else orders.clock.advance(30 * 60_000 + 1);
      await eventually(
        async () => (await read(orderNo)).status,
        (status) => status === 'CANCELLED',
      );
      await expectSound(orderNo, 'CANCELLED');
      const [cash, provider] = (await read(orderNo)).payments;
      expect(provider).toMatchObject({
        state: 'REFUNDED',
        providerRefunds: [{ state: 'DONE', amount: money(400) }],
      });
      // Nobody is at the till when a deadline passes: the store owes the cash.
      const owed = way === 'expire';
      expect(cash).toMatchObject({ state: owed ? 'CAPTURED' : 'REFUNDED', refundDue: owed });
      expect((await read(orderNo)).paymentStatus).toBe(owed ? 'REFUND_DUE' : 'REFUNDED');
    }
  });

  it('are given back for returns, the oldest first', async () => {
    const orderNo = await order('back');
    await pay(orderNo, 'back-1', { amountMinor: 1_000 });
    await pay(orderNo, 'back-2', sandbox(), MEMBER);
    const [, paymentNo] = await numbers(orderNo);
    await notify(paymentNo!, { amountMinor: 2_400 });
    await till.fulfil(orderNo, 'back-3');
    const returns = openReturnDesk(orders, witness);
    const half = await returns.giveBack(orderNo, [units(1)], 'back-4');
    expect(half.orderReturn).toMatchObject({ state: 'DONE', refund: money(1_700) });
    expect((await read(orderNo)).payments).toMatchObject([
      { method: 'CASH', state: 'REFUNDED', returned: money(1_000) },
      {
        method: 'SANDBOX',
        state: 'CAPTURED',
        returned: money(700),
        providerRefunds: [{ state: 'DONE', amount: money(700) }],
      },
    ]);
    expect(await returns.broken()).toEqual([]);
  });
});

describe('a tender that is taken off', () => {
  it('goes back before the order is covered, and something else pays it', async () => {
    const orderNo = await order('off');
    await pay(orderNo, 'off-1', { amountMinor: 1_000 });
    await pay(orderNo, 'off-2', sandbox(1_400), MEMBER);
    const [cash, provider] = await numbers(orderNo);
    await notify(provider!, { amountMinor: 1_400 });
    const answer = await reverse(desk.idOf(cash!), 'off-3');
    expect(answer).toMatchObject({
      order: { paymentStatus: 'PARTIALLY_PAID', outstanding: money(2_000) },
      payment: { state: 'REFUNDED', failure: 'GIVEN_UP' },
    });
    await reverse(desk.idOf(provider!), 'off-4');
    await settle();
    expect(await read(orderNo)).toMatchObject({
      paymentStatus: 'UNPAID',
      outstanding: money(TOTAL),
      refunded: money(2_400),
      payments: [{ state: 'REFUNDED' }, { state: 'REFUNDED', providerRefunds: [{}] }],
    });
    expect((await reverse(desk.idOf(cash!), 'off-5')).userErrors).toMatchObject([
      { code: 'PAYMENT_STATE', state: 'REFUNDED' },
    ]);
    expect(codes(await reverse('nonsense', 'off-6'))).toEqual(['NOT_FOUND']);
    expect(codes(await reverse(desk.idOf(cash!), 'off-7', OTHER_CLERK))).toEqual(['NOT_FOUND']);
    await expect(reverse(desk.idOf(cash!), 'off-8', MEMBER)).rejects.toThrow('FORBIDDEN');
    await pay(orderNo, 'off-9', {});
    await expectSound(orderNo, 'PAID');
    const covered = (await numbers(orderNo)).at(-1)!;
    expect(codes(await reverse(desk.idOf(covered), 'off-10'))).toEqual(['ORDER_STATE']);
  });

  it('is waited for no longer, and money that still comes goes where it fits', async () => {
    const orderNo = await order('wait');
    await pay(orderNo, 'wait-1', sandbox(), MEMBER);
    const [paymentNo] = await numbers(orderNo);
    expect((await reverse(desk.idOf(paymentNo!), 'wait-2')).order.paymentStatus).toBe('UNPAID');
    expect(await notify(paymentNo!)).toMatchObject({ reason: 'CAPTURED' });
    await expectSound(orderNo, 'PAID');
  });
});

describe('a payment that is promised first', () => {
  it('Saleor #8219: uses the coupon once, though it is authorized and captured in two steps', async () => {
    const orderNo = await promised('two steps');
    await expectSound(orderNo, 'PAID');
    expect(await read(orderNo)).toMatchObject({
      paymentStatus: 'AUTHORIZED',
      paid: money(0),
      authorized: money(TOTAL),
      outstanding: money(0),
    });
    const taken = await capture(orderNo, 'two steps-capture');
    expect(taken.order).toMatchObject({
      paymentStatus: 'PAID',
      paid: money(TOTAL),
      authorized: money(0),
    });
    await expectSound(orderNo, 'PAID');
    const { calls } = witness.house();
    expect(calls.filter((call) => call === 'CouponRedeem')).toHaveLength(1);
    expect(calls.filter((call) => call === 'PointsHoldSpend')).toHaveLength(1);
    expect(codes(await capture(orderNo, 'two steps-again'))).toEqual(['INVALID_INPUT']);
    expect(facts(await read(orderNo))).toContain('PAYMENT_AUTHORIZED');
  });

  it('is taken before the goods leave, once, also when both are asked for at once', async () => {
    const orderNo = await promised('leave');
    await Promise.all([desk.fulfil(orderNo, 'leave-1'), capture(orderNo, 'leave-2')]);
    await settle();
    await expectSound(orderNo, 'COMPLETED');
    const found = await read(orderNo);
    expect(found).toMatchObject({ paymentStatus: 'PAID', paid: money(TOTAL) });
    expect(facts(found).filter((fact: string) => fact === 'PAYMENT_CAPTURED')).toHaveLength(1);
  });

  it('and taken back keeps the goods in until it is paid anew', async () => {
    const orderNo = await promised('lapse', { providerRef: 'SBX-LAPSED' });
    const refused = await desk.fulfil(orderNo, 'lapse-1');
    expect(refused.userErrors).toMatchObject([
      { code: 'PAYMENT_OUTSTANDING', outstandingMinor: TOTAL, retryable: true },
    ]);
    expect(await read(orderNo)).toMatchObject({
      status: 'PAID',
      paymentStatus: 'LAPSED',
      outstanding: money(TOTAL),
      allowedActions: ['PAY', 'CANCEL'],
      payments: [{ state: 'VOIDED', failure: 'LAPSED' }],
    });
    await pay(orderNo, 'lapse-2', {});
    expect((await desk.fulfil(orderNo, 'lapse-1')).order).toMatchObject({ status: 'COMPLETED' });
    await expectSound(orderNo, 'COMPLETED');
  });

  it('lapses with its time, and is released when the order is cancelled', async () => {
    const orderNo = await promised('time');
    orders.clock.advance(HOUR + 1);
    await eventually(
      async () => (await read(orderNo)).paymentStatus,
      (status) => status === 'LAPSED',
    );
    await till.cancel(orderNo, 'time-cancel');
    await expectSound(orderNo, 'CANCELLED');
    expect((await read(orderNo)).paymentStatus).toBe('UNPAID');
    witness.rebuild();
    const other = await promised('other');
    await till.cancel(other, 'other-cancel');
    await expectSound(other, 'CANCELLED');
    const found = await read(other);
    expect(states(found)).toEqual(['VOIDED']);
    expect(facts(found)).toContain('PAYMENT_VOIDED');
  });

  it('for an order that is paid otherwise meanwhile is released', async () => {
    const orderNo = await order('unwanted');
    await pay(orderNo, 'unwanted-1', { ...sandbox(), mode: 'AUTHORIZE' }, MEMBER);
    const [paymentNo] = await numbers(orderNo);
    await pay(orderNo, 'unwanted-2', {});
    expect((await notify(paymentNo!, { authorizedUntil: until() })).reason).toBe('REFUND_DUE');
    await settle();
    expect(states(await read(orderNo)).toSorted()).toEqual(['CAPTURED', 'VOIDED']);
    await expectSound(orderNo, 'PAID');
  });
});
