import { defineEntity, p } from '@mikro-orm/core';
import { StockFront } from './stock-front.ts';

const StockFrontSkuSchema = defineEntity({
  name: 'StockFrontSku',
  tableName: 'stock_front_sku',
  checks: [
    {
      name: 'stock_front_sku_in_range',
      expression: `0 <= held and 0 <= sold and (safety is null or 0 <= safety)
        and (quota is null or held + sold <= quota)`,
    },
  ],
  properties: {
    front: () =>
      p
        .manyToOne(StockFront)
        .primary()
        .fieldName('front')
        .foreignKeyName('stock_front_sku_of_front')
        .index(false),
    sku: p.string().columnType('text').primary(),
    /** All that it may ever hold and sell; null without a limit. */
    quota: p.integer().nullable(),
    held: p.integer().default(0),
    sold: p.integer().default(0),
    /** Null as of the front stock. */
    safety: p.integer().nullable(),
  },
});

/** What a front stock may sell of one SKU, and has (渠道配额). */
export class StockFrontSku extends StockFrontSkuSchema.class {}
StockFrontSkuSchema.setClass(StockFrontSku);
