import { defineEntity, p } from '@mikro-orm/core';
import { Product } from './product.ts';

const BarcodeSchema = defineEntity({
  name: 'Barcode',
  tableName: 'barcode',
  checks: [
    { name: 'barcode_gtin_form', expression: `gtin ~ '^[0-9]{14}$'` },
    { name: 'barcode_gtin_of_code', expression: `gtin = lpad(code, 14, '0')` },
  ],
  properties: {
    /** 14 digits, zeros before: UPC-A and its EAN-13 are one row. Unique, so a code has one product. */
    gtin: p.string().columnType('text').primary(),
    /** As printed and given. */
    code: p.string().columnType('text'),
    product: () =>
      p
        .manyToOne(Product)
        .fieldName('sku')
        .index('barcode_sku')
        .foreignKeyName('barcode_sku_foreign'),
  },
});

/** One code that scans to a product (条码). */
export class Barcode extends BarcodeSchema.class {}
BarcodeSchema.setClass(Barcode);
