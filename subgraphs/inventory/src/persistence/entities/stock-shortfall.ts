import { defineEntity, p } from '@mikro-orm/core';

const StockShortfallSchema = defineEntity({
  name: 'StockShortfall',
  tableName: 'stock_shortfall',
  indexes: [
    { name: 'stock_shortfall_found_at', properties: ['foundAt', 'id'] },
    { name: 'stock_shortfall_location', properties: ['location', 'foundAt', 'id'] },
    { name: 'stock_shortfall_sku', properties: ['sku', 'foundAt', 'id'] },
    { name: 'stock_shortfall_reference', properties: ['reference'] },
  ],
  checks: [{ name: 'stock_shortfall_quantity', expression: 'quantity > 0' }],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    reference: p.string().columnType('text'),
    sku: p.string().columnType('text'),
    location: p.string().columnType('text'),
    quantity: p.integer(),
    occurredAt: p.datetime().columnType('timestamptz(3)'),
    foundAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** Units that were sold although the books did not have them free (账实差异). */
export class StockShortfall extends StockShortfallSchema.class {}
StockShortfallSchema.setClass(StockShortfall);
