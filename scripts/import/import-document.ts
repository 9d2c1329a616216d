import type { DocumentKind, LineClass } from './classify-line.ts';

/** One line of a document, ready to be sent. */
export interface ImportLine {
  readonly lineNo: number;
  readonly fileLine: number;
  readonly lineClass: LineClass;
  readonly sku: string;
  /** The stock code as the file writes it, for whoever compares with the source. */
  readonly sourceCode: string;
  readonly description: string | null;
  /** Signed as in the file: returns and write-offs are negative. */
  readonly quantity: number;
  /** Decimal pounds, exact, up to four places. */
  readonly unitPrice: string;
  /** The same in 1/10000 pound, for sums. */
  readonly price: number;
  /** What the line does to the stock on hand; 0 for services. */
  readonly stockDelta: number;
}

/** One invoice of the file, or the part of it that is one kind of document. */
export interface ImportDocument {
  readonly kind: DocumentKind;
  readonly invoiceNo: string;
  /** Where an invoice spans two minutes: the earliest. */
  readonly placedAt: string;
  readonly placedAtLocal: string;
  readonly customerRef: string | null;
  readonly country: string;
  readonly lines: readonly ImportLine[];
}

/** The lines of one document, merged by SKU: what the inventory is told, in SKU order. */
export interface StockMovement {
  readonly sku: string;
  readonly delta: number;
}

/** The stock movements of a document; SKUs whose lines cancel out are left out. */
export function movementsOf(document: ImportDocument): StockMovement[] {
  const bySku = new Map<string, number>();
  for (const { sku, stockDelta } of document.lines) {
    if (stockDelta !== 0) bySku.set(sku, (bySku.get(sku) ?? 0) + stockDelta);
  }
  return [...bySku]
    .filter(([, delta]) => delta !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sku, delta]) => ({ sku, delta }));
}
