import { defineEntity, p } from '@mikro-orm/core';
import type { SyncKind } from '../../domain/sync/sync.ts';

const StockSyncBatchSchema = defineEntity({
  name: 'StockSyncBatch',
  tableName: 'stock_sync_batch',
  indexes: [
    { name: 'stock_sync_batch_received', properties: ['receivedAt'] },
    { name: 'stock_sync_batch_with_rejects', properties: ['receivedAt'], where: 'rejected > 0' },
  ],
  checks: [{ name: 'stock_sync_batch_kind', expression: `kind in ('COUNTS', 'MOVEMENTS')` }],
  properties: {
    system: p.string().columnType('text').primary(),
    batchNo: p.string().columnType('text').primary(),
    kind: p.string().columnType('text').$type<SyncKind>(),
    inputHash: p.string().columnType('text'),
    asOf: p.datetime().columnType('timestamptz(3)').nullable(),
    applied: p.integer(),
    unchanged: p.integer(),
    rejected: p.integer(),
    receivedBy: p.string().columnType('text'),
    receivedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** What an outside system sent at once (同步批次). */
export class StockSyncBatch extends StockSyncBatchSchema.class {}
StockSyncBatchSchema.setClass(StockSyncBatch);
