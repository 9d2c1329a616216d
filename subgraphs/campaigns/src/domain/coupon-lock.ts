import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import {
  invalidInput,
  notFound,
  type CouponLockClosed,
  type CouponLockState,
  type InvalidInput,
  type NotFound,
} from './refusal.ts';

/** Life of what an order holds: LOCKED → REDEEMED → REVERSED, or LOCKED → RELEASED. */
export type LockStatus = 'LOCKED' | 'REDEEMED' | 'REVERSED' | 'RELEASED';

/** What an order holds; a RELEASED one without coupons may be a tombstone. */
export interface LockState {
  readonly reference: string;
  readonly status: LockStatus;
  readonly couponCodes: readonly string[];
}

/** Steps that follow a lock. */
export type LockStep = 'UNLOCK' | 'REDEEM' | 'REVERSE';

/** The status a step leads to; `changes` is false for a repeat. */
export interface LockChange {
  readonly status: LockStatus;
  readonly changes: boolean;
}

type LockRefusal = NotFound | CouponLockClosed | CouponLockState;

const TARGETS: Readonly<Record<LockStep, { from: LockStatus; to: LockStatus }>> = {
  UNLOCK: { from: 'LOCKED', to: 'RELEASED' },
  REDEEM: { from: 'LOCKED', to: 'REDEEMED' },
  REVERSE: { from: 'REDEEMED', to: 'REVERSED' },
};

/** Steps whose effect a status already contains: repeating them changes nothing. */
const DONE: Readonly<Record<LockStatus, readonly LockStep[]>> = {
  LOCKED: [],
  REDEEMED: ['REDEEM'],
  // Nothing is held any more, so a late unlock has nothing left to do.
  REVERSED: ['REDEEM', 'REVERSE', 'UNLOCK'],
  RELEASED: ['UNLOCK'],
};

/**
 * Decides whether a step may follow.
 *
 * What has happened is answered again. A released lock is closed for good. Unlocking what is
 * redeemed is refused, since the use is spent and only a reversal gives it back; reversing what is
 * still locked is refused too, but may succeed once it is redeemed.
 *
 * Invariant INV6: a use is given back at most once, by the order that had it.
 */
export function decideLockStep(
  lock: LockState | null,
  step: LockStep,
): Outcome<LockChange, LockRefusal> {
  if (!lock) return refuse(notFound(['reference'], '该订单的券锁定', 'The coupon lock'));
  const { reference, status } = lock;
  const { from, to } = TARGETS[step];
  if (status === from) return accept({ status: to, changes: true });
  if (DONE[status].includes(step)) return accept({ status, changes: false });
  if (status === 'RELEASED') return refuse({ kind: 'CouponLockClosed', reference });
  return refuse({ kind: 'CouponLockState', reference, status, retryable: status === 'LOCKED' });
}

/** Names what makes a text no reference. */
export function referenceFaults(reference: string): InvalidInput[] {
  if (/^\S{1,100}$/.test(reference)) return [];
  return [
    invalidInput(
      ['reference'],
      '订单号须为 1 到 100 个非空白字符。',
      'A reference has 1 to 100 characters, none of them blank.',
    ),
  ];
}
