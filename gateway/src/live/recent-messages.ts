import type { LiveMessage } from './live-message.ts';

const ITEMS_MAX = 256;
const BYTES_MAX = 512 * 1024;

/** The last messages of a group, without a gap: whoever is in their reach needs nothing else. */
export class RecentMessages {
  readonly #itemsMax: number;
  #messages: { readonly message: LiveMessage; readonly order: number }[] = [];
  #bytes = 0;
  /** All after this is here; null when nothing is known yet. */
  #start: number | null = null;

  constructor(itemsMax = ITEMS_MAX) {
    this.#itemsMax = itemsMax;
  }

  get start(): number | null {
    return this.#start;
  }

  /** Begins anew: what follows this position will be here. */
  restart(order: number): void {
    this.#messages = [];
    this.#bytes = 0;
    this.#start = Number.isNaN(order) ? null : order;
  }

  add(message: LiveMessage, order: number): void {
    this.#messages.push({ message, order });
    this.#bytes += message.payload.length;
    while (this.#messages.length > this.#itemsMax || this.#bytes > BYTES_MAX) {
      const dropped = this.#messages.shift()!;
      this.#bytes -= dropped.message.payload.length;
      this.#start = dropped.order;
    }
  }

  /** Whether all that follows a position is here. */
  reaches(order: number): boolean {
    return this.#start !== null && order >= this.#start;
  }

  /** What follows a position, oldest first. */
  after(order: number): readonly { readonly message: LiveMessage; readonly order: number }[] {
    return this.#messages.filter((one) => one.order > order);
  }
}
