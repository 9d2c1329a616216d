import { findConnection, type Connection, type ConnectionArgs, type Scope } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { shiftFigures, type ShiftFigures } from '../../domain/till/shift-figures.ts';
import { TillCashMove } from '../../persistence/entities/till-cash-move.ts';
import { TillShift } from '../../persistence/entities/till-shift.ts';
import { lateSales, shiftTakings } from './shift-takings.ts';

const SHAPE = {
  filters: {
    store: 'store',
    device: 'device',
    status: 'status',
    review: 'review',
    openedAt: 'openedAt',
  },
  orders: { OPENED_AT: 'openedAt' },
  tieBreak: 'shiftNo',
  defaultOrder: [{ field: 'OPENED_AT', direction: 'DESC' }],
} as const;

/** The rows of stores that a scope covers. */
export function inStores(scope: Scope): { store?: { $in: string[] } } {
  if (scope.kind === 'ALL') return {};
  return { store: { $in: scope.kind === 'STORES' ? [...scope.stores] : [] } };
}

/** A page of shifts within the scope. */
export function listShifts(
  em: EntityManager,
  args: ConnectionArgs,
  scope: Scope,
): Promise<Connection<TillShift>> {
  return findConnection(em, TillShift, SHAPE, args, inStores(scope));
}

/** One shift within the scope, by its number or as the open one of a till; else null. */
export function findShift(
  em: EntityManager,
  by: { shiftNo: string } | { store: string; device: string; status: 'OPEN' },
  scope: Scope,
): Promise<TillShift | null> {
  return em.fork().findOne(TillShift, { $and: [by, inStores(scope)] });
}

/** Figures of a shift: as things stand while it is open, as frozen afterwards. */
export async function reportOf(
  em: EntityManager,
  shift: TillShift,
): Promise<ShiftFigures & { readonly currency: string; readonly lateSales: number }> {
  const { shiftNo, currency, floatMinor, figures } = shift;
  if (figures) return { ...figures, currency, lateSales: await lateSales(em, shiftNo) };
  const takings = await shiftTakings(em.fork(), shiftNo);
  return { ...shiftFigures(floatMinor, takings, null), currency, lateSales: 0 };
}

/** Cash moved besides sales, in order. */
export function cashMovesOf(em: EntityManager, shiftNo: string): Promise<TillCashMove[]> {
  return em.fork().find(TillCashMove, { shiftNo }, { orderBy: { id: 'asc' } });
}
