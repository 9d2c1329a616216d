import { userError, type Language, type UserErrorFields } from '@entresol/shared';
import type { CartHoldLimit } from '../domain/cart-hold.ts';
import type { CartHoldUnknown } from '../domain/refusals.ts';

const LIMITS = {
  HOLDS: {
    zh: (max: number) => `最多同时预留 ${max} 个购物车。请先下单或放弃一个。`,
    en: (max: number) => `You keep ${max} carts at a time. Order or give up one first.`,
  },
  UNITS: {
    zh: (max: number) => `购物车最多预留 ${max} 件。请减少数量，或直接下单。`,
    en: (max: number) => `You keep ${max} units in carts. Ask for fewer, or order.`,
  },
  HOLDS_A_DAY: {
    zh: (max: number) => `24 小时内最多预留 ${max} 次。请直接下单。`,
    en: (max: number) => `You keep carts ${max} times in 24 hours. Order instead.`,
  },
};

/** Restates refusals of carts' holds. */
export function toCartError(
  refusal: CartHoldUnknown | CartHoldLimit,
  language: Language,
): UserErrorFields {
  if (refusal.kind === 'CartHoldLimit') {
    const { limit, max } = refusal;
    const message = { zh: LIMITS[limit].zh(max), en: LIMITS[limit].en(max) };
    const field = ['input', 'lines'];
    const parts = { code: 'CART_HOLD_LIMIT', message, field, retryable: true };
    return userError('CartHoldLimitError', parts, language, { limit, max });
  }
  const { reference } = refusal;
  const message = {
    zh: `没有可转为该订单的购物车预留 ${reference}。请去掉后重新提交。`,
    en: `There is no cart's hold ${reference} for this order. Submit without it.`,
  };
  const parts = { code: 'CART_HOLD_UNKNOWN', message, field: ['input', 'takesOver'] };
  return userError('CartHoldUnknownError', parts, language, { reference });
}
