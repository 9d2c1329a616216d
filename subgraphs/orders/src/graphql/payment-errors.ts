import { toMoney, userError, type Language, type UserErrorFields } from '@entresol/shared';
import type { OrderRefusal } from '../domain/refusals.ts';
import { stateWord } from './state-word.ts';

type PaymentRefusal = Extract<
  OrderRefusal,
  { kind: 'PaymentExceeds' | 'PaymentOutstanding' | 'PaymentState' | 'PaymentUnavailable' }
>;

/** Restates a refusal that concerns money of an order. */
export function paymentError(refusal: PaymentRefusal, language: Language): UserErrorFields {
  switch (refusal.kind) {
    case 'PaymentExceeds': {
      const { orderNo, requestedMinor, outstandingMinor, field, currency } = refusal;
      const [left, offered] = [outstandingMinor, requestedMinor].map(inMajor(currency));
      const message = {
        zh: `${named(orderNo).zh}未付 ${left}，少于所付的 ${offered}。`,
        en: `${left} of ${named(orderNo).en} is left to pay, not ${offered}.`,
      };
      const parts = { code: 'PAYMENT_EXCEEDS', message, field };
      const extra = { orderNo, requestedMinor, outstandingMinor };
      return userError('PaymentExceedsError', parts, language, extra);
    }
    case 'PaymentOutstanding': {
      const { orderNo, outstandingMinor, currency, isSurcharge = false } = refusal;
      const left = inMajor(currency)(outstandingMinor);
      const message = isSurcharge
        ? {
            zh: `${named(orderNo).zh}有改单待补差价 ${left}。请先收款，或用 orderAmendDrop 放弃改单。`,
            en: `An amendment of ${named(orderNo).en} waits for ${left}. Take the payment, or drop it with orderAmendDrop.`,
          }
        : {
            zh: `${named(orderNo).zh}尚有 ${left} 未付。请先收款。`,
            en: `${left} of ${named(orderNo).en} is not paid. Take the payment first.`,
          };
      const parts = {
        code: 'PAYMENT_OUTSTANDING',
        message,
        field: ['input', named(orderNo).field],
      };
      const extra = { orderNo, outstandingMinor };
      return userError('PaymentOutstandingError', { ...parts, retryable: true }, language, extra);
    }
    case 'PaymentState': {
      const { state } = refusal;
      const message = {
        zh: `该笔支付的状态为“${stateWord('PaymentState', state)}”，不能执行此操作。`,
        en: `This payment is ${state}, which does not allow this.`,
      };
      const parts = { code: 'PAYMENT_STATE', message, field: ['input', 'payment'] };
      return userError('PaymentStateError', parts, language, { state });
    }
    case 'PaymentUnavailable': {
      const message = {
        zh: '支付渠道暂时没有应答。请稍后用同一个键重试。',
        en: 'The payment provider does not answer now. Retry with the same key in a moment.',
      };
      const parts = { code: 'PAYMENT_UNAVAILABLE', message, retryable: true };
      return userError('PaymentUnavailableError', parts, language);
    }
    default:
      return refusal satisfies never;
  }
}

/** An amount as people read it; without a currency it is the house's. */
function inMajor(currency = 'CNY') {
  return (minor: number) => `${currency} ${toMoney(minor, currency).amount}`;
}

/** A counter sale has no number before it is written. */
function named(orderNo: string) {
  if (orderNo === '') return { zh: '本单', en: 'this sale', field: 'tenders' };
  return { zh: `订单 ${orderNo} `, en: orderNo, field: 'orderNo' };
}
