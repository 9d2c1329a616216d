/**
 * Reads a stream ahead for a client that may be slow, and gives up on one that stays behind.
 *
 * At most `itemsMax` results wait here. When that many have waited without a pause for
 * `behindMsMax`, `onBehind` is called once and the stream ends: the client comes back and resumes.
 */
export function caughtUpStream<T>(
  source: AsyncIterableIterator<T>,
  options: { readonly itemsMax: number; readonly behindMsMax: number; onBehind(): void },
): AsyncIterableIterator<T> {
  const waitingItems: IteratorResult<T>[] = [];
  let failure: { readonly error: unknown } | null = null;
  let taker: { resolve(step: IteratorResult<T>): void; reject(error: unknown): void } | null = null;
  let reading = false;
  let ended = false;
  let behind: NodeJS.Timeout | null = null;

  async function read(): Promise<void> {
    if (reading) return;
    reading = true;
    try {
      while (!ended && !failure && waitingItems.length < options.itemsMax) {
        const step = await source.next();
        if (ended) return;
        waitingItems.push(step);
        serve();
        if (step.done) return;
      }
    } catch (error) {
      failure = { error };
      serve();
    } finally {
      reading = false;
    }
    if (waitingItems.length >= options.itemsMax) {
      behind ??= setTimeout(giveUp, options.behindMsMax);
    }
  }

  function serve(): void {
    if (!taker) return;
    const step = waitingItems.shift();
    if (step) taker.resolve(step);
    else if (failure) taker.reject(failure.error);
    else return;
    taker = null;
  }

  function giveUp(): void {
    void end();
    options.onBehind();
  }

  function caughtUp(): void {
    if (behind) clearTimeout(behind);
    behind = null;
  }

  async function end(): Promise<IteratorResult<T>> {
    ended = true;
    caughtUp();
    waitingItems.length = 0;
    taker?.resolve({ done: true, value: undefined });
    taker = null;
    await source.return?.();
    return { done: true, value: undefined };
  }

  return {
    next() {
      if (ended) return Promise.resolve({ done: true, value: undefined });
      return new Promise((resolve, reject) => {
        taker = { resolve, reject };
        serve();
        if (waitingItems.length === 0) caughtUp();
        if (!waitingItems.at(-1)?.done) void read();
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
