import { userError, type Language, type UserErrorFields } from '@entresol/shared';
import type { OrderRefusal } from '../domain/refusals.ts';
import { stateWord } from './state-word.ts';

type FulfilmentRefusal = Extract<
  OrderRefusal,
  { kind: 'FulfilmentState' | 'CollectionCode' | 'CodeNeeded' | 'GoodsPastDay' }
>;

/** Restates refusals of work on fulfilment orders. */
export function fulfilmentError(refusal: FulfilmentRefusal, language: Language): UserErrorFields {
  if (refusal.kind === 'GoodsPastDay') return pastDayError(refusal, language);
  const { fulfilmentNo } = refusal;
  if (refusal.kind === 'CollectionCode') {
    const { triesLeft } = refusal;
    if (triesLeft === 0) return triesSpent(fulfilmentNo, language);
    const message = {
      zh: `取货码不正确，还可尝试 ${triesLeft} 次。`,
      en: `This is not the collection code; ${triesLeft} tries are left.`,
    };
    const parts = { code: 'COLLECTION_CODE', message, field: ['input', 'code'] };
    const extra = { fulfilmentNo, triesLeft };
    return userError('CollectionCodeError', parts, language, extra);
  }
  if (refusal.kind === 'CodeNeeded') {
    const message = {
      zh: `履约单 ${fulfilmentNo} 凭取货码交付。请以买家出示的取货码调用 fulfilmentOrderCollect。`,
      en: `${fulfilmentNo} is handed to who says its code: use fulfilmentOrderCollect with the code.`,
    };
    const parts = { code: 'COLLECTION_CODE_NEEDED', message, field: ['input', 'orderNo'] };
    return userError('CollectionCodeNeededError', parts, language, { fulfilmentNo });
  }
  const { state, field } = refusal;
  const message = {
    zh: `履约单 ${fulfilmentNo} 的状态为“${stateWord('FulfilmentOrderState', state)}”，不能执行此操作。`,
    en: `Fulfilment order ${fulfilmentNo} is ${state}, which does not allow this.`,
  };
  const parts = { code: 'FULFILMENT_STATE', message, field };
  return userError('FulfilmentStateError', parts, language, { fulfilmentNo, state });
}

function pastDayError(
  refusal: Extract<FulfilmentRefusal, { kind: 'GoodsPastDay' }>,
  language: Language,
): UserErrorFields {
  const { field, kind: _, ...lot } = refusal;
  const { sku, lotNo, quantity, waivable } = lot;
  const [until, expires] = [lot.sellableUntil, lot.expiresAt].map((day) => dayOf(day));
  const message = waivable
    ? {
        zh: `${sku} 批次 ${lotNo} 的 ${quantity} 件已于 ${until} 停售。店长可填写原因后放行。`,
        en: `${quantity} units of ${sku}, lot ${lotNo}, are past their last day of sale (${until}). A manager may let them go with a reason.`,
      }
    : {
        zh: `${sku} 批次 ${lotNo} 的 ${quantity} 件已于 ${expires} 过期，不能出库。`,
        en: `${quantity} units of ${sku}, lot ${lotNo}, expired on ${expires} and cannot leave.`,
      };
  return userError('GoodsPastDayError', { code: 'GOODS_PAST_DAY', message, field }, language, lot);
}

function dayOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** No code is compared any more, so it cannot be said that this one is wrong. */
function triesSpent(fulfilmentNo: string, language: Language): UserErrorFields {
  const message = {
    zh: '取货码的尝试次数已用完。请再次执行备货完成（fulfilmentOrderReady），买家会收到新码。',
    en: 'No tries are left for this code. Call fulfilmentOrderReady again: the buyer gets a new one.',
  };
  const parts = { code: 'COLLECTION_TRIES_SPENT', message, field: ['input', 'code'] };
  return userError('CollectionCodeError', parts, language, { fulfilmentNo, triesLeft: 0 });
}
