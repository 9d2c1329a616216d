import { defineEntity, p } from '@mikro-orm/core';
import type { ReturnedLine } from '../../domain/check-return.ts';

const StockReturnSchema = defineEntity({
  name: 'StockReturn',
  tableName: 'stock_return',
  properties: {
    /** The return's number; also the document of its movements and its idempotency key. */
    reference: p.string().columnType('text').primary(),
    lines: p.json<readonly ReturnedLine[]>(),
    createdAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** Goods that came back from a customer, taken in once (退货入库). */
export class StockReturn extends StockReturnSchema.class {}
StockReturnSchema.setClass(StockReturn);
