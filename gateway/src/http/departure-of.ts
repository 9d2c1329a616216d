import type { ServerResponse } from 'node:http';
import type { Departure } from '@entresol/shared';

/** Notices when the client of a request goes away before it has its answer. */
export function departureOf(response: ServerResponse): Departure {
  let signal: AbortSignal | null = null;
  const isGone = () => response.destroyed && !response.writableFinished;
  return {
    get isGone() {
      return isGone();
    },
    get signal() {
      if (signal) return signal;
      const controller = new AbortController();
      if (isGone()) controller.abort();
      else response.once('close', () => isGone() && controller.abort());
      return (signal = controller.signal);
    },
  };
}
