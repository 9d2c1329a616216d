import { defineEntity, p } from '@mikro-orm/core';
import type { CountedCondition } from '../../domain/stocktake/stocktake.ts';

const StocktakeLineSchema = defineEntity({
  name: 'StocktakeLine',
  tableName: 'stocktake_line',
  uniques: [{ name: 'stocktake_line_once', properties: ['stocktakeNo', 'sku', 'condition'] }],
  indexes: [
    { name: 'stocktake_line_of_sku', properties: ['sku', 'stocktakeNo'] },
    {
      name: 'stocktake_line_settled',
      properties: ['location', 'sku', 'condition', 'countedAt'],
      where: `counted_at is not null and skipped is null`,
    },
  ],
  checks: [
    { name: 'stocktake_line_round', expression: 'round >= 1' },
    { name: 'stocktake_line_condition', expression: `condition in ('GOOD', 'QC', 'DAMAGED')` },
  ],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    stocktakeNo: p.string().columnType('text'),
    location: p.string().columnType('text'),
    sku: p.string().columnType('text'),
    condition: p.string().columnType('text').$type<CountedCondition>(),
    round: p.integer(),
    /** When the round was asked for: earlier counts that come late belong to the one before. */
    roundAt: p.datetime().columnType('timestamptz(3)'),
    unitPrice: p.decimal('string').columnType('numeric(19,4)').nullable(),
    currency: p.string().columnType('text').nullable(),
    /** The rest is frozen by the approval, and null before. */
    counted: p.integer().nullable(),
    countedAt: p.datetime().columnType('timestamptz(3)').nullable(),
    book: p.integer().nullable(),
    variance: p.integer().nullable(),
    skipped: p.string().columnType('text').$type<'UNCOUNTED' | 'SUPERSEDED'>().nullable(),
  },
});

/** Units of one SKU in one condition that are to be counted (盘点明细). */
export class StocktakeLine extends StocktakeLineSchema.class {}
StocktakeLineSchema.setClass(StocktakeLine);
