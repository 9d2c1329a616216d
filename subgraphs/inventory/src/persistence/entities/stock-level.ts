import { defineEntity, p } from '@mikro-orm/core';

const StockLevelSchema = defineEntity({
  name: 'StockLevel',
  tableName: 'stock_level',
  uniques: [{ name: 'stock_level_sku_location', properties: ['sku', 'location'] }],
  indexes: [{ name: 'stock_level_location', properties: ['location', 'sku'] }],
  checks: [
    {
      name: 'stock_level_inv_3',
      expression: '0 <= reserved and reserved <= good and good <= 1000000000',
    },
    {
      name: 'stock_level_damaged_in_range',
      expression: '0 <= damaged and damaged <= 1000000000',
    },
  ],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    sku: p.string().columnType('text'),
    location: p.string().columnType('text'),
    good: p.integer().default(0),
    damaged: p.integer().default(0),
    /** Held for orders; see INV3 in domain/decide-reservation.ts. */
    reserved: p.integer().default(0),
    onHand: p.integer().generated('(good + damaged) stored'),
    available: p.integer().generated('(good - reserved) stored'),
    /** Raised by `changeLevels` alone. */
    version: p.integer().default(0),
    updatedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** Units of one SKU at one place (库存). */
export class StockLevel extends StockLevelSchema.class {}
StockLevelSchema.setClass(StockLevel);
