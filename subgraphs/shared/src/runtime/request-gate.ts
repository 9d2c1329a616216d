/** Counts what runs, so that a closing subgraph lets it end, and admits nothing new then. */
export class RequestGate {
  #running = 0;
  #isClosed = false;
  #onDrained: (() => void) | null = null;

  get isClosed(): boolean {
    return this.#isClosed;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      if (this.#running === 0) this.#onDrained?.();
    }
  }

  close(): void {
    this.#isClosed = true;
  }

  /** Resolves when nothing runs any more. */
  drained(): Promise<void> {
    if (this.#running === 0) return Promise.resolve();
    return new Promise((resolve) => (this.#onDrained = resolve));
  }
}
