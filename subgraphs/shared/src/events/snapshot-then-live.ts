import { IsolationLevel, type EntityManager } from '@mikro-orm/postgresql';
import {
  PositionGoneError,
  type EventFilter,
  type LoggedEvent,
  type SubgraphEvents,
} from './subgraph-events.ts';

/** One message of a stream: the state, one change, or the state instead of what was missed. */
export interface StreamMessage<Item> {
  readonly kind: 'SNAPSHOT' | 'CHANGE' | 'GAP';
  readonly position: string;
  readonly items: readonly Item[];
}

interface StreamOptions<Item> {
  readonly em: EntityManager;
  readonly events: SubgraphEvents;
  readonly after: string | null | undefined;
  readonly filter: EventFilter;
  readonly snapshot: (tx: EntityManager) => Promise<readonly Item[]>;
  readonly toItems: (event: LoggedEvent) => readonly Item[];
}

/**
 * Streams a state and everything that follows it, without a gap and without a step back.
 *
 * The snapshot, its position and the events that it holds although they have no position yet come
 * from one REPEATABLE READ read; those events are left out of what follows. With `after` the
 * stream goes on from there instead; when the log no longer holds what follows, now or later, it
 * gives a GAP: a fresh snapshot that says so. `toItems` turns an event into what clients see
 * (none: skipped).
 */
export async function* snapshotThenLive<Item>(
  options: StreamOptions<Item>,
): AsyncGenerator<StreamMessage<Item>> {
  const { events, after } = options;
  let position = after ?? null;
  let known: ReadonlySet<string> = new Set();
  let kind: 'SNAPSHOT' | 'GAP' = position === null ? 'SNAPSHOT' : 'GAP';
  if (position !== null && !(await events.holds(position))) position = null;
  for (;;) {
    if (position === null) {
      const snapshot = await readSnapshot(options, kind);
      ({ position } = snapshot.message);
      known = snapshot.known;
      yield snapshot.message;
    }
    try {
      yield* changesAfter(options, position, known);
      return;
    } catch (error) {
      if (!(error instanceof PositionGoneError)) throw error;
      [position, kind] = [null, 'GAP'];
    }
  }
}

async function* changesAfter<Item>(
  options: StreamOptions<Item>,
  position: string,
  known: ReadonlySet<string>,
): AsyncGenerator<StreamMessage<Item>> {
  const live = options.events.follow(position, options.filter);
  try {
    for await (const event of live) {
      if (event.id !== undefined && known.has(event.id)) continue;
      const items = options.toItems(event);
      if (items.length > 0) yield { kind: 'CHANGE', position: event.position, items };
    }
  } finally {
    await live.return?.();
  }
}

async function readSnapshot<Item>(options: StreamOptions<Item>, kind: 'SNAPSHOT' | 'GAP') {
  const { events, filter } = options;
  return options.em.fork().transactional(
    async (tx) => {
      const position = await events.headOf(tx as EntityManager);
      const known = await events.pendingIn(tx as EntityManager, filter.types);
      const items = await options.snapshot(tx as EntityManager);
      const message: StreamMessage<Item> = { kind, position, items };
      return { message, known };
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  );
}
