import { defineEntity, p } from '@mikro-orm/core';
import { StockTransfer } from './stock-transfer.ts';

const IN_TRANSIT = '(shipped - received - damaged - lost - returned)';

const StockTransferLineSchema = defineEntity({
  name: 'StockTransferLine',
  tableName: 'stock_transfer_line',
  indexes: [
    { name: 'stock_transfer_line_of_sku', properties: ['sku', 'transfer'] },
    {
      name: 'stock_transfer_line_expected',
      properties: ['sku', 'to'],
      where: 'in_transit > 0 or (approved > 0 and shipped = 0)',
    },
  ],
  checks: [
    {
      name: 'stock_transfer_line_never_below_zero',
      expression:
        'requested >= 0 and approved >= 0 and shipped >= 0 and received >= 0 and damaged >= 0 and lost >= 0 and returned >= 0',
    },
    { name: 'stock_transfer_line_received_once', expression: `${IN_TRANSIT} >= 0` },
    {
      name: 'stock_transfer_line_shipped_as_approved',
      expression: 'shipped <= coalesce(approved, 0)',
    },
  ],
  properties: {
    transfer: () =>
      p
        .manyToOne(StockTransfer)
        .primary()
        .fieldName('transfer_id')
        .foreignKeyName('stock_transfer_line_transfer')
        .index(false),
    sku: p.string().columnType('text').primary(),
    /** As the transfer's, so that what is on the way to a place is found by one index. */
    to: p.string().columnType('text').fieldName('to_location'),
    requested: p.integer(),
    approved: p.integer().nullable(),
    shipped: p.integer().default(0),
    received: p.integer().default(0),
    damaged: p.integer().default(0),
    lost: p.integer().default(0),
    returned: p.integer().default(0),
    inTransit: p.integer().generated(`${IN_TRANSIT} stored`),
  },
});

/** One SKU of a transfer (调拨明细). */
export class StockTransferLine extends StockTransferLineSchema.class {}
StockTransferLineSchema.setClass(StockTransferLine);
