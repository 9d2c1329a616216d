import assert from 'node:assert';

const SEQUENCE_DIGITS = 8;
const GIVEN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/**
 * The number of the n-th member registered here, such as `M000000018`.
 *
 * The last digit checks the others, so that a clerk's slip of one digit (and nearly any swap of two
 * neighbours) finds nobody instead of somebody else.
 */
export function memberNumber(sequence: number): string {
  assert(Number.isSafeInteger(sequence) && sequence > 0, 'a sequence counts from 1');
  const digits = String(sequence).padStart(SEQUENCE_DIGITS, '0');
  return `M${digits}${luhnDigit(digits)}`;
}

/** Whether a text can be a member's number, made here or given by another system. */
export function isMemberNumber(text: string): boolean {
  return GIVEN.test(text);
}

/** The digit that makes a row of digits pass the check of ISO/IEC 7812 (Luhn). */
export function luhnDigit(digits: string): string {
  assert(/^\d+$/.test(digits), 'only digits are checked');
  let sum = 0;
  // The check digit will stand at the right, so doubling begins with the last digit here.
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = digit * 2;
    sum += place % 2 === 0 ? (doubled > 9 ? doubled - 9 : doubled) : digit;
  }
  return String((10 - (sum % 10)) % 10);
}
