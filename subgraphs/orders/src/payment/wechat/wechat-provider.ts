import { z } from 'zod';
import type { WechatConfig } from '../../config.ts';
import type {
  PaymentProvider,
  PaymentRequest,
  PaymentStanding,
  PrepayRequest,
  RefundRequest,
  RefundStanding,
} from '../payment-provider.ts';
import { readNotification } from './read-notification.ts';
import { createWechatClient, WechatRefusal, type WechatClient } from './wechat-client.ts';
import {
  beijingTime,
  RefundAnswer,
  refundStandingOf,
  standingOf,
  tradeNoOf,
  Transaction,
} from './wechat-forms.ts';
import { newNonce, paymentSheet } from './wechat-signature.ts';

/** WeChat Pay, with connections that are to be closed. */
export interface WechatProvider extends PaymentProvider {
  disconnect(): Promise<void>;
}

interface Shop {
  readonly config: WechatConfig;
  readonly client: WechatClient;
  readonly now: () => Date;
}

// What WeChat Pay gives for a payment works for two hours.
const ANNOUNCED_MS = 110 * 60_000;
const UNKNOWN_THERE = new Set(['ORDER_NOT_EXIST', 'ORDERNOTEXIST', 'RESOURCE_NOT_EXISTS']);
/** A no that asking again does not change: somebody has to look at it. */
const REFUSED_THERE = new Set(['NOT_ENOUGH', 'USER_ACCOUNT_ABNORMAL']);
const CLOSED_THERE = new Set(['ORDER_CLOSED', 'ORDERCLOSED', 'TRADE_CLOSED']);

const Prepaid = z.object({ prepay_id: z.string().min(1).max(256) });
const Coded = z.object({ code_url: z.string().min(1).max(512) });

/** Makes WeChat Pay (API v3) a provider: in mini-programs by JSAPI, else by a code to be scanned. */
export function createWechatProvider(config: WechatConfig, now: () => Date): WechatProvider {
  const client = createWechatClient(config, now);
  const shop: Shop = { config, client, now };
  const reader = { ...config, keys: client.keys };
  return {
    name: 'WECHAT',
    authorizes: false,
    currencies: ['CNY'],
    announcementMs: ANNOUNCED_MS,
    prepay: (payment) => prepay(shop, payment),
    readNotification: (envelope) => readNotification(reader, envelope),
    query: (payment) => query(shop, payment),
    close: (payment) => close(shop, payment),
    capture: promisesNothing,
    release: promisesNothing,
    refund: (refund) => askForRefund(shop, refund),
    queryRefund: (refund) => queryRefund(shop, refund),
    disconnect: () => client.close(),
  };
}

async function promisesNothing(): Promise<never> {
  throw new Error('WeChat Pay takes money at once');
}

async function prepay({ config, client, now }: Shop, payment: PrepayRequest) {
  const content = {
    appid: config.appId,
    mchid: config.mchId,
    description: `订单 ${payment.orderNo}`,
    out_trade_no: tradeNoOf(payment.paymentNo),
    notify_url: config.notifyUrl,
    amount: { total: payment.amountMinor, currency: payment.currency },
    ...(payment.expiresAt ? { time_expire: beijingTime(payment.expiresAt) } : {}),
  };
  if (payment.payer === null) {
    const answer = await client.ask('POST', '/v3/pay/transactions/native', content);
    const { code_url: codeUrl } = Coded.parse(answer);
    return { providerRef: null, clientParameters: [{ name: 'codeUrl', value: codeUrl }] };
  }
  const path = '/v3/pay/transactions/jsapi';
  const answer = await client.ask('POST', path, { ...content, payer: { openid: payment.payer } });
  const { prepay_id: prepayId } = Prepaid.parse(answer);
  const timestamp = String(Math.floor(now().getTime() / 1_000));
  const clientParameters = paymentSheet(config.appId, config, {
    prepayId,
    timestamp,
    nonce: newNonce(),
  });
  return { providerRef: null, clientParameters };
}

async function query({ config, client }: Shop, payment: PaymentRequest): Promise<PaymentStanding> {
  const tradeNo = tradeNoOf(payment.paymentNo);
  const path = `/v3/pay/transactions/out-trade-no/${tradeNo}?mchid=${config.mchId}`;
  const answer = await client.ask('GET', path).catch((error: unknown) => {
    if (isRefusal(error, UNKNOWN_THERE)) return null;
    throw error;
  });
  // It has not arrived there yet, and still may.
  if (answer === null) return { ...NOWHERE };
  const told = Transaction.parse(answer);
  if (told.out_trade_no !== tradeNo || told.mchid !== config.mchId || told.appid !== config.appId) {
    throw new Error('WeChat Pay told of another payment');
  }
  return standingOf(told);
}

const NOWHERE: PaymentStanding = {
  state: 'WAITING',
  providerRef: null,
  amountMinor: null,
  currency: null,
  authorizedUntil: null,
};

async function close({ config, client }: Shop, payment: PaymentRequest): Promise<void> {
  const path = `/v3/pay/transactions/out-trade-no/${tradeNoOf(payment.paymentNo)}/close`;
  await client.ask('POST', path, { mchid: config.mchId }).catch((error: unknown) => {
    if (!isRefusal(error, UNKNOWN_THERE) && !isRefusal(error, CLOSED_THERE)) throw error;
  });
}

async function askForRefund(
  { config, client }: Shop,
  refund: RefundRequest,
): Promise<RefundStanding> {
  const content = {
    out_trade_no: tradeNoOf(refund.paymentNo),
    out_refund_no: refund.refundNo,
    notify_url: config.notifyUrl,
    amount: {
      refund: refund.amountMinor,
      total: refund.paidMinor,
      currency: refund.currency,
    },
  };
  try {
    return checkedRefund(await client.ask('POST', '/v3/refund/domestic/refunds', content), refund);
  } catch (error) {
    if (!isRefusal(error, REFUSED_THERE)) throw error;
    return { state: 'FAILED', providerRef: null };
  }
}

async function queryRefund({ client }: Shop, refund: RefundRequest): Promise<RefundStanding> {
  const number = encodeURIComponent(refund.refundNo);
  return checkedRefund(await client.ask('GET', `/v3/refund/domestic/refunds/${number}`), refund);
}

function checkedRefund(answer: unknown, refund: RefundRequest): RefundStanding {
  const told = RefundAnswer.parse(answer);
  if (told.out_refund_no !== refund.refundNo || told.amount.refund !== refund.amountMinor) {
    throw new Error('WeChat Pay told of another refund');
  }
  return refundStandingOf(told.status, told.refund_id);
}

function isRefusal(error: unknown, codes: ReadonlySet<string>): boolean {
  return error instanceof WechatRefusal && codes.has(error.code);
}
