import { randomInt } from 'node:crypto';

// No letters that are read as digits.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;

/** A new number for a stocktake: its day, then a short tail that can be read out. */
export function newStocktakeNo(now: Date): string {
  const day = now.toISOString().slice(2, 10).replaceAll('-', '');
  const tail = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return `ST${day}-${tail.join('')}`;
}
