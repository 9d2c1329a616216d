import { defineEntity, p } from '@mikro-orm/core';
import { FulfilmentLine } from './fulfilment-line.ts';
import { Parcel } from './parcel.ts';

const ParcelLineSchema = defineEntity({
  name: 'ParcelLine',
  tableName: 'parcel_line',
  indexes: [{ name: 'parcel_line_fulfilment', properties: ['line'] }],
  checks: [{ name: 'parcel_line_positive', expression: 'quantity > 0' }],
  properties: {
    parcelNo: () =>
      p
        .manyToOne(Parcel)
        .mapToPk()
        .primary()
        .fieldName('parcel_no')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('parcel_line_parcel_no_foreign'),
    /** Number of the fulfilment order, and of its line. */
    line: () =>
      p
        .manyToOne(FulfilmentLine)
        .mapToPk()
        .primary()
        .fieldNames('fulfilment_no', 'line_no')
        .index(false)
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('parcel_line_line_foreign'),
    quantity: p.integer(),
  },
});

/** Units of one line in a parcel (包裹明细). */
export class ParcelLine extends ParcelLineSchema.class {}
ParcelLineSchema.setClass(ParcelLine);
