import type { GroupContext } from '@entresol/shared';
import type { LockInGroup } from './lock-in-groups.ts';
import type { StepInGroup } from './step-in-groups.ts';

/** Of a process: the doors through which what is asked for at the same time goes together. */
export interface CouponGroups {
  /** Coupons are locked together. */
  readonly lockInGroup: LockInGroup;
  /** Likewise for the steps after a lock. */
  readonly stepInGroup: StepInGroup;
}

/** What steps of orders need of the request they run in; every request context has it. */
export type CouponContext = GroupContext & CouponGroups;
