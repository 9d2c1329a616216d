import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from '../logging.ts';
import { EventFollower } from './event-follower.ts';
import { logBounds, readEvents, readStretch } from './event-log.ts';
import { PositionGoneError, type EventFilter, type LoggedEvent } from './subgraph-events.ts';

const BATCH = 500;
const RETRY_MS = 500;

/** Reads the log once per advance and offers new events to every follower in this process. */
export class EventHub {
  readonly #em: () => EntityManager;
  readonly #log: Logger;
  readonly #followers = new Set<EventFollower>();
  /** Who waits, and for which types; null: any. */
  readonly #waiters = new Map<() => void, readonly string[] | null>();
  /** Types of what came since the last wake; null: any. */
  #news: Set<string> | null = new Set();
  /** The last position that was offered to all followers; null when nobody followed. */
  #head: string | null = null;
  #isReading = false;
  #isStale = false;
  #isClosed = false;

  constructor(options: { readonly em: () => EntityManager; readonly log: Logger }) {
    this.#em = options.em;
    this.#log = options.log;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** To be called when new positions may be there; calls during a read make one more read. */
  advance(types: readonly string[] | null = null): void {
    this.#isStale = true;
    this.#news = types && this.#news ? new Set([...this.#news, ...types]) : null;
    if (!this.#isReading) void this.#catchUp();
  }

  /** Every matching event after a position, in order, then live. */
  follow(after: string, filter: EventFilter): EventFollower {
    const follower = new EventFollower(
      {
        read: (from, first, types) => this.#read(from, first, types),
        onReadFailed: (error) => this.#log.warn({ err: error }, 'event log could not be read'),
        onEnded: (ended) => this.#followers.delete(ended),
      },
      after,
      filter,
    );
    if (this.#isClosed) void follower.return();
    else this.#followers.add(follower);
    this.advance();
    return follower;
  }

  /**
   * Waits for the next advance that may hold one of these types (null: any), at most so long; to be
   * begun before the read that may miss it.
   */
  nextAdvance(
    atMostMs: number,
    types: readonly string[] | null = null,
  ): { readonly come: Promise<void>; cancel(): void } {
    let cancel = () => {};
    const come = new Promise<void>((resolve) => {
      cancel = () => {
        clearTimeout(timer);
        this.#waiters.delete(cancel);
        resolve();
      };
      const timer = setTimeout(cancel, atMostMs);
      this.#waiters.set(cancel, types);
    });
    if (this.#isClosed) cancel();
    return { come, cancel };
  }

  /** Ends every follower with this error, and every wait. */
  close(error: unknown): void {
    this.#isClosed = true;
    for (const follower of this.#followers) follower.end(error);
    this.#wakeWaiters();
  }

  async #catchUp(): Promise<void> {
    this.#isReading = true;
    try {
      while (this.#isStale && !this.#isClosed) {
        this.#isStale = false;
        this.#wakeWaiters();
        await this.#offerNew();
      }
    } catch (error) {
      if (this.#isClosed) return;
      this.#log.warn({ err: error }, 'event log could not be read');
      setTimeout(() => this.advance(), RETRY_MS).unref();
    } finally {
      this.#isReading = false;
    }
  }

  async #offerNew(): Promise<void> {
    if (this.#followers.size === 0) {
      this.#head = null;
      return;
    }
    if (this.#head === null) {
      this.#head = (await logBounds(this.#em())).head;
      // Who began to follow meanwhile may have missed what this steps over, so all read again.
      for (const follower of this.#followers) follower.offer(null);
      return;
    }
    for (let isMore = true; isMore && !this.#isClosed;) {
      const events = await readEvents(this.#em(), this.#head, BATCH);
      this.#head = events.at(-1)?.position ?? this.#head;
      for (const follower of this.#followers) follower.offer(events);
      isMore = events.length === BATCH;
    }
  }

  async #read(
    after: string,
    first: number,
    types: readonly string[],
  ): Promise<readonly LoggedEvent[]> {
    // Of one instant: what is held at it was not removed before.
    const { keptFrom, events } = await readStretch(this.#em(), after, first, types);
    if (BigInt(after) < BigInt(keptFrom)) throw new PositionGoneError(after);
    return events;
  }

  #wakeWaiters(): void {
    const news = this.#isClosed ? null : this.#news;
    this.#news = new Set();
    for (const [wake, types] of this.#waiters) {
      if (!news || !types || types.some((type) => news.has(type))) wake();
    }
  }
}
