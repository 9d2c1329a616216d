import { defineEntity, p } from '@mikro-orm/core';

const StockPoolSchema = defineEntity({
  name: 'StockPool',
  tableName: 'stock_pool',
  indexes: [
    { name: 'stock_pool_created', properties: ['createdAt', 'code'] },
    { name: 'stock_pool_by_status', properties: ['status', 'createdAt', 'code'] },
  ],
  checks: [{ name: 'stock_pool_status', expression: "status in ('OPEN', 'CLOSED')" }],
  properties: {
    code: p.string().columnType('text').primary(),
    name: p.string().columnType('text'),
    status: p.string().columnType('text').$type<'OPEN' | 'CLOSED'>().default('OPEN'),
    version: p.integer().default(1),
    createdAt: p.datetime().columnType('timestamptz(3)'),
    updatedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** Units carved out of available for one campaign (活动库存). */
export class StockPool extends StockPoolSchema.class {}
StockPoolSchema.setClass(StockPool);
