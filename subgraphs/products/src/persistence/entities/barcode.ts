import { defineEntity, p } from '@mikro-orm/core';

const BarcodeSchema = defineEntity({
  name: 'Barcode',
  tableName: 'barcode',
  properties: {
    code: p.string().columnType('text').primary(),
    sku: p.string().columnType('text').index('barcode_sku'),
  },
});

/** One code that scans to a product (条码). */
export class Barcode extends BarcodeSchema.class {}
BarcodeSchema.setClass(Barcode);
