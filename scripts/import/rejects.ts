/** Why a line is not imported, for people, in both languages. Codes never change. */
export const rejectReasons = {
  BAD_QUOTE: { zh: '引号位置错误', en: 'a quote stands where none may be' },
  UNCLOSED_QUOTE: { zh: '引号没有结束', en: 'a quote is never closed' },
  FIELD_COUNT: { zh: '字段数与表头不符', en: 'the number of fields differs from the header' },
  BAD_TEXT: {
    zh: '文字过长或含有控制字符',
    en: 'a text is too long or holds control characters',
  },
  BAD_LINE_NO: { zh: '行号不是正整数', en: 'line_no is not a positive whole number' },
  BAD_INVOICE: { zh: '发票号无法识别', en: 'the invoice number is not of a known form' },
  MISSING_CODE: { zh: '缺少货品编码', en: 'the stock code is missing' },
  BAD_QUANTITY: { zh: '数量不是整数或超出范围', en: 'the quantity is no whole number in range' },
  ZERO_QUANTITY: { zh: '数量为零', en: 'the quantity is zero' },
  BAD_TIME: {
    zh: '日期时间无法识别，或年份不在 2000 到 2025 之间',
    en: 'the date and time cannot be read, or the year is not between 2000 and 2025',
  },
  BAD_PRICE: {
    zh: '单价不是数字、超过四位小数或过大',
    en: 'the price is no number, has more than four decimals or is too large',
  },
  BAD_CUSTOMER: { zh: '客户号不是数字', en: 'the customer id is not a number' },
  NEGATIVE_PRICE: {
    zh: '只有坏账（A 开头）可以有负单价',
    en: 'only bad debt (A…) may have a negative price',
  },
  NEGATIVE_SALE: {
    zh: '数量为负但单价不为零，且不是退货（C 开头）',
    en: 'negative quantity at a price, but not a cancellation (C…)',
  },
  CUSTOMER_CONFLICT: {
    zh: '同一发票出现第二个客户',
    en: 'the invoice names a second customer',
  },
  DOCUMENT_TOO_LONG: {
    zh: '该发票超过 2,000 行：其余各行请另开发票',
    en: 'the invoice has more than 2,000 lines: put the others on another one',
  },
  OVERLAP_REPEAT: {
    zh: '同一发票整张重复（两张表的重叠日期），已计一次',
    en: 'the whole invoice repeats (days in both sheets); it is counted once',
  },
  INVOICE_SPLIT: {
    zh: '该发票的其他行相距太远且内容不同：请按时间和发票号排序后重试',
    en: 'other lines of this invoice stand far away and differ: sort the file by time and invoice',
  },
} as const;

/** The code of a reason. */
export type RejectCode = keyof typeof rejectReasons;

/** One line of the file that is not imported. */
export interface Reject {
  /** Line of the text file, the header being 1. */
  readonly fileLine: number;
  /** Number of the data line (`line_no`), where it could be told. */
  readonly lineNo: number | null;
  readonly code: RejectCode;
  /** The value at fault, or what it was compared with. */
  readonly detail: string;
  readonly raw: string;
}

/** One line of CSV, quoted where RFC 4180 asks for it. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(quoted).join(',');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
