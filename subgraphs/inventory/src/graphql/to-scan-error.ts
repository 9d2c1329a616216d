import { userError, type Language, type UserErrorFields } from '@entresol/shared';
import type { ScanRefusal } from '../domain/scan/check-scans.ts';

/** Restates a refusal of a scan for the graph. */
export function toScanError(refusal: ScanRefusal, language: Language): UserErrorFields {
  const { field, scanned } = refusal;
  switch (refusal.kind) {
    case 'ScanUnreadable': {
      const parts = { code: 'SCAN_UNREADABLE', message: refusal.reason, field };
      return userError('ScanUnreadableError', parts, language, { scanned });
    }
    case 'ScanUnknown': {
      const message = {
        zh: `没有条码或货号为 ${scanned} 的商品。请先维护条码。`,
        en: `No product has the code ${scanned}. Add it to its product first.`,
      };
      const parts = { code: 'SCAN_UNKNOWN', message, field };
      return userError('ScanUnknownError', parts, language, { scanned });
    }
    default:
      return refusal satisfies never;
  }
}
