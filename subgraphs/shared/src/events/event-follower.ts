import { PositionGoneError, type EventFilter, type LoggedEvent } from './subgraph-events.ts';

const BATCH = 500;
const BUFFER_MAX = 1_000;
const RETRY_MS = 500;

/** What a follower needs of the hub that it follows. */
export interface FollowedLog {
  /** Reads matching events after a position; throws `PositionGoneError` when some are removed. */
  read(after: string, first: number, types: readonly string[]): Promise<readonly LoggedEvent[]>;
  /** Told when a read failed; the follower tries again by itself. */
  onReadFailed(error: unknown): void;
  onEnded(follower: EventFollower): void;
}

/**
 * Follows the log from a position: reads history until it has caught up, then takes what the hub
 * offers. Gives every wanted event once, in order, however the two overlap.
 *
 * A follower that falls behind loses its buffer, not its place: it reads the log again.
 */
export class EventFollower implements AsyncIterableIterator<LoggedEvent> {
  readonly #log: FollowedLog;
  readonly #filter: EventFilter;
  readonly #types: ReadonlySet<string>;
  /** Everything up to here was given, or is not wanted. */
  #position: bigint;
  /** Where the next read begins, as long as it is not live. */
  #readFrom: bigint;
  #buffer: LoggedEvent[] = [];
  /** Whether what the hub offers continues the buffer. */
  #isLive = false;
  #isReading = false;
  #end: { error?: unknown } | null = null;
  #notify: (() => void) | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(log: FollowedLog, after: string, filter: EventFilter) {
    this.#log = log;
    this.#filter = filter;
    this.#types = new Set(filter.types);
    this.#position = BigInt(after);
    this.#readFrom = this.#position;
  }

  /** Takes new events, or null when the hub may have stepped over some. */
  offer(events: readonly LoggedEvent[] | null): void {
    try {
      if (this.#isLive) this.#take(events);
    } catch (error) {
      // Its own filter failed: that is no reason for others to miss events.
      this.end(error);
    }
    this.#notify?.();
  }

  #take(events: readonly LoggedEvent[] | null): void {
    if (events === null || this.#buffer.length > BUFFER_MAX) {
      this.#isLive = false;
      this.#readFrom = this.#position;
      this.#buffer = [];
      return;
    }
    this.#buffer.push(...events.filter((event) => this.#wants(event)));
    const last = events.at(-1);
    // A later read need not go through what nobody wanted.
    if (last && this.#buffer.length === 0 && !this.#isReading) {
      this.#position = BigInt(last.position);
    }
  }

  /** Ends it at once, even while it waits; the next `next` throws the error, if there is one. */
  end(error?: unknown): void {
    this.#end ??= error === undefined ? {} : { error };
    this.#buffer = [];
    this.#log.onEnded(this);
    this.#notify?.();
  }

  next(): Promise<IteratorResult<LoggedEvent>> {
    const step = this.#turn.then(() => this.#next());
    this.#turn = step.catch(() => {});
    return step;
  }

  /** What waits here now, at once: for a reader who was away and wants to skip to the latest. */
  takeWaiting(): readonly LoggedEvent[] {
    const waiting = this.#buffer.filter((event) => BigInt(event.position) > this.#position);
    this.#buffer = [];
    const last = waiting.at(-1);
    if (last) this.#position = BigInt(last.position);
    return waiting;
  }

  return(): Promise<IteratorResult<LoggedEvent>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async #next(): Promise<IteratorResult<LoggedEvent>> {
    for (;;) {
      if (this.#end) return this.#finish(this.#end);
      const event = this.#buffer.shift();
      if (event && BigInt(event.position) > this.#position) {
        this.#position = BigInt(event.position);
        return { done: false, value: event };
      }
      if (event) continue;
      if (this.#isLive) await this.#changed();
      else await this.#readOn();
    }
  }

  #finish(end: { error?: unknown }): IteratorResult<LoggedEvent> {
    const { error } = end;
    this.#end = {};
    if (error !== undefined) throw error;
    return { done: true, value: undefined };
  }

  async #readOn(): Promise<void> {
    const from = this.#readFrom;
    // Live before the read begins, so that nothing falls between the two.
    this.#isLive = true;
    this.#isReading = true;
    this.#buffer = [];
    try {
      this.#join(await this.#log.read(String(from), BATCH, this.#filter.types));
    } catch (error) {
      this.#isLive = false;
      this.#readFrom = from;
      this.#buffer = [];
      if (this.#end) return;
      if (error instanceof PositionGoneError) return this.end(error);
      this.#log.onReadFailed(error);
      await this.#changed(RETRY_MS);
    } finally {
      this.#isReading = false;
    }
  }

  /** Puts what was read before what was offered meanwhile; a full batch is not the whole yet. */
  #join(events: readonly LoggedEvent[]): void {
    if (this.#end) return;
    const last = events.at(-1);
    const isLive = this.#isLive && events.length < BATCH;
    const offered = isLive ? this.#buffer : [];
    const wanted = events.filter((event) => this.#wants(event));
    this.#buffer = [
      ...wanted,
      ...offered.filter((event) => !last || BigInt(event.position) > BigInt(last.position)),
    ];
    this.#isLive = isLive;
    if (!isLive && last) this.#readFrom = BigInt(last.position);
  }

  #wants(event: LoggedEvent): boolean {
    return this.#types.has(event.type) && (this.#filter.matches?.(event) ?? true);
  }

  #changed(atMostMs?: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = atMostMs === undefined ? undefined : setTimeout(resolve, atMostMs);
      this.#notify = () => {
        clearTimeout(timer);
        this.#notify = null;
        resolve();
      };
    });
  }
}
