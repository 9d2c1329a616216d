import { defineEntity, p } from '@mikro-orm/core';

const StockSyncCountSchema = defineEntity({
  name: 'StockSyncCount',
  tableName: 'stock_sync_count',
  properties: {
    system: p.string().columnType('text').primary(),
    sku: p.string().columnType('text').primary(),
    location: p.string().columnType('text').primary(),
    condition: p.string().columnType('text').primary(),
    countedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** When an outside system last counted a level (最近同步盘点). */
export class StockSyncCount extends StockSyncCountSchema.class {}
StockSyncCountSchema.setClass(StockSyncCount);
