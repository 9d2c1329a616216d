import { defineEntity, p } from '@mikro-orm/core';
import type { CountedCondition, CountMode } from '../../domain/stocktake/stocktake.ts';

const StocktakeCountSchema = defineEntity({
  name: 'StocktakeCount',
  tableName: 'stocktake_count',
  indexes: [
    { name: 'stocktake_count_line', properties: ['stocktakeNo', 'sku', 'condition', 'round'] },
    { name: 'stocktake_count_zone', properties: ['location', 'zone'], where: `zone <> ''` },
  ],
  checks: [
    { name: 'stocktake_count_quantity', expression: 'quantity >= 0' },
    { name: 'stocktake_count_mode', expression: `mode in ('SET', 'ADD')` },
  ],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    stocktakeNo: p.string().columnType('text'),
    location: p.string().columnType('text'),
    sku: p.string().columnType('text'),
    condition: p.string().columnType('text').$type<CountedCondition>(),
    round: p.integer(),
    /** The shelf or zone; empty for the place as a whole. */
    zone: p.string().columnType('text'),
    mode: p.string().columnType('text').$type<CountMode>(),
    quantity: p.integer(),
    /** By the till's clock. */
    countedAt: p.datetime().columnType('timestamptz(3)'),
    countedBy: p.string().columnType('text'),
    recordedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** What one person counted at one instant; never changed (实盘记录). */
export class StocktakeCount extends StocktakeCountSchema.class {}
StocktakeCountSchema.setClass(StocktakeCount);
