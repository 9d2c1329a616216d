import { DecidedElsewhere } from '@entresol/shared';
import { accept, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { decideReservation } from '../../domain/decide-reservation.ts';
import { availableOf, sumDeltas, type LevelDelta, type Levels } from '../../domain/level.ts';
import type { InsufficientStock } from '../../domain/refusals.ts';
import {
  mergeLines,
  type ReservationLine,
  type ReservationState,
} from '../../domain/reservation.ts';
import { changeLevels } from '../change-levels.ts';
import { insertReservations } from '../insert-reservations.ts';
import { lockAndFree } from '../lock-and-free.ts';
import type { StockContext } from '../stock-context.ts';

/** Locked levels, lapsed holds given back, ready to be held from. */
export interface FoundForHolds {
  readonly levels: Levels;
  readonly freed: readonly LevelDelta[];
  /** Units that can be held, by `levelText`. */
  readonly available: ReadonlyMap<string, number>;
}

/**
 * Holds the units of documents within their transaction, all or none, so that nobody is sold them.
 *
 * Lapsed holds on the levels are given back first, as whoever reserves does.
 */
export async function holdUnits(
  tx: EntityManager,
  context: Pick<StockContext, 'events'>,
  holds: readonly ReservationState[],
  now: Date,
): Promise<Outcome<null, InsufficientStock>> {
  // Two documents of one command may take from one level: they must not each pass alone.
  const lines = mergeLines(holds.flatMap((hold) => hold.lines));
  const found = await lockForHolds(tx, lines, now);
  const decision = decideReservation(found.levels, lines);
  if (!decision.ok) return decision;
  await writeHolds(tx, context, { found, holds, now });
  return accept(null);
}

/** Locks the levels that holds are to be made on, whatever their quantities will be. */
export async function lockForHolds(
  tx: EntityManager,
  lines: readonly ReservationLine[],
  now: Date,
): Promise<FoundForHolds> {
  if (lines.length === 0) return { levels: new Map(), freed: [], available: new Map() };
  const wanted = [{ reference: '', status: 'ACTIVE', expiresAt: null, lines }] as const;
  const { levels, freed } = await lockAndFree(tx, { wanted, now, patience: null });
  const available = [...levels].map(([text, level]) => [text, availableOf(level)] as const);
  return { levels, freed, available: new Map(available) };
}

/** Writes holds that were decided on levels locked for them. */
export async function writeHolds(
  tx: EntityManager,
  context: Pick<StockContext, 'events'>,
  held: {
    readonly found: FoundForHolds;
    readonly holds: readonly ReservationState[];
    readonly now: Date;
  },
): Promise<void> {
  const { found, holds, now } = held;
  const lines = mergeLines(holds.flatMap((hold) => hold.lines));
  if (holds.length > 0 && !(await insertReservations(tx, holds, now))) throw new DecidedElsewhere();
  const reserved = decideReservation(found.levels, lines);
  if (!reserved.ok) throw new Error('holds are decided on the levels that are locked');
  await changeLevels(tx, context.events, {
    deltas: sumDeltas([...found.freed, ...reserved.value]),
    now,
  });
}
