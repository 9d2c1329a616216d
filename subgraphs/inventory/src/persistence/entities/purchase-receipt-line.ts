import { defineEntity, p } from '@mikro-orm/core';
import type { StockCondition } from '../../domain/movement.ts';
import { PurchaseReceipt } from './purchase-receipt.ts';

const PurchaseReceiptLineSchema = defineEntity({
  name: 'PurchaseReceiptLine',
  tableName: 'purchase_receipt_line',
  checks: [
    { name: 'purchase_receipt_line_quantity', expression: `quantity > 0` },
    {
      name: 'purchase_receipt_line_condition',
      expression: `condition in ('GOOD', 'QC', 'DAMAGED')`,
    },
  ],
  properties: {
    receipt: () =>
      p
        .manyToOne(PurchaseReceipt)
        .primary()
        .fieldName('receipt_no')
        .foreignKeyName('purchase_receipt_line_receipt')
        .index(false),
    position: p.integer().primary(),
    lineNo: p.integer(),
    sku: p.string().columnType('text'),
    condition: p.string().columnType('text').$type<StockCondition>(),
    quantity: p.integer(),
    unitPrice: p.decimal('string').columnType('numeric(19,4)'),
    invoicedPrice: p.decimal('string').columnType('numeric(19,4)').nullable(),
  },
});

/** Units of one SKU in one condition that came or went (采购收货明细). */
export class PurchaseReceiptLine extends PurchaseReceiptLineSchema.class {}
PurchaseReceiptLineSchema.setClass(PurchaseReceiptLine);
