import type { ImportBatch } from './plan-batches.ts';
import { documentMovements, isOrder } from './to-requests.ts';

/** What the graph must hold of a file when all of it was sent. */
export interface SentFigures {
  readonly orders: number;
  readonly orderLines: number;
  readonly orderMembers: number;
  /** Lines that are movements of stock alone. */
  readonly stockLines: number;
  /** Movements of documents; those of the opening stock are not among them. */
  readonly movements: number;
  readonly placedFrom: string | null;
  readonly placedTo: string | null;
}

/** Counts what batches hold, sent now or by an earlier run. */
export class SentCount {
  readonly #members = new Set<string>();
  #orders = 0;
  #orderLines = 0;
  #stockLines = 0;
  #movements = 0;
  #placedFrom: string | null = null;
  #placedTo: string | null = null;

  add(batch: ImportBatch): void {
    if (batch.phase !== 'documents') return;
    for (const document of batch.documents) {
      const { placedAt, customerRef, lines } = document;
      this.#movements += documentMovements(document).length;
      if (!isOrder(document)) {
        this.#stockLines += lines.length;
        continue;
      }
      this.#orders += 1;
      this.#orderLines += lines.length;
      if (customerRef !== null) this.#members.add(customerRef);
      if (this.#placedFrom === null || placedAt < this.#placedFrom) this.#placedFrom = placedAt;
      if (this.#placedTo === null || placedAt > this.#placedTo) this.#placedTo = placedAt;
    }
  }

  figures(): SentFigures {
    return {
      orders: this.#orders,
      orderLines: this.#orderLines,
      orderMembers: this.#members.size,
      stockLines: this.#stockLines,
      movements: this.#movements,
      placedFrom: this.#placedFrom,
      placedTo: this.#placedTo,
    };
  }
}
