import { randomInt } from 'node:crypto';

// No letters that are read as digits.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/** A new order number: its day, then 50 random bits, so that it tells nothing of the volume. */
export function newOrderNo(now: Date): string {
  const day = now.toISOString().slice(2, 10).replaceAll('-', '');
  const tail = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return `SO${day}-${tail.join('')}`;
}
