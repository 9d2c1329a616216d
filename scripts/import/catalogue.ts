import { isService } from './canonical-sku.ts';
import type { ImportDocument, ImportLine } from './import-document.ts';
import { MostFrequent, detached } from './most-frequent.ts';

/** A SKU of the file. */
export interface ImportProduct {
  readonly sku: string;
  /** The SKU itself where the file never names the goods. */
  readonly name: string;
  /** Postage, fees, vouchers, corrections: sold, but never in stock. */
  readonly service: boolean;
  /** Decimal pounds: the price most sales were made at; `0.00` for what was never sold. */
  readonly basePrice: string;
  readonly firstSeenAt: string;
}

/** A customer of the file. */
export interface ImportCustomer {
  readonly ref: string;
  /** The country of most documents; among equals the latest. Each order keeps its own. */
  readonly country: string;
  readonly firstSeenAt: string;
}

interface ProductNotes {
  readonly names: MostFrequent;
  readonly unpricedNames: MostFrequent;
  readonly prices: MostFrequent;
  firstSeenAt: string;
}

interface CustomerNotes {
  readonly countries: MostFrequent;
  firstSeenAt: string;
}

/** Collects products and customers while documents pass; keeps none of the documents. */
export class Catalogue {
  readonly #products = new Map<string, ProductNotes>();
  readonly #customers = new Map<string, CustomerNotes>();

  add(document: ImportDocument): void {
    for (const line of document.lines) this.#addProduct(line, document.placedAt);
    if (document.customerRef === null) return;
    const known = this.#customers.get(document.customerRef);
    const notes = known ?? { countries: new MostFrequent(), firstSeenAt: document.placedAt };
    if (!known) this.#customers.set(detached(document.customerRef), notes);
    notes.countries.add(document.country);
    if (document.placedAt < notes.firstSeenAt) notes.firstSeenAt = document.placedAt;
  }

  /** In SKU order. */
  products(): ImportProduct[] {
    return inKeyOrder(this.#products).map(([sku, notes]) => ({
      sku,
      name: notes.names.best() ?? notes.unpricedNames.best() ?? sku,
      service: isService(sku),
      basePrice: notes.prices.best() ?? '0.00',
      firstSeenAt: notes.firstSeenAt,
    }));
  }

  /** In order of their references. */
  customers(): ImportCustomer[] {
    return inKeyOrder(this.#customers).map(([ref, notes]) => ({
      ref,
      country: notes.countries.best()!,
      firstSeenAt: notes.firstSeenAt,
    }));
  }

  #addProduct(line: ImportLine, placedAt: string): void {
    const notes = this.#products.get(line.sku) ?? this.#newProduct(line.sku, placedAt);
    if (placedAt < notes.firstSeenAt) notes.firstSeenAt = placedAt;
    if (line.lineClass === 'SALE') notes.prices.add(line.unitPrice);
    if (line.description === null) return;
    if (line.price > 0) notes.names.add(line.description);
    // Lines without a price carry clerks' notes ("damages", "?"); names are in capitals.
    else if (looksLikeName(line.description)) notes.unpricedNames.add(line.description);
  }

  #newProduct(sku: string, firstSeenAt: string): ProductNotes {
    const notes = {
      names: new MostFrequent(),
      unpricedNames: new MostFrequent(),
      prices: new MostFrequent(),
      firstSeenAt,
    };
    this.#products.set(detached(sku), notes);
    return notes;
  }
}

function looksLikeName(description: string): boolean {
  return /[A-Z]{3}.* .*[A-Z]{3}/.test(description) && !/[a-z?]{2}/.test(description);
}

function inKeyOrder<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
