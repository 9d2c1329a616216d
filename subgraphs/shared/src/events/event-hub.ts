import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from '../logging.ts';
import { headPosition, readEvents } from './event-log.ts';
import type { EventFilter, LoggedEvent } from './subgraph-events.ts';

const BATCH = 500;
const BUFFER_MAX = 1_000;

/** Reads the log once per advance and hands new events to every follower in this process. */
export function createEventHub(options: { em: () => EntityManager; log: Logger }) {
  // Null tells a follower to read the log itself: the hub may have stepped over something.
  const followers = new Set<(events: readonly LoggedEvent[] | null) => void>();
  const waiters = new Set<() => void>();
  let head: bigint | null = null;
  let reading = false;
  let again = false;
  let closed = false;

  /** Reads what is new. Calls during a read are folded into one more read. */
  async function advance(): Promise<void> {
    again = true;
    if (reading) return;
    reading = true;
    try {
      while (again && !closed) {
        again = false;
        if (head === null) await skipToHead();
        await drain();
      }
    } catch (error) {
      if (!closed) options.log.warn({ err: error }, 'event log could not be read');
    } finally {
      reading = false;
    }
  }

  // Who began to follow during the read may have missed what it skips, so all read again.
  async function skipToHead(): Promise<void> {
    head = BigInt(await headPosition(options.em()));
    for (const deliver of followers) deliver(null);
    for (const wake of waiters) wake();
  }

  async function drain(): Promise<void> {
    if (followers.size === 0) return skipToHead();
    for (;;) {
      const events = await readEvents(options.em(), String(head), BATCH);
      const last = events.at(-1);
      if (!last) return;
      head = BigInt(last.position);
      for (const deliver of followers) deliver(events);
      for (const wake of waiters) wake();
    }
  }

  /** Resolves at the next advance, or after `waitMs`. */
  function waitForAdvance(waitMs: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        waiters.delete(done);
        resolve();
      };
      const timer = setTimeout(done, waitMs);
      waiters.add(done);
    });
  }

  /**
   * Follows the log from a position: reads history until it has caught up, then live.
   *
   * A follower that falls behind loses its buffer, not its place: it reads the log again.
   */
  function follow(after: string, filter: EventFilter): AsyncIterableIterator<LoggedEvent> {
    let position = BigInt(after);
    let buffer: LoggedEvent[] = [];
    let mustRead = true;
    let ended = false;
    let notify: (() => void) | null = null;
    const types = new Set(filter.types);
    const wanted = (event: LoggedEvent) =>
      types.has(event.type) && (filter.matches?.(event) ?? true);

    function deliver(events: readonly LoggedEvent[] | null): void {
      if (events === null || mustRead || buffer.length > BUFFER_MAX) {
        if (!mustRead) buffer = [];
        mustRead = true;
      } else {
        buffer.push(...events.filter(wanted));
      }
      notify?.();
    }

    async function readOn(): Promise<void> {
      // Live delivery begins before the read, so nothing falls between the two.
      mustRead = false;
      buffer = [];
      const events = await readEvents(options.em(), String(position), BATCH, filter.types);
      const overlap = buffer;
      const last = events.at(-1);
      const fresh = overlap.filter(
        (event) => !last || BigInt(event.position) > BigInt(last.position),
      );
      if (events.length === BATCH) {
        mustRead = true;
        buffer = [...events];
      } else {
        buffer = [...events, ...fresh];
      }
      buffer = buffer.filter(wanted);
      if (mustRead && buffer.length === 0 && last) position = BigInt(last.position);
    }

    followers.add(deliver);
    void advance();
    return {
      async next() {
        for (;;) {
          if (ended || closed) return { done: true, value: undefined };
          const event = buffer.shift();
          if (event) {
            if (BigInt(event.position) <= position) continue;
            position = BigInt(event.position);
            return { done: false, value: event };
          }
          if (mustRead) await readOn();
          else await new Promise<void>((resolve) => (notify = resolve));
          notify = null;
        }
      },
      async return() {
        ended = true;
        followers.delete(deliver);
        notify?.();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  return {
    advance: () => void advance(),
    follow,
    waitForAdvance,
    close() {
      closed = true;
      for (const deliver of followers) deliver([]);
      for (const wake of waiters) wake();
    },
  };
}
