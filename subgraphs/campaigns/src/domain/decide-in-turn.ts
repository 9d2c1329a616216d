import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { CouponState, HeldCoupon } from './change-coupon.ts';
import type { CouponLedger } from './coupon-ledger.ts';
import { decideLockStep, type LockState, type LockStep } from './coupon-lock.ts';
import { decideLock } from './decide-lock.ts';
import { evaluateQuote } from './evaluate-quote.ts';
import { promotionsAt, type PromotionOffer, type QuoteCart } from './quote.ts';
import type { CampaignRefusal } from './refusal.ts';

export type LockVerdict = Outcome<LockState, CampaignRefusal>;

/** What an order wants to hold; the cart in canonical form. */
export interface WantedLock {
  readonly reference: string;
  readonly cart: QuoteCart;
  readonly expectedDiscountMinor: number;
}

/**
 * Decides whether orders get their coupons, in order of arrival: who is first gets a coupon that
 * two of them name (INV6).
 *
 * A repeat gets the lock as it stands, even when promotions changed since; what was given back is
 * closed, also when that came first.
 */
export function decideLocksInTurn(
  ledger: CouponLedger<HeldCoupon>,
  promotions: readonly PromotionOffer[],
  wanted: readonly WantedLock[],
  now: Date,
): readonly LockVerdict[] {
  return wanted.map(({ reference, cart, expectedDiscountMinor }) => {
    const earlier = ledger.lockOf(reference);
    if (earlier?.status === 'RELEASED') return refuse({ kind: 'CouponLockClosed', reference });
    if (earlier) return accept(earlier);

    const offers = {
      promotions: promotionsAt(promotions, cart.location),
      coupons: ledger.coupons,
    };
    const quote = evaluateQuote({ ...cart, reference }, offers, now);
    const decision = decideLock(quote, expectedDiscountMinor);
    if (!decision.ok) return decision;
    const lock: LockState = { reference, status: 'LOCKED', couponCodes: decision.value };
    ledger.move(lock, 'LOCK');
    return accept(lock);
  });
}

/**
 * Decides steps after locks, in order of arrival; an unlock that comes before its lock leaves a
 * tombstone, so that the late lock is refused.
 */
export function decideStepsInTurn(
  ledger: CouponLedger<CouponState>,
  wanted: readonly { readonly reference: string; readonly step: LockStep }[],
): readonly LockVerdict[] {
  return wanted.map(({ reference, step }) => {
    const lock = ledger.lockOf(reference);
    if (!lock && step === 'UNLOCK') {
      const tombstone: LockState = { reference, status: 'RELEASED', couponCodes: [] };
      ledger.move(tombstone, step);
      return accept(tombstone);
    }
    const decision = decideLockStep(lock, step);
    if (!decision.ok) return decision;
    if (!lock || !decision.value.changes) return accept(lock!);
    const after: LockState = { ...lock, status: decision.value.status };
    ledger.move(after, step);
    return accept(after);
  });
}
