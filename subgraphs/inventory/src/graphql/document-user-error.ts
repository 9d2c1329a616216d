import { userError, type Language, type UserErrorFields } from '@entresol/shared';
import { stateWord } from './state-word.ts';
import type { DocumentRefusal } from '../domain/transfer/transfer-refusals.ts';

/** Restates why a step of a document is refused. */
export function documentUserError(refusal: DocumentRefusal, language: Language): UserErrorFields {
  switch (refusal.kind) {
    case 'DocumentState': {
      const { documentNo, status, field } = refusal;
      const message = {
        zh: `单据 ${documentNo} 处于“${stateWord(status)}”状态，不能这样操作。`,
        en: `${documentNo} is ${status}; this cannot be done to it.`,
      };
      const parts = { code: 'DOCUMENT_STATE', message, field };
      return userError('DocumentStateError', parts, language, { documentNo, status });
    }
    case 'DocumentChanged': {
      const { documentNo, expected, actual, index } = refusal;
      const row = index === undefined ? [] : [String(index)];
      const field = ['input', ...row, 'expectedVersion'];
      const message = {
        zh: `单据 ${documentNo} 已被他人修改（版本 ${actual}，您看到的是 ${expected}）。请刷新后重试。`,
        en: `${documentNo} was changed meanwhile: it is at version ${actual}, you saw ${expected}. Look again.`,
      };
      const parts = { code: 'DOCUMENT_CHANGED', message, field };
      return userError('DocumentChangedError', parts, language, { documentNo, expected, actual });
    }
    case 'DocumentQuantity': {
      const { documentNo, sku, requested, allowed, field } = refusal;
      const message = {
        zh: `单据 ${documentNo} 的 ${sku} 最多 ${allowed} 件，收到 ${requested} 件。`,
        en: `${documentNo} allows ${allowed} of ${sku}; got ${requested}.`,
      };
      const parts = { code: 'DOCUMENT_QUANTITY', message, field };
      const extra = { documentNo, sku, requested, allowed };
      return userError('DocumentQuantityError', parts, language, extra);
    }
    case 'NoTransferSource': {
      const { sku, requested, available, field } = refusal;
      const message = {
        zh: `其他地点可调出的 ${sku} 共 ${available} 件，不足 ${requested} 件。`,
        en: `Other places can spare ${available} of ${sku} in all, fewer than ${requested}.`,
      };
      const parts = { code: 'NO_TRANSFER_SOURCE', message, field, retryable: true };
      return userError('NoTransferSourceError', parts, language, { sku, requested, available });
    }
    case 'NothingToReplenish': {
      const message = {
        zh: '没有需要调拨或采购的商品。',
        en: 'Nothing has to be moved or bought, or nobody has what is wanted.',
      };
      const parts = { code: 'NOTHING_TO_REPLENISH', message, retryable: true };
      return userError('NothingToReplenishError', parts, language);
    }
    default:
      return refusal satisfies never;
  }
}
