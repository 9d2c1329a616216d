import {
  commonUserError,
  isCommonRefusal,
  userError,
  type CommonRefusal,
  type Language,
  type UserErrorFields,
} from '@entresol/shared';
import type { ProductRefusal } from '../domain/refusal.ts';

/** Restates a refusal for the graph. */
export function toUserError(
  refusal: ProductRefusal | CommonRefusal,
  language: Language,
): UserErrorFields {
  if (isCommonRefusal(refusal)) return commonUserError(refusal, language);
  const { field, barcode } = refusal;
  switch (refusal.kind) {
    case 'BarcodeInvalid': {
      const message = {
        zh: `“${barcode}”不是有效条码：应为 8、12、13 或 14 位数字且校验位正确。请重新扫描或核对。`,
        en: `"${barcode}" is no valid barcode: 8, 12, 13 or 14 digits with a right check digit. Scan again.`,
      };
      const parts = { code: 'BARCODE_INVALID', message, field };
      return userError('BarcodeInvalidError', parts, language, { barcode });
    }
    case 'BarcodeTaken': {
      const { sku } = refusal;
      const message = {
        zh: `条码“${barcode}”已属于商品“${sku}”。请先从该商品移除，或核对条码。`,
        en: `Barcode "${barcode}" belongs to product "${sku}". Take it off there first, or check it.`,
      };
      const parts = { code: 'BARCODE_TAKEN', message, field };
      return userError('BarcodeTakenError', parts, language, { barcode, sku });
    }
    default:
      return refusal satisfies never;
  }
}
