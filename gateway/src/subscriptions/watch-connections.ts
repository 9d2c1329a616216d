import type { Identity } from '../identity/create-identity.ts';

/** A connection that stays open, over whatever protocol. */
export interface Connection {
  readonly identity: Identity;
  /** Ends what has lasted too long; called often. */
  look(nowMs: number): void;
  /** Shows the other side that we are there, and finds out whether it is. */
  ping(): void;
  /** Takes other rights; what they do not cover ends. */
  assume(identity: Identity): void;
  /** Ends it because its rights are no more. */
  revoke(): void;
}

/** The connections of a gateway that stay open. */
export interface Connections extends Iterable<Connection> {
  readonly size: number;
  /** Gives back what takes it out again. */
  add(connection: Connection): () => void;
  close(): void;
}

const LOOK_EVERY_MS = 250;
/** Each is pinged once in so many looks, a part of them at each. */
const PING_LOOKS = 48;

/** Looks after all connections with one timer, so that an idle one costs none. */
export function watchConnections(): Connections {
  const slots = Array.from({ length: PING_LOOKS }, () => new Set<Connection>());
  let turn = 0;
  let added = 0;
  let size = 0;

  function* all(): Generator<Connection> {
    for (const slot of slots) yield* slot;
  }

  const timer = setInterval(() => {
    const nowMs = Date.now();
    // Not by a generator, which would make an object for each connection at each look.
    for (const slot of slots) for (const connection of slot) connection.look(nowMs);
    turn = (turn + 1) % PING_LOOKS;
    for (const connection of slots[turn]!) connection.ping();
  }, LOOK_EVERY_MS);
  timer.unref();

  return {
    get size() {
      return size;
    },
    add(connection) {
      const slot = slots[added % PING_LOOKS]!;
      slot.add(connection);
      added += 1;
      size += 1;
      return () => {
        if (slot.delete(connection)) size -= 1;
      };
    },
    close: () => clearInterval(timer),
    [Symbol.iterator]: all,
  };
}
