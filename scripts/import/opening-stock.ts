import assert from 'node:assert';
import type { ImportDocument } from './import-document.ts';

/**
 * Finds the least opening stock with which the replay of all documents never goes below zero.
 *
 * Documents are taken in the order in which batches replay them (that of their first lines in
 * the file), their lines in file order. Services have no stock and do not count (INV3).
 */
export class OpeningStock {
  readonly #running = new Map<string, number>();
  readonly #lowest = new Map<string, number>();

  /** Takes the next document of the replay. */
  add(document: ImportDocument): void {
    for (const { sku, stockDelta } of document.lines) {
      if (stockDelta === 0) continue;
      const balance = (this.#running.get(sku) ?? 0) + stockDelta;
      assert(Number.isSafeInteger(balance), `the running balance of ${sku} is exact`);
      this.#running.set(sku, balance);
      if (balance < (this.#lowest.get(sku) ?? 0)) this.#lowest.set(sku, balance);
    }
  }

  /** What must be on hand before the first document, per SKU with stock, in SKU order. */
  opening(): { sku: string; quantity: number }[] {
    return [...this.#running.keys()]
      .sort()
      .map((sku) => ({ sku, quantity: 0 - (this.#lowest.get(sku) ?? 0) }));
  }

  /** What must be on hand after the last document, for comparison with the ledger. */
  closing(): { sku: string; quantity: number }[] {
    return this.opening().map(({ sku, quantity }) => ({
      sku,
      quantity: quantity + this.#running.get(sku)!,
    }));
  }
}
