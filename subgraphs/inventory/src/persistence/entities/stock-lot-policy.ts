import { defineEntity, p } from '@mikro-orm/core';

const StockLotPolicySchema = defineEntity({
  name: 'StockLotPolicy',
  tableName: 'stock_lot_policy',
  indexes: [{ name: 'stock_lot_policy_changed', properties: ['updatedAt'], where: 'lot_tracked' }],
  checks: [
    {
      name: 'stock_lot_policy_in_range',
      expression: `1 <= shelf_life_days and shelf_life_days <= 36500 and 0 <= min_remaining_days
        and min_remaining_days < coalesce(shelf_life_days, 36500)`,
    },
  ],
  properties: {
    sku: p.string().columnType('text').primary(),
    lotTracked: p.boolean(),
    /** Null for goods that do not expire. */
    shelfLifeDays: p.integer().nullable(),
    minRemainingDays: p.integer(),
    version: p.integer(),
    updatedBy: p.string().columnType('text'),
    updatedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** Whether lots of a SKU are kept, and how long they are sold (批次效期). */
export class StockLotPolicy extends StockLotPolicySchema.class {}
StockLotPolicySchema.setClass(StockLotPolicy);
