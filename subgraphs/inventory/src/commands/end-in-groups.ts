import {
  BESIDE_AFTER_MS,
  actorKey,
  DecidedElsewhere,
  decideTogether,
  runInGroups,
  type GroupContext,
} from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OwnedMovement } from '../domain/assign-owners.ts';
import { decideEnds, type End, type EndHold } from '../domain/decide-ends.ts';
import { joinEffects, NO_EFFECTS, sellEffects, type HeldLine } from '../domain/hold-effects.ts';
import { applyDeltas, distinctKeys } from '../domain/level.ts';
import { pastDayParts } from '../domain/lot/past-day.ts';
import type { Movement } from '../domain/movement.ts';
import { areSameLines, type ReservationState } from '../domain/reservation.ts';
import { findReservations } from '../queries/find-reservation.ts';
import { changeLevels } from './change-levels.ts';
import { closeReservations } from './close-reservations.ts';
import { freeLines } from './free-lines.ts';
import { insertMovements } from './insert-movements.ts';
import { insertTombstones } from './insert-reservations.ts';
import { findUnserved } from './lot/find-unsellable.ts';
import { tellPastDay, type PastDaySale } from './lot/tell-past-day.ts';
import { lockLevels } from './lock-levels.ts';
import { planDecided } from './plan-movements.ts';
import type { ReserveOutcome } from './reserve-in-groups.ts';

/** A checked request to end a hold, in the context of whoever asks. */
export interface EndRequest extends EndHold {
  readonly context: GroupContext;
}

/** Ends a hold together with all others that are ended at the same time. */
export type EndInGroup = (request: EndRequest) => Promise<ReserveOutcome>;

/**
 * Gives the one door through which a process ends holds: many requests, one transaction.
 *
 * Without it those who pay for a hot SKU, or give it back, would stand in line one by one between
 * the groups of those who reserve it.
 */
export function endInGroups(): EndInGroup {
  return runInGroups<EndRequest, ReserveOutcome>({
    work: endTogether,
    keysOf: ({ reference }) => [reference],
    onSplit: (err, group) =>
      group[0]!.context.log.warn({ err, requests: group.length }, 'holds are ended one by one'),
    requestsMax: 200,
    keysMax: 200,
    groupsMax: 2,
    besideAfterMs: BESIDE_AFTER_MS,
  });
}

async function endTogether(requests: readonly EndRequest[]): Promise<readonly ReserveOutcome[]> {
  const { context } = requests[0]!;
  const now = context.clock.now();
  return decideTogether<ReserveOutcome>(context, requests.length, async (tx, patience) => {
    const references = [...new Set(requests.map(({ reference }) => reference))];
    const earlier = await findReservations(tx, references);
    const asked = decideEnds({ earlier, now }, requests);
    const lines = holdsOf(asked).flatMap((hold) => hold.lines);
    const levels = await lockLevels(tx, distinctKeys(lines), { patience });
    const gone = new Set(requests.flatMap((one) => (one.hasLeft ? [one.reference] : [])));
    const holds = asked.ended.CONSUMED.map((hold) => markGone(hold, gone));
    const unserved = await findUnserved(tx, { levels, holds, now });
    const decided = unserved.size === 0 ? asked : decideEnds({ earlier, now, unserved }, requests);
    const { verdicts, ended, tombstones } = decided;
    if (holdsOf(decided).length + tombstones.length === 0) return { verdicts, isChanged: false };

    if (!(await insertTombstones(tx, tombstones, now))) throw new DecidedElsewhere();
    const released = await close(tx, ended.RELEASED, 'RELEASED', now);
    const missing = await close(tx, ended.MISSING, 'RELEASED', now);
    const consumed = await close(tx, ended.CONSUMED, 'CONSUMED', now);
    const freed = joinEffects(
      await freeLines(tx, released),
      sellEffects([...missing, ...consumed]),
    );
    const movements = [
      ...ended.CONSUMED.flatMap((hold) => movementsOf(markGone(hold, gone), SOLD, now)),
      ...ended.MISSING.flatMap((hold) => movementsOf(hold, NOT_FOUND, now)),
    ];
    const after = applyDeltas(levels, freed.deltas);
    const sold = await planDecided(tx, { levels: after, movements, now, freed: freed.owned });
    await insertMoves(tx, requests, sold.movements, now);
    const effects = joinEffects(freed, { ...NO_EFFECTS, deltas: sold.deltas, owned: sold.owned });
    await changeLevels(tx, context.events, { ...effects, now });
    await tellPastDay(context, tx, soldPastDay(sold.movements, now), now);
    return { verdicts, isChanged: true };
  });
}

/** What left past its day; lots are named where they are kept. */
export function soldPastDay(movements: readonly OwnedMovement[], now: Date): PastDaySale[] {
  return movements.flatMap((movement) => {
    if (movement.type !== 'SALE') return [];
    const past = pastDayParts(movement, movement.lots ?? [], now);
    return past.map((units) => ({ ...units, reference: movement.document! }));
  });
}

/** A hold that says whether its goods are out of the house already. */
type LeavingHold = ReservationState & { readonly hasLeft?: boolean };

function markGone(hold: ReservationState, gone: ReadonlySet<string>): LeavingHold {
  return gone.has(hold.reference) ? { ...hold, hasLeft: true } : hold;
}

function holdsOf({ ended }: ReturnType<typeof decideEnds>): readonly ReservationState[] {
  return [...ended.RELEASED, ...ended.MISSING, ...ended.CONSUMED];
}

/** Closes all of these holds; one that somebody else has closed meanwhile is decided anew. */
async function close(
  tx: EntityManager,
  holds: readonly ReservationState[],
  status: End,
  now: Date,
): Promise<readonly HeldLine[]> {
  const references = holds.map(({ reference }) => reference);
  const lines = await closeReservations(tx, { references, status, now });
  const wanted = holds.flatMap((hold) => hold.lines);
  // Since it was read a hold may have given units to another one, or have moved to another place.
  if (!areSameLines(lines, wanted)) throw new DecidedElsewhere();
  return lines;
}

/** Each movement is recorded in the name of who asked for it. */
async function insertMoves(
  tx: EntityManager,
  requests: readonly EndRequest[],
  sales: readonly OwnedMovement[],
  now: Date,
): Promise<void> {
  const actors = new Map(requests.map(({ reference, context }) => [reference, context.actor]));
  const byActor = Map.groupBy(sales, ({ document }) => actorKey(actors.get(document!)!));
  for (const movements of byActor.values()) {
    const actor = actors.get(movements[0]!.document!)!;
    await insertMovements(tx, { movements, actor, now });
  }
}

const SOLD = { type: 'SALE', from: 'GOOD', to: 'CUSTOMER', reason: null } as const;
const NOT_FOUND = { type: 'ADJUST', from: 'GOOD', to: 'VARIANCE', reason: 'SHORT_PICK' } as const;

function movementsOf(
  { reference, lines, owner, hasLeft }: LeavingHold,
  how: typeof SOLD | typeof NOT_FOUND,
  now: Date,
): readonly Movement[] {
  return lines.map(({ sku, location, quantity }) => ({
    ...how,
    sku,
    location,
    quantity,
    ...(owner ? { owner } : {}),
    ...(hasLeft ? { hasLeft } : {}),
    document: reference,
    occurredAt: now,
  }));
}
