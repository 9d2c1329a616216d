import { defineEntity, p } from '@mikro-orm/core';
import { SalesOrder } from './sales-order.ts';

const text = () => p.string().columnType('text');

const OrderStageSchema = defineEntity({
  name: 'OrderStage',
  tableName: 'order_stage',
  checks: [
    { name: 'order_stage_from_one', expression: 'sequence >= 1' },
    {
      name: 'order_stage_kind',
      expression: `stage in ('CHANNEL', 'SYNC', 'PROCESS', 'RULE', 'DISPATCH', 'FULFILMENT', 'SETTLEMENT')`,
    },
  ],
  properties: {
    orderId: () =>
      p
        .manyToOne(SalesOrder)
        .mapToPk()
        .primary()
        .fieldName('order_id')
        .foreignKeyName('order_stage_order_id_foreign'),
    /** Gap-free from 1. */
    sequence: p.integer().primary(),
    stage: text(),
    fact: text(),
    actor: text(),
    reason: text().nullable(),
    at: p.datetime().columnType('timestamptz'),
  },
});

/** A fact about one stage, never changed: a trigger refuses it (阶段事实). */
export class OrderStage extends OrderStageSchema.class {}
OrderStageSchema.setClass(OrderStage);
