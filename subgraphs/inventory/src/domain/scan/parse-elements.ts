import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { hasCheckDigit } from './gtin-digits.ts';
import { NOTHING, type ScannedCode, type UnreadableCode } from './scanned-code.ts';

const FNC1 = '\u001d';

/** How long the value of an application identifier is: exactly, or at most. */
interface Shape {
  readonly pattern: RegExp;
  readonly exactly?: number;
  readonly atMost?: number;
}

/** The application identifiers that goods of a shop carry, by GS1's general specifications. */
const SHAPES: readonly Shape[] = [
  { pattern: /^00$/, exactly: 18 },
  { pattern: /^0[12]$/, exactly: 14 },
  { pattern: /^1[123567]$/, exactly: 6 },
  { pattern: /^20$/, exactly: 2 },
  { pattern: /^(10|21|22)$/, atMost: 20 },
  { pattern: /^3[07]$/, atMost: 8 },
  { pattern: /^3[1-6]\d\d$/, exactly: 6 },
  { pattern: /^39\d\d$/, atMost: 15 },
  { pattern: /^(24[0-3]|25[0-4])$/, atMost: 30 },
  { pattern: /^41\d$/, exactly: 13 },
  { pattern: /^(40[0-3]|42\d)$/, atMost: 30 },
  { pattern: /^(7003)$/, exactly: 10 },
  { pattern: /^(70\d\d|71\d|80\d\d|9\d)$/, atMost: 90 },
];

type Element = readonly [id: string, value: string];

/** Reads a GS1 element string, with FNC1 between elements or with identifiers in brackets. */
export function parseElements(text: string, now: Date): Outcome<ScannedCode, UnreadableCode> {
  const elements = text.startsWith('(') ? bracketed(text) : separated(text);
  if (elements === null || elements.length === 0) return unreadable(text);
  let code: ScannedCode = NOTHING;
  for (const [id, value] of elements) {
    const next = take(code, id, value, now);
    if (next === null) return unreadable(`(${id})${value}`);
    code = next;
  }
  return code.gtin === null ? unreadable(text) : accept(code);
}

function bracketed(text: string): readonly Element[] | null {
  const found = [...text.matchAll(/\((\d{2,4})\)([^(]+)/g)];
  const length = found.reduce((sum, [all]) => sum + all.length, 0);
  if (length !== text.length) return null;
  const elements = found.map(([, id, value]): Element => [id!, value!.replaceAll(FNC1, '')]);
  return elements.every(([id, value]) => fits(shapeOf(id), value)) ? elements : null;
}

function separated(text: string): readonly Element[] | null {
  const elements: Element[] = [];
  let rest = text;
  while (rest !== '') {
    if (rest.startsWith(FNC1)) {
      rest = rest.slice(1);
      continue;
    }
    const id = [2, 3, 4].map((length) => rest.slice(0, length)).find((it) => shapeOf(it));
    const shape = id === undefined ? undefined : shapeOf(id);
    if (id === undefined || !shape) return null;
    const behind = rest.slice(id.length);
    const end = behind.indexOf(FNC1);
    const length = shape.exactly ?? (end < 0 ? behind.length : end);
    const value = behind.slice(0, length);
    if (!fits(shape, value)) return null;
    elements.push([id, value]);
    rest = behind.slice(length);
  }
  return elements;
}

function shapeOf(id: string): Shape | undefined {
  return SHAPES.find(({ pattern }) => pattern.test(id));
}

function fits(shape: Shape | undefined, value: string): boolean {
  if (!shape) return false;
  if (shape.exactly !== undefined) return value.length === shape.exactly && /^\d+$/.test(value);
  return value.length >= 1 && value.length <= shape.atMost!;
}

/** What an element adds; null where its value makes no sense. Others are read over. */
function take(code: ScannedCode, id: string, value: string, now: Date): ScannedCode | null {
  if (id === '01' || id === '02') return hasCheckDigit(value) ? { ...code, gtin: value } : null;
  if (id === '10') return { ...code, lot: value };
  if (id === '21') return { ...code, serial: value };
  if (id === '17') {
    const expiresOn = dateOf(value, now);
    return expiresOn === null ? null : { ...code, expiresOn };
  }
  if (id === '30' || id === '37') {
    const count = Number(value);
    return Number.isInteger(count) && count > 0 ? { ...code, count } : null;
  }
  const weightGrams = /^310\d$/.test(id) ? scaled(value, 3 - Number(id[3])) : undefined;
  if (weightGrams !== undefined) return weightGrams === null ? null : { ...code, weightGrams };
  const priceMinor = /^39[02]\d$/.test(id) ? scaled(value, 2 - Number(id[3])) : undefined;
  if (priceMinor !== undefined) return priceMinor === null ? null : { ...code, priceMinor };
  return code;
}

/** A number moved by decimal places; null where something would be left below one. */
function scaled(value: string, places: number): number | null {
  if (!/^\d+$/.test(value)) return null;
  if (places >= 0) return Number(value) * 10 ** places;
  return /^0*$/.test(value.slice(places)) ? Number(value.slice(0, places)) : null;
}

/** YYMMDD; day 00 is the month's last. The century is the one nearest to today. */
function dateOf(value: string, now: Date): string | null {
  const year = fullYear(Number(value.slice(0, 2)), now.getUTCFullYear());
  const month = Number(value.slice(2, 4));
  const day = Number(value.slice(4, 6));
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > last) return null;
  const text = (part: number) => String(part).padStart(2, '0');
  return `${year}-${text(month)}-${text(day === 0 ? last : day)}`;
}

function fullYear(yy: number, thisYear: number): number {
  const year = Math.floor(thisYear / 100) * 100 + yy;
  if (year - thisYear > 50) return year - 100;
  return year - thisYear < -49 ? year + 100 : year;
}

function unreadable(text: string): Outcome<never, UnreadableCode> {
  const shown = text.replaceAll(FNC1, '␝').slice(0, 80);
  const zh = `无法识别条码内容 ${shown}，请重新扫描。`;
  return refuse({ zh, en: `This cannot be read: ${shown}. Scan it again.` });
}
