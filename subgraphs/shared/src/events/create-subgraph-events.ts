import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import type { Logger } from '../logging.ts';
import { EventHub } from './event-hub.ts';
import { appendEvents, headPosition, logBounds, readPending, readStretch } from './event-log.ts';
import { OutboxRelay } from './outbox-relay.ts';
import { PositionGoneError, type LoggedEvent, type SubgraphEvents } from './subgraph-events.ts';

const POLL_MS = 1_000;

/** The event log of a subgraph with its relay. */
export interface RunningEvents extends SubgraphEvents {
  start(): void;
  /** Ends every follower and every waiting read; what is appended later is still stamped. */
  endReaders(): void;
  stop(): Promise<void>;
}

export function createSubgraphEvents(options: {
  readonly schema: string;
  readonly databaseUrl: string;
  readonly log: Logger;
  readonly em: () => EntityManager;
  readonly stamps: boolean;
}): RunningEvents {
  const hub = new EventHub(options);
  const relay = new OutboxRelay({ ...options, onAdvance: (types) => hub.advance(types) });

  async function read(
    after: string,
    { first, types, waitMs = 0 }: Parameters<SubgraphEvents['read']>[1],
  ) {
    const until = Date.now() + waitMs;
    for (;;) {
      // Begun before the read, so that what comes between the two is noticed.
      const leftMs = Math.max(until - Date.now(), 0);
      const advance = hub.nextAdvance(Math.min(leftMs, POLL_MS), types ?? null);
      try {
        const page = await readPage(options.em(), after, first, types);
        if (page.events.length > 0 || hub.isClosed || Date.now() >= until) return page;
        await advance.come;
      } finally {
        advance.cancel();
      }
    }
  }

  return {
    append: appendEvents,
    wake: () => relay.wake(),
    headOf: headPosition,
    pendingIn: readPending,
    follow: (after, filter) => hub.follow(after, filter),
    read,
    async holds(position) {
      if (!/^\d{1,18}$/.test(position)) return false;
      const { head, keptFrom } = await logBounds(options.em());
      return BigInt(position) >= BigInt(keptFrom) && BigInt(position) <= BigInt(head);
    },
    start: () => relay.start(),
    endReaders: () => hub.close(closing(options.schema)),
    async stop() {
      hub.close(closing(options.schema));
      await relay.stop();
    },
  };
}

async function readPage(
  em: EntityManager,
  after: string,
  first: number,
  types: readonly string[] | null | undefined,
): Promise<{ position: string; events: readonly LoggedEvent[] }> {
  // Of one instant: all matching events up to the head are in it, and none was removed meanwhile.
  const { head, keptFrom, events } = await readStretch(em, after, first, types);
  if (after !== '0' && BigInt(after) < BigInt(keptFrom)) throw new PositionGoneError(after);
  const last = events.at(-1)?.position ?? after;
  return { position: events.length === first ? last : later(last, head), events };
}

function later(left: string, right: string): string {
  return BigInt(left) > BigInt(right) ? left : right;
}

function closing(name: string): GraphQLError {
  return new GraphQLError(
    `子系统 ${name} 正在关闭。 / ${name} is closing; subscribe again shortly.`,
    {
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    },
  );
}
