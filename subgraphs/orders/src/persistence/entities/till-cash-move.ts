import { defineEntity, p } from '@mikro-orm/core';
import type { CashKind } from '../../domain/till/shift-figures.ts';

const text = () => p.string().columnType('text');

const TillCashMoveSchema = defineEntity({
  name: 'TillCashMove',
  tableName: 'till_cash_move',
  indexes: [{ name: 'till_cash_move_shift', properties: ['shiftNo', 'id'] }],
  checks: [
    { name: 'till_cash_move_amount', expression: 'amount_minor > 0' },
    {
      name: 'till_cash_move_kind',
      expression: `kind in ('PAID_IN', 'PAID_OUT', 'DROP', 'REFUND')`,
    },
  ],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    shiftNo: text(),
    kind: text().$type<CashKind>(),
    amountMinor: p.bigint('number'),
    /** That of its drawer. */
    currency: text().defaultRaw(`'CNY'`),
    reason: text(),
    document: text().nullable(),
    actor: text(),
    at: p.datetime().columnType('timestamptz'),
  },
});

/** Cash that went into or out of a drawer besides sales (现金收支). */
export class TillCashMove extends TillCashMoveSchema.class {}
TillCashMoveSchema.setClass(TillCashMove);
