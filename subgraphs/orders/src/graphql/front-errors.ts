import { userError, type Language, type UserErrorFields } from '@entresol/shared';
import type { OrderRefusal } from '../domain/refusals.ts';

type FrontRefusal = Extract<
  OrderRefusal,
  { kind: 'PoolClosed' | 'OutOfChannel' | 'CartHoldUnknown' }
>;

/** Restates refusals of what a channel may sell. */
export function frontError(refusal: FrontRefusal, language: Language): UserErrorFields {
  if (refusal.kind === 'PoolClosed') {
    const { pool, sku } = refusal;
    const message = {
      zh: `活动库存 ${pool} 已关闭，或没有 ${sku}。可按普通商品下单。`,
      en: `The campaign pool ${pool} is closed, or has no ${sku}. Order it as any other product.`,
    };
    const parts = { code: 'POOL_CLOSED', message, field: ['input', 'lines'] };
    return userError('PoolClosedError', parts, language, { pool, sku });
  }
  if (refusal.kind === 'CartHoldUnknown') {
    const { reference } = refusal;
    const message = {
      zh: `没有可转为该订单的购物车预留 ${reference}。请去掉后重新提交。`,
      en: `There is no cart's hold ${reference} for this order. Submit without it.`,
    };
    const parts = { code: 'CART_HOLD_UNKNOWN', message, field: ['input', 'takesOver'] };
    return userError('CartHoldUnknownError', parts, language, { reference });
  }
  const { front, location } = refusal;
  const message = {
    zh: `该渠道（${front}）不从 ${location} 销售。请换一个发货地点。`,
    en: `The channel (${front}) does not sell from ${location}. Take another place.`,
  };
  const parts = { code: 'OUT_OF_SCOPE', message, field: ['input', 'fulfilmentLocation'] };
  return userError('OutOfScopeError', parts, language, { front, location });
}
