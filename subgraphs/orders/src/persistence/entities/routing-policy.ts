import { defineEntity, p } from '@mikro-orm/core';
import type { Carrier, RoutingPolicy } from '../../domain/routing/routing-types.ts';

const text = () => p.string().columnType('text');

const RoutingPolicyVersionSchema = defineEntity({
  name: 'RoutingPolicyVersion',
  tableName: 'routing_policy',
  indexes: [{ name: 'routing_policy_created_at', properties: ['createdAt', 'id'] }],
  uniques: [{ name: 'routing_policy_version', properties: ['channel', 'scene', 'version'] }],
  checks: [
    { name: 'routing_policy_from_one', expression: 'version >= 1' },
    { name: 'routing_policy_parcels', expression: 'parcels_max >= 1 and parcels_max <= 3' },
    {
      name: 'routing_policy_not_negative',
      expression: 'safety_stock >= 0 and part_value_min_minor >= 0 and km_max >= 0',
    },
  ],
  properties: {
    id: p.bigint('number').primary().generated('identity'),
    /** `*`: every channel that has none of its own. */
    channel: text(),
    scene: text().$type<RoutingPolicy['scene']>(),
    version: p.integer(),
    preference: text().$type<RoutingPolicy['preference']>(),
    parcelsMax: p.integer(),
    safetyStock: p.integer(),
    partValueMinMinor: p.bigint('number'),
    kmMax: p.integer().nullable(),
    openNowOnly: p.boolean(),
    openOrdersMax: p.integer().nullable(),
    nearestTransfer: p.boolean().default(false),
    carriers: p.json<readonly Carrier[]>(),
    createdBy: text(),
    createdAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** One version of how a channel's orders of a scene are routed; a trigger keeps it (路由策略). */
export class RoutingPolicyVersion extends RoutingPolicyVersionSchema.class {}
RoutingPolicyVersionSchema.setClass(RoutingPolicyVersion);
