import { defineEntity, p } from '@mikro-orm/core';
import { FulfilmentOrder } from './fulfilment-order.ts';

const FulfilmentLineSchema = defineEntity({
  name: 'FulfilmentLine',
  tableName: 'fulfilment_line',
  checks: [
    {
      name: 'fulfilment_line_units',
      expression:
        '0 <= delivered and delivered <= shipped and 0 <= cancelled and 0 <= picked and picked <= quantity and shipped + cancelled <= quantity',
    },
  ],
  properties: {
    fulfilmentNo: () =>
      p
        .manyToOne(FulfilmentOrder)
        .mapToPk()
        .primary()
        .fieldName('fulfilment_no')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('fulfilment_line_fulfilment_no_foreign'),
    /** The order's line. */
    lineNo: p.integer().primary(),
    sku: p.string().columnType('text'),
    quantity: p.integer(),
    picked: p.integer().default(0),
    /** Units that left: shipped, collected or handed over. */
    shipped: p.integer().default(0),
    /** Of those, the ones that arrived. */
    delivered: p.integer().default(0),
    /** Units that will never leave; what they cost was paid back. */
    cancelled: p.integer().default(0),
  },
});

/** Units of an order's line that one place sends (履约明细). */
export class FulfilmentLine extends FulfilmentLineSchema.class {}
FulfilmentLineSchema.setClass(FulfilmentLine);
