import { describe, expect, it } from '@jest/globals';
import type { StockRefusal } from '../domain/refusals.ts';
import { toUserError } from './to-user-error.ts';

const field = ['input', 'transferNo'];

describe('a refusal by a state', () => {
  it.each<[string, StockRefusal, string]>([
    [
      'of a transfer',
      { kind: 'DocumentState', field, documentNo: 'TR1', status: 'PARTLY_RECEIVED' },
      '单据 TR1 处于“部分收货”状态，不能这样操作。',
    ],
    [
      'of a proposal',
      { kind: 'DocumentState', field, documentNo: 'RP1', status: 'EXECUTED' },
      '单据 RP1 处于“已执行”状态，不能这样操作。',
    ],
    [
      'of a stocktake',
      { kind: 'StocktakeClosed', stocktakeNo: 'ST1', status: 'APPROVED' },
      '盘点单 ST1 已结束（已审核）。请新建盘点单。',
    ],
    [
      'of a purchase order',
      { kind: 'PurchaseState', purchaseNo: 'PO1', status: 'DRAFT', act: 'RECEIVE' },
      '采购单 PO1 的状态为“草稿”，不能收货。请刷新后查看可做的操作。',
    ],
    [
      'that has no word',
      { kind: 'DocumentState', field, documentNo: 'X1', status: 'NEWER' },
      '单据 X1 处于“NEWER”状态，不能这样操作。',
    ],
  ])('%s says it in the words of the graph', (_what, refusal, message) => {
    expect(toUserError(refusal, 'zh').message).toBe(message);
  });
});
