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
  let waiting: ((step: IteratorResult<T>) => void) | null = null;

  async function end(): Promise<IteratorResult<T>> {
    controller.abort();
    waiting?.({ done: true, value: undefined });
    // The generator ends when it notices; whoever leaves does not wait for that.
    inner.return().catch(() => {});
    return { done: true, value: undefined };
  }

  return {
    next() {
      if (controller.signal.aborted) return Promise.resolve({ done: true, value: undefined });
      return new Promise((resolve, reject) => {
        waiting = resolve;
        inner.next().then(resolve, (error: unknown) => {
          if (controller.signal.aborted) resolve({ done: true, value: undefined });
          else reject(error);
        });
      });
    },
    return: end,
    async throw(error) {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
