import {
  badInput,
  findConnection,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
  type Scope,
} from '@entresol/shared';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { addDays } from '../../domain/lot/lot.ts';
import { StockLot } from '../../persistence/entities/stock-lot.ts';
import { StockLotPolicy } from '../../persistence/entities/stock-lot-policy.ts';
import { StockMovement } from '../../persistence/entities/stock-movement.ts';
import { StockMovementLot } from '../../persistence/entities/stock-movement-lot.ts';
import { withinScope } from '../within-scope.ts';

const DAYS_MAX = 3_650;

const LOTS: ConnectionShape = {
  filters: {
    sku: 'sku',
    location: 'location',
    lotNo: 'lotNo',
    expiresAt: 'expiresAt',
    sellableUntil: 'sellableUntil',
    good: 'good',
  },
  orders: { EXPIRES_AT: 'expiresAt', SKU: 'sku' },
  tieBreak: 'id',
  defaultOrder: [{ field: 'EXPIRES_AT' }],
};

const MOVEMENTS: ConnectionShape = {
  filters: {
    sku: 'sku',
    lotNo: 'lotNo',
    location: 'location',
    document: 'document',
    occurredAt: 'occurredAt',
  },
  orders: { OCCURRED_AT: 'occurredAt' },
  tieBreak: 'id',
  // As the ledger was written.
  defaultOrder: [],
};

/** A page of lots with units, perhaps only of those that expire by then. */
export async function listLots(
  em: EntityManager,
  args: ConnectionArgs & { readonly expiringWithinDays?: number | null | undefined },
  { scope, now }: { readonly scope: Scope; readonly now: Date },
): Promise<Connection<StockLot>> {
  const { expiringWithinDays: days = null, ...page } = args;
  if (days !== null && (days < 0 || days > DAYS_MAX)) {
    const zh = `expiringWithinDays 应在 0 到 ${DAYS_MAX} 之间`;
    throw badInput(`${zh} / expiringWithinDays is 0 to ${DAYS_MAX}`);
  }
  const narrow: FilterQuery<StockLot> = {
    $and: [
      { onHand: { $gt: 0 } },
      days === null ? {} : { expiresAt: { $lte: addDays(now, days) } },
      withinScope(scope),
    ],
  };
  return findConnection(em, StockLot, LOTS, page, narrow);
}

/** A page of what lots moved within the scope. */
export function listLotMovements(
  em: EntityManager,
  args: ConnectionArgs,
  scope: Scope,
): Promise<Connection<StockMovementLot>> {
  return findConnection(em, StockMovementLot, MOVEMENTS, args, withinScope(scope));
}

/** How lots of these SKUs are kept, in no order. */
export function findStoredPolicies(
  em: EntityManager,
  skus: readonly string[],
): Promise<StockLotPolicy[]> {
  return em.fork().find(StockLotPolicy, { sku: { $in: [...skus] } }, { orderBy: { sku: 'asc' } });
}

/** The movements of these ids; in order of the ids. */
export async function movementsById(
  em: EntityManager,
  ids: readonly string[],
): Promise<StockMovement[]> {
  const found = await em.fork().find(StockMovement, { id: { $in: [...ids] } });
  const byId = new Map(found.map((movement) => [String(movement.id), movement]));
  return ids.map((id) => byId.get(String(id))!);
}
