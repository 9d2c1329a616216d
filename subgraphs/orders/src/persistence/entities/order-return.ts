import { defineEntity, p } from '@mikro-orm/core';
import { SalesOrder } from './sales-order.ts';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz');

const OrderReturnSchema = defineEntity({
  name: 'OrderReturn',
  tableName: 'order_return',
  indexes: [
    { name: 'order_return_order_id', properties: ['orderId'] },
    { name: 'order_return_done', properties: ['endedAt'], where: `state = 'DONE'` },
  ],
  checks: [
    {
      name: 'order_return_kind',
      expression: `kind in ('RETURN', 'REFUND_ONLY', 'EXCHANGE', 'DROPPED')`,
    },
    { name: 'order_return_state', expression: `state in ('IN_PROGRESS', 'DONE', 'REFUSED')` },
    {
      name: 'order_return_ended',
      expression: `(state = 'IN_PROGRESS') = (ended_at is null)`,
    },
    { name: 'order_return_not_negative', expression: 'refund_minor >= 0 and points >= 0' },
    {
      name: 'order_return_location',
      expression: `(kind in ('REFUND_ONLY', 'DROPPED')) = (location is null)`,
    },
  ],
  properties: {
    /** The order's number and a count, such as SO…-R1. */
    returnNo: text().primary(),
    orderId: () =>
      p
        .manyToOne(SalesOrder)
        .mapToPk()
        .fieldName('order_id')
        .foreignKeyName('order_return_order_id_foreign'),
    kind: text(),
    state: text(),
    /** Where the goods came back; null where they did not. */
    location: text().nullable(),
    reason: text(),
    refundMinor: p.bigint('number'),
    points: p.integer(),
    /** Whether the order's coupons come back with it. */
    coupons: p.boolean(),
    /** Number of the order that replaces what came back. */
    replacement: text().nullable(),
    actor: text(),
    requestedAt: instant(),
    endedAt: instant().nullable(),
  },
});

/** Goods or money that a completed order gives back (售后单). */
export class OrderReturn extends OrderReturnSchema.class {}
OrderReturnSchema.setClass(OrderReturn);
