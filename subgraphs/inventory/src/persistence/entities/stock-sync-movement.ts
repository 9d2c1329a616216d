import { defineEntity, p } from '@mikro-orm/core';

const StockSyncMovementSchema = defineEntity({
  name: 'StockSyncMovement',
  tableName: 'stock_sync_movement',
  properties: {
    system: p.string().columnType('text').primary(),
    externalId: p.string().columnType('text').primary(),
    batchNo: p.string().columnType('text'),
    /** What it moved; null of those that came before this was kept. */
    content: p.string().columnType('text').nullable(),
  },
});

/** A movement of an outside system that was taken (已同步异动). */
export class StockSyncMovement extends StockSyncMovementSchema.class {}
StockSyncMovementSchema.setClass(StockSyncMovement);
