import { userError, type Language, type UserErrorFields } from '@entresol/shared';
import type { SyncRefusal } from '../domain/sync/sync.ts';

/** Restates why a batch of an outside system was not taken. */
export function toSyncError(refusal: SyncRefusal, language: Language): UserErrorFields {
  if (refusal.kind === 'SyncBatchDiffers') {
    const { batchNo } = refusal;
    const zh = `批号 ${batchNo} 已用于内容不同的批次。请换一个新的批号。`;
    const en = `Batch number ${batchNo} was used for a batch with another content. Use a new one.`;
    const parts = {
      code: 'IDEMPOTENCY_MISMATCH',
      message: { zh, en },
      field: ['input', 'batchNo'],
    };
    return userError('IdempotencyMismatchError', parts, language);
  }
  const { index, fault } = refusal;
  const field = ['input', 'rows', String(index)];
  const parts = { code: 'SYNC_ROW_REJECTED', message: fault.message, field };
  const extra = { rowNo: index, rowCode: fault.code };
  return userError('SyncRowRejectedError', parts, language, extra);
}
