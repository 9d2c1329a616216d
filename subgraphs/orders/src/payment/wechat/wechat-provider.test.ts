import { verify } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  API_KEY,
  APP_ID,
  seal,
  startWechatServer,
  type WechatServer,
} from '../../../test/wechat/wechat-server.ts';
import { readConfig } from '../../config.ts';
import { createWechatProvider, type WechatProvider } from './wechat-provider.ts';

const NOTIFY_URL = 'https://shop.example.com/payments/notifications/WECHAT';
const PAYMENT_NO = '019bd5c0-1111-7222-8333-444455556666';
const TRADE_NO = PAYMENT_NO.replaceAll('-', '');
const PAYMENT = {
  paymentNo: PAYMENT_NO,
  orderNo: 'SO260302-ABCDEFGHJK',
  amountMinor: 3_400,
  currency: 'CNY',
};
const PREPAY = {
  ...PAYMENT,
  mode: 'CAPTURE',
  payer: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  expiresAt: new Date('2026-03-02T10:30:00Z'),
} as const;
const REFUND = { ...PAYMENT, refundNo: `${PAYMENT_NO}-ALL`, paidMinor: 3_400 };

let time = new Date('2026-03-02T10:00:00Z');
const now = () => time;
let wechat: WechatServer;
const open: WechatProvider[] = [];

beforeAll(() => {
  expect(Buffer.byteLength(API_KEY)).toBe(32);
});
beforeEach(async () => {
  time = new Date('2026-03-02T10:00:00Z');
  wechat = await startWechatServer(now);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((provider) => provider.disconnect()));
  await wechat.close();
});

function connect(more: Record<string, string> = {}): WechatProvider {
  const settings = { ...wechat.settings(NOTIFY_URL), ...more };
  const provider = createWechatProvider(readConfig(settings).wechat!, now);
  open.push(provider);
  return provider;
}

const read = (
  provider: WechatProvider,
  { headers, body }: { headers: Record<string, string>; body: string },
  more: Record<string, string> = {},
) => provider.readNotification({ headers: { ...headers, ...more }, body, now: time });

describe('a payment by WeChat Pay', () => {
  it('in a mini-program is announced, and its sheet is signed by the merchant', async () => {
    const { providerRef, clientParameters } = await connect().prepay(PREPAY);
    expect(wechat.ledger.payments.get(TRADE_NO)).toMatchObject({
      total: 3_400,
      notifyUrl: NOTIFY_URL,
      openId: PREPAY.payer,
      expiresAt: '2026-03-02T18:30:00+08:00',
    });
    const sheet = Object.fromEntries(clientParameters.map(({ name, value }) => [name, value]));
    expect([providerRef, sheet]).toEqual([
      null,
      {
        appId: APP_ID,
        timeStamp: '1772445600',
        nonceStr: expect.stringMatching(/^[0-9A-F]{32}$/),
        package: `prepay_id=wx${TRADE_NO}`,
        signType: 'RSA',
        paySign: expect.any(String),
      },
    ]);
    const { timeStamp, nonceStr, package: bundle, paySign } = sheet as Record<string, string>;
    const text = `${APP_ID}\n${timeStamp}\n${nonceStr}\n${bundle}\n`;
    const signature = Buffer.from(paySign!, 'base64');
    expect(verify('sha256', Buffer.from(text), wechat.merchantKey(), signature)).toBe(true);
  });

  it('by whoever scans a code is announced without a payer', async () => {
    const { clientParameters } = await connect().prepay({ ...PREPAY, payer: null });
    expect(clientParameters).toEqual([
      { name: 'codeUrl', value: `weixin://wxpay/bizpayurl?pr=${TRADE_NO.slice(0, 8)}` },
    ]);
  });

  it('is announced again under the same number, if nothing else changes', async () => {
    const provider = connect();
    await provider.prepay(PREPAY);
    await provider.prepay(PREPAY);
    expect(wechat.ledger.payments.size).toBe(1);
    const later = { ...PREPAY, expiresAt: new Date('2026-03-02T11:00:00Z') };
    await expect(provider.prepay(later)).rejects.toThrow('INVALID_REQUEST');
  });

  it('is asked after: unknown, waited for, paid, closed', async () => {
    const provider = connect();
    const state = async () => (await provider.query(PAYMENT)).state;
    expect(await state()).toBe('WAITING');
    await provider.close(PAYMENT);
    await provider.prepay(PREPAY);
    expect(await state()).toBe('WAITING');
    wechat.pay(TRADE_NO);
    expect(await provider.query(PAYMENT)).toMatchObject({
      state: 'CAPTURED',
      providerRef: expect.stringMatching(/^42000\d+1$/),
      amountMinor: 3_400,
      currency: 'CNY',
    });
    await expect(provider.close(PAYMENT)).rejects.toThrow('ORDERPAID');
    const other = { ...PAYMENT, paymentNo: PAYMENT_NO.replace('019b', '019c') };
    await provider.prepay({ ...PREPAY, ...other });
    await provider.close(other);
    await provider.close(other);
    expect((await provider.query(other)).state).toBe('FAILED');
  });

  it('is given back under a number of its own, however often that is asked for', async () => {
    const provider = connect();
    await provider.prepay(PREPAY);
    wechat.pay(TRADE_NO);
    const half = { ...REFUND, refundNo: 'SO260302-ABCDEFGHJK-R1-444455556666', amountMinor: 1_700 };
    wechat.ledger.refundState = 'PROCESSING';
    expect((await provider.refund(half)).state).toBe('ACCEPTED');
    expect((await provider.refund(half)).state).toBe('ACCEPTED');
    wechat.endRefund(half.refundNo);
    expect((await provider.queryRefund(half)).state).toBe('DONE');
    expect(wechat.ledger.payments.get(TRADE_NO)!.refunded).toBe(1_700);
    expect((await provider.query(PAYMENT)).state).toBe('CAPTURED');
    expect(await provider.refund(REFUND)).toEqual({ state: 'FAILED', providerRef: null });
    wechat.ledger.refundState = 'ABNORMAL';
    const rest = { ...half, refundNo: 'SO260302-ABCDEFGHJK-R2-444455556666' };
    expect((await provider.refund(rest)).state).toBe('FAILED');
  });

  it('is refused by WeChat Pay with its code alone: what was asked may be personal', async () => {
    const wrong = connect({ WECHAT_PAY_APP_ID: 'wx0000000000000000' }).prepay(PREPAY);
    await expect(wrong).rejects.toThrow(/^WeChat Pay refused: 400 PARAM_ERROR$/);
    const stranger = connect({ WECHAT_PAY_CERT_SERIAL: 'ABCDEF0123456789' }).prepay(PREPAY);
    await expect(stranger).rejects.toThrow(/^WeChat Pay refused: 401 SIGN_ERROR$/);
    expect(wechat.ledger.payments.size).toBe(0);
  });
});

describe('an answer of WeChat Pay', () => {
  it.each([
    ['drop', /./],
    ['slow', /./],
    ['busy', /429/],
    ['broken', /500/],
    ['unsigned', /not signed/],
    ['forged', /not signed/],
    ['old', /not signed/],
  ] as const)('that is %s leaves it unknown what became of the request', async (trouble, said) => {
    const provider = connect(trouble === 'slow' ? { PROCESS_CALL_TIMEOUT_MS: '300' } : {});
    await provider.query(PAYMENT);
    wechat.trouble(/jsapi/, trouble);
    await expect(provider.prepay(PREPAY)).rejects.toThrow(said);
    await provider.prepay(PREPAY);
    expect(wechat.ledger.payments.size).toBe(1);
  });

  it('is checked with a certificate that is loaded once, and anew when another one is used', async () => {
    const provider = connect();
    await provider.query(PAYMENT);
    await provider.query(PAYMENT);
    const loads = () => wechat.seen.filter((call) => call === 'GET /v3/certificates').length;
    expect(loads()).toBe(1);
    time = new Date(time.getTime() + 61_000);
    wechat.rotate();
    await provider.query(PAYMENT);
    expect(loads()).toBe(2);
    // Who names serials that are unknown does not make us ask each time.
    const { headers, body } = wechat.notification('transaction', {});
    const named = { 'wechatpay-serial': 'F'.repeat(40) };
    for (let n = 0; n < 5; n += 1) {
      expect(await read(provider, { headers, body }, named)).toMatchObject({ ok: false });
    }
    expect(loads()).toBe(2);
  });

  it('is not believed by a certificate that has ended', async () => {
    wechat.rotate(new Date('2026-03-02T12:00:00Z'));
    const provider = connect();
    await provider.query(PAYMENT);
    time = new Date('2026-03-02T12:00:01Z');
    await expect(provider.query(PAYMENT)).rejects.toThrow('not signed');
  });

  it('may be signed with the public key, with certificates beside it', async () => {
    const provider = connect(wechat.publicKeySettings());
    wechat.usePublicKey(true);
    await provider.prepay(PREPAY);
    expect(wechat.seen).toEqual(['POST /v3/pay/transactions/jsapi']);
    wechat.usePublicKey(false);
    expect((await provider.query(PAYMENT)).state).toBe('WAITING');
    expect(wechat.seen).toContain('GET /v3/certificates');
  });
});

describe('a notification of WeChat Pay', () => {
  const NEWS = {
    ok: true,
    news: {
      kind: 'PAYMENT',
      paymentNo: PAYMENT_NO,
      providerRef: expect.stringMatching(/^42000/),
      amountMinor: 3_400,
      currency: 'CNY',
      result: 'CAPTURED',
      authorizedUntil: null,
    },
  };

  it('is opened, and says which payment was made', async () => {
    const provider = connect();
    await provider.prepay(PREPAY);
    const paid = wechat.pay(TRADE_NO);
    expect(await read(provider, paid)).toEqual(NEWS);
    time = new Date(time.getTime() + 300_000);
    expect(await read(provider, paid)).toEqual(NEWS);
    time = new Date(time.getTime() + 1_000);
    expect(await read(provider, paid)).toEqual({ ok: false, reason: 'TOO_OLD' });
  });

  it('says what became of a refund', async () => {
    const provider = connect();
    await provider.prepay(PREPAY);
    wechat.pay(TRADE_NO);
    wechat.ledger.refundState = 'PROCESSING';
    await provider.refund(REFUND);
    expect(await read(provider, wechat.endRefund(REFUND.refundNo))).toMatchObject({
      ok: true,
      news: { kind: 'REFUND', refundNo: REFUND.refundNo, standing: { state: 'DONE' } },
    });
    expect(await read(provider, wechat.endRefund(REFUND.refundNo, 'ABNORMAL'))).toMatchObject({
      news: { standing: { state: 'FAILED' } },
    });
  });

  it('is believed with its right signature alone', async () => {
    const provider = connect();
    await provider.prepay(PREPAY);
    const { headers, body } = wechat.pay(TRADE_NO);
    const wrong = { ok: false, reason: 'SIGNATURE_WRONG' };
    const probe = { 'wechatpay-signature': `WECHATPAY/SIGNTEST/${headers['wechatpay-signature']}` };
    expect(await read(provider, { headers, body }, probe)).toEqual(wrong);
    expect(await read(provider, { headers, body: `${body} ` })).toEqual(wrong);
    expect(await read(provider, { headers, body }, { 'wechatpay-nonce': 'x' })).toEqual(wrong);
    expect(await read(provider, { headers, body }, { 'wechatpay-serial': '../x' })).toEqual(wrong);
    const noTime = { ok: false, reason: 'TOO_OLD' };
    expect(await read(provider, { headers: {}, body })).toEqual(noTime);
    expect(await read(provider, { headers, body }, { 'wechatpay-timestamp': 'now' })).toEqual(
      noTime,
    );
  });

  it.each<[string, object, object, string]>([
    ['of another merchant', { mchid: '1900000000' }, {}, 'MERCHANT_WRONG'],
    ['of another app', { appid: 'wx1' }, {}, 'MERCHANT_WRONG'],
    ['of a number that is none of ours', { out_trade_no: 'T\u0000' }, {}, 'PAYMENT_UNKNOWN'],
    ['of a payment that is not made', { trade_state: 'NOTPAY' }, {}, 'FORM_WRONG'],
    ['without an amount', { amount: undefined }, {}, 'FORM_WRONG'],
    ['of a part of a fen', { amount: { total: 1.5 } }, {}, 'FORM_WRONG'],
    ['in a state that is new', { trade_state: 'constructor' }, {}, 'FORM_WRONG'],
    ['of something else', {}, { resource: { original_type: 'coupon' } }, 'FORM_WRONG'],
    ['without content', {}, { resource: null }, 'FORM_WRONG'],
  ])('%s is refused for good', async (_what, content, more, reason) => {
    const provider = connect();
    await provider.prepay(PREPAY);
    const told = wechat.ledger.describe(wechat.ledger.pay(TRADE_NO));
    const notification = wechat.notification('transaction', { ...told, ...content }, more);
    expect(await read(provider, notification)).toEqual({ ok: false, reason });
  });

  it('that is sealed with another key, or changed, is refused for good', async () => {
    const provider = connect();
    const told = JSON.stringify({ mchid: 'x' });
    const sealed = seal(told, 'transaction', 'another key of thirty two bytes!');
    const { ciphertext } = seal(told, 'transaction');
    for (const resource of [sealed, { ciphertext, nonce: 'x', associated_data: 'transaction' }]) {
      const more = { resource: { original_type: 'transaction', ...resource } };
      expect(await read(provider, wechat.notification('transaction', {}, more))).toEqual({
        ok: false,
        reason: 'FORM_WRONG',
      });
    }
  });

  it('whose certificate cannot be loaded now is neither believed nor refused', async () => {
    const provider = connect();
    wechat.trouble(/certificates/, 'broken');
    await expect(read(provider, wechat.notification('transaction', {}))).rejects.toThrow('500');
  });
});
