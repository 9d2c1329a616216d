import { transactionally, type CommonRefusal } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkReserve, type ReserveStock } from '../domain/check-reserve.ts';
import { decideReservation } from '../domain/decide-reservation.ts';
import { levelText, sumDeltas, type LevelDelta, type Levels } from '../domain/level.ts';
import { invalid, type StockRefusal } from '../domain/refusals.ts';
import {
  areSameLines,
  mergeLines,
  releaseDeltas,
  statusAt,
  type ReservationState,
} from '../domain/reservation.ts';
import { findReservation } from '../queries/find-reservation.ts';
import { changeLevels } from './change-levels.ts';
import { closeReservations } from './close-reservations.ts';
import { LEVEL_COLUMNS, toLevel, type LevelRow } from '../persistence/level-row.ts';
import { KEY_COLUMNS, rowsOf } from '../persistence/rows-of.ts';
import type { StockContext } from './stock-context.ts';

type ReserveOutcome = Outcome<ReservationState, StockRefusal | CommonRefusal>;

/**
 * Holds every line of an order or none, once per reference (INV3, INV5, INV9).
 *
 * Six statements with begin and commit. Expired holds of the touched levels are given back in the
 * same transaction, so nobody is told "sold out" because a sweeper is late.
 */
export async function reserveStock(
  context: StockContext,
  command: ReserveStock,
): Promise<ReserveOutcome> {
  const checked = checkReserve(command);
  if (!checked.ok) return checked;
  const wanted: ReservationState = {
    reference: command.reference,
    status: 'ACTIVE',
    expiresAt: command.expiresAt ?? null,
    lines: mergeLines(checked.value),
  };
  const now = context.clock.now();
  const outcome = await transactionally<ReservationState, StockRefusal | CommonRefusal>(
    context.em,
    async (tx) => {
      if (!(await openReservation(tx, wanted, now))) return repeat(tx, wanted, now);
      if (statusAt(wanted, now) !== 'ACTIVE') return refuse(pastDeadline());

      const { levels, freed } = await lockAndFree(tx, wanted, now);
      const decision = decideReservation(levels, wanted.lines);
      if (!decision.ok) return decision;
      const deltas = sumDeltas([...freed, ...decision.value]);
      await changeLevels(tx, context.events, { deltas, now });
      return accept(wanted);
    },
  );
  if (outcome.ok) context.events.wake();
  return outcome;
}

/** Writes the reservation and its lines; false when the reference is taken. A twin is waited for. */
async function openReservation(
  tx: EntityManager,
  wanted: ReservationState,
  now: Date,
): Promise<boolean> {
  const written = await tx.execute(
    `with made as (
       insert into reservation (reference, status, expires_at, created_at)
       values (?, 'ACTIVE', ?::timestamptz, ?::timestamptz)
       on conflict (reference) do nothing returning reference, expires_at
     )
     insert into reservation_line (reference, sku, location, quantity, expires_at)
     select made.reference, l.sku, l.location, l.quantity, made.expires_at
     from made, ${rowsOf(wanted.lines, `${KEY_COLUMNS}, quantity integer`)} l
     returning 1`,
    [wanted.reference, wanted.expiresAt, now, JSON.stringify(wanted.lines)],
  );
  return written.length > 0;
}

/** The first answer, as long as it still holds. */
async function repeat(
  tx: EntityManager,
  wanted: ReservationState,
  now: Date,
): Promise<ReserveOutcome> {
  const earlier = (await findReservation(tx, wanted.reference))!;
  const status = statusAt(earlier, now);
  if (status !== 'ACTIVE') {
    return refuse({ kind: 'ReservationClosed', reference: wanted.reference, status });
  }
  if (!areSameLines(earlier.lines, wanted.lines)) return refuse({ kind: 'IdempotencyMismatch' });
  return accept(earlier);
}

/**
 * Locks the levels of the lines, and those of lapsed holds on them, in one pass in key order.
 *
 * Gives the levels as they are once the lapsed holds are freed, and what freeing them changes.
 */
async function lockAndFree(
  tx: EntityManager,
  wanted: ReservationState,
  now: Date,
): Promise<{ levels: Levels; freed: readonly LevelDelta[] }> {
  const rows = await tx.execute<(LevelRow & { lapsed: readonly string[] | null })[]>(
    `with asked as (
       select * from ${rowsOf(wanted.lines, KEY_COLUMNS)} a
     ), lapsed as materialized (
       select distinct l.reference from asked a
       join reservation_line l on l.sku = a.sku and l.location = a.location
       where l.active and l.expires_at <= ?::timestamptz
     ), touched as (
       select sku, location from asked
       union select l.sku, l.location from lapsed join reservation_line l using (reference)
     )
     select ${LEVEL_COLUMNS}, (select jsonb_agg(reference) from lapsed) as lapsed
     from stock_level s join touched t on t.sku = s.sku and t.location = s.location
     order by s.sku, s.location
     for no key update of s`,
    [JSON.stringify(wanted.lines), now],
  );
  const references = rows[0]?.lapsed ?? [];
  const closed = await closeReservations(tx, { references, status: 'EXPIRED', now });
  const freed = sumDeltas(releaseDeltas(closed));
  const levels = new Map(rows.map((row) => [levelText(row), toLevel(row)]));
  for (const delta of freed) {
    const level = levels.get(levelText(delta))!;
    levels.set(levelText(delta), { ...level, reserved: level.reserved + delta.reserved });
  }
  return { levels, freed };
}

function pastDeadline() {
  return invalid(
    ['input', 'expiresAt'],
    '预留的截止时间已过。',
    'The deadline of the reservation has passed.',
  );
}
