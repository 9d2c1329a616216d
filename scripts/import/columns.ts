import { ImportError } from './import-error.ts';

/** Where each column stands; `lineNo` is -1 in the file that UCI offers, which has none. */
export interface Columns {
  readonly count: number;
  readonly lineNo: number;
  readonly invoice: number;
  readonly code: number;
  readonly description: number;
  readonly quantity: number;
  readonly time: number;
  readonly price: number;
  readonly customer: number;
  readonly country: number;
}

/** Names in use: ours, those of UCI's second file, and those of its first (`InvoiceNo`). */
const names = {
  lineNo: ['lineno'],
  invoice: ['invoice', 'invoiceno'],
  code: ['stockcode'],
  description: ['description'],
  quantity: ['quantity'],
  time: ['invoicets', 'invoicedate'],
  price: ['unitprice', 'price'],
  customer: ['customerid'],
  country: ['country'],
} as const;

const uciNames: Readonly<Record<string, string>> = {
  invoice: 'Invoice',
  code: 'StockCode',
  description: 'Description',
  quantity: 'Quantity',
  time: 'InvoiceDate',
  price: 'Price',
  customer: 'Customer ID',
  country: 'Country',
};
const expected = Object.values(uciNames).join(', ');

/**
 * Finds the columns by their names in the header, in any order and case; further ones are ignored.
 *
 * Throws `ImportError` when one is missing or named twice: then no row could be trusted.
 */
export function findColumns(header: readonly string[]): Columns {
  const plain = header.map((name) => name.replace(/^\uFEFF/, '').replace(/[\s_]/g, ''));
  const places = plain.map((name) => name.toLowerCase());
  const found: Record<string, number> = {};
  const missing: string[] = [];
  for (const [column, accepted] of Object.entries(names)) {
    const at = places.flatMap((name, place) => (accepted.includes(name as never) ? [place] : []));
    if (at.length > 1) throw wrongColumns(`${uciNames[column] ?? 'line_no'} ×${at.length}`, header);
    if (at.length === 0 && column !== 'lineNo') missing.push(uciNames[column]!);
    found[column] = at[0] ?? -1;
  }
  if (missing.length > 0) throw wrongColumns(missing.join(', '), header);
  return { ...found, count: header.length } as unknown as Columns;
}

function wrongColumns(what: string, header: readonly string[]): ImportError {
  const seen = header.join(',').slice(0, 200);
  const separator = header.length === 1 && /[;\t]/.test(seen);
  return new ImportError('WRONG_COLUMNS', {
    zh:
      `表头缺少或重复的列：${what}。需要：${expected}；读到：${seen}` +
      (separator ? '。分隔符应是逗号' : ''),
    en:
      `columns missing or doubled: ${what}. Needed: ${expected}; found: ${seen}` +
      (separator ? '. Fields must be separated by commas' : ''),
  });
}
