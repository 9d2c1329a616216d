const LENGTHS: readonly number[] = [8, 12, 13, 14];

/** The check digit behind these digits: weights 3 and 1 from the right, up to a multiple of 10. */
export function checkDigitOf(digits: string): number {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    sum += place % 2 === 0 ? digit * 3 : digit;
  }
  return (10 - (sum % 10)) % 10;
}

/** Whether a text is digits of a length that GTINs have. */
export function hasGtinLength(text: string): boolean {
  return /^\d+$/.test(text) && LENGTHS.includes(text.length);
}

/** Whether the last digit of a code is its check digit. */
export function hasCheckDigit(code: string): boolean {
  return checkDigitOf(code.slice(0, -1)) === Number(code.at(-1));
}
