import { setTimeout as sleep } from 'node:timers/promises';
import type { SubgraphResult } from '@entresol/shared';
import { copyJson } from './compiled/json-data.ts';

/** How long a call waits for one that hangs before it goes by itself. */
const WAIT_MS_MAX = 20;

type Begin = () => Promise<SubgraphResult>;
interface Flight {
  readonly landed: Promise<unknown>;
  /** What those wait for who came while this one was under way. */
  next: Promise<() => SubgraphResult> | null;
}

/**
 * Lets equal calls share a flight, without ever showing anybody the past.
 *
 * Who comes while an equal call is under way does not take its answer: it may have been read before
 * a change that the newcomer knows of. All of them together take the one that goes next.
 */
export function createFlights() {
  const flights = new Map<string, Flight>();

  function launch(key: string, begin: Begin): Promise<SubgraphResult> {
    const result = begin();
    const flight: Flight = { landed: result.catch(() => {}), next: null };
    flights.set(key, flight);
    void flight.landed.then(() => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    return result;
  }

  async function launchAfter(flight: Flight, key: string, begin: Begin) {
    await Promise.race([flight.landed, sleep(WAIT_MS_MAX, undefined, { ref: false })]);
    const result = await launch(key, begin);
    let taken = false;
    // Each changes what it takes.
    return (): SubgraphResult => {
      if (!taken) {
        taken = true;
        return result;
      }
      return { ...result, data: copyJson(result.data) ?? null };
    };
  }

  /** The answer of a call that began after this one was asked for. */
  return function share(key: string, begin: Begin): Promise<SubgraphResult> {
    const current = flights.get(key);
    if (!current) return launch(key, begin);
    current.next ??= launchAfter(current, key, begin);
    return current.next.then((take) => take());
  };
}
