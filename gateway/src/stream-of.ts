/** Makes an async iterator of its two essential parts; `end` must answer a `next` that waits. */
export function streamOf<T>(parts: {
  next(): Promise<IteratorResult<T>>;
  end(): Promise<void>;
}): AsyncIterableIterator<T> {
  return {
    next: () => parts.next(),
    async return() {
      await parts.end();
      return { done: true, value: undefined };
    },
    async throw(error) {
      await parts.end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
