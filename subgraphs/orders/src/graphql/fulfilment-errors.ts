import { userError, type Language, type UserErrorFields } from '@entresol/shared';
import type { OrderRefusal } from '../domain/refusals.ts';

type FulfilmentRefusal = Extract<
  OrderRefusal,
  { kind: 'FulfilmentState' | 'CollectionCode' | 'CodeNeeded' }
>;

/** Restates refusals of work on fulfilment orders. */
export function fulfilmentError(refusal: FulfilmentRefusal, language: Language): UserErrorFields {
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
    zh: `履约单 ${fulfilmentNo} 的状态为 ${state}，不能执行此操作。`,
    en: `Fulfilment order ${fulfilmentNo} is ${state}, which does not allow this.`,
  };
  const parts = { code: 'FULFILMENT_STATE', message, field };
  return userError('FulfilmentStateError', parts, language, { fulfilmentNo, state });
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
