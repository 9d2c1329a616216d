import { defineEntity, p } from '@mikro-orm/core';
import { SalesOrder } from './sales-order.ts';

const text = () => p.string().columnType('text');

const OrderDiscountSchema = defineEntity({
  name: 'OrderDiscount',
  tableName: 'order_discount',
  indexes: [{ name: 'order_discount_code', properties: ['code'] }],
  checks: [{ name: 'order_discount_amount', expression: 'amount_minor >= 0' }],
  properties: {
    orderId: () =>
      p
        .manyToOne(SalesOrder)
        .mapToPk()
        .primary()
        .fieldName('order_id')
        .foreignKeyName('order_discount_order_id_foreign'),
    position: p.integer().primary(),
    source: text(),
    code: text(),
    nameZh: text(),
    nameEn: text(),
    amountMinor: p.bigint('number'),
    shares: p.json<{ lineNo: number; amountMinor: number }[]>(),
  },
});

/** One reduction and its shares, frozen (优惠明细). */
export class OrderDiscount extends OrderDiscountSchema.class {}
OrderDiscountSchema.setClass(OrderDiscount);
