import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { decideReservation } from './decide-reservation.ts';
import { addDelta, levelText, type LevelDelta, type LevelState, type Levels } from './level.ts';
import {
  invalid,
  type InsufficientStock,
  type InvalidInput,
  type ReservationClosed,
} from './refusals.ts';
import { areSameLines, statusAt, type ReservationState } from './reservation.ts';

/** What came of one request to hold units. */
export type ReserveVerdict = Outcome<
  ReservationState,
  InsufficientStock | InvalidInput | ReservationClosed | { readonly kind: 'IdempotencyMismatch' }
>;

/**
 * Decides requests to hold units one after another, each as if it were alone.
 *
 * What one takes the next no longer finds; what one is refused takes nothing. A reference that is
 * known already, from before or from within, gives the first answer as long as it still holds.
 *
 * Invariants INV3, INV5, INV9.
 */
export function decideInTurn(
  found: { readonly levels: Levels; readonly earlier: readonly ReservationState[]; now: Date },
  requests: readonly ReservationState[],
): {
  readonly verdicts: readonly ReserveVerdict[];
  /** The holds to be written. */
  readonly made: readonly ReservationState[];
  /** References that were not known and are refused. */
  readonly refused: readonly string[];
  /** What the holds change, not yet added up. */
  readonly deltas: readonly LevelDelta[];
} {
  const levels = new Map(found.levels);
  const known = new Map(found.earlier.map((earlier) => [earlier.reference, earlier]));
  const made: ReservationState[] = [];
  const refused: string[] = [];
  const deltas: LevelDelta[] = [];
  const verdicts = requests.map((wanted): ReserveVerdict => {
    const earlier = known.get(wanted.reference);
    if (earlier) return repeat(earlier, wanted, found.now);
    const decision = decideAnew(levels, wanted, found.now);
    if (!decision.ok) {
      refused.push(wanted.reference);
      return decision;
    }
    for (const delta of decision.value) applyDelta(levels, delta);
    deltas.push(...decision.value);
    made.push(wanted);
    known.set(wanted.reference, wanted);
    return accept(wanted);
  });
  return { verdicts, made, refused, deltas };
}

/** Adds what is held, or given back, to the levels that are decided on. */
export function applyDelta(levels: Map<string, LevelState>, delta: LevelDelta): void {
  const text = levelText(delta);
  levels.set(text, addDelta(levels.get(text)!, delta));
}

function decideAnew(levels: Levels, wanted: ReservationState, now: Date) {
  if (statusAt(wanted, now) !== 'ACTIVE') return refuse(pastDeadline());
  return decideReservation(levels, wanted.lines);
}

/** The first answer, as long as it still holds. */
function repeat(earlier: ReservationState, wanted: ReservationState, now: Date): ReserveVerdict {
  const { reference } = wanted;
  const status = statusAt(earlier, now);
  if (status !== 'ACTIVE') return refuse({ kind: 'ReservationClosed', reference, status });
  if (!areSameLines(earlier.lines, wanted.lines)) return refuse({ kind: 'IdempotencyMismatch' });
  return accept(earlier);
}

function pastDeadline(): InvalidInput {
  return invalid(
    ['input', 'expiresAt'],
    '预留的截止时间已过。',
    'The deadline of the reservation has passed.',
  );
}
