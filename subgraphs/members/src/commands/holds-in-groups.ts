import {
  BESIDE_AFTER_MS,
  actorKey,
  decideTogether,
  runInGroups,
  type CommonRefusal,
  type GroupContext,
} from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import {
  decideHoldsInTurn,
  decideSpendsInTurn,
  type HoldVerdict,
  type WantedHold,
} from '../domain/holds-in-turn.ts';
import type { Hold } from '../domain/points-hold.ts';
import type { MemberRefusal } from '../domain/refusal.ts';
import { pointsChanged } from '../events/contracts.ts';
import {
  insertHolds,
  lockAccounts,
  lockHolds,
  readLotsOf,
  spendHolds,
} from '../persistence/hold-rows.ts';

export type HoldOutcome = Outcome<Hold, MemberRefusal | CommonRefusal>;

/** A checked request to hold points, in the context of whoever asks. */
export interface PlaceRequest extends WantedHold {
  readonly context: GroupContext;
}

/** A checked request to spend what an order holds, in the context of whoever asks. */
export interface SpendRequest {
  readonly context: GroupContext;
  readonly reference: string;
}

/** Of a process: the doors through which what is asked for at the same time goes together. */
export interface HoldGroups {
  readonly placeInGroup: (request: PlaceRequest) => Promise<HoldOutcome>;
  readonly spendInGroup: (request: SpendRequest) => Promise<HoldOutcome>;
}

/** What steps of a hold need of the request they run in; every request context has it. */
export type HoldContext = GroupContext & HoldGroups;

/**
 * Gives the doors through which a process holds and spends points: many orders, one transaction.
 *
 * Groups that run at once share no member when they hold, and no order when they spend.
 */
export function holdsInGroups(): HoldGroups {
  const limits = { requestsMax: 100, keysMax: 400, groupsMax: 2, besideAfterMs: BESIDE_AFTER_MS };
  const onSplit = (err: unknown, group: readonly SpendRequest[]) =>
    group[0]!.context.log.warn({ err, requests: group.length }, 'points are moved one by one');
  return {
    placeInGroup: runInGroups<PlaceRequest, HoldOutcome>({
      work: placeTogether,
      keysOf: ({ reference, memberNo }) => [`#${reference}`, memberNo],
      onSplit,
      ...limits,
    }),
    spendInGroup: runInGroups<SpendRequest, HoldOutcome>({
      work: spendTogether,
      keysOf: ({ reference }) => [reference],
      onSplit,
      ...limits,
    }),
  };
}

async function placeTogether(requests: readonly PlaceRequest[]): Promise<readonly HoldOutcome[]> {
  const { context } = requests[0]!;
  const now = context.clock.now();
  return decideTogether<HoldVerdict>(context, requests.length, async (tx, patience) => {
    const { members, holds } = await lockAccounts(tx, requests, patience);
    const lots = await readLotsOf(tx, members, now);
    const { verdicts, made } = decideHoldsInTurn({ holds, lots }, requests, now);
    if (made.length === 0) return { verdicts, isChanged: false };
    await insertHolds(tx, made, now);
    return { verdicts, isChanged: true };
  });
}

async function spendTogether(requests: readonly SpendRequest[]): Promise<readonly HoldOutcome[]> {
  const { context } = requests[0]!;
  const now = context.clock.now();
  const references = requests.map(({ reference }) => reference);
  return decideTogether<HoldVerdict>(context, requests.length, async (tx, patience) => {
    const found = await lockHolds(tx, [...new Set(references)], patience);
    const { verdicts, spent } = decideSpendsInTurn(found, references);
    if (spent.length === 0) return { verdicts, isChanged: false };
    const byActor = spent.map((hold) => ({
      ...hold,
      actor: actorKey(requests[hold.index]!.context.actor),
    }));
    const events = spent.map(({ memberNo, points, balance, reference }) =>
      pointsChanged({ memberNo, kind: 'SPEND', points: -points, balance, document: reference }),
    );
    await spendHolds(tx, byActor, events, now);
    return { verdicts, isChanged: true };
  });
}
