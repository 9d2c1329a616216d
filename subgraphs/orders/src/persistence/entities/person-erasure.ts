import { defineEntity, p } from '@mikro-orm/core';
import { SalesOrder } from './sales-order.ts';

const PersonErasureSchema = defineEntity({
  name: 'PersonErasure',
  tableName: 'person_erasure',
  properties: {
    orderId: () =>
      p
        .manyToOne(SalesOrder)
        .mapToPk()
        .primary()
        .fieldName('order_id')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('person_erasure_order_id_foreign'),
    askedAt: p.datetime().columnType('timestamptz'),
  },
});

/** An order of somebody who is to be forgotten; it still needs to know where its goods go (待删除). */
export class PersonErasure extends PersonErasureSchema.class {}
PersonErasureSchema.setClass(PersonErasure);
