import { hasGtinForm, toGtin14 } from './gtin.ts';

// Chinese, and the scripts that like it put no spaces between words.
const IDEOGRAPHIC = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}`;
const RUN = new RegExp(`([${IDEOGRAPHIC}]+)|([^${IDEOGRAPHIC}\\P{L}]|\\p{N})+`, 'gu');

/** A search text may be long, but not so long that it becomes work. */
export const SEARCH_LENGTH_MAX = 200;

/** What can be found of a product. */
export interface Searchable {
  readonly sku: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly barcodes: readonly string[];
}

/**
 * The tokens under which a product is found: words of names, the SKU, barcodes.
 *
 * Chinese has no spaces, so a run of it gives each pair of neighbouring characters and its last
 * character: every word of two or more is then found exactly, a single one as a prefix.
 */
export function searchTokens(product: Searchable): readonly string[] {
  const words = [product.nameZh, product.nameEn].flatMap((name) =>
    runsOf(name).flatMap((run) => (run.isIdeographic ? pairsAndLast(run.text) : [run.text])),
  );
  const codes = product.barcodes.flatMap((barcode) => [barcode, gtinToken(barcode)]);
  // Nothing is left of a text of accents alone, and an empty token cannot be stored.
  return [...new Set([...words, folded(product.sku), ...codes])].filter((token) => token !== '');
}

/**
 * The tsquery for a search text, or null when nothing in it can be searched for.
 *
 * Every term must be found: as the beginning of a SKU or barcode, or by all its words; words are
 * found by their beginning, so that results come while someone still types.
 */
export function toSearchQuery(text: string): string | null {
  const clean = text
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim();
  const terms = clean.split(/\s+/u);
  const known = terms.map(termQuery).filter((term) => term !== null);
  if (known.length === 0) return null;
  const all = known.join(' & ');
  // A SKU may hold a space.
  return terms.length === 1 ? all : `(${all}) | ${prefix(folded(clean))}`;
}

function termQuery(term: string): string | null {
  const words = runsOf(term).flatMap(({ text, isIdeographic }) => {
    if (!isIdeographic) return [prefix(text)];
    const characters = [...text];
    return characters.length === 1 ? [prefix(text)] : pairs(characters).map(quoted);
  });
  if (words.length === 0) return null;
  const ways = [words.join(' & '), prefix(folded(term))];
  if (hasGtinForm(term)) ways.push(quoted(gtinToken(term)));
  return `(${[...new Set(ways)].map((way) => `(${way})`).join(' | ')})`;
}

interface Run {
  readonly text: string;
  readonly isIdeographic: boolean;
}

function runsOf(text: string): readonly Run[] {
  return [...folded(text).matchAll(RUN)].map(([run, ideographic]) => ({
    text: run,
    isIdeographic: ideographic !== undefined,
  }));
}

/** Case, accents and full-width forms make no difference. */
function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFKC').toLowerCase().trim();
}

function pairs(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function pairsAndLast(run: string): readonly string[] {
  const characters = [...run];
  return [...pairs(characters), characters.at(-1)!];
}

/** Marked, so that it never matches as a word or as a printed code. */
function gtinToken(barcode: string): string {
  return `#${toGtin14(barcode)}`;
}

function quoted(token: string): string {
  return `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

function prefix(token: string): string {
  return `${quoted(token)}:*`;
}
