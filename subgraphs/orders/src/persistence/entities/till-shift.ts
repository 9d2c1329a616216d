import { defineEntity, p } from '@mikro-orm/core';
import type { ShiftFigures } from '../../domain/till/shift-figures.ts';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz');

const TillShiftSchema = defineEntity({
  name: 'TillShift',
  tableName: 'till_shift',
  indexes: [{ name: 'till_shift_store', properties: ['store', 'openedAt', 'shiftNo'] }],
  uniques: [
    { name: 'till_shift_one_open', properties: ['store', 'device'], where: `status = 'OPEN'` },
  ],
  checks: [
    { name: 'till_shift_status', expression: `status in ('OPEN', 'CLOSED')` },
    {
      name: 'till_shift_closed',
      expression: `(status = 'CLOSED') = (closed_at is not null and figures is not null)`,
    },
    { name: 'till_shift_float', expression: 'float_minor >= 0' },
  ],
  properties: {
    shiftNo: text().primary(),
    store: text(),
    device: text(),
    currency: text(),
    status: text(),
    floatMinor: p.bigint('number'),
    /** Receipts of the shift so far: the next one's number less one. */
    receiptCount: p.integer(),
    openedBy: text(),
    openedAt: instant(),
    closedBy: text().nullable(),
    closedAt: instant().nullable(),
    note: text().nullable(),
    /** Frozen by the close. */
    figures: p.json<ShiftFigures>().nullable(),
  },
});

/** One person's turn at a till, with its drawer (班次). */
export class TillShift extends TillShiftSchema.class {}
TillShiftSchema.setClass(TillShift);
