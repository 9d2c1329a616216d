import { defineEntity, p } from '@mikro-orm/core';
import type { FactLine, TransferStep } from '../../domain/transfer/transfer.ts';
import { StockTransfer } from './stock-transfer.ts';

const StockTransferFactSchema = defineEntity({
  name: 'StockTransferFact',
  tableName: 'stock_transfer_fact',
  properties: {
    transfer: () =>
      p
        .manyToOne(StockTransfer)
        .primary()
        .fieldName('transfer_id')
        .foreignKeyName('stock_transfer_fact_transfer')
        .index(false),
    /** The version that the step made, so steps leave no gap. */
    version: p.integer().primary(),
    step: p.string().columnType('text').$type<TransferStep>(),
    by: p.string().columnType('text').fieldName('done_by'),
    at: p.datetime().columnType('timestamptz(3)').fieldName('done_at'),
    reason: p.string().columnType('text').nullable(),
    lines: p.json<readonly FactLine[]>(),
  },
});

/** One step of a transfer: who, when, why; a trigger keeps it unchanged (调拨履历). */
export class StockTransferFact extends StockTransferFactSchema.class {}
StockTransferFactSchema.setClass(StockTransferFact);
