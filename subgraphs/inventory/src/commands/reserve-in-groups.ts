import {
  DecidedElsewhere,
  decideTogether,
  runInGroups,
  type CommonRefusal,
  type GroupContext,
} from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import { decideInTurn } from '../domain/decide-in-turn.ts';
import { levelText, sumDeltas } from '../domain/level.ts';
import type { StockRefusal } from '../domain/refusals.ts';
import type { ReservationState } from '../domain/reservation.ts';
import { findReservations } from '../queries/find-reservation.ts';
import { changeLevels } from './change-levels.ts';
import { insertReservations } from './insert-reservations.ts';
import { lockAndFree } from './lock-and-free.ts';

/** A checked request to hold units, in the context of whoever asks. */
export interface ReserveRequest {
  readonly context: GroupContext;
  readonly wanted: ReservationState;
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
    keysOf: ({ wanted }) => [`#${wanted.reference}`, ...wanted.lines.map(levelText)],
    onSplit: (err, group) =>
      group[0]!.context.log.warn({ err, requests: group.length }, 'holds are tried one by one'),
    requestsMax: 200,
    keysMax: 2_000,
    groupsMax: 4,
  });
}

async function reserveTogether(
  requests: readonly ReserveRequest[],
): Promise<readonly ReserveOutcome[]> {
  const { context } = requests[0]!;
  const wanted = requests.map((request) => request.wanted);
  const now = context.clock.now();
  return decideTogether<ReserveOutcome>(context, requests.length, async (tx, patience) => {
    const found = await lockAndFree(tx, { wanted, now, patience });
    const { verdicts, made, refused, deltas } = decideInTurn({ ...found, now }, wanted);
    const twins = await findReservations(tx, refused);
    if (twins.length > 0) throw new DecidedElsewhere();
    if (made.length === 0) return { verdicts, isChanged: false };

    if (!(await insertReservations(tx, made, now))) throw new DecidedElsewhere();
    await changeLevels(tx, context.events, { deltas: sumDeltas([...found.freed, ...deltas]), now });
    return { verdicts, isChanged: true };
  });
}
