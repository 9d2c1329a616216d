import { defineEntity, p } from '@mikro-orm/core';
import { SalesOrder } from './sales-order.ts';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz');

const OrderProcessSchema = defineEntity({
  name: 'OrderProcess',
  tableName: 'order_process',
  indexes: [
    { name: 'order_process_due', properties: ['nextAttemptAt'], where: 'ended_at is null' },
    { name: 'order_process_ended_at', properties: ['endedAt'] },
  ],
  uniques: [
    { name: 'order_process_one_active', properties: ['orderId'], where: 'ended_at is null' },
  ],
  checks: [
    {
      name: 'order_process_kind',
      expression: `kind in ('SUBMIT', 'CAPTURE', 'CANCEL', 'FULFIL', 'REFUND', 'RETURN', 'ALLOCATE', 'AMEND', 'SALE', 'OFFLINE_SALE', 'HAND_OVER', 'REROUTE')`,
    },
    {
      name: 'order_process_state',
      expression: `state in ('RUNNING', 'COMPENSATING', 'DONE', 'REFUSED')`,
    },
    {
      name: 'order_process_ended',
      expression: `(state in ('DONE', 'REFUSED')) = (ended_at is not null)`,
    },
  ],
  properties: {
    id: p.bigint('number').primary().generated('identity'),
    orderId: () =>
      p
        .manyToOne(SalesOrder)
        .mapToPk()
        .fieldName('order_id')
        .foreignKeyName('order_process_order_id_foreign'),
    kind: text(),
    state: text(),
    /** The intent: this step may have taken effect elsewhere already. */
    step: text(),
    actor: text(),
    data: p.json<Record<string, unknown>>(),
    refusals: p.json<unknown[]>().nullable(),
    /** Tries of the step. */
    attempts: p.integer(),
    /** Raised by each taker; who holds an older one has lost the process. */
    leaseToken: p.integer(),
    leaseUntil: instant().nullable(),
    nextAttemptAt: instant(),
    lastError: text().nullable(),
    startedAt: instant(),
    endedAt: instant().nullable(),
  },
});

/** What an order is being put through; the row is the queue (流程). */
export class OrderProcess extends OrderProcessSchema.class {}
OrderProcessSchema.setClass(OrderProcess);
