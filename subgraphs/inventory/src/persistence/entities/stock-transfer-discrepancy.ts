import { defineEntity, p } from '@mikro-orm/core';
import type { DiscrepancyKind } from '../../domain/transfer/transfer.ts';
import { StockTransfer } from './stock-transfer.ts';

const StockTransferDiscrepancySchema = defineEntity({
  name: 'StockTransferDiscrepancy',
  tableName: 'stock_transfer_discrepancy',
  checks: [
    {
      name: 'stock_transfer_discrepancy_kind',
      expression: `kind in ('SHORT', 'OVER', 'DAMAGED')`,
    },
    {
      name: 'stock_transfer_discrepancy_settled_once',
      expression: '0 <= settled and settled <= quantity and quantity > 0',
    },
  ],
  properties: {
    transfer: () =>
      p
        .manyToOne(StockTransfer)
        .primary()
        .fieldName('transfer_id')
        .foreignKeyName('stock_transfer_discrepancy_transfer')
        .index(false),
    sku: p.string().columnType('text').primary(),
    kind: p.string().columnType('text').$type<DiscrepancyKind>().primary(),
    quantity: p.integer(),
    settled: p.integer().default(0),
  },
});

/** How what arrived differs from what left, and how much of it is decided (差异). */
export class StockTransferDiscrepancy extends StockTransferDiscrepancySchema.class {}
StockTransferDiscrepancySchema.setClass(StockTransferDiscrepancy);
