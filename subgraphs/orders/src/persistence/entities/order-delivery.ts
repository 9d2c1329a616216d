import { defineEntity, p } from '@mikro-orm/core';
import { SalesOrder } from './sales-order.ts';

const text = () => p.string().columnType('text');
const degrees = () => p.decimal('string').columnType('numeric(11,8)');

const OrderDeliverySchema = defineEntity({
  name: 'OrderDelivery',
  tableName: 'order_delivery',
  indexes: [
    {
      name: 'order_delivery_phone',
      properties: ['phone'],
      where: 'phone is not null',
    },
  ],
  properties: {
    orderId: () =>
      p
        .manyToOne(SalesOrder)
        .mapToPk()
        .primary()
        .fieldName('order_id')
        .foreignKeyName('order_delivery_order_id_foreign')
        .updateRule('no action')
        .deleteRule('no action'),
    /** Personal: who receives it, and where; no other table of this subgraph holds that. */
    receiver: text().nullable(),
    phone: text().nullable(),
    province: text().nullable(),
    city: text().nullable(),
    district: text().nullable(),
    divisionCode: text().nullable(),
    address: text().nullable(),
    latitude: degrees().nullable(),
    longitude: degrees().nullable(),
    /** What the buyer wrote. */
    note: text().nullable(),
    changedAt: p.datetime().columnType('timestamptz'),
  },
});

/** Where an order's goods go (收货信息). */
export class OrderDelivery extends OrderDeliverySchema.class {}
OrderDeliverySchema.setClass(OrderDelivery);
