import { defineEntity, p } from '@mikro-orm/core';
import { FulfilmentOrder } from './fulfilment-order.ts';

const text = () => p.string().columnType('text');

const FulfilmentRejectionSchema = defineEntity({
  name: 'FulfilmentRejection',
  tableName: 'fulfilment_rejection',
  properties: {
    fulfilmentNo: () =>
      p
        .manyToOne(FulfilmentOrder)
        .mapToPk()
        .primary()
        .fieldName('fulfilment_no')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('fulfilment_rejection_fulfilment_no_foreign'),
    attempt: p.integer().primary(),
    location: text(),
    reason: text(),
    actor: text(),
    at: p.datetime().columnType('timestamptz(3)'),
  },
});

/** A place that gave a fulfilment order back, never changed (拒单记录). */
export class FulfilmentRejection extends FulfilmentRejectionSchema.class {}
FulfilmentRejectionSchema.setClass(FulfilmentRejection);
