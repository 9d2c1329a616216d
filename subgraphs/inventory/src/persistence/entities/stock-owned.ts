import { defineEntity, p } from '@mikro-orm/core';
import { StockOwner } from './stock-owner.ts';

const StockOwnedSchema = defineEntity({
  name: 'StockOwned',
  tableName: 'stock_owned',
  indexes: [{ name: 'stock_owned_owner', properties: ['owner', 'sku', 'location'] }],
  checks: [
    {
      name: 'stock_owned_in_range',
      expression: '0 <= reserved and reserved <= good and 0 <= qc and 0 <= damaged',
    },
  ],
  properties: {
    sku: p.string().columnType('text').primary(),
    location: p.string().columnType('text').primary(),
    owner: () =>
      p
        .manyToOne(StockOwner)
        .primary()
        .fieldName('owner')
        .foreignKeyName('stock_owned_owner_known')
        .index(false),
    good: p.integer().default(0),
    qc: p.integer().default(0),
    damaged: p.integer().default(0),
    /** Held for the owner's own orders. */
    reserved: p.integer().default(0),
    /** Since when the owner has had units here without a break. */
    since: p.datetime().columnType('timestamptz(3)'),
  },
});

/** Units of one owner at a level; the rest of the level is the house's (货权). */
export class StockOwned extends StockOwnedSchema.class {}
StockOwnedSchema.setClass(StockOwned);
