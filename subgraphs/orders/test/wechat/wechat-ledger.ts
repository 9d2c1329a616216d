/** A payment as the local WeChat Pay keeps it. */
export interface LocalPayment {
  readonly tradeNo: string;
  readonly total: number;
  readonly notifyUrl: string;
  readonly openId: string | null;
  readonly expiresAt: string | null;
  state: 'NOTPAY' | 'SUCCESS' | 'CLOSED';
  transactionId: string | null;
  refunded: number;
}

/** A refund as the local WeChat Pay keeps it. */
export interface LocalRefund {
  readonly refundNo: string;
  readonly refundId: string;
  readonly tradeNo: string;
  readonly amount: number;
  state: 'SUCCESS' | 'PROCESSING' | 'ABNORMAL';
}

/** What WeChat Pay answers when it says no. */
export class Fault extends Error {
  readonly status: number;
  readonly code: string;
  readonly field: string | undefined;

  constructor(status: number, code: string, field?: string) {
    super(code);
    this.status = status;
    this.code = code;
    this.field = field;
  }
}

type Content = Record<string, any>;

const TRADE_NO = /^[0-9A-Za-z_\-|*]{6,32}$/;
const REFUND_NO = /^[0-9A-Za-z_\-|*@]{1,64}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/;

/**
 * Money as WeChat Pay moves it: every field is checked, numbers are used once, and never more goes
 * back than came in.
 */
export class WechatLedger {
  readonly payments = new Map<string, LocalPayment>();
  readonly refunds = new Map<string, LocalRefund>();
  /** What new refunds are; PROCESSING ones are ended by hand. */
  refundState: LocalRefund['state'] = 'SUCCESS';
  readonly #mchId: string;
  readonly #appId: string;
  #count = 0;

  constructor(mchId: string, appId: string) {
    this.#mchId = mchId;
    this.#appId = appId;
  }

  prepay(content: Content, openId: string | null): Content {
    this.#checkMerchant(content);
    const { description, out_trade_no, notify_url, amount, time_expire } = content;
    check('description', typeof description === 'string' && Buffer.byteLength(description) <= 127);
    check('out_trade_no', TRADE_NO.test(out_trade_no));
    check('notify_url', /^https?:\/\/[^?]+$/.test(notify_url));
    check('amount.total', Number.isInteger(amount?.total) && amount.total > 0);
    check('amount.currency', amount.currency === undefined || amount.currency === 'CNY');
    check('time_expire', time_expire === undefined || INSTANT.test(time_expire));
    const known = this.payments.get(out_trade_no);
    if (known?.state === 'SUCCESS') throw new Fault(400, 'ORDERPAID');
    if (known?.state === 'CLOSED') throw new Fault(400, 'ORDER_CLOSED');
    const isSame =
      known?.total === amount.total &&
      known?.openId === openId &&
      known?.expiresAt === (time_expire ?? null);
    if (known && !isSame) throw new Fault(400, 'INVALID_REQUEST');
    this.payments.set(out_trade_no, {
      tradeNo: out_trade_no,
      total: amount.total,
      notifyUrl: notify_url,
      openId,
      expiresAt: time_expire ?? null,
      state: 'NOTPAY',
      transactionId: null,
      refunded: 0,
    });
    return openId === null
      ? { code_url: `weixin://wxpay/bizpayurl?pr=${out_trade_no.slice(0, 8)}` }
      : { prepay_id: `wx${out_trade_no}` };
  }

  /** Somebody pays. */
  pay(tradeNo: string): LocalPayment {
    const payment = this.#payment(tradeNo);
    if (payment.state !== 'NOTPAY') throw new Error(`${tradeNo} is ${payment.state}`);
    this.#count += 1;
    payment.state = 'SUCCESS';
    payment.transactionId = `42000${String(this.#count).padStart(23, '0')}`;
    return payment;
  }

  close(tradeNo: string, content: Content): void {
    check('mchid', content['mchid'] === this.#mchId);
    const payment = this.#payment(tradeNo);
    if (payment.state === 'SUCCESS') throw new Fault(400, 'ORDERPAID');
    if (payment.state === 'CLOSED') throw new Fault(400, 'ORDER_CLOSED');
    payment.state = 'CLOSED';
  }

  query(tradeNo: string, mchId: string | null): Content {
    check('mchid', mchId === this.#mchId);
    return this.describe(this.#payment(tradeNo));
  }

  refund(content: Content): Content {
    const { out_trade_no, out_refund_no, amount } = content;
    check('out_refund_no', REFUND_NO.test(out_refund_no));
    check('amount.refund', Number.isInteger(amount?.refund) && amount.refund > 0);
    check('amount.currency', amount.currency === 'CNY');
    const payment = this.payments.get(out_trade_no);
    if (payment?.state !== 'SUCCESS') throw new Fault(404, 'RESOURCE_NOT_EXISTS');
    check('amount.total', amount.total === payment.total);
    const known = this.refunds.get(out_refund_no);
    if (known) {
      if (known.amount !== amount.refund) throw new Fault(400, 'INVALID_REQUEST');
      return this.describeRefund(known);
    }
    if (payment.refunded + amount.refund > payment.total) throw new Fault(403, 'NOT_ENOUGH');
    payment.refunded += amount.refund;
    this.#count += 1;
    const refund: LocalRefund = {
      refundNo: out_refund_no,
      refundId: `50000${String(this.#count).padStart(23, '0')}`,
      tradeNo: out_trade_no,
      amount: amount.refund,
      state: this.refundState,
    };
    this.refunds.set(out_refund_no, refund);
    return this.describeRefund(refund);
  }

  queryRefund(refundNo: string): Content {
    const refund = this.refunds.get(refundNo);
    if (!refund) throw new Fault(404, 'RESOURCE_NOT_EXISTS');
    return this.describeRefund(refund);
  }

  /** A payment as answers and notifications tell it. */
  describe({ tradeNo, state, transactionId, total, openId, refunded }: LocalPayment): Content {
    const told = { appid: this.#appId, mchid: this.#mchId, out_trade_no: tradeNo };
    const tradeState = state === 'SUCCESS' && refunded > 0 ? 'REFUND' : state;
    if (state !== 'SUCCESS') return { ...told, trade_state: state, trade_state_desc: '未支付' };
    return {
      ...told,
      transaction_id: transactionId,
      trade_type: openId ? 'JSAPI' : 'NATIVE',
      trade_state: tradeState,
      trade_state_desc: '支付成功',
      bank_type: 'OTHERS',
      success_time: '2026-03-02T18:00:00+08:00',
      payer: { openid: openId ?? 'oScanned' },
      amount: { total, payer_total: total, currency: 'CNY', payer_currency: 'CNY' },
    };
  }

  describeRefund({ refundNo, refundId, tradeNo, amount, state }: LocalRefund): Content {
    return {
      refund_id: refundId,
      out_refund_no: refundNo,
      out_trade_no: tradeNo,
      channel: 'ORIGINAL',
      status: state,
      amount: { total: this.payments.get(tradeNo)!.total, refund: amount, currency: 'CNY' },
    };
  }

  #payment(tradeNo: string): LocalPayment {
    const payment = this.payments.get(tradeNo);
    if (!payment) throw new Fault(404, 'ORDER_NOT_EXIST');
    return payment;
  }

  #checkMerchant({ mchid, appid }: Content): void {
    check('mchid', mchid === this.#mchId);
    check('appid', appid === this.#appId);
  }
}

function check(field: string, holds: boolean): void {
  if (!holds) throw new Fault(400, 'PARAM_ERROR', field);
}
