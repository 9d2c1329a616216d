import { defineEntity, p } from '@mikro-orm/core';
import type { CloseReview } from '../../domain/till/review-close.ts';
import type { ShiftFigures } from '../../domain/till/shift-figures.ts';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz');

const TillShiftSchema = defineEntity({
  name: 'TillShift',
  tableName: 'till_shift',
  indexes: [
    { name: 'till_shift_store', properties: ['store', 'openedAt', 'shiftNo'] },
    {
      name: 'till_shift_to_confirm',
      properties: ['store', 'closedAt'],
      where: `review = 'PENDING'`,
    },
  ],
  uniques: [
    { name: 'till_shift_one_open', properties: ['store', 'device'], where: `status = 'OPEN'` },
  ],
  checks: [
    { name: 'till_shift_status', expression: `status in ('OPEN', 'CLOSED')` },
    {
      name: 'till_shift_closed',
      expression: `(status = 'CLOSED') = (closed_at is not null and figures is not null)`,
    },
    {
      name: 'till_shift_review',
      expression: `review in ('NONE', 'PENDING', 'CONFIRMED') and (review = 'NONE' or status = 'CLOSED') and (review = 'CONFIRMED') = (reviewed_by is not null and reviewed_at is not null and review_reason is not null) and reviewed_by is distinct from coalesce(closed_by, '')`,
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
    /** Whether a second person has to confirm the close, as its drawer was far off. */
    review: p.string().$type<CloseReview>().columnType('text').default('NONE'),
    reviewedBy: text().nullable(),
    reviewedAt: instant().nullable(),
    reviewReason: text().nullable(),
  },
});

/** One person's turn at a till, with its drawer (班次). */
export class TillShift extends TillShiftSchema.class {}
TillShiftSchema.setClass(TillShift);
