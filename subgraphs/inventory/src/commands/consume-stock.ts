import { transactionally, type CommonRefusal } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkText } from '../domain/check-values.ts';
import type { Movement } from '../domain/movement.ts';
import type { StockRefusal } from '../domain/refusals.ts';
import {
  consumeDeltas,
  statusAt,
  type ReservationLine,
  type ReservationState,
} from '../domain/reservation.ts';
import { findReservation } from '../queries/find-reservation.ts';
import { changeLevels } from './change-levels.ts';
import { closeReservations } from './close-reservations.ts';
import { insertMovements } from './insert-movements.ts';
import { lockLevels } from './lock-levels.ts';
import type { StockContext } from './stock-context.ts';

type ConsumeOutcome = Outcome<ReservationState, StockRefusal | CommonRefusal>;

/**
 * Turns a hold into a sale that leaves the place, once; a repeat gives the first answer.
 *
 * The units are those of the order's own reservation: nobody else's can be taken.
 */
export async function consumeStock(
  context: StockContext,
  reference: string,
): Promise<ConsumeOutcome> {
  const [bad, ...more] = checkText(reference, ['reference']);
  if (bad) return refuse(bad, ...more);
  const now = context.clock.now();
  const outcome = await transactionally<ReservationState, StockRefusal | CommonRefusal>(
    context.em,
    async (tx) => {
      const earlier = await findReservation(tx, reference);
      if (!earlier || statusAt(earlier, now) !== 'ACTIVE') return answer(earlier, now);

      await lockLevels(tx, earlier.lines);
      const lines = await closeReservations(tx, {
        references: [reference],
        status: 'CONSUMED',
        now,
      });
      if (lines.length === 0) return answer(await findReservation(tx, reference), now);
      const movements = salesOf(reference, lines, now);
      await insertMovements(tx, { movements, actor: context.actor, now });
      await changeLevels(tx, context.events, { deltas: consumeDeltas(lines), now });
      return accept({ ...earlier, status: 'CONSUMED' });
    },
  );
  if (outcome.ok) context.events.wake();
  return outcome;
}

/** What to say where there is nothing left to consume. */
function answer(reservation: ReservationState | null, now: Date): ConsumeOutcome {
  if (!reservation) {
    return refuse({
      kind: 'NotFound',
      field: ['reference'],
      what: { zh: '该预留', en: 'The reservation' },
    });
  }
  const status = statusAt(reservation, now);
  if (status === 'CONSUMED' || status === 'ACTIVE') return accept(reservation);
  return refuse({ kind: 'ReservationClosed', reference: reservation.reference, status });
}

function salesOf(
  reference: string,
  lines: readonly ReservationLine[],
  now: Date,
): readonly Movement[] {
  return lines.map(({ sku, location, quantity }) => ({
    sku,
    location,
    type: 'SALE',
    from: 'GOOD',
    to: 'CUSTOMER',
    quantity,
    document: reference,
    reason: null,
    occurredAt: now,
  }));
}
