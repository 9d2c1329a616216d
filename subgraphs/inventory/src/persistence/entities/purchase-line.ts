import { defineEntity, p } from '@mikro-orm/core';

const PurchaseLineSchema = defineEntity({
  name: 'PurchaseLine',
  tableName: 'purchase_line',
  indexes: [{ name: 'purchase_line_sku', properties: ['sku'] }],
  uniques: [{ name: 'purchase_line_sku_once', properties: ['purchaseNo', 'sku'] }],
  checks: [
    { name: 'purchase_line_quantity', expression: `quantity > 0 and unit_price >= 0` },
    { name: 'purchase_line_confirmed', expression: `0 <= confirmed and confirmed <= quantity` },
    { name: 'purchase_line_returned', expression: `0 <= returned and returned <= received` },
  ],
  properties: {
    purchaseNo: p.string().columnType('text').primary(),
    lineNo: p.integer().primary(),
    sku: p.string().columnType('text'),
    quantity: p.integer(),
    confirmed: p.integer().nullable(),
    received: p.integer().default(0),
    returned: p.integer().default(0),
    unitPrice: p.decimal('string').columnType('numeric(19,4)'),
    expectedAt: p.datetime().columnType('timestamptz(3)').nullable(),
  },
});

/** One SKU of a purchase order (采购明细). */
export class PurchaseLine extends PurchaseLineSchema.class {}
PurchaseLineSchema.setClass(PurchaseLine);
