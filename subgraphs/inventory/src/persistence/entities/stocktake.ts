import { defineEntity, p } from '@mikro-orm/core';
import type { StocktakeScope, StocktakeStatus } from '../../domain/stocktake/stocktake.ts';

const StocktakeSchema = defineEntity({
  name: 'Stocktake',
  tableName: 'stocktake',
  indexes: [
    { name: 'stocktake_location', properties: ['location', 'plannedAt'] },
    { name: 'stocktake_planned_at', properties: ['plannedAt', 'stocktakeNo'] },
    { name: 'stocktake_by_status', properties: ['status', 'plannedAt', 'stocktakeNo'] },
  ],
  checks: [
    {
      name: 'stocktake_status',
      expression: `status in ('PLANNED', 'COUNTING', 'APPROVED', 'CANCELLED')`,
    },
    {
      name: 'stocktake_scope',
      expression: `scope in ('ALL', 'CATEGORIES', 'SKUS', 'ZONE')`,
    },
    {
      name: 'stocktake_closed',
      expression: `(status in ('APPROVED', 'CANCELLED')) = (closed_at is not null)`,
    },
    { name: 'stocktake_tolerance', expression: 'tolerance_units >= 0' },
  ],
  properties: {
    stocktakeNo: p.string().columnType('text').primary(),
    location: p.string().columnType('text'),
    scope: p.string().columnType('text').$type<StocktakeScope>(),
    codes: p.json<readonly string[]>(),
    zone: p.string().columnType('text').nullable(),
    blind: p.boolean(),
    toleranceUnits: p.integer(),
    note: p.string().columnType('text').nullable(),
    status: p.string().columnType('text').$type<StocktakeStatus>(),
    /** Raised by every count, recount, approval and cancellation. */
    version: p.integer(),
    plannedBy: p.string().columnType('text'),
    plannedAt: p.datetime().columnType('timestamptz(3)'),
    /** Who approved or cancelled it. */
    closedBy: p.string().columnType('text').nullable(),
    closedAt: p.datetime().columnType('timestamptz(3)').nullable(),
    closedReason: p.string().columnType('text').nullable(),
  },
});

/** Counting what is at a place, to correct the books (盘点单). */
export class Stocktake extends StocktakeSchema.class {}
StocktakeSchema.setClass(Stocktake);
