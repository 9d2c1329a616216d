import { defineEntity, p } from '@mikro-orm/core';
import type { FulfilmentState, WaitingFor } from '../../domain/fulfilment/fulfilment-state.ts';
import type { HandOver } from '../../domain/routing/scenes.ts';
import { PickBatch } from './pick-batch.ts';
import { SalesOrder } from './sales-order.ts';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz(3)');

const FulfilmentOrderSchema = defineEntity({
  name: 'FulfilmentOrder',
  tableName: 'fulfilment_order',
  indexes: [
    {
      name: 'fulfilment_order_queue',
      properties: ['location', 'priority', 'promisedAt', 'fulfilmentNo'],
      where: `state in ('NEW', 'ASSIGNED', 'ACCEPTED', 'PICKING', 'PACKED')`,
    },
    { name: 'fulfilment_order_urgent', properties: ['order'], where: 'priority = 0' },
    {
      name: 'fulfilment_order_location',
      properties: ['location', 'createdAt', 'fulfilmentNo'],
    },
    {
      name: 'fulfilment_order_exceptions',
      properties: ['createdAt', 'fulfilmentNo'],
      where: `waiting_for in ('STOCK', 'STAFF')`,
    },
    {
      name: 'fulfilment_order_claimed',
      properties: ['claimedLocation'],
      where: 'claimed_location is not null',
    },
    {
      name: 'fulfilment_order_batch_no',
      properties: ['batchNo'],
      where: 'batch_no is not null',
    },
  ],
  uniques: [{ name: 'fulfilment_order_position', properties: ['order', 'position'] }],
  checks: [
    {
      name: 'fulfilment_order_state',
      expression: `state in ('NEW', 'ASSIGNED', 'ACCEPTED', 'REJECTED', 'PICKING', 'PACKED', 'SHIPPED', 'READY_FOR_PICKUP', 'DELIVERED', 'COLLECTED', 'CANCELLED')`,
    },
    {
      name: 'fulfilment_order_hand_over',
      expression: `hand_over in ('PARCEL', 'STORE_DELIVERY', 'PICKUP', 'COUNTER')`,
    },
    {
      name: 'fulfilment_order_waits',
      expression: `(waiting_for is not null) = (state = 'NEW') and waiting_for in ('PAYMENT', 'STOCK', 'STAFF')`,
    },
    {
      name: 'fulfilment_order_held',
      expression: `reservation is not null or state in ('NEW', 'REJECTED', 'CANCELLED')`,
    },
    {
      name: 'fulfilment_order_counts',
      expression: 'position >= 1 and attempt >= 1 and version >= 0 and priority in (0, 1)',
    },
  ],
  properties: {
    fulfilmentNo: text().primary(),
    order: () =>
      p
        .manyToOne(SalesOrder)
        .fieldName('order_id')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('fulfilment_order_order_id_foreign'),
    /** From 1 within the order. */
    position: p.integer(),
    location: text(),
    /** Where it is about to go: it counts there already. */
    claimedLocation: text().nullable(),
    handOver: text().$type<HandOver>(),
    state: text().$type<FulfilmentState>(),
    /** What a NEW one waits for. */
    waitingFor: text().$type<WaitingFor>().nullable(),
    /** Why it waits, or was given up. */
    reason: text().nullable(),
    /** Under which reference its units are held; null where none are. */
    reservation: text().nullable(),
    /** Places it was given to, this one included. */
    attempt: p.integer(),
    /** 0 is urgent, 1 is not: the queue reads upwards. */
    priority: p.integer(),
    promisedAt: instant(),
    /** Equal where the goods go to the same person and door; null where nobody can tell. */
    destination: text().nullable(),
    batchNo: () =>
      p
        .manyToOne(PickBatch)
        .mapToPk()
        .fieldName('batch_no')
        .nullable()
        .index(false)
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('fulfilment_order_batch_no_foreign'),
    /** Grows by one with every change that is told; 0 while its order is being submitted. */
    version: p.integer(),
    createdAt: instant(),
    stateAt: instant(),
    /** When it is tried again; it waits for stock. */
    nextAttemptAt: instant().nullable(),
  },
});

/** What one place does for an order (履约单). */
export class FulfilmentOrder extends FulfilmentOrderSchema.class {}
FulfilmentOrderSchema.setClass(FulfilmentOrder);
