import { transactionally, type CommandContext, type CommonRefusal } from '@entresol/shared';
import { accept, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import {
  decideLockStep,
  referenceFaults,
  type LockState,
  type LockStep,
} from '../domain/coupon-lock.ts';
import type { CampaignRefusal } from '../domain/refusal.ts';
import { changeCoupons } from '../persistence/change-coupons.ts';
import { addLockRow, holdLockRow, writeLockRow } from '../persistence/lock-rows.ts';
import { couponEvents } from './coupon-events.ts';

/**
 * Takes one step after a lock: gives the coupons back, uses them up, or reverses their use.
 *
 * A repeat changes nothing and gets the lock as it stands. An unlock that comes before its lock
 * leaves a tombstone, so that the late lock is refused.
 */
export async function stepLock(
  context: CommandContext,
  command: { readonly step: LockStep; readonly reference: string; readonly now: Date },
): Promise<Outcome<LockState, CampaignRefusal | CommonRefusal>> {
  const { step, reference, now } = command;
  const outcome = await transactionally<LockState, CampaignRefusal>(context.em, async (tx) => {
    const checked = refuseIfAny(referenceFaults(reference), null);
    if (!checked.ok) return checked;
    if (step === 'UNLOCK' && (await addLockRow(tx, { reference, status: 'RELEASED', now }))) {
      return accept({ reference, status: 'RELEASED', couponCodes: [] });
    }
    const lock = await holdLockRow(tx, reference);
    const decision = decideLockStep(lock, step);
    if (!decision.ok) return decision;
    if (!lock || !decision.value.changes) return accept(lock!);

    const after: LockState = { ...lock, status: decision.value.status };
    const changed = await changeCoupons(tx, step, { reference, codes: lock.couponCodes, now });
    await writeLockRow(tx, after, now);
    await context.events.append(tx, couponEvents(changed, reference, now));
    return accept(after);
  });
  if (outcome.ok) context.events.wake();
  return outcome;
}
