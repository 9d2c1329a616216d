import { STATE_WORDS } from './generated/state-words.ts';
import { userError, type Language, type UserErrorFields } from '@entresol/shared';
import type {
  RecountDue,
  StocktakeChanged,
  StocktakeClosed,
  StocktakeIncomplete,
  StocktakeRefusal,
} from '../domain/stocktake/stocktake.ts';

/** Restates a refusal of a stocktake for the graph. */
export function toStocktakeError(refusal: StocktakeRefusal, language: Language): UserErrorFields {
  switch (refusal.kind) {
    case 'StocktakeClosed':
      return closed(refusal, language);
    case 'StocktakeChanged':
      return changed(refusal, language);
    case 'StocktakeIncomplete':
      return incomplete(refusal, language);
    case 'RecountDue':
      return recountDue(refusal, language);
    case 'FourEyes': {
      const message = {
        zh: '盘点人不能审核自己的盘点，请由他人审核。',
        en: 'Whoever counted does not approve it; ask somebody else.',
      };
      const parts = { code: 'STOCKTAKE_FOUR_EYES', message, field: ['input', 'stocktakeNo'] };
      const { stocktakeNo } = refusal;
      return userError('StocktakeFourEyesError', parts, language, { stocktakeNo });
    }
    case 'StocktakeEmpty': {
      const message = {
        zh: '该范围内账面没有库存。请核对地点与范围。',
        en: 'The books have nothing within this scope. Check the place and the scope.',
      };
      const parts = { code: 'STOCKTAKE_EMPTY', message, field: refusal.field };
      return userError('StocktakeEmptyError', parts, language);
    }
    default:
      return refusal satisfies never;
  }
}

function closed({ stocktakeNo, status }: StocktakeClosed, language: Language): UserErrorFields {
  const message = {
    zh: `盘点单 ${stocktakeNo} 已结束（${STATE_WORDS.StocktakeStatus[status]}）。请新建盘点单。`,
    en: `Stocktake ${stocktakeNo} is closed (${status}). Plan a new one.`,
  };
  const parts = { code: 'STOCKTAKE_CLOSED', message, field: ['input', 'stocktakeNo'] };
  return userError('StocktakeClosedError', parts, language, { stocktakeNo, status });
}

function changed(refusal: StocktakeChanged, language: Language): UserErrorFields {
  const { stocktakeNo, expectedVersion, actualVersion } = refusal;
  const message = {
    zh: `盘点单 ${stocktakeNo} 已有新的盘点（版本 ${actualVersion}）。请刷新后再提交。`,
    en: `Stocktake ${stocktakeNo} has changed (version ${actualVersion}). Look again, then submit.`,
  };
  const field = ['input', 'expectedVersion'];
  const parts = { code: 'STOCKTAKE_CHANGED', message, field };
  const extra = { stocktakeNo, expectedVersion, actualVersion };
  return userError('StocktakeChangedError', parts, language, extra);
}

function incomplete(refusal: StocktakeIncomplete, language: Language): UserErrorFields {
  const { stocktakeNo, uncounted, skus } = refusal;
  const message = {
    zh: `还有 ${uncounted} 个货号未盘。请继续盘点，或说明未盘明细如何处理。`,
    en: `${uncounted} SKUs are not counted. Count them, or say what becomes of them.`,
  };
  const parts = { code: 'STOCKTAKE_INCOMPLETE', message, field: ['input', 'uncounted'] };
  const extra = { stocktakeNo, uncounted, skus };
  return userError('StocktakeIncompleteError', parts, language, extra);
}

function recountDue({ stocktakeNo, skus }: RecountDue, language: Language): UserErrorFields {
  const message = {
    zh: `${skus.join('、')} 差异超出容差或盘点期间有异动，请先复盘。`,
    en: `Count again first, being off or disturbed while counted: ${skus.join(', ')}.`,
  };
  const parts = { code: 'STOCKTAKE_RECOUNT_DUE', message, field: ['input', 'stocktakeNo'] };
  return userError('StocktakeRecountDueError', parts, language, { stocktakeNo, skus });
}
