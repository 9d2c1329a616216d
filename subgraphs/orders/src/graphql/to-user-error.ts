import {
  commonUserError,
  isCommonRefusal,
  toGlobalId,
  toMoney,
  userError,
  type Language,
  type UserErrorFields,
} from '@entresol/shared';
import { fulfilmentError } from './fulfilment-errors.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import { deskError } from './desk-errors.ts';
import { candidateMessage } from './candidate-messages.ts';
import { frontError } from './front-errors.ts';
import { paymentError } from './payment-errors.ts';
import { tillError } from './till-errors.ts';
import { stateWord } from './state-word.ts';

/** Restates a refusal for the graph, in the language of the request. */
export function toUserError(refusal: OrderRefusal, language: Language): UserErrorFields {
  if (refusal.kind === 'RequestInProgress' && refusal.orderNo !== undefined) {
    return busyError(refusal.orderNo, language);
  }
  if (isCommonRefusal(refusal)) return commonUserError(refusal, language);
  switch (refusal.kind) {
    case 'LocationUnknown':
    case 'SkuUnknown':
    case 'InsufficientStock':
      return goodsError(refusal, language);
    case 'CartHoldUnknown':
    case 'PoolClosed':
    case 'OutOfChannel':
      return frontError(refusal, language);
    case 'CouponNotUsable':
    case 'InsufficientPoints':
    case 'QuoteChanged':
      return reductionError(refusal, language);
    case 'OrderState':
      return stateError(refusal, language);
    case 'FulfilmentState':
    case 'CollectionCode':
    case 'GoodsPastDay':
    case 'CodeNeeded':
      return fulfilmentError(refusal, language);
    case 'ReturnExceeded':
      return returnError(refusal, language);
    case 'NoRoute':
      return routeError(refusal, language);
    case 'PaymentExceeds':
    case 'PaymentOutstanding':
    case 'PaymentState':
    case 'PaymentUnavailable':
      return paymentError(refusal, language);
    case 'OrderChanged':
    case 'OrderBlocked':
    case 'HoldClosed':
      return deskError(refusal, language);
    case 'ShiftNotOpen':
    case 'ShiftOpen':
    case 'ShiftBusy':
    case 'ShiftClosed':
    case 'ShiftCurrency':
    case 'ParkedSaleState':
      return tillError(refusal, language);
    case 'Unavailable':
      return unavailableError(language);
    default:
      return refusal satisfies never;
  }
}

type GoodsRefusal = Extract<
  OrderRefusal,
  { kind: 'LocationUnknown' | 'SkuUnknown' | 'InsufficientStock' }
>;

function goodsError(refusal: GoodsRefusal, language: Language): UserErrorFields {
  switch (refusal.kind) {
    case 'LocationUnknown': {
      const { location, field } = refusal;
      const message = {
        zh: `地点 ${location} 不存在或已停业。请核对编码。`,
        en: `There is no active place ${location}. Check its code.`,
      };
      const parts = { code: 'LOCATION_UNKNOWN', message, field };
      return userError('LocationUnknownError', parts, language, { location });
    }
    case 'SkuUnknown': {
      const { sku, field } = refusal;
      const message = {
        zh: `没有货号或条码 ${sku}。请核对后重试。`,
        en: `No product has the SKU or barcode ${sku}. Check it and try again.`,
      };
      const parts = { code: 'SKU_UNKNOWN', message, field };
      return userError('SkuUnknownError', parts, language, { sku });
    }
    case 'InsufficientStock': {
      const { sku, location, requested, available, isHeld = false, isAhead } = refusal;
      const message = isAhead
        ? {
            zh: `${sku} 在 ${location} 还可预订 ${available} 件，少于所需的 ${requested} 件。请减少数量，或等供应商确认更多。`,
            en: `${available} of ${sku} can still be ordered ahead at ${location}, not ${requested}. Order fewer, or wait until suppliers confirm more.`,
          }
        : {
            zh: `${sku} 在 ${location} 的可售库存为 ${available}，少于所需的 ${requested}。`,
            en: `${location} can sell ${available} of ${sku}, fewer than the ${requested} asked for.`,
          };
      const { field = ['input', isHeld ? 'orderNo' : 'lines'] } = refusal;
      const parts = { code: 'INSUFFICIENT_STOCK', message, field, retryable: !isHeld };
      const locationId = toGlobalId('Location', location);
      const extra = { sku, locationId, requested, available };
      return userError('InsufficientStockError', parts, language, extra);
    }
    default:
      return refusal satisfies never;
  }
}

type ReductionRefusal = Extract<
  OrderRefusal,
  { kind: 'CouponNotUsable' | 'InsufficientPoints' | 'QuoteChanged' }
>;

function reductionError(refusal: ReductionRefusal, language: Language): UserErrorFields {
  switch (refusal.kind) {
    case 'CouponNotUsable': {
      const { couponCode, reason } = refusal;
      const why = candidateMessage(reason);
      const message = {
        zh: `优惠券 ${couponCode} 不可用：${why.zh}。请移除或更换。`,
        en: `Coupon ${couponCode} cannot be used: ${why.en}. Remove or replace it.`,
      };
      const parts = { code: 'COUPON_NOT_USABLE', message, field: ['input', 'couponCodes'] };
      return userError('CouponNotUsableError', parts, language, { couponCode, reason });
    }
    case 'InsufficientPoints': {
      const { requested, available } = refusal;
      const message = {
        zh: `可用积分为 ${available}，少于所需的 ${requested}。`,
        en: `${available} points can be spent, fewer than the ${requested} asked for.`,
      };
      const parts = { code: 'INSUFFICIENT_POINTS', message, field: ['input', 'pointsToSpend'] };
      return userError('InsufficientPointsError', parts, language, { requested, available });
    }
    case 'QuoteChanged': {
      const { expectedMinor, actualMinor, retryable } = refusal;
      const message = {
        zh: `价格已变化：应付为 ${major(actualMinor)}，而非 ${major(expectedMinor)}。请重新确认。`,
        en: `The price changed: ${major(actualMinor)}, not ${major(expectedMinor)}. Confirm it anew.`,
      };
      const field = ['input', 'expectedTotalMinor'];
      const parts = { code: 'QUOTE_CHANGED', message, field, retryable };
      return userError('QuoteChangedError', parts, language, { expectedMinor, actualMinor });
    }
    default:
      return refusal satisfies never;
  }
}

function major(minor: number): string {
  return toMoney(minor, '').amount;
}

/** A repeat may pass; it is something else that is being done, not the same request. */
function busyError(orderNo: string, language: Language): UserErrorFields {
  const message = {
    zh: `订单 ${orderNo} 正在处理另一项操作（如支付、改单或出库）。请稍后用同一个键重试。`,
    en: `Something else is being done to order ${orderNo}, such as a payment or an amendment. Try again with the same key in a moment.`,
  };
  const parts = { code: 'IN_PROGRESS', message, field: ['input', 'orderNo'], retryable: true };
  return userError('RequestInProgressError', parts, language);
}

function stateError(
  { orderNo, status, retryable }: Extract<OrderRefusal, { kind: 'OrderState' }>,
  language: Language,
): UserErrorFields {
  const message = {
    zh: `订单 ${orderNo} 的状态为“${stateWord('OrderStatus', status)}”，不能执行此操作。`,
    en: `Order ${orderNo} is ${status}, which does not allow this.`,
  };
  const parts = { code: 'ORDER_STATE', message, field: ['input', 'orderNo'] };
  const extra = { orderNo, status };
  return userError('OrderStateError', { ...parts, retryable }, language, extra);
}

function returnError(
  refusal: Extract<OrderRefusal, { kind: 'ReturnExceeded' }>,
  language: Language,
): UserErrorFields {
  const { lineNo, requested, returnable } = refusal;
  const message = {
    zh: `第 ${lineNo} 行可退 ${returnable} 件，少于申请的 ${requested} 件。`,
    en: `${returnable} units of line ${lineNo} can come back, fewer than ${requested}.`,
  };
  const parts = { code: 'RETURN_EXCEEDED', message, field: ['input', 'lines'] };
  return userError('ReturnExceededError', parts, language, { lineNo, requested, returnable });
}

function routeError(
  { field, filters, splitPossible }: Extract<OrderRefusal, { kind: 'NoRoute' }>,
  language: Language,
): UserErrorFields {
  const message = splitPossible
    ? {
        zh: '没有一个地点能发出整单；可拆分为多个订单。',
        en: 'No place can send the whole order; it could be placed as several orders.',
      }
    : {
        zh: '没有地点能履约此订单。请调整数量、地点或收货位置。',
        en: 'No place can fulfil this order. Change quantities, the place, or where it goes.',
      };
  const parts = { code: 'NO_ROUTE', message, field, retryable: true };
  return userError('OrderNotRoutableError', parts, language, { filters, splitPossible });
}

function unavailableError(language: Language): UserErrorFields {
  const message = {
    zh: '系统的一部分暂时不可用，未做任何更改。请稍后重试。',
    en: 'A part of the system cannot do this now; nothing was changed. Try again in a moment.',
  };
  const parts = { code: 'TEMPORARILY_UNAVAILABLE', message, retryable: true };
  return userError('OrderUnavailableError', parts, language);
}
