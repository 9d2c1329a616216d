import { userError, type Language, type UserErrorFields } from '@entresol/shared';
import type { OrderRefusal } from '../domain/refusals.ts';

type DeskRefusal = Extract<OrderRefusal, { kind: 'OrderChanged' | 'OrderBlocked' | 'HoldClosed' }>;

/** Restates what speaks against a change at the desk. */
export function deskError(refusal: DeskRefusal, language: Language): UserErrorFields {
  switch (refusal.kind) {
    case 'OrderChanged': {
      const { orderNo, expectedVersion, actualVersion } = refusal;
      const message = {
        zh: `订单 ${orderNo} 已被他人修改（版本 ${actualVersion}）。请重新读取后再改。`,
        en: `Order ${orderNo} was changed meanwhile (version ${actualVersion}). Read it again first.`,
      };
      const parts = { code: 'ORDER_CHANGED', message, field: ['input', 'expectedVersion'] };
      const extra = { orderNo, expectedVersion, actualVersion };
      return userError('OrderChangedError', parts, language, extra);
    }
    case 'OrderBlocked': {
      const { orderNo, isHeld, exception } = refusal;
      const message = {
        zh: `订单 ${orderNo} ${isHeld ? '已被暂挂' : '处于异常'}，暂不能履约。`,
        en: `Order ${orderNo} is ${isHeld ? 'held' : 'an exception'}: it is not to be handed over.`,
      };
      const parts = { code: 'ORDER_BLOCKED', message, field: ['input', 'orderNo'] };
      const extra = { orderNo, held: isHeld, exception };
      return userError('OrderBlockedError', { ...parts, retryable: true }, language, extra);
    }
    case 'HoldClosed': {
      const { orderNo, reservation } = refusal;
      const message = {
        zh: `订单 ${orderNo} 的库存预留 ${reservation} 已关闭，无法再次出库。请先核对库存流水：货品若已交付，请联系库存管理员；若未交付，请取消订单并重新下单。`,
        en: `What order ${orderNo} held (${reservation}) is closed, so it cannot leave again. Look at the stock movements: what was handed over already is for who keeps the books; otherwise cancel the order and place it anew.`,
      };
      const parts = { code: 'HOLD_CLOSED', message, field: ['input', 'orderNo'] };
      return userError('OrderHoldClosedError', parts, language, { orderNo, reservation });
    }
    default:
      return refusal satisfies never;
  }
}
