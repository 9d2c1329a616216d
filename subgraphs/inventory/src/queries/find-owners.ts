import { findConnection, type Connection, type ConnectionArgs } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OwnerPolicy } from '../domain/owned.ts';
import { StockOwner } from '../persistence/entities/stock-owner.ts';
import { codeOf } from './codes-of.ts';

/** An owner as the graph shows it. */
export interface OwnerRow {
  readonly code: string;
  readonly name: string;
  readonly policy: OwnerPolicy;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const SHAPE = {
  filters: { code: 'code', name: 'name', policy: 'policy' },
  orders: { CODE: 'code', CREATED_AT: 'createdAt' },
  tieBreak: 'code',
  defaultOrder: [{ field: 'CODE' }],
} as const;

/** The owner with a code, or null. */
export function findOwner(em: EntityManager, code: string): Promise<OwnerRow | null> {
  return em.fork().findOne(StockOwner, { code: codeOf(code) });
}

/** The owners of these distinct codes, in no order. */
export function findOwnersByCode(em: EntityManager, codes: readonly string[]): Promise<OwnerRow[]> {
  return em.fork().find(StockOwner, { code: { $in: [...codes] } });
}

/** A page of owners. */
export function listOwners(em: EntityManager, args: ConnectionArgs): Promise<Connection<OwnerRow>> {
  return findConnection(em, StockOwner, SHAPE, args, {});
}
