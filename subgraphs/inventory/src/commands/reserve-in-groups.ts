import {
  BESIDE_AFTER_MS,
  DecidedElsewhere,
  decideTogether,
  runInGroups,
  type CommonRefusal,
  type GroupContext,
} from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { decideInTurn, endedBy, type Wanted } from '../domain/decide-in-turn.ts';
import { joinEffects, type HeldLine } from '../domain/hold-effects.ts';
import { levelText } from '../domain/level.ts';
import type { StockRefusal } from '../domain/refusals.ts';
import { areSameLines, type ReservationState } from '../domain/reservation.ts';
import { findReservations } from '../queries/find-reservation.ts';
import { changeLevels } from './change-levels.ts';
import { closeReservations } from './close-reservations.ts';
import { findCarts, readShelf } from './read-shelf.ts';
import { insertReservations } from './insert-reservations.ts';
import { lockAndFree } from './lock-and-free.ts';
import { withScopes } from './find-scopes.ts';

/** A checked request to hold units, in the context of whoever asks. */
export interface ReserveRequest {
  readonly context: GroupContext;
  readonly wanted: Wanted;
}

/** What came of a request to hold units. */
export type ReserveOutcome = Outcome<ReservationState, StockRefusal | CommonRefusal>;

/** Holds units together with all others that are asked for at the same time. */
export type ReserveInGroup = (request: ReserveRequest) => Promise<ReserveOutcome>;

/**
 * Gives the one door through which a process holds units: many requests, one transaction.
 *
 * A row changes once per transaction, so a hot SKU costs one lock, one update, one event and one
 * flush per group, however many want it; cold SKUs ride along. Groups that run at once share no
 * level, so that one level on which somebody sits does not hold up the others.
 */
export function reserveInGroups(): ReserveInGroup {
  return runInGroups<ReserveRequest, ReserveOutcome>({
    work: reserveTogether,
    keysOf: ({ wanted }) => [
      `#${wanted.reference}`,
      ...(endedBy(wanted) === null ? [] : [`#${endedBy(wanted)}`]),
      ...wanted.lines.map(levelText),
    ],
    onSplit: (err, group) =>
      group[0]!.context.log.warn({ err, requests: group.length }, 'holds are tried one by one'),
    requestsMax: 200,
    keysMax: 2_000,
    groupsMax: 4,
    besideAfterMs: BESIDE_AFTER_MS,
  });
}

async function reserveTogether(
  requests: readonly ReserveRequest[],
): Promise<readonly ReserveOutcome[]> {
  const { context } = requests[0]!;
  const now = context.clock.now();
  return decideTogether<ReserveOutcome>(context, requests.length, async (tx, patience) => {
    const asked = requests.map((request) => request.wanted);
    const carts = await findCarts(tx, asked);
    const { levels, lapsed, earlier, fronts } = await lockAndFree(tx, {
      wanted: [...asked, ...carts],
      now,
      patience,
    });
    const { scopes, wanted } = withScopes(asked, fronts);
    const shelf = await readShelf(tx, { levels, lapsed, wanted, carts, now });
    const decided = decideInTurn({ ...shelf, scopes, earlier, now }, wanted);
    const twins = await findReservations(tx, decided.refused);
    if (twins.length > 0) throw new DecidedElsewhere();
    const { verdicts, made, effects } = decided;
    if (made.length === 0) return { verdicts, isChanged: false };

    const actors = new Map(requests.map((one) => [one.wanted.reference, one.context.actor]));
    const holds = made.map((hold) => ({ ...hold, actor: actors.get(hold.reference)! }));
    if (!(await insertReservations(tx, holds, now))) throw new DecidedElsewhere();
    await takeOver(tx, decided.takenOver, shelf.carts, now);
    await changeLevels(tx, context.events, { ...joinEffects(shelf.freed, effects), now });
    return { verdicts, isChanged: true };
  });
}

/** Ends the carts whose units are the orders' now; one that ended or moved meanwhile is decided anew. */
async function takeOver(
  tx: EntityManager,
  references: readonly string[],
  carts: ReadonlyMap<string, readonly HeldLine[]>,
  now: Date,
): Promise<void> {
  if (references.length === 0) return;
  const lines = await closeReservations(tx, { references, status: 'RELEASED', now });
  const wanted = references.flatMap((reference) => carts.get(reference) ?? []);
  if (!areSameLines(lines, wanted)) throw new DecidedElsewhere();
}
