import { setTimeout as sleep } from 'node:timers/promises';
import type { Departure, SubgraphResult } from '@entresol/shared';
import { copyJson } from './compiled/json-data.ts';

/** How long a call waits for one that hangs before it goes by itself. */
const WAIT_MS_MAX = 20;

type Begin = (departure: Departure | undefined) => Promise<SubgraphResult>;
/** Somebody who waits; one without a departure stays. */
type Waiting = Departure | undefined;

interface Flight {
  readonly landed: Promise<unknown>;
  /** Those who came while this one was under way. */
  next: { readonly waiting: Waiting[]; readonly taken: Promise<() => SubgraphResult> } | null;
}

/**
 * Lets equal calls share a flight, without ever showing anybody the past.
 *
 * Who comes while an equal call is under way does not take its answer: it may have been read before
 * a change that the newcomer knows of. All of them together take the one that goes next.
 */
export function createFlights() {
  const flights = new Map<string, Flight>();

  function launch(key: string, begin: Begin, departure: Waiting): Promise<SubgraphResult> {
    const result = begin(departure);
    const land = (): void => void (flights.get(key) === flight && flights.delete(key));
    const flight: Flight = { landed: result.then(land, land), next: null };
    flights.set(key, flight);
    return result;
  }

  async function launchAfter(flight: Flight, key: string, begin: Begin, waiting: Waiting[]) {
    await Promise.race([flight.landed, sleep(WAIT_MS_MAX, undefined, { ref: false })]);
    const result = await launch(key, begin, departureOfAll(waiting));
    let isTaken = false;
    // Each changes what it takes.
    return (): SubgraphResult => {
      const { data } = result;
      const own = isTaken && data ? { ...result, data: copyJson(data) } : result;
      isTaken = true;
      return own;
    };
  }

  /** The answer of a call that began after this one was asked for. */
  return function share(key: string, departure: Waiting, begin: Begin): Promise<SubgraphResult> {
    const current = flights.get(key);
    if (!current) return launch(key, begin, departure);
    if (!current.next) {
      const waiting: Waiting[] = [];
      current.next = { waiting, taken: launchAfter(current, key, begin, waiting) };
    }
    current.next.waiting.push(departure);
    return current.next.taken.then((take) => take());
  };
}

/** All have left when each has; when one may not leave, nobody does. */
function departureOfAll(waiting: readonly Waiting[]): Waiting {
  const all = waiting.filter((departure) => departure !== undefined);
  if (all.length < waiting.length) return undefined;
  if (all.length === 1) return all[0];
  return {
    get isGone() {
      return all.every((departure) => departure.isGone);
    },
    get signal() {
      const controller = new AbortController();
      const signals = all.map(({ signal }) => signal);
      const leave = () => signals.every(({ aborted }) => aborted) && controller.abort();
      for (const signal of signals) signal.addEventListener('abort', leave, { once: true });
      leave();
      return controller.signal;
    },
  };
}
