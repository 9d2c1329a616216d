import { defineEntity, p } from '@mikro-orm/core';
import { SalesOrder } from './sales-order.ts';

const OrderLineSchema = defineEntity({
  name: 'OrderLine',
  tableName: 'order_line',
  indexes: [{ name: 'order_line_sku', properties: ['sku', 'orderId'] }],
  checks: [
    {
      name: 'order_line_share',
      expression: 'discount_minor >= 0 and discount_minor <= abs(amount_minor)',
    },
    {
      name: 'order_line_returned',
      expression:
        'returned_quantity >= 0 and (returned_quantity = 0 or returned_quantity <= quantity)',
    },
  ],
  properties: {
    orderId: () =>
      p
        .manyToOne(SalesOrder)
        .mapToPk()
        .primary()
        .fieldName('order_id')
        .foreignKeyName('order_line_order_id_foreign'),
    lineNo: p.integer().primary(),
    sku: p.string().columnType('text'),
    /** Services and adjustments name no goods. */
    goods: p.boolean(),
    description: p.string().columnType('text'),
    quantity: p.integer(),
    unitPrice: p.decimal('string').columnType('numeric(19,4)'),
    amountMinor: p.bigint('number'),
    /** What all discounts, points included, take off this line. */
    discountMinor: p.bigint('number'),
    /** Units that were paid back, or are about to be. */
    returnedQuantity: p.integer().default(0),
    sourceLine: p.integer().nullable(),
  },
});

/** One position of an order, prices frozen (订单行). */
export class OrderLine extends OrderLineSchema.class {}
OrderLineSchema.setClass(OrderLine);
