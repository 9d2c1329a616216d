import { findConnection, type Connection, type ConnectionArgs, type Scope } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Stocktake } from '../../persistence/entities/stocktake.ts';
import { withPart } from '../with-part.ts';
import { withinScope } from '../within-scope.ts';

const SHAPE = {
  filters: {
    stocktakeNo: 'stocktakeNo',
    location: 'location',
    status: 'status',
    plannedAt: 'plannedAt',
  },
  conditions: {
    sku: withPart(
      (row, skus) => `exists (select 1 from stocktake_line l
        where l.stocktake_no = ${row}.stocktake_no and l.sku in ${skus})`,
    ),
  },
  orders: { PLANNED_AT: 'plannedAt' },
  tieBreak: 'stocktakeNo',
  defaultOrder: [{ field: 'PLANNED_AT', direction: 'DESC' }],
} as const;

/** A page of stocktakes within the scope. */
export async function listStocktakes(
  em: EntityManager,
  args: ConnectionArgs,
  scope: Scope,
): Promise<Connection<Stocktake>> {
  return findConnection(em, Stocktake, SHAPE, args, withinScope(scope));
}

/** One stocktake within the scope, or null. */
export async function findStocktake(
  em: EntityManager,
  stocktakeNo: string,
  scope: Scope,
): Promise<Stocktake | null> {
  return em.fork().findOne(Stocktake, { $and: [{ stocktakeNo }, withinScope(scope)] });
}
