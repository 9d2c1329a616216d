import { createHash } from 'node:crypto';
import type { ImportDocument } from './import-document.ts';
import { readDocuments } from './read-documents.ts';
import type { Reject } from './rejects.ts';
import type { TextSource } from './text-source.ts';

/** The header of our copy, with `line_no`. */
export const ourHeader =
  'line_no,invoice,stock_code,description,quantity,invoice_ts,unit_price,customer_id,country';

/** The header of the file that UCI offers. */
export const uciHeader =
  'Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country';

/** A source in memory, cut into pieces of this many characters. */
export function sourceOf(text: string, pieceChars = 17): TextSource {
  async function* pieces() {
    for (let at = 0; at < text.length; at += pieceChars) {
      yield { text: text.slice(at, at + pieceChars), bytesRead: at + pieceChars };
    }
  }
  return {
    bytesTotal: text.length,
    chunks: pieces(),
    contentHash: () => createHash('sha256').update(text).digest('hex'),
  };
}

/** Rows without `line_no` as a file with it; rows are numbered from 1. */
export function ourFile(...rows: string[]): string {
  return [ourHeader, ...rows.map((row, at) => `${at + 1},${row}`), ''].join('\n');
}

/** Everything that reading this text gives. */
export async function documentsOf(
  text: string,
  windowLines?: number,
): Promise<{ documents: ImportDocument[]; rejects: Reject[] }> {
  const all = { documents: [] as ImportDocument[], rejects: [] as Reject[] };
  for await (const piece of readDocuments(sourceOf(text), windowLines)) {
    all.documents.push(...piece.documents);
    all.rejects.push(...piece.rejects);
  }
  return all;
}
