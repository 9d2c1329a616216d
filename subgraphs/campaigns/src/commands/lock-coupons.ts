import { transactionally, type CommandContext, type CommonRefusal } from '@entresol/shared';
import { accept, refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalCart, cartFaults } from '../domain/check-cart.ts';
import { referenceFaults, type LockState } from '../domain/coupon-lock.ts';
import { decideLock } from '../domain/decide-lock.ts';
import { evaluateQuote } from '../domain/evaluate-quote.ts';
import type { QuoteCart } from '../domain/quote.ts';
import type { CampaignRefusal } from '../domain/refusal.ts';
import { changeCoupons } from '../persistence/change-coupons.ts';
import { addLockRow, holdLockRow, writeLockRow } from '../persistence/lock-rows.ts';
import { readCouponOffers, readPromotionOffers } from '../persistence/read-offers.ts';
import { couponEvents } from './coupon-events.ts';

/** What an order wants to hold. */
export interface LockCoupons {
  readonly reference: string;
  readonly cart: QuoteCart;
  readonly expectedDiscountMinor: number;
  readonly now: Date;
}

/**
 * Evaluates the cart again and locks its coupons for the order, or refuses and locks nothing.
 *
 * A repeat gets the first answer, even when promotions changed since. After an unlock it is closed,
 * also when the unlock came first.
 *
 * Invariant INV6: coupons are held by row locks in order of code while the decision is made.
 */
export async function lockCoupons(
  context: CommandContext,
  command: LockCoupons,
): Promise<Outcome<LockState, CampaignRefusal | CommonRefusal>> {
  const outcome = await transactionally<LockState, CampaignRefusal>(context.em, async (tx) => {
    const { reference, now } = command;
    const faults = [...referenceFaults(reference), ...cartFaults(command.cart)];
    const checked = refuseIfAny(faults, null);
    if (!checked.ok) return checked;
    if (!(await addLockRow(tx, { reference, status: 'LOCKED', now }))) return repeat(tx, reference);

    const cart = canonicalCart(command.cart);
    const coupons = await readCouponOffers(tx, cart.couponCodes, 'locked');
    const promotions = await readPromotionOffers(tx, cart.location, now);
    const quote = evaluateQuote({ ...cart, reference }, { promotions, coupons }, now);
    const decision = decideLock(quote, command.expectedDiscountMinor);
    if (!decision.ok) return decision;

    const lock: LockState = { reference, status: 'LOCKED', couponCodes: decision.value };
    if (lock.couponCodes.length > 0) {
      const changed = await changeCoupons(tx, 'LOCK', { reference, codes: lock.couponCodes, now });
      await writeLockRow(tx, lock, now);
      await context.events.append(tx, couponEvents(changed, reference, now));
    }
    return accept(lock);
  });
  if (outcome.ok) context.events.wake();
  return outcome;
}

async function repeat(
  tx: EntityManager,
  reference: string,
): Promise<Outcome<LockState, CampaignRefusal>> {
  const lock = await holdLockRow(tx, reference);
  if (!lock || lock.status === 'RELEASED') return refuse({ kind: 'CouponLockClosed', reference });
  return accept(lock);
}
