import { defineEntity, p } from '@mikro-orm/core';
import { FulfilmentOrder } from './fulfilment-order.ts';

const CollectionCodeSchema = defineEntity({
  name: 'CollectionCode',
  tableName: 'collection_code',
  checks: [{ name: 'collection_code_attempts', expression: 'attempts >= 0 and attempts <= 5' }],
  properties: {
    fulfilmentNo: () =>
      p
        .manyToOne(FulfilmentOrder)
        .mapToPk()
        .primary()
        .fieldName('fulfilment_no')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('collection_code_fulfilment_no_foreign'),
    code: p.string().columnType('text'),
    /** Tries since it was issued; after five it opens nothing. */
    attempts: p.integer(),
    issuedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** What a buyer says to be given the goods; only they see it (取货码). */
export class CollectionCode extends CollectionCodeSchema.class {}
CollectionCodeSchema.setClass(CollectionCode);
