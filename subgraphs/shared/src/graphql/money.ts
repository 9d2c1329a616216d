import { minorToDecimal } from '../decimal.ts';

/** The graph's `Money` from minor units. */
export function toMoney(amountMinor: number | bigint | string, currency: string) {
  // Refuses what a number cannot hold exactly, instead of showing another amount.
  const minor = Number(amountMinor);
  return { amountMinor: minor, currency, amount: minorToDecimal(minor) };
}

/** The graph's `UnitPrice` from a decimal text. */
export function toUnitPrice(amount: string, currency: string) {
  return { amount, currency };
}
