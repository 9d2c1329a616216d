import type { Scope } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { StockMovement } from '../persistence/entities/stock-movement.ts';
import { withinScope } from './within-scope.ts';

/** One entry of the ledger, or null when there is none within the scope. */
export async function findMovement(
  em: EntityManager,
  id: string,
  scope: Scope,
): Promise<StockMovement | null> {
  if (!/^\d{1,18}$/.test(id)) return null;
  return em.findOne(StockMovement, { $and: [{ id }, withinScope(scope)] });
}
