import type { Outcome } from '@entresol/shared/outcome';
import type { LotRefusal } from '../lot/lot.ts';
import type { InsufficientStock } from '../refusals.ts';
import type { RowFault } from './sync.ts';

/** What is wrong with the lot of a row by itself; whether there are enough units, others decide. */
export function lotFault(
  outcome: Outcome<unknown, LotRefusal | InsufficientStock>,
): RowFault | null {
  const refusals = outcome.ok ? [] : outcome.refusals;
  for (const refusal of refusals) {
    switch (refusal.kind) {
      case 'LotRequired': {
        const zh = refusal.missing === 'LOT_NO' ? '须给批号。' : '须给该批的到期日期或生产日期。';
        const en = refusal.missing === 'LOT_NO' ? 'Name its lot.' : 'Say when its lot expires.';
        return fault('LOT_REQUIRED', zh, en);
      }
      case 'LotDatesDiffer':
        return fault(
          'LOT_DATES_DIFFER',
          `批号 ${refusal.lotNo} 已按其他日期登记。`,
          `Lot ${refusal.lotNo} is here with other dates.`,
        );
      case 'LotExpired':
        return fault(
          'LOT_EXPIRED',
          `批号 ${refusal.lotNo} 已过可售期，不能作为良品入账。`,
          `Lot ${refusal.lotNo} may not be sold any more, so its units are not good ones.`,
        );
      case 'LotNotTracked':
        return fault(
          'LOT_NOT_TRACKED',
          `${refusal.sku} 不按批次管理，请去掉批号。`,
          `No lots are kept of ${refusal.sku}: leave the lot out.`,
        );
    }
  }
  return null;
}

function fault(code: RowFault['code'], zh: string, en: string): RowFault {
  return { code, message: { zh, en } };
}
