import { Catalogue } from './catalogue.ts';
import type { ImportCustomer, ImportProduct } from './catalogue.ts';
import { OpeningStock } from './opening-stock.ts';
import { readDocuments } from './read-documents.ts';
import type { DocumentBatch } from './read-documents.ts';
import { Totals } from './totals.ts';
import type { TotalsReport } from './totals.ts';
import type { TextSource } from './text-source.ts';

/** Raised whenever the same file would give other batches; part of every batch key. */
export const planVersion = 1;

/** All that must be known of a file before its first batch can be sent. */
export interface Analysis {
  /** Names the content and the plan, not the path: a copy elsewhere is the same import. */
  readonly fileId: string;
  readonly totals: TotalsReport;
  readonly products: readonly ImportProduct[];
  readonly customers: readonly ImportCustomer[];
  /** Every SKU with stock, in SKU order, those that begin at 0 included. */
  readonly openingStock: readonly { readonly sku: string; readonly quantity: number }[];
}

/**
 * Reads the file once to its end and writes nothing, so a broken file is refused before a batch
 * is sent. `onBatch` sees each piece as it passes (for rejects and progress); a throw stops.
 */
export async function analyse(
  source: TextSource,
  onBatch: (batch: DocumentBatch) => void | Promise<void> = () => {},
): Promise<Analysis> {
  const totals = new Totals();
  const catalogue = new Catalogue();
  const stock = new OpeningStock();
  for await (const batch of readDocuments(source)) {
    totals.addRejects(batch.rejects.length);
    for (const document of batch.documents) {
      totals.add(document);
      catalogue.add(document);
      stock.add(document);
    }
    await onBatch(batch);
  }
  return {
    fileId: `v${planVersion}-${source.contentHash().slice(0, 24)}`,
    totals: totals.report(),
    products: catalogue.products(),
    customers: catalogue.customers(),
    openingStock: stock.opening(),
  };
}
