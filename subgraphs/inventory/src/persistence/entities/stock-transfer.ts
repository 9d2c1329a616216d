import { defineEntity, p } from '@mikro-orm/core';
import type { TransferOrigin, TransferStatus } from '../../domain/transfer/transfer.ts';

const text = () => p.string().columnType('text');

const StockTransferSchema = defineEntity({
  name: 'StockTransfer',
  tableName: 'stock_transfer',
  uniques: [{ name: 'stock_transfer_no', properties: ['transferNo'] }],
  indexes: [
    { name: 'stock_transfer_requested_at', properties: ['requestedAt', 'id'] },
    { name: 'stock_transfer_status', properties: ['status', 'requestedAt', 'id'] },
    { name: 'stock_transfer_from', properties: ['from', 'requestedAt', 'id'] },
    { name: 'stock_transfer_to', properties: ['to', 'requestedAt', 'id'] },
    {
      name: 'stock_transfer_origin',
      properties: ['originDocument'],
      where: 'origin_document is not null',
    },
  ],
  checks: [
    {
      name: 'stock_transfer_status',
      expression: `status in ('REQUESTED', 'APPROVED', 'REJECTED', 'CANCELLED', 'SHIPPED', 'PARTLY_RECEIVED', 'DISCREPANCY', 'RECEIVED')`,
    },
    {
      name: 'stock_transfer_origin_known',
      expression: `origin in ('STAFF', 'NEAREST', 'REPLENISHMENT')`,
    },
    { name: 'stock_transfer_two_places', expression: 'from_location <> to_location' },
    { name: 'stock_transfer_version', expression: 'version >= 1' },
  ],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    transferNo: text(),
    from: text().fieldName('from_location'),
    to: text().fieldName('to_location'),
    status: text().$type<TransferStatus>(),
    origin: text().$type<TransferOrigin>(),
    originDocument: text().nullable(),
    /** Raised by `writeTransfer` alone, with a fact for each. */
    version: p.integer(),
    requestedAt: p.datetime().columnType('timestamptz(3)'),
    updatedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** Units on their way from one place to another (调拨单). */
export class StockTransfer extends StockTransferSchema.class {}
StockTransferSchema.setClass(StockTransfer);
