import { userError, type Language, type UserErrorFields } from '@entresol/shared';
import type { LotRefusal } from '../domain/lot/lot.ts';

/** Restates why a lot is refused. */
export function toLotError(refusal: LotRefusal, language: Language): UserErrorFields {
  const { sku, field } = refusal;
  switch (refusal.kind) {
    case 'LotRequired': {
      const { missing } = refusal;
      const message =
        missing === 'LOT_NO'
          ? {
              zh: `${sku} 按批次管理，请填批号。`,
              en: `Lots of ${sku} are kept: name the lot.`,
            }
          : {
              zh: `${sku} 有保质期，请填该批次的生产或到期日期。`,
              en: `${sku} has a shelf life: say when the lot was produced, or expires.`,
            };
      const parts = { code: 'LOT_REQUIRED', message, field };
      return userError('LotRequiredError', parts, language, { sku, missing });
    }
    case 'LotDatesDiffer': {
      const { lotNo, expiresAt } = refusal;
      const message = {
        zh: `${sku} 的批次 ${lotNo} 已在库，日期与所填不符。请核对批号和日期。`,
        en: `The lot ${lotNo} of ${sku} is here with other dates. Check its number and dates.`,
      };
      const parts = { code: 'LOT_DATES_DIFFER', message, field };
      return userError('LotDatesDifferError', parts, language, { sku, lotNo, expiresAt });
    }
    case 'LotExpired': {
      const { lotNo, sellableUntil } = refusal;
      const message = {
        zh: `${sku} 的批次 ${lotNo} 已过可售期，不能作为良品。请转待检、不良品或退供应商。`,
        en: `The lot ${lotNo} of ${sku} may not be sold any more. Take it as QC or DAMAGED, or send it back.`,
      };
      const parts = { code: 'LOT_EXPIRED', message, field };
      return userError('LotExpiredError', parts, language, { sku, lotNo, sellableUntil });
    }
    case 'LotNotTracked': {
      const message = {
        zh: `${sku} 未启用批次管理，不能填批号。`,
        en: `Lots of ${sku} are not kept: leave the lot out, or begin to keep them.`,
      };
      const parts = { code: 'LOT_NOT_TRACKED', message, field };
      return userError('LotNotTrackedError', parts, language, { sku });
    }
    case 'LotsInStock': {
      const { onHand } = refusal;
      const message = {
        zh: `${sku} 仍有 ${onHand} 件在库，不能停用批次管理。`,
        en: `${onHand} of ${sku} stand somewhere; lots are given up only without stock.`,
      };
      const parts = { code: 'LOTS_IN_STOCK', message, field, retryable: true };
      return userError('LotsInStockError', parts, language, { sku, onHand });
    }
    default:
      return refusal satisfies never;
  }
}
