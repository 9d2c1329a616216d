import { defineEntity, p } from '@mikro-orm/core';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz(3)');

const PickBatchSchema = defineEntity({
  name: 'PickBatch',
  tableName: 'pick_batch',
  indexes: [{ name: 'pick_batch_location', properties: ['location', 'createdAt', 'batchNo'] }],
  checks: [
    { name: 'pick_batch_state', expression: `state in ('OPEN', 'DONE')` },
    { name: 'pick_batch_done', expression: `(state = 'DONE') = (done_at is not null)` },
  ],
  properties: {
    batchNo: text().primary(),
    location: text(),
    state: text(),
    /** Number of who picks it; null until somebody does. */
    picker: text().nullable(),
    version: p.integer().default(1),
    createdBy: text(),
    createdAt: instant(),
    doneAt: instant().nullable(),
  },
});

/** Fulfilment orders that one walk through a place picks (波次). */
export class PickBatch extends PickBatchSchema.class {}
PickBatchSchema.setClass(PickBatch);
