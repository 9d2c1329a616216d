import { actorKey } from '@entresol/shared';
import { checkReserve, type ReserveStock } from '../domain/check-reserve.ts';
import { canonicalCode } from '../domain/level.ts';
import { mergeLines, type ReservationKind } from '../domain/reservation.ts';
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
  command: ReserveStock & {
    readonly kind?: ReservationKind;
    readonly note?: string | null;
    readonly member?: string | null;
  },
): Promise<ReserveOutcome> {
  const checked = checkReserve(command);
  if (!checked.ok) return checked;
  const { reference, expiresAt = null, kind = 'ORDER', note = null, member = null } = command;
  const wanted = {
    reference,
    status: 'ACTIVE',
    kind,
    note,
    member,
    heldBy: actorKey(context.actor),
    createdAt: context.clock.now(),
    expiresAt,
    lines: mergeLines(checked.value),
    owner: canonicalCode(command.owner ?? '') || null,
    channel: canonicalCode(command.channel ?? '') || null,
    takesOver: command.takesOver?.trim() || null,
    takenBy: command.takenBy ?? null,
    replaces: command.replaces?.trim() || null,
  } as const;
  return context.reserveInGroup({ context, wanted });
}
