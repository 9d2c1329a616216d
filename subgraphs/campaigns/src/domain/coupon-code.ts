import assert from 'node:assert';

// No I, L, O and U: they are misread as 1, 1, 0 and V.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE = new RegExp(`^[${ALPHABET}]{12}$`);
const GIVEN_LENGTH_MAX = 64;

/** How many random bytes a code is made of: one per character, five bits used of each. */
export const COUPON_CODE_BYTES = 12;

/** Writes 60 random bits as a coupon code, such as `7K2M-9QXD-04TV`. */
export function couponCodeFrom(randomBytes: Uint8Array): string {
  assert(randomBytes.length === COUPON_CODE_BYTES, 'a coupon code takes 12 random bytes');
  return grouped([...randomBytes].map((byte) => ALPHABET[byte % ALPHABET.length]).join(''));
}

/**
 * Finds the stored form of a code as people type it: case, spaces and dashes do not matter, and
 * letters that are no part of codes count as the digits they look like.
 *
 * What cannot be a code comes back in capitals, cut short, so that it can be shown as unknown.
 */
export function normalizeCouponCode(given: string): string {
  const text = given.trim().slice(0, GIVEN_LENGTH_MAX).toUpperCase();
  const letters = text.replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return CODE.test(letters) ? grouped(letters) : text;
}

function grouped(letters: string): string {
  return letters.replaceAll(/(.{4})(?=.)/g, '$1-');
}
