import { defineEntity, p } from '@mikro-orm/core';

const StockLevelSchema = defineEntity({
  name: 'StockLevel',
  tableName: 'stock_level',
  uniques: [{ name: 'stock_level_sku_location', properties: ['sku', 'location'] }],
  indexes: [{ name: 'stock_level_location', properties: ['location', 'sku'] }],
  checks: [
    {
      name: 'stock_level_inv_3',
      expression: `0 <= reserved and 0 <= locked and 0 <= withheld and 0 <= pooled
        and reserved + locked + withheld + pooled <= good and good <= 1000000000`,
    },
    {
      name: 'stock_level_condition_in_range',
      expression: `0 <= qc and qc <= 1000000000 and 0 <= damaged and damaged <= 1000000000
        and 0 <= others and others <= good + qc + damaged`,
    },
    {
      name: 'stock_level_incoming',
      expression: '0 <= presold and 0 <= incoming and presold <= incoming + qc',
    },
  ],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    sku: p.string().columnType('text'),
    location: p.string().columnType('text'),
    good: p.integer().default(0),
    damaged: p.integer().default(0),
    /** Held for orders; see INV3 in domain/shelf.ts. */
    reserved: p.integer().default(0),
    onHand: p.integer().generated('(good + qc + damaged) stored'),
    available: p.integer().generated('(good - reserved - locked - withheld - pooled) stored'),
    /** Raised by `changeLevels` alone. */
    version: p.integer().default(0),
    updatedAt: p.datetime().columnType('timestamptz(3)'),
    /** Not yet looked at: neither sold nor written off. */
    qc: p.integer().default(0),
    /** Held by hand. */
    locked: p.integer().default(0),
    /** Free good units of owners who keep theirs for their own orders. */
    withheld: p.integer().default(0),
    /** Carved out for campaigns, not yet asked for. */
    pooled: p.integer().default(0),
    /** On hand and not the house's: more in `stock_owned`. */
    others: p.integer().default(0),
    /** Confirmed by suppliers. */
    incoming: p.integer().default(0),
    /** Promised out of incoming. */
    presold: p.integer().default(0),
    /** Whether its units stand in lots: as `stock_lot_policy` says of its SKU. */
    lotTracked: p.boolean().default(false),
  },
});

/** Units of one SKU at one place (库存). */
export class StockLevel extends StockLevelSchema.class {}
StockLevelSchema.setClass(StockLevel);
