import { findConnection, type Connection, type ConnectionArgs } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Supplier } from '../../persistence/entities/supplier.ts';
import { SupplierStatement } from '../../persistence/entities/supplier-statement.ts';
import { codeOf } from '../codes-of.ts';

const SUPPLIERS = {
  filters: { code: 'code', name: 'name', active: 'active' },
  orders: { CODE: 'code', NAME: 'name' },
  tieBreak: 'code',
  defaultOrder: [{ field: 'CODE' }],
} as const;

const STATEMENTS = {
  filters: { supplier: 'supplier', confirmedAt: 'confirmedAt' },
  orders: { CONFIRMED_AT: 'confirmedAt' },
  tieBreak: 'statementNo',
  defaultOrder: [{ field: 'CONFIRMED_AT', direction: 'DESC' }],
} as const;

/** The supplier with a code, or null. */
export function findSupplier(em: EntityManager, code: string): Promise<Supplier | null> {
  return em.fork().findOne(Supplier, { code: codeOf(code) });
}

/** The suppliers of these distinct codes, in no order. */
export function findSuppliersByCode(
  em: EntityManager,
  codes: readonly string[],
): Promise<Supplier[]> {
  return em.fork().find(Supplier, { code: { $in: [...codes] } });
}

/** A page of suppliers. */
export function listSuppliers(
  em: EntityManager,
  args: ConnectionArgs,
): Promise<Connection<Supplier>> {
  return findConnection(em, Supplier, SUPPLIERS, args, {});
}

/** One statement, or null. */
export function findStatement(
  em: EntityManager,
  statementNo: string,
): Promise<SupplierStatement | null> {
  return em.fork().findOne(SupplierStatement, { statementNo });
}

/** A page of statements. */
export function listStatements(
  em: EntityManager,
  args: ConnectionArgs,
): Promise<Connection<SupplierStatement>> {
  return findConnection(em, SupplierStatement, STATEMENTS, args, {});
}
