import { refuseIfAny } from '@entresol/shared/outcome';
import { canonicalCart, cartFaults } from '../domain/check-cart.ts';
import { referenceFaults } from '../domain/coupon-lock.ts';
import type { QuoteCart } from '../domain/quote.ts';
import type { CouponContext } from './coupon-context.ts';
import type { LockOutcome } from './lock-in-groups.ts';

/** What an order wants to hold. */
export interface LockCoupons {
  readonly reference: string;
  readonly cart: QuoteCart;
  readonly expectedDiscountMinor: number;
}

/**
 * Evaluates the cart again and locks its coupons for the order, or refuses and locks nothing.
 *
 * A repeat gets the first answer, even when promotions changed since. After an unlock it is closed,
 * also when the unlock came first. Orders that ask at the same time share a transaction.
 *
 * Invariant INV6: coupons are held by row locks in order of code while the decision is made.
 */
export async function lockCoupons(
  context: CouponContext,
  command: LockCoupons,
): Promise<LockOutcome> {
  const faults = [...referenceFaults(command.reference), ...cartFaults(command.cart)];
  const checked = refuseIfAny(faults, null);
  if (!checked.ok) return checked;
  return context.lockInGroup({ ...command, context, cart: canonicalCart(command.cart) });
}
