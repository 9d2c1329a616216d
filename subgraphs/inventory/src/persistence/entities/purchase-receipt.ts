import { defineEntity, p } from '@mikro-orm/core';

const PurchaseReceiptSchema = defineEntity({
  name: 'PurchaseReceipt',
  tableName: 'purchase_receipt',
  indexes: [
    { name: 'purchase_receipt_order', properties: ['purchaseNo', 'recordedAt'] },
    { name: 'purchase_receipt_supplier', properties: ['supplier', 'occurredAt'] },
  ],
  checks: [{ name: 'purchase_receipt_kind', expression: `kind in ('RECEIPT', 'RETURN')` }],
  properties: {
    receiptNo: p.string().columnType('text').primary(),
    purchaseNo: p.string().columnType('text'),
    supplier: p.string().columnType('text'),
    location: p.string().columnType('text'),
    kind: p.string().columnType('text').$type<'RECEIPT' | 'RETURN'>(),
    deliveryNote: p.string().columnType('text').nullable(),
    reason: p.string().columnType('text').nullable(),
    occurredAt: p.datetime().columnType('timestamptz(3)'),
    recordedAt: p.datetime().columnType('timestamptz(3)'),
    recordedBy: p.string().columnType('text'),
  },
});

/** Goods that came against a purchase order, or went back (采购收货单). */
export class PurchaseReceipt extends PurchaseReceiptSchema.class {}
PurchaseReceiptSchema.setClass(PurchaseReceipt);
