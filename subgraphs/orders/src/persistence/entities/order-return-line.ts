import { defineEntity, p } from '@mikro-orm/core';
import { OrderReturn } from './order-return.ts';

const text = () => p.string().columnType('text');

const OrderReturnLineSchema = defineEntity({
  name: 'OrderReturnLine',
  tableName: 'order_return_line',
  checks: [
    {
      name: 'order_return_line_positive',
      expression: 'quantity > 0 and refund_minor >= 0 and points >= 0',
    },
    { name: 'order_return_line_condition', expression: `condition in ('GOOD', 'DAMAGED')` },
  ],
  properties: {
    returnNo: () =>
      p
        .manyToOne(OrderReturn)
        .mapToPk()
        .primary()
        .fieldName('return_no')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('order_return_line_return_no_foreign'),
    position: p.integer().primary(),
    /** The order's line. */
    lineNo: p.integer(),
    sku: text(),
    quantity: p.integer(),
    /** Null where the goods stay with the customer. */
    condition: text().nullable(),
    refundMinor: p.bigint('number'),
    points: p.integer(),
  },
});

/** Units of one line that came back in one condition (售后明细). */
export class OrderReturnLine extends OrderReturnLineSchema.class {}
OrderReturnLineSchema.setClass(OrderReturnLine);
