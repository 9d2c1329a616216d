import { describe, expect, it } from '@jest/globals';
import { cartOf, coupon, line, NOW, promotion, save } from '../../test/domain-fixtures.ts';
import type { HeldCoupon } from './change-coupon.ts';
import { CouponLedger } from './coupon-ledger.ts';
import type { LockState } from './coupon-lock.ts';
import { decideLocksInTurn, decideStepsInTurn } from './decide-in-turn.ts';

const held = (code: string, over: Partial<HeldCoupon> = {}): HeldCoupon => ({
  ...coupon(code, save(500)),
  template: 'T',
  reversedAt: null,
  version: 1,
  ...over,
});
const ledgerOf = (coupons: readonly HeldCoupon[], locks: readonly LockState[] = []) =>
  new CouponLedger({ locks, coupons: new Map(coupons.map((one) => [one.code, one])) }, NOW);
const wants = (reference: string, codes: readonly string[], expectedDiscountMinor = 500) => ({
  reference,
  cart: cartOf([line(1, 8_000)], { couponCodes: codes }),
  expectedDiscountMinor,
});
const lockOf = (reference: string, status: LockState['status'], codes: readonly string[]) => ({
  reference,
  status,
  couponCodes: codes,
});

describe('deciding locks of a group in turn (INV6)', () => {
  it('gives a coupon to the first that names it, and tells the second that it is locked', () => {
    const ledger = ledgerOf([held('C')]);
    const verdicts = decideLocksInTurn(ledger, [], [wants('A', ['C']), wants('B', ['C'])], NOW);

    expect(verdicts).toEqual([
      { ok: true, value: lockOf('A', 'LOCKED', ['C']) },
      {
        ok: false,
        refusals: [{ kind: 'CouponNotUsable', couponCode: 'C', reason: 'COUPON_LOCKED' }],
      },
    ]);
    expect(ledger.newLocks).toEqual([lockOf('A', 'LOCKED', ['C'])]);
    expect(ledger.changedCoupons).toMatchObject([
      { was: 1, coupon: { code: 'C', status: 'LOCKED', orderNo: 'A', version: 2 } },
    ]);
  });

  it('answers a twin of the same group alike, and tells one event', () => {
    const ledger = ledgerOf([held('C')]);
    const [first, second] = decideLocksInTurn(
      ledger,
      [],
      [wants('A', ['C']), wants('A', ['C'])],
      NOW,
    );

    expect(second).toEqual(first);
    expect(ledger.facts).toHaveLength(1);
  });

  it('writes nothing for those that are refused, and repeats what was decided before', () => {
    const ledger = ledgerOf([], [lockOf('OLD', 'LOCKED', []), lockOf('GONE', 'RELEASED', [])]);
    const wanted = [wants('OLD', [], 0), wants('GONE', [], 0), wants('NEW', [], 1)];

    expect(decideLocksInTurn(ledger, [], wanted, NOW)).toMatchObject([
      { ok: true, value: { status: 'LOCKED' } },
      { ok: false, refusals: [{ kind: 'CouponLockClosed' }] },
      { ok: false, refusals: [{ kind: 'QuoteChanged', expectedMinor: 1, actualMinor: 0 }] },
    ]);
    expect([ledger.newLocks, ledger.movedLocks, ledger.changedCoupons]).toEqual([[], [], []]);
  });

  it('lets promotions of another place reduce nothing', () => {
    const there = promotion('THERE', save(900), { locationCodes: ['BJ-001'] });
    const here = promotion('HERE', save(300), { locationCodes: ['SH-001'] });
    const wanted = [wants('A', [], 300)];

    expect(decideLocksInTurn(ledgerOf([]), [there, here], wanted, NOW)).toMatchObject([
      { ok: true },
    ]);
  });
});

describe('deciding steps of a group in turn', () => {
  it('takes each step from where the one before it led, with a version and an event for each', () => {
    const ledger = ledgerOf(
      [held('C', { status: 'LOCKED', orderNo: 'A', version: 2 })],
      [lockOf('A', 'LOCKED', ['C'])],
    );
    const steps = (['REDEEM', 'REVERSE', 'UNLOCK'] as const).map((step) => ({
      reference: 'A',
      step,
    }));

    expect(decideStepsInTurn(ledger, steps)).toMatchObject([
      { value: { status: 'REDEEMED' } },
      { value: { status: 'REVERSED' } },
      { value: { status: 'REVERSED' } },
    ]);
    expect(ledger.movedLocks).toEqual([lockOf('A', 'REVERSED', ['C'])]);
    expect(ledger.changedCoupons).toEqual([
      { was: 2, coupon: expect.objectContaining({ status: 'REVERSED', version: 4 }) },
    ]);
    expect(ledger.facts.map((fact) => fact.coupon.status)).toEqual(['REDEEMED', 'REVERSED']);
  });

  it('leaves a tombstone for what was never locked, once', () => {
    const ledger = ledgerOf([]);
    const unlock = { reference: 'A', step: 'UNLOCK' } as const;

    expect(decideStepsInTurn(ledger, [unlock, unlock])).toMatchObject([{ ok: true }, { ok: true }]);
    expect(ledger.newLocks).toEqual([lockOf('A', 'RELEASED', [])]);
  });

  it('takes a coupon that is not as its lock says for a fault', () => {
    const ledger = ledgerOf([held('C')], [lockOf('A', 'LOCKED', ['C'])]);

    expect(() => decideStepsInTurn(ledger, [{ reference: 'A', step: 'REDEEM' }])).toThrow('INV6');
  });
});
