import type { Sink } from 'graphql-ws';

/**
 * What one reader may leave lying. Many clients share a reader, and to begin a stream again costs
 * its subgraph more than to go on.
 */
const WAITING_BYTES_MAX = 1024 * 1024;

/** Thrown when a reader was too slow and its stream was given up; it goes on after its position. */
export class ReaderBehind extends Error {
  constructor() {
    super('the reader is behind');
    this.name = 'ReaderBehind';
  }
}

/**
 * Reads a subscription of the library, which would keep whatever comes for a reader who is slow.
 *
 * Beyond the bound the stream is ended at its source. What waits is still given, in order; then
 * `ReaderBehind` is thrown, so that nothing is missed without its reader knowing.
 */
export function boundedEvents<T>(
  subscribe: (sink: Sink<T>) => () => void,
  /** How many bytes the message had that is being heard. */
  bytesHeard: () => number,
  bytesMax = WAITING_BYTES_MAX,
): AsyncIterableIterator<T> {
  const waiting: { readonly value: T; readonly bytes: number }[] = [];
  let held = 0;
  let end: { readonly error?: unknown } | null = null;
  let wake: (() => void) | null = null;

  const finish = (how: { readonly error?: unknown }) => {
    end ??= how;
    wake?.();
  };
  const stop = subscribe({
    next(value) {
      if (end) return;
      const bytes = bytesHeard();
      if (waiting.length > 0 && held + bytes > bytesMax) {
        finish({ error: new ReaderBehind() });
        return stop();
      }
      waiting.push({ value: value as T, bytes });
      held += bytes;
      wake?.();
    },
    error: (error) => finish({ error }),
    complete: () => finish({}),
  });

  return {
    async next() {
      for (;;) {
        const first = waiting.shift();
        if (first) {
          held -= first.bytes;
          return { done: false, value: first.value };
        }
        if (end) {
          const { error } = end;
          end = {};
          if (error !== undefined) throw error;
          return { done: true, value: undefined };
        }
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    async return() {
      waiting.length = 0;
      end = {};
      wake?.();
      stop();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
