import { defineEntity, p } from '@mikro-orm/core';
import type { PackedRouting } from '../../domain/routing/pack-routing.ts';
import { SalesOrder } from './sales-order.ts';

const text = () => p.string().columnType('text');

const RoutingDecisionSchema = defineEntity({
  name: 'RoutingDecision',
  tableName: 'routing_decision',
  properties: {
    orderId: () =>
      p
        .manyToOne(SalesOrder)
        .mapToPk()
        .primary()
        .fieldName('order_id')
        .foreignKeyName('routing_decision_order_id_foreign')
        .updateRule('no action')
        .deleteRule('no action'),
    scene: text(),
    handOver: text(),
    policyChannel: text(),
    policyVersion: p.integer(),
    /** Everything that was weighed, packed; no address is in it. */
    trace: p.json<PackedRouting>(),
    decidedAt: p.datetime().columnType('timestamptz'),
  },
});

/** How an order's place was chosen, never changed (路由决策). */
export class RoutingDecision extends RoutingDecisionSchema.class {}
RoutingDecisionSchema.setClass(RoutingDecision);
