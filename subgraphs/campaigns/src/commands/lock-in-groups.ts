import {
  BESIDE_AFTER_MS,
  decideTogether,
  runInGroups,
  type CommonRefusal,
  type GroupContext,
} from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import { CouponLedger } from '../domain/coupon-ledger.ts';
import type { LockState } from '../domain/coupon-lock.ts';
import { decideLocksInTurn, type LockVerdict, type WantedLock } from '../domain/decide-in-turn.ts';
import type { CampaignRefusal } from '../domain/refusal.ts';
import { holdOffers } from '../persistence/read-offers.ts';
import { writeLocks } from '../persistence/write-locks.ts';
import { couponEvents } from './coupon-events.ts';

/** What came of a lock, or of a step after it. */
export type LockOutcome = Outcome<LockState, CampaignRefusal | CommonRefusal>;

/** A checked request to lock coupons, in the context of whoever asks. */
export interface LockRequest extends WantedLock {
  readonly context: GroupContext;
}

/** Locks coupons together with all others that are asked for at the same time. */
export type LockInGroup = (request: LockRequest) => Promise<LockOutcome>;

/**
 * Gives the one door through which a process locks coupons: many orders, one transaction.
 *
 * Orders that are submitted at once share BEGIN, COMMIT and the reading of promotions. Groups that
 * run at once share no coupon.
 */
export function lockInGroups(): LockInGroup {
  return runInGroups<LockRequest, LockOutcome>({
    work: lockTogether,
    keysOf: ({ reference, cart }) => [`#${reference}`, ...cart.couponCodes],
    onSplit: (err, group) =>
      group[0]!.context.log.warn({ err, requests: group.length }, 'coupons are locked one by one'),
    requestsMax: 100,
    keysMax: 2_000,
    groupsMax: 2,
    besideAfterMs: BESIDE_AFTER_MS,
  });
}

async function lockTogether(requests: readonly LockRequest[]): Promise<readonly LockOutcome[]> {
  const { context } = requests[0]!;
  const now = context.clock.now();
  const asked = {
    codes: [...new Set(requests.flatMap(({ cart }) => cart.couponCodes))],
    locations: [...new Set(requests.map(({ cart }) => cart.location))],
    references: [...new Set(requests.map(({ reference }) => reference))],
  };
  return decideTogether<LockVerdict>(context, requests.length, async (tx, patience) => {
    const found = await holdOffers(tx, asked, { now, patience });
    const ledger = new CouponLedger(found, now);
    const verdicts = decideLocksInTurn(ledger, found.promotions, requests, now);
    if (ledger.newLocks.length === 0) return { verdicts, isChanged: false };
    await writeLocks(tx, ledger, couponEvents(ledger.facts, now), now);
    return { verdicts, isChanged: true };
  });
}
