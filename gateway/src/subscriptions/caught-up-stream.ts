import { streamOf } from '../stream-of.ts';

interface Taker<T> {
  resolve(step: IteratorResult<T>): void;
  reject(error: unknown): void;
}

/** How far a stream is read ahead. */
export interface Bounds<T> {
  readonly itemsMax: number;
  readonly behindMsMax: number;
  /** Of what waits, by `sizeOf`. @default no limit */
  readonly sizeMax?: number;
  sizeOf?(item: T): number;
  onBehind(): void;
}

/**
 * Reads a stream ahead for a client that may be slow, and gives up on one that stays behind.
 *
 * At most `itemsMax` results wait here, and no more come once `sizeMax` is reached. When results have waited without a pause for
 * `behindMsMax`, `onBehind` is called once and the stream ends: the client comes back and resumes.
 */
export function caughtUpStream<T>(
  source: AsyncIterableIterator<T>,
  options: Bounds<T>,
): AsyncIterableIterator<T> {
  const waiting: IteratorResult<T>[] = [];
  const patience = createPatience(options.behindMsMax, giveUp);
  let failure: { readonly error: unknown } | null = null;
  let taker: Taker<T> | null = null;
  let reading = false;
  let ended = false;

  function isFull(): boolean {
    if (waiting.length >= options.itemsMax) return true;
    const { sizeMax, sizeOf } = options;
    if (sizeMax === undefined || !sizeOf) return false;
    const sizes = waiting.map((step) => (step.done ? 0 : sizeOf(step.value)));
    return sizes.reduce((sum, size) => sum + size, 0) >= sizeMax;
  }

  function mayRead(): boolean {
    const isComplete = waiting.at(-1)?.done ?? false;
    return !ended && !failure && !isComplete && !isFull();
  }

  async function readAhead(): Promise<void> {
    if (reading) return;
    reading = true;
    try {
      while (mayRead()) {
        const step = await source.next();
        if (!ended) waiting.push(step);
        serve();
      }
    } catch (error) {
      failure = { error };
      serve();
    }
    reading = false;
    if (isFull()) patience.begin();
  }

  function serve(): void {
    if (!taker) return;
    const step = waiting.shift();
    if (step) taker.resolve(step);
    else if (failure) taker.reject(failure.error);
    else return;
    taker = null;
  }

  function giveUp(): void {
    void end();
    options.onBehind();
  }

  async function end(): Promise<void> {
    ended = true;
    patience.end();
    waiting.length = 0;
    taker?.resolve({ done: true, value: undefined });
    taker = null;
    await source.return?.();
  }

  function next(): Promise<IteratorResult<T>> {
    if (ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => {
      taker = { resolve, reject };
      serve();
      if (waiting.length === 0) patience.end();
      void readAhead();
    });
  }

  return streamOf({ next, end });
}

/** A time that runs from its first `begin` until `end`. */
function createPatience(ms: number, onOver: () => void) {
  let timer: NodeJS.Timeout | null = null;
  return {
    begin() {
      timer ??= setTimeout(onOver, ms);
    },
    end() {
      if (timer) clearTimeout(timer);
      timer = null;
    },
  };
}
