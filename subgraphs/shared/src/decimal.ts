import { Decimal } from 'decimal.js';

// Enough digits for any sum of numeric(19,4) columns; division never occurs on money.
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** An exact decimal as text, such as `12.3400`: never a float. */
export type DecimalText = string;

/** Whether a text is a plain decimal of at most `scale` places. */
export function isDecimal(text: string, scale: number): boolean {
  const fraction = scale === 0 ? '' : `(\\.\\d{1,${scale}})?`;
  return new RegExp(`^-?\\d{1,15}${fraction}$`).test(text);
}

/** Multiplies a unit price (scale 4) by a quantity and rounds half up to minor units (fen). */
export function lineAmountMinor(unitPrice: DecimalText, quantity: number): number {
  return toSafe(new Exact(unitPrice).times(quantity).times(100).toDecimalPlaces(0));
}

/** The share of an amount that a percentage takes, rounded half up to minor units. */
export function percentOfMinor(amountMinor: number, percent: DecimalText): number {
  return toSafe(new Exact(amountMinor).times(percent).dividedBy(100).toDecimalPlaces(0));
}

/** Minor units as a decimal text with two places. */
export function minorToDecimal(amountMinor: number): DecimalText {
  return new Exact(toSafe(new Exact(amountMinor))).dividedBy(100).toFixed(2);
}

/** Adds decimal texts exactly. */
export function addDecimals(...parts: readonly DecimalText[]): DecimalText {
  return parts.reduce((sum, part) => sum.plus(part), new Exact(0)).toFixed();
}

/** Multiplies a decimal text by a whole number exactly. */
export function multiplyDecimal(amount: DecimalText, factor: number): DecimalText {
  return new Exact(amount).times(factor).toFixed();
}

/** Compares two decimal texts: negative, zero or positive. */
export function compareDecimals(left: DecimalText, right: DecimalText): number {
  return new Exact(left).comparedTo(right);
}

/**
 * Splits an amount over weights so that the parts add up to it exactly (largest remainder).
 *
 * Ties go to the earlier part, so equal input gives equal output. Weights of zero get nothing
 * unless all are zero; then the first part takes the whole. A negative amount is split like its
 * positive twin, so that a refund gives back what was taken. Throws on a negative weight.
 */
export function splitByLargestRemainder(
  amountMinor: number,
  weights: readonly number[],
): readonly number[] {
  if (weights.some((weight) => weight < 0)) throw new RangeError('weights must not be negative');
  if (amountMinor < 0) {
    // `0 -` and not a bare minus: there is no negative zero in money.
    return splitByLargestRemainder(-amountMinor, weights).map((part) => 0 - part);
  }
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (weights.length === 0) return [];
  if (total === 0n) return weights.map((_, index) => (index === 0 ? amountMinor : 0));

  const amount = BigInt(amountMinor);
  const parts = weights.map((weight, index) => {
    const product = amount * BigInt(weight);
    const floor = product / total;
    return { index, floor: Number(floor), remainder: product - floor * total };
  });
  let left = amountMinor - parts.reduce((sum, part) => sum + part.floor, 0);
  const byRemainder = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const part of byRemainder) {
    if (left <= 0) break;
    part.floor += 1;
    left -= 1;
  }
  return parts.map((part) => part.floor);
}

function toSafe(value: Decimal): number {
  const number = value.toNumber();
  if (!Number.isSafeInteger(number)) throw new RangeError('amount exceeds 2^53 minor units');
  return number;
}
