import { transactionally, type CommonRefusal } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkText } from '../domain/check-values.ts';
import type { StockRefusal } from '../domain/refusals.ts';
import { releaseDeltas, type ReservationState } from '../domain/reservation.ts';
import { findReservation } from '../queries/find-reservation.ts';
import { changeLevels } from './change-levels.ts';
import { closeReservations } from './close-reservations.ts';
import { lockLevels } from './lock-levels.ts';
import type { StockContext } from './stock-context.ts';

type ReleaseOutcome = Outcome<ReservationState, StockRefusal | CommonRefusal>;

/**
 * Gives a hold back, once; a repeat gives the first answer.
 *
 * Before its reservation it leaves a tombstone, so that a late reservation is refused. What was
 * sold in between stays sold: then the reservation is closed.
 */
export async function releaseStock(
  context: StockContext,
  reference: string,
): Promise<ReleaseOutcome> {
  const [bad, ...more] = checkText(reference, ['reference']);
  if (bad) return refuse(bad, ...more);
  const now = context.clock.now();
  const outcome = await transactionally<ReservationState, StockRefusal | CommonRefusal>(
    context.em,
    async (tx) => {
      const found = await findReservation(tx, reference);
      if (!found && (await leaveTombstone(tx, reference, now))) {
        return accept({ reference, status: 'RELEASED', expiresAt: null, lines: [] });
      }
      // Somebody else's row appeared instead of the tombstone: it is visible now.
      const earlier = found ?? (await findReservation(tx, reference))!;
      if (earlier.status !== 'ACTIVE') return answerClosed(earlier);

      await lockLevels(tx, earlier.lines);
      const lines = await closeReservations(tx, {
        references: [reference],
        status: 'RELEASED',
        now,
      });
      if (lines.length === 0) return answerClosed((await findReservation(tx, reference))!);
      await changeLevels(tx, context.events, { deltas: releaseDeltas(lines), now });
      return accept({ ...earlier, status: 'RELEASED' });
    },
  );
  if (outcome.ok) context.events.wake();
  return outcome;
}

async function leaveTombstone(tx: EntityManager, reference: string, now: Date): Promise<boolean> {
  const written = await tx.execute(
    `insert into reservation (reference, status, created_at, closed_at)
     values (?, 'RELEASED', ?::timestamptz, ?::timestamptz)
     on conflict (reference) do nothing returning 1`,
    [reference, now, now],
  );
  return written.length > 0;
}

function answerClosed(reservation: ReservationState): ReleaseOutcome {
  const { reference, status } = reservation;
  // Released and expired holds are both given back, which is what the caller wants.
  if (status !== 'CONSUMED') return accept(reservation);
  return refuse({ kind: 'ReservationClosed', reference, status });
}
