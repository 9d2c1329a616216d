import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { internalService } from '@entresol/shared';
import { useSubgraph, type SubgraphUnderTest } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { CLERK, eventually, MEMBER } from './fixtures.ts';
import { openPaymentDesk } from './payment-desk.ts';
import { openReturnDesk, units } from './return-desk.ts';
import { startWechatServer } from './wechat/wechat-server.ts';
import { openWitness, SECRET } from './witness.ts';

const NOTIFY_URL = 'https://shop.example.com/payments/notifications/WECHAT';
const started: { orders?: SubgraphUnderTest } = {};
const wechat = await startWechatServer(() => started.orders!.clock.now());
const orders = useSubgraph('orders', createSubgraph, {
  settings: {
    PROCESS_SWEEP_MS: '20',
    PROCESS_CALL_TIMEOUT_MS: '300',
    PAYMENT_INQUIRY_MS: '20',
    SANDBOX_SECRET: SECRET,
    ...wechat.settings(NOTIFY_URL),
  },
});
started.orders = orders;
const witness = openWitness(orders);
const desk = openPaymentDesk(orders);
const { submit, settle, expectSound, till } = witness;
const { pay, read, numbers } = desk;

beforeAll(() => orders.answer((call) => witness.house().answer(call)));
beforeEach(() => {
  witness.rebuild();
  wechat.ledger.refundState = 'SUCCESS';
});
afterEach(async () => {
  await settle();
  expect(await desk.broken()).toEqual([]);
});
afterAll(() => wechat.close());

const PAYER = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o';
const RECEIVE = `mutation ($headers: [PaymentNotificationHeaderInput!]!, $body: String!) {
  paymentNotificationReceive(provider: "wechat", headers: $headers, body: $body) {
    accepted reason
  }
}`;

async function receive({ headers, body }: { headers: Record<string, string>; body: string }) {
  const given = Object.entries(headers).map(([name, value]) => ({ name, value }));
  const actor = internalService('test');
  const { data, errors } = await orders.run(RECEIVE, { headers: given, body }, { actor });
  if (errors) throw new Error(String(errors[0]!.extensions?.['code']));
  return data.paymentNotificationReceive;
}

const tradeNoOf = (paymentNo: string) => paymentNo.replaceAll('-', '');
const facts = (found: any) => found.stages.map(({ fact }: { fact: string }) => fact);
const codes = (answer: any) => answer.userErrors.map(({ code }: { code: string }) => code);
const begin = (orderNo: string, key: string, more: object = {}) =>
  pay(orderNo, key, { method: 'WECHAT', payer: PAYER, ...more }, MEMBER);

/** An order with a payment begun at WeChat Pay, and the number it has there. */
async function begun(key: string, more: object = {}) {
  const { orderNo } = (await submit(key)).order;
  const paying = await begin(orderNo, `${key}-pay`, more);
  const tradeNo = tradeNoOf((await numbers(orderNo)).at(-1)!);
  return { orderNo: orderNo as string, tradeNo, ...paying };
}

/** An order that is paid by WeChat Pay. */
async function paid(key: string): Promise<string> {
  const { orderNo, tradeNo } = await begun(key);
  expect(await receive(wechat.pay(tradeNo))).toEqual({ accepted: true, reason: 'CAPTURED' });
  return orderNo;
}

describe('a payment by WeChat Pay', () => {
  it('is announced once, and its notification captures, however often it comes', async () => {
    const { orderNo, tradeNo, clientParameters, payment } = await begun('plain');
    expect(clientParameters.map(({ name }: { name: string }) => name)).toEqual([
      'appId',
      'timeStamp',
      'nonceStr',
      'package',
      'signType',
      'paySign',
    ]);
    expect(payment).toMatchObject({ method: 'WECHAT', state: 'PENDING' });
    const notification = wechat.pay(tradeNo);
    const answers = await Promise.all([1, 2, 3, 4].map(() => receive(notification)));
    expect(answers.map(({ reason }) => reason).toSorted()).toEqual([
      'ALREADY_APPLIED',
      'ALREADY_APPLIED',
      'ALREADY_APPLIED',
      'CAPTURED',
    ]);
    await expectSound(orderNo, 'PAID');
    const stored = await orders.sql(
      `select p.provider_ref from payment p join sales_order o on o.id = p.order_id
       where o.order_no = $1`,
      [orderNo],
    );
    expect(stored).toEqual([{ provider_ref: expect.stringMatching(/^42000/) }]);
  });

  it('at a till is a code to be scanned, for the part that is left', async () => {
    const { orderNo } = (await submit('till')).order;
    await pay(orderNo, 'till-cash', { amountMinor: 1_000 });
    const scanned = await pay(orderNo, 'till-scan', { method: 'WECHAT' });
    expect(scanned).toMatchObject({
      payment: { amount: { amountMinor: 2_400 } },
      clientParameters: [{ name: 'codeUrl', value: expect.stringContaining('weixin://') }],
    });
    const [, paymentNo] = await numbers(orderNo);
    await receive(wechat.pay(tradeNoOf(paymentNo!)));
    await expectSound(orderNo, 'PAID');
  });

  it('that was begun on a phone may be scanned at the till instead', async () => {
    const { orderNo, tradeNo, clientParameters } = await begun('phone');
    const calls = wechat.seen.length;
    expect((await begin(orderNo, 'phone-again')).clientParameters).toEqual(clientParameters);
    expect(wechat.seen).toHaveLength(calls);
    const scanned = await pay(orderNo, 'phone-scan', { method: 'WECHAT' });
    expect(scanned.clientParameters).toMatchObject([{ name: 'codeUrl' }]);
    await eventually(
      async () => wechat.ledger.payments.get(tradeNo)!.state,
      (state) => state === 'CLOSED',
    );
    const [, second] = await numbers(orderNo);
    await receive(wechat.pay(tradeNoOf(second!)));
    await expectSound(orderNo, 'PAID');
  });

  it('whose announcement is not answered is announced again by the same key', async () => {
    for (const trouble of ['drop', 'slow', 'busy', 'broken', 'unsigned'] as const) {
      witness.rebuild();
      const { orderNo } = (await submit(trouble)).order;
      wechat.trouble(/jsapi/, trouble);
      const first = await begin(orderNo, `${trouble}-pay`);
      expect(first.userErrors).toMatchObject([{ code: 'PAYMENT_UNAVAILABLE', retryable: true }]);
      expect((await begin(orderNo, `${trouble}-pay`)).clientParameters).toHaveLength(6);
      const all = await numbers(orderNo);
      expect(all).toHaveLength(1);
      await receive(wechat.pay(tradeNoOf(all[0]!)));
      await expectSound(orderNo, 'PAID');
    }
  });

  it('that nobody tells of is asked for, also while WeChat Pay is busy', async () => {
    const { orderNo, tradeNo } = await begun('untold');
    wechat.pay(tradeNo);
    wechat.trouble(/out-trade-no/, 'broken');
    wechat.trouble(/out-trade-no/, 'unsigned');
    await eventually(
      async () => (await read(orderNo)).status,
      (status) => status === 'PAID',
      () => orders.clock.advance(5_000),
    );
    await expectSound(orderNo, 'PAID');
  });

  it('of another amount, or unknown, captures nothing', async () => {
    const { orderNo, tradeNo } = await begun('amount');
    const told = wechat.ledger.describe(wechat.ledger.pay(tradeNo));
    const less = { ...told, amount: { total: 1, currency: 'CNY' } };
    expect(await receive(wechat.notification('transaction', less))).toEqual({
      accepted: false,
      reason: 'AMOUNT_MISMATCH',
    });
    const dollars = { ...told, amount: { total: 3_400, currency: 'USD' } };
    expect((await receive(wechat.notification('transaction', dollars))).accepted).toBe(false);
    const unknown = { ...told, out_trade_no: '0'.repeat(32) };
    expect(await receive(wechat.notification('transaction', unknown))).toEqual({
      accepted: false,
      reason: 'PAYMENT_UNKNOWN',
    });
    expect(await read(orderNo)).toMatchObject({ paymentStatus: 'PENDING' });
    expect(facts(await read(orderNo))).toContain('PAYMENT_REJECTED');
    expect((await receive(wechat.notification('transaction', told))).reason).toBe('CAPTURED');
    await expectSound(orderNo, 'PAID');
  });

  it('that is not waited for any more is closed there, or goes back if it was faster', async () => {
    const { orderNo, tradeNo } = await begun('closed');
    await pay(orderNo, 'closed-cash', {});
    await eventually(
      async () => wechat.ledger.payments.get(tradeNo)!.state,
      (state) => state === 'CLOSED',
    );
    witness.rebuild();
    const late = await begun('faster');
    const notification = wechat.pay(late.tradeNo);
    await till.cancel(late.orderNo, 'faster-cancel');
    const { reason } = await receive(notification);
    expect(['REFUND_DUE', 'ALREADY_APPLIED']).toContain(reason);
    await settle();
    expect(await read(late.orderNo)).toMatchObject({
      status: 'CANCELLED',
      paymentStatus: 'REFUNDED',
      payments: [{ state: 'REFUNDED', providerRefunds: [{ state: 'DONE' }] }],
    });
    expect(wechat.ledger.payments.get(late.tradeNo)!.refunded).toBe(3_400);
  });
});

describe('a refund by WeChat Pay', () => {
  it('is made once, though answers are lost and WeChat Pay is busy', async () => {
    const orderNo = await paid('lost');
    for (const trouble of ['drop', 'busy', 'forged', 'slow'] as const) {
      wechat.trouble(/domestic\/refunds/, trouble);
    }
    await till.cancel(orderNo, 'lost-cancel');
    await eventually(
      async () => (await read(orderNo)).status,
      (status) => status === 'CANCELLED',
      () => orders.clock.advance(10_001),
    );
    await expectSound(orderNo, 'CANCELLED');
    expect((await read(orderNo)).payments).toMatchObject([
      { state: 'REFUNDED', providerRefunds: [{ state: 'DONE' }] },
    ]);
    const [paymentNo] = await numbers(orderNo);
    expect(wechat.ledger.payments.get(tradeNoOf(paymentNo!))!.refunded).toBe(3_400);
  });

  it('that takes days holds nothing up, and its end is told or asked for', async () => {
    for (const way of ['told', 'asked']) {
      witness.rebuild();
      wechat.ledger.refundState = 'PROCESSING';
      const orderNo = await paid(way);
      await till.cancel(orderNo, `${way}-cancel`);
      await expectSound(orderNo, 'CANCELLED');
      const accepted = await read(orderNo);
      expect(accepted.paymentStatus).toBe('REFUNDED');
      expect(accepted.payments[0].providerRefunds).toMatchObject([{ state: 'ACCEPTED' }]);
      const [paymentNo] = await numbers(orderNo);
      const notification = wechat.endRefund(`${paymentNo}-ALL`);
      if (way === 'told') {
        const answers = await Promise.all([1, 2, 3].map(() => receive(notification)));
        expect(answers.map(({ reason }) => reason).toSorted()).toEqual([
          'ALREADY_APPLIED',
          'ALREADY_APPLIED',
          'REFUND_DONE',
        ]);
      }
      await eventually(
        async () => (await read(orderNo)).payments[0].providerRefunds[0].state,
        (state) => state === 'DONE',
        () => orders.clock.advance(way === 'told' ? 0 : 5_000),
      );
      const arrived = facts(await read(orderNo)).filter((it: string) => it === 'REFUND_ARRIVED');
      expect(arrived).toHaveLength(1);
    }
  });

  it('that fails there is told in the history, for somebody to look at', async () => {
    wechat.ledger.refundState = 'PROCESSING';
    const orderNo = await paid('abnormal');
    await till.cancel(orderNo, 'abnormal-cancel');
    const [paymentNo] = await numbers(orderNo);
    const notification = wechat.endRefund(`${paymentNo}-ALL`, 'ABNORMAL');
    expect(await receive(notification)).toEqual({ accepted: true, reason: 'REFUND_FAILED' });
    const found = await read(orderNo);
    expect(facts(found)).toContain('REFUND_FAILED');
    expect(found.payments[0].providerRefunds).toMatchObject([{ state: 'FAILED' }]);
  });

  it('that failed is tried again or paid out by a manager, once, and waits in a queue until then', async () => {
    wechat.ledger.refundState = 'PROCESSING';
    const orderNo = await paid('again');
    await till.cancel(orderNo, 'again-cancel');
    const [paymentNo] = await numbers(orderNo);
    const refundNo = `${paymentNo}-ALL`;
    const retry = { way: 'RETRY', reason: 'card was closed' };
    expect(codes(await desk.resolveRefund(refundNo, 'again-0', retry))).toEqual(['INVALID_INPUT']);
    await receive(wechat.endRefund(refundNo, 'ABNORMAL'));
    expect(await desk.queue('REFUND_FAILED')).toContain(orderNo);
    await expect(desk.resolveRefund(refundNo, 'again-1', retry, CLERK)).rejects.toThrow(
      'FORBIDDEN',
    );
    expect(codes(await desk.resolveRefund('unknown', 'again-2', retry))).toEqual(['NOT_FOUND']);
    // WeChat Pay holds the money still, so it says no to a second refund: that fails, too.
    const both = await Promise.all(
      ['a', 'b'].map((key) => desk.resolveRefund(refundNo, `again-${key}`, retry)),
    );
    expect(both.map(codes).toSorted((a, b) => a.length - b.length)).toEqual([
      [],
      ['INVALID_INPUT'],
    ]);
    expect(await desk.queue('REFUND_FAILED')).toContain(orderNo);
    wechat.ledger.payments.get(tradeNoOf(paymentNo!))!.refunded = 0;
    wechat.ledger.refundState = 'SUCCESS';
    await desk.resolveRefund(`${refundNo}-T2`, 'again-3', retry);
    const found = await read(orderNo);
    expect(found.payments[0].providerRefunds).toMatchObject([
      { refundNo, state: 'FAILED', resolution: 'RETRIED' },
      { refundNo: `${refundNo}-T2`, state: 'FAILED', resolution: 'RETRIED' },
      { refundNo: `${refundNo}-T3`, state: 'DONE', resolution: null },
    ]);
    expect(found.refunded).toEqual(found.paid);
    expect(await desk.queue('REFUND_FAILED')).not.toContain(orderNo);
  });

  it('that failed is paid out by a transfer, and the order keeps its sums', async () => {
    wechat.ledger.refundState = 'PROCESSING';
    const orderNo = await paid('out');
    await till.cancel(orderNo, 'out-cancel');
    const refundNo = `${(await numbers(orderNo))[0]}-ALL`;
    await receive(wechat.endRefund(refundNo, 'ABNORMAL'));
    const before = await read(orderNo);
    const transfer = { way: 'PAY_OUT', reason: 'account is closed', payoutMethod: 'BANK_TRANSFER' };
    expect(codes(await desk.resolveRefund(refundNo, 'out-1', transfer))).toEqual(['INVALID_INPUT']);
    const named = { ...transfer, payoutReference: 'TX-2026-1' };
    expect(codes(await desk.resolveRefund(refundNo, 'out-2', named))).toEqual([]);
    const after = await read(orderNo);
    expect(after.payments[0].providerRefunds).toMatchObject([
      { resolution: 'PAID_OUT', payoutMethod: 'BANK_TRANSFER' },
    ]);
    expect([after.paid, after.refunded, after.due]).toEqual([
      before.paid,
      before.refunded,
      before.due,
    ]);
    expect(facts(after)).toContain('REFUND_PAID_OUT');
    expect(codes(await desk.resolveRefund(refundNo, 'out-3', named))).toEqual(['INVALID_INPUT']);
  });

  it('of a return paid by two payments has a number for each', async () => {
    const { orderNo, tradeNo } = await begun('two', { amountMinor: 1_000 });
    await receive(wechat.pay(tradeNo));
    await begin(orderNo, 'two-rest');
    await receive(wechat.pay(tradeNoOf((await numbers(orderNo)).at(-1)!)));
    await till.fulfil(orderNo, 'two-fulfil');
    const returns = openReturnDesk(orders, witness);
    const answer = await returns.giveBack(orderNo, [units(2)], 'two-back');
    expect([codes(answer), answer.orderReturn.state]).toEqual([[], 'DONE']);
    const back = (await numbers(orderNo)).map(
      (paymentNo) => wechat.ledger.payments.get(tradeNoOf(paymentNo))!.refunded,
    );
    expect(back).toEqual([1_000, 2_400]);
  });
});
