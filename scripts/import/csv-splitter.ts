import { ImportError } from './import-error.ts';

/** Why a record could not be split into fields. */
export type CsvFault = 'BAD_QUOTE' | 'UNCLOSED_QUOTE';

/** One record of the file, or the line at which a broken one starts. `line` counts from 1. */
export type CsvRecord =
  | { readonly line: number; readonly fields: readonly string[]; readonly fault?: undefined }
  | { readonly line: number; readonly raw: string; readonly fault: CsvFault };

/** The longest record; a quote that stays open longer is a broken one, not a long text. */
export const recordCharsMax = 64 * 1024;

type Split = { fields: string[]; end: number } | 'incomplete' | CsvFault;

/**
 * Splits RFC 4180 text into records, whatever the pieces it arrives in.
 *
 * A broken record costs its first line alone: reading goes on with the next line, so one stray
 * quote cannot swallow the rest of the file. Empty lines are no records.
 */
export class CsvSplitter {
  #rest = '';
  #line = 1;

  /** The records that are complete after this piece of text. */
  push(text: string): CsvRecord[] {
    return this.#split(this.#rest + text, false);
  }

  /** The records that only the end of the file completes. */
  end(): CsvRecord[] {
    return this.#split(this.#rest, true);
  }

  #split(text: string, atEnd: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    let start = 0;
    let quote = text.indexOf('"');
    while (start < text.length) {
      const lineEnd = endOfLine(text, start, atEnd);
      if (lineEnd < 0) break;
      if (quote >= 0 && quote < start) quote = text.indexOf('"', start);
      if (quote < 0 || quote >= lineEnd) {
        this.#plain(records, text, start, lineEnd);
        start = lineEnd + 1;
        continue;
      }
      const split = splitQuoted(text, start, atEnd);
      if (split === 'incomplete' && text.length - start < recordCharsMax) break;
      start = this.#quoted(records, text, start, lineEnd, split);
    }
    this.#rest = text.slice(start);
    if (this.#rest.length >= recordCharsMax && !this.#rest.includes('\n')) {
      throw lineTooLong(this.#line);
    }
    return records;
  }

  /** The common case, several times faster than looking at each character. */
  #plain(records: CsvRecord[], text: string, start: number, lineEnd: number): void {
    const end = text.charCodeAt(lineEnd - 1) === carriageReturn ? lineEnd - 1 : lineEnd;
    if (end > start) records.push({ line: this.#line, fields: text.slice(start, end).split(',') });
    this.#line += 1;
  }

  #quoted(
    records: CsvRecord[],
    text: string,
    start: number,
    lineEnd: number,
    split: Split,
  ): number {
    if (typeof split === 'object') {
      records.push({ line: this.#line, fields: split.fields });
      for (let at = start; at < split.end && at >= 0; this.#line += 1) {
        at = text.indexOf('\n', at) + 1 || text.length;
      }
      return split.end;
    }
    const fault = split === 'incomplete' ? 'UNCLOSED_QUOTE' : split;
    const raw = text.slice(start, lineEnd).replace(/\r$/, '');
    records.push({ line: this.#line, raw, fault });
    this.#line += 1;
    return lineEnd + 1;
  }
}

const carriageReturn = 13;

/** Where the line that starts here ends; -1 while its end has not arrived. */
function endOfLine(text: string, start: number, atEnd: boolean): number {
  const found = text.indexOf('\n', start);
  return found < 0 && atEnd ? text.length : found;
}

/** Splits one record that holds quotes. `end` is where the next record starts. */
function splitQuoted(text: string, start: number, atEnd: boolean): Split {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    const field = text[at] === '"' ? quotedField(text, at) : bareField(text, at);
    if (typeof field === 'string')
      return field === 'incomplete' && atEnd ? 'UNCLOSED_QUOTE' : field;
    fields.push(field.value);
    const next = text[field.end];
    if (next === ',') {
      at = field.end + 1;
      continue;
    }
    if (next === '\n') return { fields, end: field.end + 1 };
    if (next === '\r' && text[field.end + 1] === '\n') return { fields, end: field.end + 2 };
    const last = text.slice(field.end);
    if (last === '' || last === '\r') return atEnd ? { fields, end: text.length } : 'incomplete';
    return 'BAD_QUOTE';
  }
}

type Field = { value: string; end: number } | 'incomplete' | CsvFault;

function quotedField(text: string, open: number): Field {
  let close = text.indexOf('"', open + 1);
  let escaped = false;
  while (close >= 0 && text[close + 1] === '"') {
    escaped = true;
    close = text.indexOf('"', close + 2);
  }
  if (close < 0) return 'incomplete';
  const value = text.slice(open + 1, close);
  return { value: escaped ? value.replaceAll('""', '"') : value, end: close + 1 };
}

function bareField(text: string, start: number): Field {
  const rest = /[,\n\r]/g;
  rest.lastIndex = start;
  const end = rest.exec(text)?.index ?? text.length;
  const value = text.slice(start, end);
  return value.includes('"') ? 'BAD_QUOTE' : { value, end };
}

function lineTooLong(line: number): ImportError {
  return new ImportError('NOT_CSV', {
    zh: `第 ${line} 行超过 ${recordCharsMax} 个字符仍没有换行：这不是按行的 CSV 文件`,
    en: `line ${line} has no end within ${recordCharsMax} characters: this is not a CSV file`,
  });
}
