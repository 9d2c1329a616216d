/** So long those who wait for a flight wait for as many as came together lately. */
const GATHER_MS_MAX = 2;
/** Of as many as came together lately, so many are enough: some may have left for good. */
const ENOUGH = 0.75;
/** Of so many texts, and of so many calls of each, it is known how many came together. */
const KNOWN_MAX = 100;

/** Calls as flights tell them apart. */
interface Shared {
  readonly lane: string;
  key(): string;
}

/** Those who wait for one flight. */
export interface Waiters {
  readonly waiting: readonly unknown[];
  /** Told when somebody comes. */
  onCome: (() => void) | null;
}

/**
 * Knows how many equal calls came together lately, and waits a moment for as many.
 *
 * Groups that follow each other never meet again by themselves: of eight callers one would go first,
 * seven after it, and so on. Those who stay together share every reading on their way.
 */
export class Company {
  readonly #lanes = new Map<string, Map<string, number>>();

  /** Whether others are to be expected; where nobody came together, nobody waits. */
  isUsual(call: Shared): boolean {
    return this.#lanes.get(call.lane)?.has(call.key()) ?? false;
  }

  /** Waits until as many have come as usual, or for a moment; then they leave. */
  async gather(call: Shared, waiters: Waiters): Promise<void> {
    const usual = this.#lanes.get(call.lane)?.get(call.key()) ?? 1;
    if (waiters.waiting.length < usual * ENOUGH) await enough(waiters, usual * ENOUGH);
    this.#remember(call, (usual + waiters.waiting.length) / 2);
  }

  #remember(call: Shared, count: number): void {
    const key = call.key();
    const lane = this.#lanes.get(call.lane) ?? new Map<string, number>();
    lane.delete(key);
    if (count * ENOUGH > 1) lane.set(key, count);
    this.#lanes.delete(call.lane);
    if (lane.size > 0) this.#lanes.set(call.lane, lane);
    forgetOldest(lane);
    forgetOldest(this.#lanes);
  }
}

function enough(waiters: Waiters, count: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, GATHER_MS_MAX);
    waiters.onCome = () => {
      if (waiters.waiting.length < count) return;
      clearTimeout(timer);
      // Whoever comes in the same turn of the loop comes along.
      setImmediate(resolve);
    };
  });
}

function forgetOldest(map: Map<string, unknown>): void {
  if (map.size > KNOWN_MAX) map.delete(map.keys().next().value!);
}
