import { readTogether } from '@entresol/shared';
import { accept, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { canonicalCart, cartFaults } from '../domain/check-cart.ts';
import { evaluateQuote } from '../domain/evaluate-quote.ts';
import { promotionsAt, type Quote, type QuoteCart } from '../domain/quote.ts';
import type { InvalidInput } from '../domain/refusal.ts';
import { readOffers, type Offers, type SqlReader } from '../persistence/read-offers.ts';

/** A cart whose offers are wanted, by whom and when. */
interface AskedCart {
  readonly em: SqlReader;
  readonly cart: QuoteCart;
  readonly now: Date;
}

/** Gives at least the offers of a cart in canonical form. */
export type ReadOffers = (asked: AskedCart) => Promise<Offers>;

/** Gives the reader of a process: carts that are priced at the same time share a statement. */
export function readOffersTogether(): ReadOffers {
  return readTogether(async (asked) => {
    const codes = [...new Set(asked.flatMap(({ cart }) => cart.couponCodes))];
    const locations = [...new Set(asked.map(({ cart }) => cart.location))];
    const { em, now } = asked[0]!;
    const offers = await readOffers(em, { codes, locations }, now);
    return asked.map(() => offers);
  });
}

/** Prices a cart as of an instant, with at most one statement; writes nothing. */
export async function quoteCart(
  read: ReadOffers,
  { em, cart: given, now }: AskedCart,
): Promise<Outcome<Quote, InvalidInput>> {
  const checked = refuseIfAny(cartFaults(given), null);
  if (!checked.ok) return checked;
  const cart = canonicalCart(given);
  const { promotions, coupons } = await read({ em, cart, now });
  const offers = { promotions: promotionsAt(promotions, cart.location), coupons };
  return accept(evaluateQuote(cart, offers, now));
}
