import { describe, expect, it } from '@jest/globals';
import { decideLockStep, referenceFaults, type LockStatus, type LockStep } from './coupon-lock.ts';

const lock = (status: LockStatus) => ({ reference: 'O-1', status, couponCodes: ['C'] });
const to = (status: LockStatus) => ({ ok: true, value: { status, changes: true } });
const stays = (status: LockStatus) => ({ ok: true, value: { status, changes: false } });
const closed = { ok: false, refusals: [{ kind: 'CouponLockClosed', reference: 'O-1' }] };
const notIn = (status: LockStatus, retryable: boolean) => ({
  ok: false,
  refusals: [{ kind: 'CouponLockState', reference: 'O-1', status, retryable }],
});

describe('a step after a lock', () => {
  it.each<[LockStatus, LockStep, unknown]>([
    ['LOCKED', 'UNLOCK', to('RELEASED')],
    ['LOCKED', 'REDEEM', to('REDEEMED')],
    ['LOCKED', 'REVERSE', notIn('LOCKED', true)],
    ['REDEEMED', 'UNLOCK', notIn('REDEEMED', false)],
    ['REDEEMED', 'REDEEM', stays('REDEEMED')],
    ['REDEEMED', 'REVERSE', to('REVERSED')],
    ['REVERSED', 'UNLOCK', stays('REVERSED')],
    ['REVERSED', 'REDEEM', stays('REVERSED')],
    ['REVERSED', 'REVERSE', stays('REVERSED')],
    ['RELEASED', 'UNLOCK', stays('RELEASED')],
    ['RELEASED', 'REDEEM', closed],
    ['RELEASED', 'REVERSE', closed],
  ])('%s: %s', (status, step, expected) => {
    expect(decideLockStep(lock(status), step)).toEqual(expected);
  });

  it.each<LockStep>(['REDEEM', 'REVERSE'])('%s needs a lock', (step) => {
    expect(decideLockStep(null, step)).toMatchObject({
      ok: false,
      refusals: [{ kind: 'NotFound', field: ['reference'] }],
    });
  });

  it.each([
    ['an order number', 'SO-2026-0001', 0],
    ['empty', '', 1],
    ['with a blank', 'a b', 1],
    ['too long', 'x'.repeat(101), 1],
  ])('is keyed by a reference: %s', (_case, reference, faults) => {
    expect(referenceFaults(reference)).toHaveLength(faults);
  });
});
