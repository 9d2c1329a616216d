import { userError, type Language, type UserErrorFields } from '@entresol/shared';
import type { OrderRefusal } from '../domain/refusals.ts';
import { stateWord } from './state-word.ts';

type TillRefusal = Extract<
  OrderRefusal,
  {
    kind:
      | 'ShiftNotOpen'
      | 'ShiftOpen'
      | 'ShiftBusy'
      | 'ShiftClosed'
      | 'ShiftCurrency'
      | 'ParkedSaleState';
  }
>;

/** Restates refusals of tills for the graph. */
export function tillError(refusal: TillRefusal, language: Language): UserErrorFields {
  switch (refusal.kind) {
    case 'ShiftNotOpen': {
      const { store, device } = refusal;
      const message = {
        zh: `门店 ${store} 的收银机 ${device} 尚未开班。请先开班。`,
        en: `Till ${device} of store ${store} has no open shift. Open one first.`,
      };
      const parts = { code: 'SHIFT_NOT_OPEN', message, field: ['input', 'device'] };
      return userError('ShiftNotOpenError', parts, language, { store, device });
    }
    case 'ShiftOpen': {
      const { shiftNo } = refusal;
      const message = {
        zh: `该收银机已开班（${shiftNo}）。请先交班。`,
        en: `This till has an open shift already (${shiftNo}). Close it first.`,
      };
      const parts = { code: 'SHIFT_OPEN', message, field: ['input', 'device'] };
      return userError('ShiftOpenError', parts, language, { shiftNo });
    }
    case 'ShiftBusy': {
      const { shiftNo } = refusal;
      const message = {
        zh: `班次 ${shiftNo} 还有未完成的销售。请稍后再交班。`,
        en: `A sale of shift ${shiftNo} is still being completed. Close it in a moment.`,
      };
      const field = ['input', 'shiftNo'];
      const parts = { code: 'SHIFT_BUSY', message, field, retryable: true };
      return userError('ShiftBusyError', parts, language, { shiftNo });
    }
    case 'ShiftClosed': {
      const { shiftNo } = refusal;
      const message = {
        zh: `班次 ${shiftNo} 已交班，数字不再变动。`,
        en: `Shift ${shiftNo} is closed, and its figures stay as they are.`,
      };
      const parts = { code: 'SHIFT_CLOSED', message, field: ['input', 'shiftNo'] };
      return userError('ShiftClosedError', parts, language, { shiftNo });
    }
    case 'ShiftCurrency': {
      const { shiftNo, currency, saleCurrency } = refusal;
      const message = {
        zh: `班次 ${shiftNo} 以 ${currency} 计，不能收取 ${saleCurrency} 的销售。请在该币种的收银机结账。`,
        en: `Shift ${shiftNo} counts ${currency}; sell what costs ${saleCurrency} at another till.`,
      };
      const parts = { code: 'SHIFT_CURRENCY', message, field: ['input', 'lines'] };
      return userError('ShiftCurrencyError', parts, language, { shiftNo, currency, saleCurrency });
    }
    case 'ParkedSaleState': {
      const { parkedNo, status } = refusal;
      const message = {
        zh: `挂单 ${parkedNo} 不可用（${stateWord('ParkedSaleStatus', status)}）。请重新录入。`,
        en: `The parked sale ${parkedNo} is of no use (${status}). Ring it up again.`,
      };
      const parts = { code: 'PARKED_SALE_STATE', message, field: ['input', 'parkedNo'] };
      return userError('ParkedSaleStateError', parts, language, { parkedNo, status });
    }
    default:
      return refusal satisfies never;
  }
}
