import type { Analysis } from './analyse.ts';
import type { ImportCustomer, ImportProduct } from './catalogue.ts';
import { documentLinesMax } from './group-invoices.ts';
import type { ImportDocument } from './import-document.ts';
import type { DocumentBatch } from './read-documents.ts';

/** How much one batch holds at most; no document is torn. */
export const batchLimits = { products: 1_000, customers: 1_000, stock: 1_000 } as const;
export const documentsPerBatchMax = 500;
/** The longest document fills a batch; the orders of one go in one call. */
export const linesPerBatchMax = documentLinesMax;

interface Numbered {
  /** Counts from 1 over all phases. */
  readonly no: number;
  /** The idempotency key: the same batch of the same file always has the same one. */
  readonly key: string;
}

/** One request to the running system. Batches are sent in the order of their numbers. */
export type ImportBatch = Numbered &
  (
    | { readonly phase: 'products'; readonly products: readonly ImportProduct[] }
    | { readonly phase: 'customers'; readonly customers: readonly ImportCustomer[] }
    | { readonly phase: 'opening-stock'; readonly stock: Analysis['openingStock'] }
    | {
        readonly phase: 'documents';
        readonly documents: readonly ImportDocument[];
        readonly lines: number;
        /** Lines of the file read when this batch was full, for progress. */
        readonly linesRead: number;
        readonly bytesRead: number;
      }
  );

/**
 * Cuts the import into numbered batches: products, customers, opening stock, then documents.
 *
 * Deterministic: the limits count documents and lines, never bytes read or time, so a second run
 * cuts at the same places and every key means the same content (INV9).
 */
export async function* planBatches(
  analysis: Analysis,
  documents: AsyncIterable<DocumentBatch>,
): AsyncGenerator<ImportBatch> {
  let no = 0;
  const next = (): Numbered => {
    no += 1;
    return { no, key: `online-retail-ii:${analysis.fileId}:${no}` };
  };
  for (const products of slices(analysis.products, batchLimits.products)) {
    yield { ...next(), phase: 'products', products };
  }
  for (const customers of slices(analysis.customers, batchLimits.customers)) {
    yield { ...next(), phase: 'customers', customers };
  }
  const held = analysis.openingStock.filter(({ quantity }) => quantity > 0);
  for (const stock of slices(held, batchLimits.stock)) {
    yield { ...next(), phase: 'opening-stock', stock };
  }
  for await (const batch of documentBatches(documents)) {
    yield { ...next(), phase: 'documents', ...batch };
  }
}

interface Pending {
  documents: ImportDocument[];
  lines: number;
  readonly linesRead: number;
  readonly bytesRead: number;
}

async function* documentBatches(pieces: AsyncIterable<DocumentBatch>): AsyncGenerator<Pending> {
  let pending: Pending = { documents: [], lines: 0, linesRead: 0, bytesRead: 0 };
  for await (const { documents, linesRead, bytesRead } of pieces) {
    pending = { ...pending, linesRead, bytesRead };
    for (const document of documents) {
      const lines = pending.lines + document.lines.length;
      const full = pending.documents.length === documentsPerBatchMax || lines > linesPerBatchMax;
      if (full && pending.documents.length > 0) {
        yield pending;
        pending = { documents: [], lines: 0, linesRead, bytesRead };
      }
      pending.documents.push(document);
      pending.lines += document.lines.length;
    }
  }
  if (pending.documents.length > 0) yield pending;
}

function* slices<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
