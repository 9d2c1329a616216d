import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { parse } from 'graphql';
import type { Logger } from '../logging.ts';
import { traced } from '../observed/traced.ts';
import { databaseFault, sqlState } from '../persistence/sql-state.ts';
import type { CallSubgraph, TypedDocument } from '../transport/subgraph-client.ts';
import { moveCursor, readCursor, setAside } from './consumer-cursor.ts';
import type { LoggedEvent } from './subgraph-events.ts';

/** What a subgraph does about another one's events. Delivered at least once, applied once. */
export interface Consumer {
  /** The subgraph whose events these are. */
  readonly source: string;
  readonly type: string;
  /** Runs in the transaction that also moves the cursor. Throwing retries, then parks the event. */
  handle(event: LoggedEvent, tx: EntityManager, now: Date): Promise<void>;
}

interface FeedEvent {
  readonly position: string;
  readonly type: string;
  readonly key: string;
  readonly payload: string;
  readonly recordedAt: string;
}

interface FeedData {
  readonly feed: { readonly position: string; readonly events: readonly FeedEvent[] };
}

const BATCH = 100;
const WAIT_MS = 5_000;
const RETRY_MS = 500;
/** A feed that answers at once and with nothing is asked again after this, not at once. */
const IDLE_MS = 100;
const ATTEMPTS_MAX = 5;
const QUIET_ATTEMPTS = 3;

interface ConsumingOptions {
  readonly source: string;
  readonly consumers: readonly Consumer[];
  readonly em: () => EntityManager;
  readonly call: CallSubgraph;
  readonly log: Logger;
  readonly now: () => Date;
  readonly afterCommit: () => void;
}

/** Follows one source with all its consumers until stopped; stopping waits for no answer. */
export function startConsuming(options: ConsumingOptions): { stop(): Promise<void> } {
  const consumption = new Consumption(options);
  const running = consumption.run();
  return {
    async stop() {
      consumption.stop();
      await running;
    },
  };
}

class Consumption {
  readonly #options: ConsumingOptions;
  readonly #types: readonly string[];
  readonly #document: TypedDocument<FeedData, Record<string, unknown>>;
  readonly #stopping = new AbortController();
  /** Attempts at the event that is next, by position. */
  readonly #failures = new Map<string, number>();

  constructor(options: ConsumingOptions) {
    this.#options = options;
    this.#types = [...new Set(options.consumers.map((consumer) => consumer.type))];
    this.#document = feedDocument(options.source);
  }

  stop(): void {
    this.#stopping.abort();
  }

  async run(): Promise<void> {
    const { log, source } = this.#options;
    for (let inVain = 0; !this.#isStopped;) {
      try {
        await this.#step();
        inVain = 0;
      } catch (error) {
        if (this.#isStopped) return;
        inVain += 1;
        // While all start together, the first calls find a source that is not ready.
        const level = inVain < QUIET_ATTEMPTS ? 'debug' : 'warn';
        log[level]({ err: error, source }, 'consumer tries again');
        await this.#pause(RETRY_MS);
      }
    }
  }

  get #isStopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  async #step(): Promise<void> {
    const { em, source } = this.#options;
    const after = await readCursor(em(), source);
    const began = performance.now();
    const feed = await this.#fetch(after);
    for (const event of feed?.events ?? []) {
      if (this.#isStopped) return;
      const attributes = { 'entresol.source': source, 'entresol.event': event.type };
      await traced('event.consume', attributes, () => this.#applyOrSetAside(loggedEvent(event)));
    }
    if (!feed || this.#isStopped) return;
    if (feed.position !== after) await moveCursor(em(), source, feed.position);
    else if (performance.now() - began < IDLE_MS) await this.#pause(IDLE_MS);
  }

  /** The next stretch of the feed, or null when stopped first. */
  async #fetch(after: string): Promise<FeedData['feed'] | null> {
    const { call, source } = this.#options;
    // An answer that nobody waits for would end the process when it is a refusal.
    if (this.#isStopped) return null;
    const variables = { after, first: BATCH, types: this.#types, waitMs: WAIT_MS };
    const answer = call(source, this.#document, variables, { timeoutMs: WAIT_MS * 3 });
    const data = await untilAborted(answer, this.#stopping.signal);
    return data && data.feed;
  }

  async #applyOrSetAside(event: LoggedEvent): Promise<void> {
    const { em, log, source } = this.#options;
    try {
      await this.#apply(event);
      this.#failures.clear();
    } catch (error) {
      // A database that is away says nothing about the event; one that is too slow for it does.
      if (databaseFault(error) !== null && sqlState(error) !== '57014') throw error;
      const attempts = (this.#failures.get(event.position) ?? 0) + 1;
      this.#failures.set(event.position, attempts);
      if (attempts < ATTEMPTS_MAX) throw error;
      log.error({ err: error, source, position: event.position }, 'event set aside');
      await setAside(em(), source, event, error);
      this.#failures.clear();
    }
  }

  async #apply(event: LoggedEvent): Promise<void> {
    const { em, source, consumers, now, afterCommit } = this.#options;
    await em().transactional(async (tx) => {
      // A position that is already passed is a repeat.
      if (!(await moveCursor(tx as EntityManager, source, event.position))) return;
      for (const consumer of consumers) {
        if (consumer.type === event.type) {
          await consumer.handle(event, tx as EntityManager, now());
        }
      }
    });
    afterCommit();
  }

  async #pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.#stopping.signal }).catch(() => {});
  }
}

function loggedEvent(event: FeedEvent): LoggedEvent {
  return {
    ...event,
    payload: JSON.parse(event.payload) as Record<string, unknown>,
    recordedAt: new Date(event.recordedAt),
  };
}

/** What a promise gives, or null when the signal comes first; it must not have come yet. */
async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | null> {
  let leave = () => {};
  const aborted = new Promise<null>((resolve) => {
    leave = () => resolve(null);
    signal.addEventListener('abort', leave, { once: true });
  });
  return Promise.race([promise, aborted]).finally(() => {
    signal.removeEventListener('abort', leave);
  });
}

function feedDocument(source: string): TypedDocument<FeedData, Record<string, unknown>> {
  return parse(`
    query Feed($after: String!, $first: Int!, $types: [String!], $waitMs: Int) {
      feed: ${source}EventFeed(after: $after, first: $first, types: $types, waitMs: $waitMs) {
        position
        events { position type key payload recordedAt }
      }
    }`) as TypedDocument<FeedData, Record<string, unknown>>;
}
