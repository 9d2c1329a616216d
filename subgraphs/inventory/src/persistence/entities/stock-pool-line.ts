import { defineEntity, p } from '@mikro-orm/core';
import { StockPool } from './stock-pool.ts';

const StockPoolLineSchema = defineEntity({
  name: 'StockPoolLine',
  tableName: 'stock_pool_line',
  indexes: [{ name: 'stock_pool_line_level', properties: ['sku', 'location'] }],
  checks: [
    {
      name: 'stock_pool_line_in_range',
      expression: '0 <= held and 0 <= sold and 0 <= returned and held + sold + returned <= carved',
    },
  ],
  properties: {
    pool: () =>
      p
        .manyToOne(StockPool)
        .primary()
        .fieldName('pool')
        .foreignKeyName('stock_pool_line_of_pool')
        .index(false),
    sku: p.string().columnType('text').primary(),
    location: p.string().columnType('text').primary(),
    carved: p.integer().default(0),
    /** Held for orders that drew on it. */
    held: p.integer().default(0),
    sold: p.integer().default(0),
    /** Given back to everybody. */
    returned: p.integer().default(0),
  },
});

/** What a pool has of one SKU at one place (活动库存明细). */
export class StockPoolLine extends StockPoolLineSchema.class {}
StockPoolLineSchema.setClass(StockPoolLine);
