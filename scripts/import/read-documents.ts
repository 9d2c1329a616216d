import { InvoiceGrouper } from './group-invoices.ts';
import type { ImportDocument } from './import-document.ts';
import { readLines } from './read-lines.ts';
import type { Reject } from './rejects.ts';
import type { TextSource } from './text-source.ts';

/** What one piece of the file completed. */
export interface DocumentBatch {
  readonly documents: readonly ImportDocument[];
  readonly rejects: readonly Reject[];
  /** Lines read so far, rejected ones included. */
  readonly linesRead: number;
  readonly bytesRead: number;
}

/**
 * Reads the whole file as documents, in the order in which they are replayed.
 *
 * Every line of the file is in exactly one document or one reject. The same content always gives
 * the same documents in the same order, however often it is read.
 */
export async function* readDocuments(
  source: TextSource,
  windowLines?: number,
): AsyncGenerator<DocumentBatch> {
  const grouper = new InvoiceGrouper(windowLines);
  let linesRead = 0;
  let bytesRead = 0;
  for await (const piece of readLines(source)) {
    linesRead += piece.lines.length + piece.rejects.length;
    bytesRead = piece.bytesRead;
    const { documents, rejects } = grouper.add(piece.lines);
    yield { documents, rejects: [...piece.rejects, ...rejects], linesRead, bytesRead };
  }
  yield { ...grouper.end(), linesRead, bytesRead };
}
