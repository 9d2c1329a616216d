import { streamOf } from '../stream-of.ts';

const LEFT = 'the reader has left';

/**
 * A stream that ends the moment its reader leaves.
 *
 * A plain generator that waits for its next event cannot be ended until that event comes; here
 * `return` answers a waiting `next` at once and aborts the signal that the generator works under.
 */
export function abortableStream<T>(
  generate: (signal: AbortSignal) => AsyncGenerator<T, void>,
): AsyncIterableIterator<T> {
  const controller = new AbortController();
  const inner = generate(controller.signal);
  const ended: IteratorResult<T> = { done: true, value: undefined };
  let waiting: ((step: IteratorResult<T>) => void) | null = null;

  return streamOf<T>({
    next() {
      if (controller.signal.aborted) return Promise.resolve(ended);
      return new Promise((resolve, reject) => {
        waiting = resolve;
        inner.next().then(resolve, (error: unknown) => {
          if (controller.signal.aborted) resolve(ended);
          else reject(error);
        });
      });
    },
    async end() {
      // An error made for each would be written a stack that nobody reads.
      controller.abort(LEFT);
      waiting?.(ended);
      // The generator ends when it notices; whoever leaves does not wait for that.
      inner.return().catch(() => {});
    },
  });
}
