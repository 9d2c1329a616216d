import type { EntityManager } from '@mikro-orm/postgresql';

/** A fact to be published with the change that makes it true. */
export interface NewEvent {
  readonly type: string;
  /** What the event is about; events of one key keep their order. */
  readonly key: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A committed event at its place in the log. */
export interface LoggedEvent {
  /** The row of the outbox; ids commit out of order, so they are no cursor. */
  readonly id?: string;
  /** Gap-free and growing, as text: it may pass 2^53. */
  readonly position: string;
  readonly type: string;
  readonly key: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly recordedAt: Date;
}

/** Which events a reader wants. */
export interface EventFilter {
  readonly types: readonly string[];
  readonly matches?: (event: LoggedEvent) => boolean;
}

/** Events as they come. */
export interface EventStream extends AsyncIterableIterator<LoggedEvent> {
  /** What waits now, at once, between two calls of `next`. */
  takeWaiting?(): readonly LoggedEvent[];
}

/** Thrown when a reader asks for a position that retention has removed, or that is not there yet. */
export class PositionGoneError extends Error {
  constructor(position: string) {
    super(`position ${position} is not in the log`);
    this.name = 'PositionGoneError';
  }
}

/** The event log of one subgraph: appended with changes, read by followers. */
export interface SubgraphEvents {
  /** Writes events in the transaction of the change. */
  append(tx: EntityManager, events: readonly NewEvent[]): Promise<void>;
  /** To be called after commit; a lost call only delays. */
  wake(): void;
  /** The last position visible to a transaction; take it in the snapshot's own read. */
  headOf(tx: EntityManager): Promise<string>;
  /** The events a transaction sees that have no position yet (it is empty): a snapshot holds them. */
  pendingIn(tx: EntityManager, types: readonly string[]): Promise<readonly LoggedEvent[]>;
  /**
   * Every matching event after a position, in order, then live. Ends when the iterator does.
   *
   * Throws `PositionGoneError` when events after the position were removed, and an error of code
   * SUBGRAPH_UNAVAILABLE when the subgraph closes: the reader comes back with its position.
   */
  follow(after: string, filter: EventFilter): EventStream;
  /**
   * Events after a position; waits up to `waitMs` for the first.
   *
   * Position 0 stands for the oldest that is kept; for any other that was removed it throws
   * `PositionGoneError`, since events would be missing without anybody knowing.
   */
  read(
    after: string,
    options: { first: number; types?: readonly string[] | null; waitMs?: number },
  ): Promise<{ position: string; events: readonly LoggedEvent[] }>;
  /** Whether a position can be resumed from. */
  holds(position: string): Promise<boolean>;
}
