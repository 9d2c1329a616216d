import { refuseIfAny } from '@entresol/shared/outcome';
import { referenceFaults, type LockStep } from '../domain/coupon-lock.ts';
import type { CouponContext } from './coupon-context.ts';
import type { LockOutcome } from './lock-in-groups.ts';

/**
 * Takes one step after a lock: gives the coupons back, uses them up, or reverses their use.
 *
 * A repeat changes nothing and gets the lock as it stands. An unlock that comes before its lock
 * leaves a tombstone, so that the late lock is refused.
 */
export async function stepLock(
  context: CouponContext,
  command: { readonly step: LockStep; readonly reference: string },
): Promise<LockOutcome> {
  const checked = refuseIfAny(referenceFaults(command.reference), null);
  if (!checked.ok) return checked;
  return context.stepInGroup({ ...command, context });
}
