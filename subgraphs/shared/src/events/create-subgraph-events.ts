import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from '../logging.ts';
import { createEventHub } from './event-hub.ts';
import { appendEvents, headPosition, readEvents, tailPosition } from './event-log.ts';
import { startOutboxRelay, type OutboxRelay } from './outbox-relay.ts';
import type { SubgraphEvents } from './subgraph-events.ts';

/** The event log of a subgraph with its relay; `start` connects, `stop` ends every follower. */
export function createSubgraphEvents(options: {
  readonly schema: string;
  readonly databaseUrl: string;
  readonly log: Logger;
  readonly em: () => EntityManager;
  readonly stamps: boolean;
}): SubgraphEvents & { start(): void; stop(): Promise<void> } {
  const hub = createEventHub(options);
  let relay: OutboxRelay | null = null;

  return {
    append: appendEvents,
    wake: () => relay?.wake(),
    headOf: headPosition,
    follow: hub.follow,
    async read(after, { first, types, waitMs = 0 }) {
      const until = Date.now() + waitMs;
      for (;;) {
        const em = options.em();
        const head = await headPosition(em);
        const events = await readEvents(em, after, first, types);
        const last = events.at(-1);
        if (last)
          return {
            position: events.length === first ? last.position : later(last.position, head),
            events,
          };
        const left = until - Date.now();
        if (left <= 0) return { position: later(after, head), events };
        await hub.waitForAdvance(Math.min(left, 1_000));
      }
    },
    async holds(position) {
      const em = options.em();
      const wanted = BigInt(position);
      return wanted >= BigInt(await tailPosition(em)) && wanted <= BigInt(await headPosition(em));
    },
    start() {
      relay = startOutboxRelay({ ...options, onAdvance: hub.advance });
    },
    async stop() {
      hub.close();
      await relay?.stop();
    },
  };
}

function later(left: string, right: string): string {
  return BigInt(left) > BigInt(right) ? left : right;
}
