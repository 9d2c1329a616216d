import { defineEntity, p } from '@mikro-orm/core';
import { PickBatch } from './pick-batch.ts';

const text = () => p.string().columnType('text');

const PickLineSchema = defineEntity({
  name: 'PickLine',
  tableName: 'pick_line',
  properties: {
    batchNo: () =>
      p
        .manyToOne(PickBatch)
        .mapToPk()
        .primary()
        .fieldName('batch_no')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('pick_line_batch_no_foreign'),
    fulfilmentNo: text().primary(),
    lineNo: p.integer().primary(),
    /** Where it stood when the batch was made; null where nobody had said so. */
    zone: text().nullable(),
    bin: text().nullable(),
  },
});

/** A line of a fulfilment order that a batch picks (拣货明细). */
export class PickLine extends PickLineSchema.class {}
PickLineSchema.setClass(PickLine);
