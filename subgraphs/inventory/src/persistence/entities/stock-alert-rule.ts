import { defineEntity, p } from '@mikro-orm/core';

const StockAlertRuleSchema = defineEntity({
  name: 'StockAlertRule',
  tableName: 'stock_alert_rule',
  checks: [
    {
      name: 'stock_alert_rule_range',
      expression: `0 < min_units and 0 < max_units and min_units <= max_units and 0 < idle_days`,
    },
  ],
  properties: {
    sku: p.string().columnType('text').primary(),
    location: p.string().columnType('text').primary(),
    minUnits: p.integer().nullable(),
    maxUnits: p.integer().nullable(),
    idleDays: p.integer().nullable(),
    version: p.integer(),
    updatedBy: p.string().columnType('text'),
    updatedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** When a level is to be told of; empty codes are for all (预警规则). */
export class StockAlertRule extends StockAlertRuleSchema.class {}
StockAlertRuleSchema.setClass(StockAlertRule);
