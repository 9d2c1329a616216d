import { IsolationLevel, type EntityManager } from '@mikro-orm/postgresql';
import type { EventFilter, LoggedEvent, SubgraphEvents } from './subgraph-events.ts';

/** One message of a stream: the state, one change, or the state instead of what was missed. */
export interface StreamMessage<Item> {
  readonly kind: 'SNAPSHOT' | 'CHANGE' | 'GAP';
  readonly position: string;
  readonly items: readonly Item[];
}

/**
 * Streams a state and everything that follows it, without a gap and without a step back.
 *
 * The snapshot and its position come from one REPEATABLE READ read. With `after` the stream goes
 * on from there instead; when the log no longer holds that position it begins with a GAP, which
 * is a fresh snapshot that says so. `toItems` turns an event into what clients see (none: skipped).
 */
export async function* snapshotThenLive<Item>(options: {
  readonly em: EntityManager;
  readonly events: SubgraphEvents;
  readonly after: string | null | undefined;
  readonly filter: EventFilter;
  readonly snapshot: (tx: EntityManager) => Promise<readonly Item[]>;
  readonly toItems: (event: LoggedEvent) => readonly Item[];
}): AsyncGenerator<StreamMessage<Item>> {
  const { events, after } = options;
  let position = after ?? null;
  if (position !== null && !(await isHeld(events, position))) {
    const message = await readSnapshot(options, 'GAP');
    position = message.position;
    yield message;
  } else if (position === null) {
    const message = await readSnapshot(options, 'SNAPSHOT');
    position = message.position;
    yield message;
  }

  const live = events.follow(position, options.filter);
  try {
    for await (const event of live) {
      const items = options.toItems(event);
      if (items.length > 0) yield { kind: 'CHANGE', position: event.position, items };
    }
  } finally {
    await live.return?.();
  }
}

async function isHeld(events: SubgraphEvents, position: string): Promise<boolean> {
  return /^\d{1,18}$/.test(position) && events.holds(position);
}

async function readSnapshot<Item>(
  options: {
    readonly em: EntityManager;
    readonly events: SubgraphEvents;
    readonly snapshot: (tx: EntityManager) => Promise<readonly Item[]>;
  },
  kind: 'SNAPSHOT' | 'GAP',
): Promise<StreamMessage<Item>> {
  return options.em.fork().transactional(
    async (tx) => {
      const position = await options.events.headOf(tx as EntityManager);
      const items = await options.snapshot(tx as EntityManager);
      return { kind, position, items };
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  );
}
