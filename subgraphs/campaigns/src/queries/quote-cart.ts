import { accept, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { canonicalCart, cartFaults } from '../domain/check-cart.ts';
import { evaluateQuote } from '../domain/evaluate-quote.ts';
import type { Quote, QuoteCart } from '../domain/quote.ts';
import type { InvalidInput } from '../domain/refusal.ts';
import {
  readCouponOffers,
  readPromotionOffers,
  type SqlReader,
} from '../persistence/read-offers.ts';

/** Prices a cart as of an instant, with at most two statements; writes nothing. */
export async function quoteCart(
  em: SqlReader,
  given: QuoteCart,
  now: Date,
): Promise<Outcome<Quote, InvalidInput>> {
  const checked = refuseIfAny(cartFaults(given), null);
  if (!checked.ok) return checked;
  const cart = canonicalCart(given);
  const coupons = await readCouponOffers(em, cart.couponCodes);
  const promotions = await readPromotionOffers(em, cart.location, now);
  return accept(evaluateQuote(cart, { promotions, coupons }, now));
}
