import { defineEntity, p } from '@mikro-orm/core';
import type { StockCondition } from '../../domain/movement.ts';
import type { SyncRowStatus } from '../../domain/sync/sync.ts';

const StockSyncRowSchema = defineEntity({
  name: 'StockSyncRow',
  tableName: 'stock_sync_row',
  indexes: [
    {
      name: 'stock_sync_row_rejected',
      properties: ['receivedAt', 'id'],
      where: `status = 'REJECTED'`,
    },
    {
      name: 'stock_sync_row_rejected_for',
      properties: ['code', 'receivedAt', 'id'],
      where: `status = 'REJECTED'`,
    },
    {
      name: 'stock_sync_row_rejected_of_sku',
      properties: ['sku', 'receivedAt', 'id'],
      where: `status = 'REJECTED'`,
    },
  ],
  uniques: [{ name: 'stock_sync_row_once', properties: ['system', 'batchNo', 'rowNo'] }],
  checks: [
    { name: 'stock_sync_row_status', expression: `status in ('APPLIED', 'UNCHANGED', 'REJECTED')` },
    { name: 'stock_sync_row_code', expression: `(status = 'REJECTED') = (code is not null)` },
  ],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    system: p.string().columnType('text'),
    batchNo: p.string().columnType('text'),
    rowNo: p.integer(),
    sku: p.string().columnType('text'),
    location: p.string().columnType('text'),
    condition: p.string().columnType('text').$type<StockCondition>().nullable(),
    quantity: p.integer(),
    expected: p.integer().nullable(),
    externalId: p.string().columnType('text').nullable(),
    lotNo: p.string().columnType('text').nullable(),
    status: p.string().columnType('text').$type<SyncRowStatus>(),
    code: p.string().columnType('text').nullable(),
    messageZh: p.string().columnType('text').nullable(),
    messageEn: p.string().columnType('text').nullable(),
    receivedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** One row of a batch and what became of it (同步明细). */
export class StockSyncRow extends StockSyncRowSchema.class {}
StockSyncRowSchema.setClass(StockSyncRow);
