import { findConnection, type Connection, type ConnectionArgs, type Scope } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { StockMovement } from '../persistence/entities/stock-movement.ts';
import { withinScope } from './within-scope.ts';

const SHAPE = {
  filters: {
    sku: 'sku',
    location: 'location',
    type: 'type',
    document: 'document',
    owner: 'owner',
    occurredAt: 'occurredAt',
  },
  orders: { OCCURRED_AT: 'occurredAt' },
  tieBreak: 'id',
  // What happened last is what people look for.
  defaultOrder: [{ field: 'OCCURRED_AT', direction: 'DESC' }],
} as const;

/** A page of the ledger within the scope. */
export async function listStockMovements(
  em: EntityManager,
  args: ConnectionArgs,
  scope: Scope,
): Promise<Connection<StockMovement>> {
  return findConnection(em, StockMovement, SHAPE, args, withinScope(scope));
}
