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
  /**
   * For states, of which the latest is enough: what an item is the state of. A reader who takes
   * long gets one message for all that came meanwhile. Without it every event is a message.
   */
  readonly latestOf?: (item: Item) => string;
  /** How long a reader may take before it skips to the latest. @default 250 */
  readonly lateMs?: number;
}

const LATE_MS = 250;

const ATTEMPTS_MAX = 10;
const STAMP_MS_MAX = 100;

/**
 * Streams a state and everything that follows it, without a gap and without a step back.
 *
 * The snapshot and its position come from one REPEATABLE READ read. What it holds already, although
 * it had no position yet, is waited for, or else left out of what follows. With `after` the stream
 * goes on from there instead; when the log no longer holds what follows, now or later, it gives a
 * GAP: a fresh snapshot that says so. `toItems` turns an event into what clients see (none:
 * skipped).
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
  const { latestOf, lateMs = LATE_MS } = options;
  const live = options.events.follow(position, options.filter);
  let isLate = false;
  try {
    for await (const event of live) {
      const isSkipping: boolean = isLate && latestOf !== undefined;
      const waiting: readonly LoggedEvent[] = (isSkipping ? live.takeWaiting?.() : null) ?? [];
      const events = [event, ...waiting].filter(({ id }) => id === undefined || !known.has(id));
      const items = events.flatMap((one) => options.toItems(one));
      // It is late until it has caught up.
      isLate &&= waiting.length > 0;
      if (items.length === 0) continue;
      const since = performance.now();
      const last = events.at(-1)!.position;
      yield { kind: 'CHANGE', position: last, items: latestItems(items, latestOf) };
      isLate ||= performance.now() - since > lateMs;
    }
  } finally {
    await live.return?.();
  }
}

/** Of several states of one thing only the last, at its place. */
function latestItems<Item>(
  items: readonly Item[],
  latestOf: ((item: Item) => string) | undefined,
): readonly Item[] {
  if (!latestOf) return items;
  const latest = new Map(items.map((item) => [latestOf(item), item]));
  return latest.size === items.length ? items : [...latest.values()];
}

interface Snapshot<Item> {
  readonly message: StreamMessage<Item>;
  /** Ids of events that come later and are in it already. */
  readonly known: ReadonlySet<string>;
}

/**
 * Reads the state at a position after which only news follows; waits for the relay for that.
 *
 * Where events come faster than it can ever catch up, the state holds some that follow.
 */
async function readSnapshot<Item>(
  options: StreamOptions<Item>,
  kind: 'SNAPSHOT' | 'GAP',
): Promise<Snapshot<Item>> {
  for (let attempt = 1; ; attempt += 1) {
    const read = await trySnapshot(options, kind, attempt < ATTEMPTS_MAX);
    if (typeof read !== 'string') return read;
    options.events.wake();
    await options.events.read(read, { first: 1, waitMs: STAMP_MS_MAX });
  }
}

/** The snapshot, or the head that must be passed first because the state is ahead of it. */
function trySnapshot<Item>(
  options: StreamOptions<Item>,
  kind: 'SNAPSHOT' | 'GAP',
  mayWait: boolean,
): Promise<Snapshot<Item> | string> {
  const { events, filter } = options;
  return options.em.fork().transactional(
    async (tx) => {
      const position = await events.headOf(tx as EntityManager);
      const pending = await events.pendingIn(tx as EntityManager, filter.types);
      const ahead = pending.filter((event) => filter.matches?.(event) ?? true);
      if (ahead.length > 0 && mayWait) return position;
      const items = await options.snapshot(tx as EntityManager);
      const known = new Set(ahead.map((event) => event.id!));
      return { message: { kind, position, items }, known };
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  );
}
