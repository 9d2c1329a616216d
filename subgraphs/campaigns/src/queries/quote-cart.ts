import type { EntityManager } from '@mikro-orm/postgresql';
import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { cartFaults } from '../domain/check-cart.ts';
import { evaluateQuote } from '../domain/evaluate-quote.ts';
import type { Quote, QuoteCart } from '../domain/quote.ts';
import type { InvalidInput } from '../domain/refusal.ts';
import { readCouponOffers, readPromotionOffers } from '../persistence/read-offers.ts';

/** Prices a cart as of an instant, with at most two statements; writes nothing. */
export async function quoteCart(
  em: Pick<EntityManager, 'execute'>,
  cart: QuoteCart,
  now: Date,
): Promise<Outcome<Quote, InvalidInput>> {
  const checked = refuseIfAny(cartFaults(cart), null);
  if (!checked.ok) return checked;
  const reader = em as EntityManager;
  const coupons = await readCouponOffers(reader, cart.couponCodes);
  const promotions = await readPromotionOffers(reader, cart.location, now);
  return { ok: true, value: evaluateQuote(cart, { promotions, coupons }, now) };
}
