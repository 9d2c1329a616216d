import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkDigitOf, hasCheckDigit, hasGtinLength } from './gtin-digits.ts';
import { parseElements } from './parse-elements.ts';
import { NOTHING, type ScannedCode, type UnreadableCode } from './scanned-code.ts';

/** What the value within an in-store code of prefix 2 says. */
export type InStoreValue = 'WEIGHT' | 'PRICE';

/** What each prefix of in-store codes carries, such as 21 → WEIGHT; others carry nothing. */
export type InStoreFormats = ReadonlyMap<string, InStoreValue>;

const FNC1 = '\u001d';
/** What scanners put before a code to say how it was printed. */
const SYMBOLOGY = /^\](C1|d2|Q3|e0|e1|J1|E0|E4|C0|A0)/;
const OF_GS1: ReadonlySet<string> = new Set([']C1', ']d2', ']Q3', ']e0', ']e1', ']J1']);
const IN_STORE_LENGTH = 13;

/**
 * Reads a scanned code: GS1 element strings, GTINs, in-store codes of prefix 2, or a SKU.
 *
 * An in-store code carries a weight or a price; the product is looked up by the code with zeros
 * in that place, as it is registered. Numbers with a wrong check digit were misread, not unknown.
 */
export function parseCode(
  text: string,
  formats: InStoreFormats,
  now: Date,
): Outcome<ScannedCode, UnreadableCode> {
  const trimmed = text.trim();
  const prefix = SYMBOLOGY.exec(trimmed)?.[0] ?? '';
  const code = trimmed.slice(prefix.length);
  const isElements =
    OF_GS1.has(prefix) || code.startsWith(FNC1) || /^\(\d{2,4}\)/.test(code) || isBare(code);
  if (isElements) return parseElements(code, now);
  if (!hasGtinLength(code)) return accept({ ...NOTHING, sku: code.toUpperCase() });
  if (!hasCheckDigit(code)) {
    const zh = `条码 ${code} 的校验位错误，请重新扫描。`;
    return refuse({ zh, en: `The check digit of ${code} is wrong; scan it again.` });
  }
  return accept(inStore(code, formats) ?? { ...NOTHING, gtin: code });
}

/** Scanners that send no symbology: too long for a GTIN, and it begins with one. */
function isBare(code: string): boolean {
  return /^0[12]\d{14}./.test(code) && hasCheckDigit(code.slice(2, 16));
}

/** Prefix, five digits of the item, five of the value, check digit. */
function inStore(code: string, formats: InStoreFormats): ScannedCode | null {
  if (code.length !== IN_STORE_LENGTH) return null;
  const carries = formats.get(code.slice(0, 2));
  if (!carries) return null;
  const value = Number(code.slice(7, 12));
  const base = `${code.slice(0, 7)}00000`;
  const gtin = `${base}${checkDigitOf(base)}`;
  if (carries === 'WEIGHT') return { ...NOTHING, gtin, weightGrams: value };
  return { ...NOTHING, gtin, priceMinor: value };
}
