import { defineEntity, p } from '@mikro-orm/core';

const StockFrontSchema = defineEntity({
  name: 'StockFront',
  tableName: 'stock_front',
  checks: [{ name: 'stock_front_safety', expression: '0 <= safety' }],
  properties: {
    code: p.string().columnType('text').primary(),
    name: p.string().columnType('text'),
    /** Units of each SKU that it leaves to others, unless the SKU says otherwise. */
    safety: p.integer().default(0),
    version: p.integer().default(1),
    createdAt: p.datetime().columnType('timestamptz(3)'),
    updatedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** What a group of channels may sell, and from where (前台库存). */
export class StockFront extends StockFrontSchema.class {}
StockFrontSchema.setClass(StockFront);
