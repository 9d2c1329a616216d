import { findConnection, type Connection, type ConnectionArgs, type Scope } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ParkedSale } from '../../persistence/entities/parked-sale.ts';
import { inStores } from './list-shifts.ts';

const SHAPE = {
  filters: { store: 'store', device: 'device', status: 'status', parkedAt: 'parkedAt' },
  orders: { PARKED_AT: 'parkedAt' },
  tieBreak: 'parkedNo',
  defaultOrder: [{ field: 'PARKED_AT', direction: 'DESC' }],
} as const;

/** A page of parked sales within the scope; those that lapsed say so. */
export function listParkedSales(
  em: EntityManager,
  args: ConnectionArgs,
  scope: Scope,
): Promise<Connection<ParkedSale>> {
  return findConnection(em, ParkedSale, SHAPE, args, inStores(scope));
}

/** One parked sale within the scope, or null. */
export function findParkedSale(
  em: EntityManager,
  parkedNo: string,
  scope: Scope,
): Promise<ParkedSale | null> {
  return em.fork().findOne(ParkedSale, { $and: [{ parkedNo }, inStores(scope)] });
}
