import { randomInt } from 'node:crypto';

// No letters that are read as digits.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/** A new number of a document: its kind, its day, then 50 random bits that tell nothing of volume. */
export function newDocumentNo(prefix: string, now: Date): string {
  const day = now.toISOString().slice(2, 10).replaceAll('-', '');
  const tail = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return `${prefix}${day}-${tail.join('')}`;
}
