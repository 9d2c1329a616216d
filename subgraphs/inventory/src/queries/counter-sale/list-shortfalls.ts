import { findConnection, type Connection, type ConnectionArgs, type Scope } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { StockShortfall } from '../../persistence/entities/stock-shortfall.ts';
import { withinScope } from '../within-scope.ts';

const SHAPE = {
  filters: { sku: 'sku', location: 'location', reference: 'reference', foundAt: 'foundAt' },
  orders: { FOUND_AT: 'foundAt' },
  tieBreak: 'id',
  defaultOrder: [{ field: 'FOUND_AT', direction: 'DESC' }],
} as const;

/** A page of shortfalls within the scope. */
export async function listShortfalls(
  em: EntityManager,
  args: ConnectionArgs,
  scope: Scope,
): Promise<Connection<StockShortfall>> {
  return findConnection(em, StockShortfall, SHAPE, args, withinScope(scope));
}
