import assert from 'node:assert';
import { splitByLargestRemainder } from '@entresol/shared/decimal';
import type { Offer, QuoteCart, QuoteDiscount, QuoteLine, QuoteSource } from './quote.ts';

/** The lines of a cart with what is left of each after the discounts so far. */
export interface Basket {
  readonly currency: string;
  readonly location: string;
  readonly lines: readonly (QuoteLine & { readonly remainingMinor: number })[];
}

/** Lays a cart out by line number: the order in which lines were given must not matter. */
export function openBasket(cart: QuoteCart): Basket {
  const lines = cart.lines
    .map((line) => ({ ...line, remainingMinor: line.amountMinor }))
    .sort((a, b) => a.lineNo - b.lineNo);
  return { currency: cart.currency, location: cart.location, lines };
}

/** What is left of the lines an offer covers, or null when it covers none. */
export function amountInScope(basket: Basket, offer: Offer): number | null {
  const weights = weightsInScope(basket, offer);
  return weights === null ? null : sum(weights);
}

/**
 * Takes an amount off the lines an offer covers and gives the new basket and the discount.
 *
 * Invariant INV7: the shares add up to the amount, and no line falls below zero.
 */
export function takeOff(
  basket: Basket,
  source: QuoteSource,
  offer: Offer,
  amountMinor: number,
): { readonly basket: Basket; readonly discount: QuoteDiscount } {
  const weights = weightsInScope(basket, offer);
  assert(weights && amountMinor > 0, 'only an offer that applies is taken off');
  const parts = splitByLargestRemainder(amountMinor, weights);
  const lines = basket.lines.map((line, index) => {
    const remainingMinor = line.remainingMinor - parts[index]!;
    assert(remainingMinor >= 0, `INV7: line ${line.lineNo} falls below zero`);
    return { ...line, remainingMinor };
  });
  assert(sum(parts) === amountMinor, 'INV7: shares add up to the discount');
  const shares = basket.lines.flatMap(({ lineNo }, index) =>
    parts[index]! > 0 ? [{ lineNo, amountMinor: parts[index]! }] : [],
  );
  const { code, nameZh, nameEn } = offer;
  return {
    basket: { ...basket, lines },
    discount: { source, code, nameZh, nameEn, amountMinor, shares },
  };
}

/** What is left of each line, zero for those out of scope; null when none is in it. */
function weightsInScope(basket: Basket, offer: Offer): readonly number[] | null {
  if (offer.benefit.currency !== basket.currency) return null;
  if (offer.locationCodes.length > 0 && !offer.locationCodes.includes(basket.location)) return null;
  const categories = new Set(offer.categoryCodes);
  const covers = ({ categoryCode }: QuoteLine) =>
    categories.size === 0 || (categoryCode !== null && categories.has(categoryCode));
  if (!basket.lines.some(covers)) return null;
  return basket.lines.map((line) => (covers(line) ? line.remainingMinor : 0));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
