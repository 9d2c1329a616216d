import { DecidedElsewhere } from '@entresol/shared';
import { accept, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { freeEffects, heldLines, joinEffects, type Effects } from '../../domain/hold-effects.ts';
import { applyDeltas, availableOf, type Levels } from '../../domain/level.ts';
import type { StockRefusal } from '../../domain/refusals.ts';
import {
  mergeLines,
  type ReservationLine,
  type ReservationState,
} from '../../domain/reservation.ts';
import { openShelf } from '../../domain/shelf.ts';
import { changeLevels } from '../change-levels.ts';
import { freeLines } from '../free-lines.ts';
import { insertReservations } from '../insert-reservations.ts';
import { lockAndFree } from '../lock-and-free.ts';
import type { StockContext } from '../stock-context.ts';

/** Locked levels, lapsed holds given back, ready to be held from. */
export interface FoundForHolds {
  readonly levels: Levels;
  readonly freed: Effects;
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
  context: Pick<StockContext, 'events' | 'actor'>,
  holds: readonly ReservationState[],
  now: Date,
): Promise<Outcome<null, StockRefusal>> {
  // Two documents of one command may take from one level: they must not each pass alone.
  const lines = mergeLines(holds.flatMap((hold) => hold.lines));
  const found = await lockForHolds(tx, lines, now);
  const decision = shelfOf(found.levels).hold(linesHeld(lines));
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
  if (lines.length === 0) {
    return { levels: new Map(), freed: freeEffects([], new Set()), available: new Map() };
  }
  const wanted = [{ reference: '', status: 'ACTIVE', expiresAt: null, lines }] as const;
  const { levels: locked, lapsed } = await lockAndFree(tx, { wanted, now, patience: null });
  const freed = await freeLines(tx, lapsed);
  const levels = applyDeltas(locked, freed.deltas);
  const available = [...levels].map(([text, level]) => [text, availableOf(level)] as const);
  return { levels, freed, available: new Map(available) };
}

/** Writes holds that were decided on levels locked for them. */
export async function writeHolds(
  tx: EntityManager,
  context: Pick<StockContext, 'events' | 'actor'>,
  held: {
    readonly found: FoundForHolds;
    readonly holds: readonly ReservationState[];
    readonly now: Date;
  },
): Promise<void> {
  const { found, holds, now } = held;
  const lines = mergeLines(holds.flatMap((hold) => hold.lines));
  const { actor } = context;
  const made = holds.map((hold) => ({ ...hold, kind: 'TRANSFER' as const, actor }));
  if (made.length > 0 && !(await insertReservations(tx, made, now))) throw new DecidedElsewhere();
  const reserved = shelfOf(found.levels).hold(linesHeld(lines));
  if (!reserved.ok) throw new Error('holds are decided on the levels that are locked');
  await changeLevels(tx, context.events, { ...joinEffects(found.freed, reserved.value), now });
}

/** Transfers take what anybody may buy: no pool, no quota, nobody's stored units. */
function shelfOf(levels: Levels) {
  const nothing = { stored: new Map(), pools: new Map(), fronts: new Map(), scopes: new Map() };
  return openShelf({ levels, ...nothing });
}

function linesHeld(lines: readonly ReservationLine[]) {
  return heldLines({ kind: 'TRANSFER', owner: null, lines });
}
