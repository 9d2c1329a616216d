import { defineEntity, p } from '@mikro-orm/core';

const text = () => p.string().columnType('text');

const AdvanceSalePolicySchema = defineEntity({
  name: 'AdvanceSalePolicy',
  tableName: 'advance_sale_policy',
  checks: [
    { name: 'advance_sale_policy_days', expression: '1 <= days_max and days_max <= 730' },
    { name: 'advance_sale_policy_version', expression: 'version >= 1' },
  ],
  properties: {
    /** `*`: every channel that has none of its own. */
    channel: text().primary(),
    /** `*`: every SKU that has none of its own. */
    sku: text().primary(),
    presale: p.boolean(),
    backorder: p.boolean(),
    /** Goods must be expected within so many days. */
    daysMax: p.integer().nullable(),
    version: p.integer(),
    updatedAt: p.datetime().columnType('timestamptz(3)'),
    updatedBy: text(),
  },
});

/** What a channel may sell of a SKU before it is here (预订政策). */
export class AdvanceSalePolicy extends AdvanceSalePolicySchema.class {}
AdvanceSalePolicySchema.setClass(AdvanceSalePolicy);
