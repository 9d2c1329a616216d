import { defineEntity, p } from '@mikro-orm/core';
import { SalesOrder } from './sales-order.ts';

const text = () => p.string().columnType('text');

const RoutingAttemptSchema = defineEntity({
  name: 'RoutingAttempt',
  tableName: 'routing_attempt',
  checks: [{ name: 'routing_attempt_from_one', expression: 'attempt >= 1' }],
  properties: {
    orderId: () =>
      p
        .manyToOne(SalesOrder)
        .mapToPk()
        .primary()
        .fieldName('order_id')
        .foreignKeyName('routing_attempt_order_id_foreign'),
    attempt: p.integer().primary(),
    location: text(),
    /** Why the one before did not take it. */
    reason: text().nullable(),
    at: p.datetime().columnType('timestamptz'),
  },
});

/** One place that an order was given to, never changed (派单尝试). */
export class RoutingAttempt extends RoutingAttemptSchema.class {}
RoutingAttemptSchema.setClass(RoutingAttempt);
