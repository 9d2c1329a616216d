import type { ServerResponse } from 'node:http';
import type { Departure } from './call-policy.ts';

/** Notices when the client of a request goes away before it has its answer. */
export class ResponseDeparture implements Departure {
  readonly #response: ServerResponse;
  #signal: AbortSignal | null = null;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  get isGone(): boolean {
    return this.#response.destroyed && !this.#response.writableFinished;
  }

  get signal(): AbortSignal {
    if (this.#signal) return this.#signal;
    const controller = new AbortController();
    if (this.isGone) controller.abort();
    else this.#response.once('close', () => this.isGone && controller.abort());
    return (this.#signal = controller.signal);
  }
}
