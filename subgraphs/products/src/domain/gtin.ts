const LENGTHS: readonly number[] = [8, 12, 13, 14];

/**
 * The check digit that follows these digits: weights 3 and 1 from the right, up to a multiple of 10.
 *
 * Leading zeros change nothing, so one number has the same check digit at every length.
 */
export function gtinCheckDigit(digits: string): number {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    sum += place % 2 === 0 ? digit * 3 : digit;
  }
  return (10 - (sum % 10)) % 10;
}

/** Whether a text has the form of GTIN-8, -12 (UPC-A), -13 (EAN-13) or -14, check digit or not. */
export function hasGtinForm(code: string): boolean {
  return /^\d+$/.test(code) && LENGTHS.includes(code.length);
}

/** Whether a text is a GTIN-8, -12, -13 or -14 with a right check digit. All zeros is none. */
export function isGtin(code: string): boolean {
  if (!hasGtinForm(code) || /^0+$/.test(code)) return false;
  return gtinCheckDigit(code.slice(0, -1)) === Number(code.at(-1));
}

/**
 * The one form in which codes are compared: 14 digits, zeros before.
 *
 * A UPC-A and its EAN-13 (a zero before it) are the same number on the same goods.
 */
export function toGtin14(code: string): string {
  return code.padStart(14, '0');
}
