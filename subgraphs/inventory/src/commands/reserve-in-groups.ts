import { transactionally, type CommonRefusal } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { decideInTurn } from '../domain/decide-in-turn.ts';
import { levelText, sumDeltas } from '../domain/level.ts';
import type { StockRefusal } from '../domain/refusals.ts';
import type { ReservationState } from '../domain/reservation.ts';
import { findReservations } from '../queries/find-reservation.ts';
import { changeLevels } from './change-levels.ts';
import { insertReservations } from './insert-reservations.ts';
import { lockAndFree } from './lock-and-free.ts';
import { runInGroups } from './run-in-groups.ts';
import type { StockContext } from './stock-context.ts';

/** A checked request to hold units, in the context of whoever asks. */
export interface ReserveRequest {
  readonly context: Pick<StockContext, 'em' | 'events' | 'clock' | 'log'>;
  readonly wanted: ReservationState;
}

/** What came of a request to hold units. */
export type ReserveOutcome = Outcome<ReservationState, StockRefusal | CommonRefusal>;

/** Holds units together with all others that are asked for at the same time. */
export type ReserveInGroup = (request: ReserveRequest) => Promise<ReserveOutcome>;

// Somebody else decided one of the references while levels were waited for: begin anew.
class DecidedElsewhere extends Error {
  readonly code = '40001';

  constructor() {
    super('a reference was decided by another process');
  }
}

/** So long a group waits for levels that others work on; a request alone waits as long as it takes. */
const GROUP_PATIENCE = '1s';

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

/** Decides a group in one transaction; when nobody is given anything it leaves no trace. */
async function reserveTogether(
  requests: readonly ReserveRequest[],
): Promise<readonly ReserveOutcome[]> {
  const { em, events, clock } = requests[0]!.context;
  const wanted = requests.map((request) => request.wanted);
  const patience = wanted.length > 1 ? GROUP_PATIENCE : null;
  const now = clock.now();
  let verdicts: readonly ReserveOutcome[] = [];
  const outcome = await transactionally<null, { readonly kind: 'NothingMade' }>(em, async (tx) => {
    const found = await lockAndFree(tx, { wanted, now, patience });
    const decision = decideInTurn({ ...found, now }, wanted);
    verdicts = decision.verdicts;
    const twins = await findReservations(tx, decision.refused);
    if (twins.length > 0) throw new DecidedElsewhere();
    if (decision.made.length === 0) return refuse({ kind: 'NothingMade' });

    if (!(await insertReservations(tx, decision.made, now))) throw new DecidedElsewhere();
    const deltas = sumDeltas([...found.freed, ...decision.deltas]);
    await changeLevels(tx, events, { deltas, now });
    return accept(null);
  });
  if (outcome.ok) events.wake();
  else if (outcome.refusals[0].kind === 'RequestInProgress') return inProgress(requests);
  return verdicts;
}

/** One of a group does not know whether it was its own level that was busy, so each tries alone. */
function inProgress(requests: readonly ReserveRequest[]): readonly ReserveOutcome[] {
  if (requests.length > 1) throw new Error('levels of the group were busy');
  return [refuse({ kind: 'RequestInProgress' })];
}
