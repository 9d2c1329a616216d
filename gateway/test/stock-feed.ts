import { GraphQLError } from 'graphql';

/** One event of the stand-in's stock log. */
interface StockEvent {
  readonly kind: string;
  readonly position: string;
  readonly sku: string;
  readonly value: number;
}

/** A stock log with positions, and the streams that follow it. */
export interface StockFeed {
  available(sku: string): number;
  /** Told with every event, to make events large. */
  note: string;
  /** Sets the stock and tells every stream. */
  change(sku: string, available: number): void;
  /** Breaks every stream, as a lost connection does. */
  breakAll(): void;
  /** Refuses new streams until it is called with false. */
  stayAway(away: boolean): void;
  follow(sku: string, after: string | null): AsyncIterableIterator<StockEvent>;
  /** Where each stream ever opened began. */
  readonly opened: (string | null)[];
  readonly openStreams: () => number;
}

/** Makes an empty log. */
export function createStockFeed(): StockFeed {
  const levels = new Map<string, number>();
  const log: StockEvent[] = [];
  const streams = new Set<{ push(event: StockEvent): void; fail(error: Error): void }>();
  const opened: (string | null)[] = [];
  let away = false;

  return {
    opened,
    note: '',
    openStreams: () => streams.size,
    available: (sku) => levels.get(sku) ?? 0,
    stayAway(value) {
      away = value;
    },
    change(sku, available) {
      levels.set(sku, available);
      const event = { kind: 'CHANGE', position: String(log.length + 1), sku, value: available };
      log.push(event);
      for (const stream of streams) stream.push(event);
    },
    breakAll() {
      for (const stream of streams) stream.fail(new Error('connection lost'));
    },
    follow(sku, after) {
      if (away) {
        throw new GraphQLError('away', { extensions: { code: 'DATABASE_UNAVAILABLE' } });
      }
      opened.push(after);
      const head = {
        kind: 'SNAPSHOT',
        position: String(log.length),
        sku,
        value: levels.get(sku) ?? 0,
      };
      const isKept = after === null || (/^\d+$/.test(after) && Number(after) <= log.length);
      const gap = { ...head, kind: 'GAP' };
      const missed = after === null ? [head] : isKept ? log.slice(Number(after)) : [gap];
      const queue = createQueue(missed.filter((event) => event.sku === sku));
      const stream = {
        push: (event: StockEvent) => void (event.sku === sku && queue.push(event)),
        fail: queue.fail,
      };
      streams.add(stream);
      return queue.iterate(() => streams.delete(stream));
    },
  };
}

function createQueue<T>(items: T[]) {
  let failure: Error | null = null;
  let ended = false;
  let wake: () => void = () => {};
  return {
    push(item: T) {
      items.push(item);
      wake();
    },
    fail(error: Error) {
      failure = error;
      wake();
    },
    iterate(onEnd: () => void): AsyncIterableIterator<T> {
      return {
        async next() {
          for (;;) {
            const item = items.shift();
            if (item !== undefined && !ended) return { done: false, value: item };
            if (ended) return { done: true, value: undefined };
            if (failure) {
              onEnd();
              throw failure;
            }
            await new Promise<void>((resolve) => (wake = resolve));
          }
        },
        async return() {
          ended = true;
          onEnd();
          wake();
          return { done: true, value: undefined };
        },
        [Symbol.asyncIterator]() {
          return this;
        },
      };
    },
  };
}
