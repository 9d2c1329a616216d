/** What a scanned code says by itself. */
export interface ScannedCode {
  /** The number to look a product up by; null where the code is a SKU. */
  readonly gtin: string | null;
  /** A code that is no barcode at all: somebody typed a SKU. */
  readonly sku: string | null;
  readonly lot: string | null;
  /** As YYYY-MM-DD. */
  readonly expiresOn: string | null;
  readonly serial: string | null;
  readonly weightGrams: number | null;
  readonly priceMinor: number | null;
  /** Units that the label says are inside. */
  readonly count: number | null;
}

/** Why a code cannot be read. */
export interface UnreadableCode {
  readonly zh: string;
  readonly en: string;
}

export const NOTHING: ScannedCode = {
  gtin: null,
  sku: null,
  lot: null,
  expiresOn: null,
  serial: null,
  weightGrams: null,
  priceMinor: null,
  count: null,
};
