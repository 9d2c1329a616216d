import { BESIDE_AFTER_MS, decideTogether, runInGroups, type GroupContext } from '@entresol/shared';
import { CouponLedger } from '../domain/coupon-ledger.ts';
import type { LockStep } from '../domain/coupon-lock.ts';
import { decideStepsInTurn, type LockVerdict } from '../domain/decide-in-turn.ts';
import { holdLocks } from '../persistence/hold-locks.ts';
import { writeLocks } from '../persistence/write-locks.ts';
import { couponEvents } from './coupon-events.ts';
import type { LockOutcome } from './lock-in-groups.ts';

/** A checked request for a step after a lock, in the context of whoever asks. */
export interface StepRequest {
  readonly context: GroupContext;
  readonly reference: string;
  readonly step: LockStep;
}

/** Takes a step together with all others that are asked for at the same time. */
export type StepInGroup = (request: StepRequest) => Promise<LockOutcome>;

/** Gives the one door through which a process takes steps after locks: many orders, one transaction. */
export function stepInGroups(): StepInGroup {
  return runInGroups<StepRequest, LockOutcome>({
    work: stepTogether,
    keysOf: ({ reference }) => [reference],
    onSplit: (err, group) =>
      group[0]!.context.log.warn({ err, requests: group.length }, 'steps are taken one by one'),
    requestsMax: 100,
    keysMax: 100,
    groupsMax: 2,
    besideAfterMs: BESIDE_AFTER_MS,
  });
}

async function stepTogether(requests: readonly StepRequest[]): Promise<readonly LockOutcome[]> {
  const { context } = requests[0]!;
  const now = context.clock.now();
  const references = [...new Set(requests.map(({ reference }) => reference))];
  return decideTogether<LockVerdict>(context, requests.length, async (tx, patience) => {
    const ledger = new CouponLedger(await holdLocks(tx, references, patience), now);
    const verdicts = decideStepsInTurn(ledger, requests);
    if (ledger.newLocks.length + ledger.movedLocks.length === 0) {
      return { verdicts, isChanged: false };
    }
    await writeLocks(tx, ledger, couponEvents(ledger.facts, now), now);
    return { verdicts, isChanged: true };
  });
}
