import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool, PoolClient } from 'pg';
import type { Departure } from '../transport/call-policy.ts';
import { cancelStatement } from './cancel-statement.ts';

/** The `code` of a statement that was ended, or not begun, because nobody waits for it. */
export const NOBODY_WAITS = 'NOBODY_WAITS';

class NobodyWaits extends Error {
  // The ORM wraps what its driver throws, and keeps this.
  readonly code = NOBODY_WAITS;

  constructor(options?: ErrorOptions) {
    super('nobody waits for the answer', options);
    this.name = 'NobodyWaits';
  }
}

const waiting = new AsyncLocalStorage<AwaitedWork | undefined>();

/** Reads for somebody who may leave: then statements end, and no more are begun. */
export function whileAwaited<T>(departure: Departure, read: () => T): T {
  return waiting.run(new AwaitedWork(departure), read);
}

/** Reads for several at once: who of them leaves ends nothing. */
export function forWhoeverWaits<T>(read: () => T): T {
  return waiting.getStore() ? waiting.run(undefined, read) : read();
}

/** Who waits for the reading that is under way, if anybody may leave. */
export function awaitedBy(): Departure | undefined {
  return waiting.getStore()?.departure;
}

/** Transactions are ended properly, whoever waits. */
const CONTROL = /^\s*(begin|start|commit|rollback|savepoint|release|set)\b/i;

/** Lets the statements of a pool end with those who wait for them. */
export function endWhatNobodyAwaits(pool: Pool): void {
  pool.on('connect', (client: PoolClient) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    const followed = (...args: unknown[]) => {
      const work = waiting.getStore();
      if (!work || (typeof args[0] === 'string' && CONTROL.test(args[0]))) return query(...args);
      if (work.departure.isGone) return Promise.reject(new NobodyWaits());
      const result = query(...args);
      return result instanceof Promise ? work.follow(client, result) : result;
    };
    client.query = followed as typeof client.query;
  });
}

/** The statements that run for one who waits. */
class AwaitedWork {
  readonly departure: Departure;
  readonly #running = new Map<PoolClient, Promise<void> | null>();
  #isListening = false;

  constructor(departure: Departure) {
    this.departure = departure;
  }

  async follow<T>(client: PoolClient, result: Promise<T>): Promise<T> {
    this.#listen();
    this.#running.set(client, null);
    try {
      return await result;
    } catch (error) {
      throw this.departure.isGone ? new NobodyWaits({ cause: error }) : error;
    } finally {
      // Only then may another's statement run on this connection: it would be ended instead.
      await this.#running.get(client);
      this.#running.delete(client);
    }
  }

  #listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    this.departure.signal.addEventListener('abort', () => {
      for (const client of this.#running.keys()) this.#running.set(client, cancelStatement(client));
    });
  }
}
