import type { EntityManager } from '@mikro-orm/postgresql';
import { parse } from 'graphql';
import type { Logger } from '../logging.ts';
import type { CallSubgraph, TypedDocument } from '../transport/subgraph-client.ts';
import type { LoggedEvent } from './subgraph-events.ts';

/** What a subgraph does about another one's events. Delivered at least once, applied once. */
export interface Consumer {
  /** The subgraph whose events these are. */
  readonly source: string;
  readonly type: string;
  /** Runs in the transaction that also moves the cursor. Throwing retries, then parks the event. */
  handle(event: LoggedEvent, tx: EntityManager, now: Date): Promise<void>;
}

interface FeedData {
  readonly feed: {
    readonly position: string;
    readonly events: readonly {
      readonly position: string;
      readonly type: string;
      readonly payload: string;
      readonly recordedAt: string;
    }[];
  };
}

const BATCH = 100;
const WAIT_MS = 5_000;
const RETRY_MS = 500;
const ATTEMPTS_MAX = 5;

/** Follows one source with all its consumers until stopped. */
export function startConsuming(options: {
  readonly source: string;
  readonly consumers: readonly Consumer[];
  readonly em: () => EntityManager;
  readonly call: CallSubgraph;
  readonly log: Logger;
  readonly now: () => Date;
  readonly afterCommit: () => void;
}) {
  const { source, consumers, log } = options;
  const types = [...new Set(consumers.map((consumer) => consumer.type))];
  const document = feedDocument(source);
  const stopping = new AbortController();
  const failures = new Map<string, number>();

  async function readCursor(): Promise<string> {
    const rows = await options.em().execute<{ position: string }[]>(
      `insert into consumer_cursor (source) values (?)
       on conflict (source) do update set source = excluded.source returning position`,
      [source],
    );
    return String(rows[0]!.position);
  }

  async function apply(event: LoggedEvent): Promise<void> {
    await options.em().transactional(async (tx) => {
      // The row lock makes replicas take turns; a position that is already passed is a repeat.
      const moved = await tx.execute(
        `update consumer_cursor set position = ?::bigint
         where source = ? and position < ?::bigint returning 1`,
        [event.position, source, event.position],
      );
      if (moved.length === 0) return;
      for (const consumer of consumers) {
        if (consumer.type === event.type) await consumer.handle(event, tx, options.now());
      }
    });
    options.afterCommit();
  }

  /** Sets aside an event that keeps failing, so that the others go on; an operator redrives it. */
  async function park(event: LoggedEvent, error: unknown): Promise<void> {
    await options.em().transactional(async (tx) => {
      await tx.execute(
        `insert into dead_letter (source, position, type, payload, error)
         values (?, ?::bigint, ?, ?::jsonb, ?) on conflict do nothing`,
        [source, event.position, event.type, JSON.stringify(event.payload), String(error)],
      );
      await tx.execute(
        `update consumer_cursor set position = greatest(position, ?::bigint) where source = ?`,
        [event.position, source],
      );
    });
  }

  async function applyOrPark(event: LoggedEvent): Promise<void> {
    try {
      await apply(event);
      failures.delete(event.position);
    } catch (error) {
      const attempts = (failures.get(event.position) ?? 0) + 1;
      failures.set(event.position, attempts);
      if (attempts < ATTEMPTS_MAX) throw error;
      log.error({ err: error, source, position: event.position }, 'event set aside');
      await park(event, error);
      failures.delete(event.position);
    }
  }

  async function step(): Promise<void> {
    const after = await readCursor();
    const variables = { after, first: BATCH, types, waitMs: WAIT_MS };
    const { feed } = await options.call(source, document, variables, { timeoutMs: WAIT_MS * 3 });
    for (const event of feed.events) {
      if (stopping.signal.aborted) return;
      await applyOrPark({
        ...event,
        key: '',
        payload: JSON.parse(event.payload) as Record<string, unknown>,
        recordedAt: new Date(event.recordedAt),
      });
    }
    await options
      .em()
      .execute(
        `update consumer_cursor set position = greatest(position, ?::bigint) where source = ?`,
        [feed.position, source],
      );
  }

  const running = (async () => {
    while (!stopping.signal.aborted) {
      try {
        await Promise.race([step(), aborted(stopping.signal)]);
      } catch (error) {
        if (stopping.signal.aborted) break;
        log.warn({ err: error, source }, 'consumer tries again');
        await Promise.race([delay(RETRY_MS), aborted(stopping.signal)]);
      }
    }
  })();

  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

function feedDocument(source: string): TypedDocument<FeedData, Record<string, unknown>> {
  return parse(`
    query Feed($after: String!, $first: Int!, $types: [String!], $waitMs: Int) {
      feed: ${source}EventFeed(after: $after, first: $first, types: $types, waitMs: $waitMs) {
        position
        events { position type payload recordedAt }
      }
    }`) as TypedDocument<FeedData, Record<string, unknown>>;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
