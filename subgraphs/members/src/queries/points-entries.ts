import { findConnection, type ConnectionArgs } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PointsEntry } from '../persistence/entities/points-entry.ts';

// Numbers grow under the lock of the account, so the newest line has the highest.
const SHAPE = {
  filters: {},
  orders: { ID: 'id' },
  tieBreak: 'id',
  defaultOrder: [{ field: 'ID', direction: 'DESC' as const }],
};

/** One page of a member's ledger, newest first. */
export function listPointsEntries(em: EntityManager, memberNo: string, args: ConnectionArgs) {
  return findConnection(em, PointsEntry, SHAPE, args, { memberNo });
}

/** One line of the ledger, or null; a text that cannot be its number finds nothing. */
export async function findPointsEntry(em: EntityManager, id: string): Promise<PointsEntry | null> {
  return /^\d{1,18}$/.test(id) ? em.findOne(PointsEntry, { id }) : null;
}
