import { setTimeout as sleep } from 'node:timers/promises';
import type { Departure, SubgraphResult } from '@entresol/shared';
import { Company } from './company.ts';
import { copyJson } from './compiled/json-data.ts';
import type { CallAnswer } from './compiled/plan-run.ts';

/** How long a call waits for one that hangs before it goes by itself. */
const WAIT_MS_MAX = 20;

type Begin = (departure: Departure | undefined) => CallAnswer;
/** Somebody who waits; one without a departure stays. */
type Waiting = Departure | undefined;

/** A call as others may be equal to it. */
export interface SharedCall {
  /** Calls of different lanes are never equal. */
  readonly lane: string;
  /** What equal calls of a lane have in common, and no others; asked for only where it is needed. */
  key(): string;
}

interface Flight {
  readonly call: SharedCall;
  /** Null until another call of its lane came while it was under way. */
  key: string | null;
  landed: Promise<unknown>;
  /** Those who came while this one was under way. */
  next: NextFlight | null;
}

interface NextFlight {
  readonly waiting: Waiting[];
  onCome: (() => void) | null;
  taken: Promise<() => SubgraphResult> | null;
}

/** The flights that are under way with one text: nearly always there is none, or one. */
class Lane {
  #lone: Flight | null = null;
  readonly #keyed = new Map<string, Flight>();

  get isEmpty(): boolean {
    return this.#lone === null && this.#keyed.size === 0;
  }

  add(flight: Flight): void {
    if (this.isEmpty) this.#lone = flight;
    else this.#addKeyed(flight);
  }

  find(call: SharedCall): Flight | undefined {
    if (this.#lone) this.#addKeyed(this.#lone);
    this.#lone = null;
    return this.#keyed.get(call.key());
  }

  remove(flight: Flight): void {
    if (this.#lone === flight) this.#lone = null;
    else if (flight.key !== null && this.#keyed.get(flight.key) === flight) {
      this.#keyed.delete(flight.key);
    }
  }

  #addKeyed(flight: Flight): void {
    flight.key ??= flight.call.key();
    this.#keyed.set(flight.key, flight);
  }
}

/**
 * Lets equal calls share a flight, without ever showing anybody the past.
 *
 * Who comes while an equal call is under way does not take its answer: it may have been read before
 * a change that the newcomer knows of. All of them together take the one that goes next, which
 * waits a moment for as many as came together lately.
 */
export function createFlights() {
  const lanes = new Map<string, Lane>();
  const company = new Company();

  function add(flight: Flight): void {
    const { lane: name } = flight.call;
    let lane = lanes.get(name);
    if (!lane) lanes.set(name, (lane = new Lane()));
    lane.add(flight);
  }

  function remove(flight: Flight): void {
    const { lane: name } = flight.call;
    const lane = lanes.get(name);
    lane?.remove(flight);
    if (lane?.isEmpty) lanes.delete(name);
  }

  function launch(call: SharedCall, begin: Begin, departure: Waiting): CallAnswer {
    const result = begin(departure);
    if (!(result instanceof Promise)) return result;
    const flight: Flight = { call, key: null, landed: result, next: null };
    // Whoever waits for it leaves in its place.
    const land = (): void => void (flight.next ?? remove(flight));
    flight.landed = result.then(land, land);
    add(flight);
    return result;
  }

  async function launchAfter(flight: Flight, next: NextFlight, begin: Begin) {
    const { call } = flight;
    await Promise.race([flight.landed, sleep(WAIT_MS_MAX, undefined, { ref: false })]);
    await company.gather(call, next);
    remove(flight);
    const result = await launch(call, begin, departureOfAll(next.waiting));
    let isTaken = false;
    // Each changes what it takes.
    return (): SubgraphResult => {
      const { data } = result;
      const own = isTaken && data ? { ...result, data: copyJson(data) } : result;
      isTaken = true;
      return own;
    };
  }

  /** The flight that a call goes after; null when it goes at once. */
  function before(call: SharedCall): Flight | null {
    const current = lanes.get(call.lane)?.find(call);
    if (current) return current;
    if (!company.isUsual(call)) return null;
    const none: Flight = { call, key: null, landed: Promise.resolve(), next: null };
    add(none);
    return none;
  }

  /** The answer of a call that began after this one was asked for. */
  return function share(call: SharedCall, departure: Waiting, begin: Begin): CallAnswer {
    const current = before(call);
    if (!current) return launch(call, begin, departure);
    const next = (current.next ??= { waiting: [], onCome: null, taken: null });
    next.waiting.push(departure);
    next.onCome?.();
    next.taken ??= launchAfter(current, next, begin);
    return next.taken.then((take) => take());
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
