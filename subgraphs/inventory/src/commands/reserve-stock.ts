import { checkReserve, type ReserveStock } from '../domain/check-reserve.ts';
import { mergeLines } from '../domain/reservation.ts';
import type { ReserveOutcome } from './reserve-in-groups.ts';
import type { StockContext } from './stock-context.ts';

/**
 * Holds every line of an order or none, once per reference (INV3, INV5, INV9).
 *
 * Those that ask at the same time share a transaction. Expired holds of the touched levels are
 * given back in it, so nobody is told "sold out" because a sweeper is late.
 */
export async function reserveStock(
  context: StockContext,
  command: ReserveStock,
): Promise<ReserveOutcome> {
  const checked = checkReserve(command);
  if (!checked.ok) return checked;
  const { reference, expiresAt = null } = command;
  const lines = mergeLines(checked.value);
  const wanted = { reference, status: 'ACTIVE', expiresAt, lines } as const;
  return context.reserveInGroup({ context, wanted });
}
