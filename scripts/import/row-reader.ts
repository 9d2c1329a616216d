import type { Columns } from './columns.ts';
import type { CsvRecord } from './csv-splitter.ts';
import { readFileTime } from './london-time.ts';
import type { FileTime } from './london-time.ts';
import { readPrice, unitsPerPound } from './money.ts';
import { csvLine } from './rejects.ts';
import type { Reject, RejectCode } from './rejects.ts';

/** One line of an invoice, as the file has it, with its values read. */
export interface SourceLine {
  readonly fileLine: number;
  /** `line_no`, or the number of the data row where the file has no such column. */
  readonly lineNo: number;
  readonly invoice: string;
  /** The stock code as written, blanks and case included. */
  readonly stockCode: string;
  readonly description: string;
  readonly quantity: number;
  readonly time: FileTime;
  /** In 1/10000 pound. */
  readonly price: number;
  readonly customer: string | null;
  readonly country: string;
  readonly fields: readonly string[];
}

const wholeMax = 2_147_483_647;
/** What the system takes in one line. */
const quantityMax = 10_000_000;
const priceMax = 1_000_000 * unitsPerPound;
const textCharsMax = 500;
/** What the system takes as a SKU and as a country. */
const codeCharsMax = 64;
const countryCharsMax = 60;
/** Other years are slips of the keyboard: the shop's books end in 2011. */
const yearMin = 2000;
const yearMax = 2025;
const cacheEntriesMax = 50_000;

/** Reads records into lines; numbers data rows from 1 in file order, rejected ones included. */
export class RowReader {
  readonly #columns: Columns;
  #row = 0;
  #timeText = '';
  #time: FileTime | null = null;
  readonly #prices = new Map<string, number | null>();

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** Every record becomes a line or a reject. */
  readAll(records: readonly CsvRecord[]): { lines: SourceLine[]; rejects: Reject[] } {
    const lines: SourceLine[] = [];
    const rejects: Reject[] = [];
    for (const record of records) {
      this.#row += 1;
      if (record.fault !== undefined) {
        const { line, fault, raw } = record;
        rejects.push({ fileLine: line, lineNo: this.#numberOf(raw), code: fault, detail: '', raw });
        continue;
      }
      const read = this.#read(record.line, record.fields);
      if ('raw' in read) rejects.push(read);
      else lines.push(read);
    }
    return { lines, rejects };
  }

  #read(fileLine: number, fields: readonly string[]): SourceLine | Reject {
    const { count, lineNo, invoice, code, description, country, ...at } = this.#columns;
    const number = lineNo < 0 ? this.#row : readWhole(fields[lineNo] ?? '');
    const reject = (reason: RejectCode, detail: string): Reject => {
      return { fileLine, lineNo: number, code: reason, detail, raw: csvLine(fields) };
    };
    if (fields.length !== count) return reject('FIELD_COUNT', `${fields.length} ≠ ${count}`);
    if (number === null || number < 1) return reject('BAD_LINE_NO', fields[lineNo]!);
    const invoiceNo = readInvoice(fields[invoice]!);
    if (invoiceNo === null) return reject('BAD_INVOICE', fields[invoice]!);
    if (fields[code]!.trim() === '') return reject('MISSING_CODE', '');
    const quantity = readWhole(fields[at.quantity]!);
    if (quantity === null || Math.abs(quantity) > quantityMax) {
      return reject('BAD_QUANTITY', fields[at.quantity]!);
    }
    const time = this.#timeOf(fields[at.time]!);
    if (!time) return reject('BAD_TIME', fields[at.time]!);
    const price = this.#priceOf(fields[at.price]!);
    if (price === null || Math.abs(price) > priceMax) {
      return reject('BAD_PRICE', fields[at.price]!);
    }
    const customer = readCustomer(fields[at.customer]!);
    if (customer === undefined) return reject('BAD_CUSTOMER', fields[at.customer]!);
    const texts = [fields[code]!, fields[description]!, fields[country]!] as const;
    const keys = isShort(texts[0], codeCharsMax) && isShort(texts[2], countryCharsMax);
    if (!keys || texts.some(unfit)) return reject('BAD_TEXT', '');
    return {
      fileLine,
      lineNo: number,
      invoice: invoiceNo,
      stockCode: texts[0],
      description: texts[1],
      quantity,
      time,
      price,
      customer,
      country: texts[2],
      fields,
    };
  }

  #numberOf(raw: string): number | null {
    if (this.#columns.lineNo < 0) return this.#row;
    return this.#columns.lineNo === 0 ? readWhole(raw.split(',', 1)[0]!) : null;
  }

  /** Neighbouring lines mostly share their time. */
  #timeOf(text: string): FileTime | null {
    if (text !== this.#timeText) {
      this.#timeText = text;
      const time = readFileTime(text.trim());
      const year = Number(time?.local.slice(0, 4));
      this.#time = year >= yearMin && year <= yearMax ? time : null;
    }
    return this.#time;
  }

  #priceOf(text: string): number | null {
    const known = this.#prices.get(text);
    if (known !== undefined) return known;
    if (this.#prices.size >= cacheEntriesMax) this.#prices.clear();
    const price = readPrice(text.trim());
    this.#prices.set(text, price);
    return price;
  }
}

function readWhole(text: string): number | null {
  if (!/^\s*-?\d{1,10}(\.0+)?\s*$/.test(text)) return null;
  const value = Number(text);
  return Math.abs(value) <= wholeMax ? value : null;
}

/** `489434`, `C489449`, `A506401`; spreadsheets also write `489434.0`. */
function readInvoice(text: string): string | null {
  return /^\s*([ACac]?\d{1,12})(?:\.0+)?\s*$/.exec(text)?.[1]?.toUpperCase() ?? null;
}

/** `17850`, `17850.0`, or nothing; `undefined` for anything else. */
function readCustomer(text: string): string | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^(\d{1,12})(?:\.0+)?$/.exec(trimmed)?.[1];
}

function unfit(text: string): boolean {
  return text.length > textCharsMax || text.includes('\0');
}

const control = /\p{Cc}/u;

function isShort(text: string, charsMax: number): boolean {
  const trimmed = text.trim();
  return trimmed.length <= charsMax && !control.test(trimmed);
}
