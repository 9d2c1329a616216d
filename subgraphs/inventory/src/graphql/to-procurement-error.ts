import { STATE_WORDS } from './generated/state-words.ts';
import { toMoney, userError, type Language, type UserErrorFields } from '@entresol/shared';
import type {
  PurchaseChanged,
  PurchaseExceeded,
  PurchaseRefusal,
  PurchaseState,
  StatementChanged,
} from '../domain/procurement/purchase.ts';

/** Restates a refusal of purchasing for the graph. */
export function toProcurementError(refusal: PurchaseRefusal, language: Language): UserErrorFields {
  switch (refusal.kind) {
    case 'PurchaseState':
      return state(refusal, language);
    case 'PurchaseChanged':
      return changed(refusal, language);
    case 'PurchaseExceeded':
      return exceeded(refusal, language);
    case 'PurchaseFourEyes': {
      const message = {
        zh: '制单人不能审核自己的采购单，请由他人审核。',
        en: 'Whoever wrote the order does not approve it; ask somebody else.',
      };
      const parts = { code: 'PURCHASE_FOUR_EYES', message, field: ['input', 'purchaseNo'] };
      const { purchaseNo } = refusal;
      return userError('PurchaseFourEyesError', parts, language, { purchaseNo });
    }
    case 'StatementChanged':
      return statementChanged(refusal, language);
    default:
      return refusal satisfies never;
  }
}

function state({ purchaseNo, status, act }: PurchaseState, language: Language): UserErrorFields {
  const words = [STATE_WORDS.PurchaseOrderStatus[status], STATE_WORDS.PurchaseOrderAction[act]];
  const message = {
    zh: `采购单 ${purchaseNo} 的状态为“${words[0]}”，不能${words[1]}。请刷新后查看可做的操作。`,
    en: `Purchase order ${purchaseNo} is ${status}: ${act} is not possible. See allowedActions.`,
  };
  const parts = { code: 'PURCHASE_STATE', message, field: ['input', 'purchaseNo'] };
  return userError('PurchaseStateError', parts, language, { purchaseNo, status });
}

function changed(refusal: PurchaseChanged, language: Language): UserErrorFields {
  const { expectedVersion, actualVersion, field } = refusal;
  const message = {
    zh: `内容已被他人修改（版本 ${actualVersion}，您看到的是 ${expectedVersion}）。请刷新后再提交。`,
    en: `It has changed (version ${actualVersion}, you saw ${expectedVersion}). Look again first.`,
  };
  const parts = { code: 'PURCHASE_CHANGED', message, field };
  return userError('PurchaseChangedError', parts, language, { expectedVersion, actualVersion });
}

function exceeded(refusal: PurchaseExceeded, language: Language): UserErrorFields {
  const { lineNo, sku, requested, open, field } = refusal;
  const message = {
    zh: `第 ${lineNo} 行 ${sku} 最多还可 ${open} 件，录入了 ${requested} 件。请核对送货单。`,
    en: `Line ${lineNo}, ${sku}: ${open} at most, ${requested} given. Check the delivery note.`,
  };
  const parts = { code: 'PURCHASE_EXCEEDED', message, field };
  return userError('PurchaseExceededError', parts, language, { lineNo, sku, requested, open });
}

function statementChanged(refusal: StatementChanged, language: Language): UserErrorFields {
  const { expectedMinor, actualMinor } = refusal;
  const payable = toMoney(actualMinor, 'CNY');
  const message = {
    zh: `应付金额现为 ${payable.amount} 元，与确认的金额不同。请重新预览后再确认。`,
    en: `The payable is ${payable.amount} now, not what was agreed to. Preview again, then confirm.`,
  };
  const field = ['input', 'expectedPayableMinor'];
  const parts = { code: 'STATEMENT_CHANGED', message, field };
  const expected = toMoney(expectedMinor, 'CNY');
  return userError('StatementChangedError', parts, language, { expected, actual: payable });
}
