import { randomInt } from 'node:crypto';

// No letters that are read as digits.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;

/** A new number for a shift (SF) or a parked sale (PK): its day, and a tail that can be read out. */
export function newTillNo(kind: 'SF' | 'PK', now: Date): string {
  const day = now.toISOString().slice(2, 10).replaceAll('-', '');
  const tail = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return `${kind}${day}-${tail.join('')}`;
}
