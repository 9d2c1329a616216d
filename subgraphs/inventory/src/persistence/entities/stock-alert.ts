import { defineEntity, p } from '@mikro-orm/core';
import type { AlertKind, AlertStatus } from '../../domain/alert/check-alert-rule.ts';

const StockAlertSchema = defineEntity({
  name: 'StockAlert',
  tableName: 'stock_alert',
  indexes: [
    { name: 'stock_alert_raised', properties: ['location', 'raisedAt'] },
    { name: 'stock_alert_raised_at', properties: ['raisedAt', 'id'] },
    { name: 'stock_alert_sku', properties: ['sku', 'raisedAt', 'id'] },
    {
      name: 'stock_alert_open',
      properties: ['location', 'raisedAt', 'id'],
      where: `status <> 'RESOLVED'`,
    },
  ],
  uniques: [
    {
      name: 'stock_alert_live',
      properties: ['sku', 'location', 'kind'],
      where: `status <> 'RESOLVED'`,
    },
  ],
  checks: [
    {
      name: 'stock_alert_kind',
      expression: `kind in ('LOW', 'IDLE', 'OVERSTOCK', 'PAST_DAY')`,
    },
    { name: 'stock_alert_status', expression: `status in ('OPEN', 'ACKNOWLEDGED', 'RESOLVED')` },
    {
      name: 'stock_alert_resolved',
      expression: `(status = 'RESOLVED') = (resolved_at is not null)`,
    },
  ],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    kind: p.string().columnType('text').$type<AlertKind>(),
    sku: p.string().columnType('text'),
    location: p.string().columnType('text'),
    status: p.string().columnType('text').$type<AlertStatus>(),
    units: p.integer(),
    threshold: p.integer(),
    raisedAt: p.datetime().columnType('timestamptz(3)'),
    acknowledgedBy: p.string().columnType('text').nullable(),
    acknowledgedAt: p.datetime().columnType('timestamptz(3)').nullable(),
    resolvedAt: p.datetime().columnType('timestamptz(3)').nullable(),
  },
});

/** A level that needs somebody to look at it (库存预警). */
export class StockAlert extends StockAlertSchema.class {}
StockAlertSchema.setClass(StockAlert);
