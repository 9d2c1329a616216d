import { defineEntity, p } from '@mikro-orm/core';

const StockBinSchema = defineEntity({
  name: 'StockBin',
  tableName: 'stock_bin',
  properties: {
    location: p.string().columnType('text').primary(),
    sku: p.string().columnType('text').primary(),
    zone: p.string().columnType('text'),
    bin: p.string().columnType('text').nullable(),
    updatedBy: p.string().columnType('text'),
    updatedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** Where a SKU stands in a place (库位). */
export class StockBin extends StockBinSchema.class {}
StockBinSchema.setClass(StockBin);
