import { runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { HeldLine } from '../domain/hold-effects.ts';
import type { ReservationStatus } from '../domain/reservation.ts';
import { textsOf } from '../persistence/rows-of.ts';

/**
 * Ends those of these reservations that are still ACTIVE and gives their lines back.
 *
 * The status in the condition makes exactly one of release, consume and expiry win. The caller has
 * locked the levels of all their lines before: everywhere levels come first, reservations second.
 */
export async function closeReservations(
  tx: EntityManager,
  closing: {
    readonly references: readonly string[];
    readonly status: Exclude<ReservationStatus, 'ACTIVE'>;
    readonly now: Date;
  },
): Promise<readonly HeldLine[]> {
  const { references, status, now } = closing;
  if (references.length === 0) return [];
  return runPlanned<HeldLine[]>(
    tx,
    `with closed as (
       update reservation r set status = ?, closed_at = ?::timestamptz
       from ${textsOf(references)} wanted
       where r.reference = wanted.value and r.status = 'ACTIVE'
       returning r.reference, r.owner
     )
     update reservation_line l set active = false
     from closed where l.reference = closed.reference
     returning l.sku, l.location, l.quantity, l.kind, l.pool, l.front, l.arrived,
       closed.owner`,
    [status, now, JSON.stringify(references)],
  );
}
