import { defineEntity, p } from '@mikro-orm/core';
import type { LifeCycle } from '../../domain/replenishment/supply.ts';

const text = () => p.string().columnType('text');

const ReplenishmentPolicySchema = defineEntity({
  name: 'ReplenishmentPolicy',
  tableName: 'replenishment_policy',
  uniques: [{ name: 'replenishment_policy_sku_location', properties: ['sku', 'location'] }],
  checks: [
    {
      name: 'replenishment_policy_in_range',
      expression:
        'min_level >= 0 and max_level >= min_level and lead_days >= 0 and safety_days >= 0 and pack_size >= 1',
    },
    {
      name: 'replenishment_policy_life_cycle',
      expression: `life_cycle in ('NEW', 'NORMAL', 'ENDING')`,
    },
  ],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    sku: text(),
    /** `*`: every place that has none of its own. */
    location: text(),
    minLevel: p.integer(),
    maxLevel: p.integer().nullable(),
    leadDays: p.integer(),
    safetyDays: p.integer(),
    packSize: p.integer(),
    lifeCycle: text().$type<LifeCycle>(),
    source: text().nullable(),
    version: p.integer(),
    updatedBy: text(),
    updatedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** How a SKU is kept at a place, or everywhere (补货参数). */
export class ReplenishmentPolicy extends ReplenishmentPolicySchema.class {}
ReplenishmentPolicySchema.setClass(ReplenishmentPolicy);
