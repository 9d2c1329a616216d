import { isPromise } from './is-promise.ts';

/** A value that an answer leaves room for until it is there. */
export interface Gap {
  /** Makes what the answer holds of what was promised; it may throw, or promise again. */
  complete(value: unknown): unknown;
  /** What the answer holds instead when that fails; never throws. */
  fail(error: unknown): unknown;
  /** Puts it at its place. */
  fill(completed: unknown): void;
}

/**
 * Places of one execution that are filled once what they hold is there.
 *
 * A value that may be null cannot make anything above it null, so nothing above has to wait for it:
 * the execution as a whole does. A page of entities takes one promise for each, and not ten.
 */
export class Gaps {
  readonly #filled: Promise<void>[] = [];
  #open = 0;
  #onFilled: (() => void) | null = null;

  /** How many there have been so far. */
  get count(): number {
    return this.#filled.length;
  }

  leave(promised: PromiseLike<unknown>, gap: Gap): void {
    this.#open += 1;
    const close = (completed: unknown) => {
      gap.fill(completed);
      this.#open -= 1;
      if (this.#open === 0) this.#onFilled?.();
    };
    const fail = (error: unknown) => close(gap.fail(error));
    const complete = (value: unknown) => {
      try {
        const completed = gap.complete(value);
        if (isPromise(completed)) return completed.then(close, fail);
        close(completed);
      } catch (error) {
        fail(error);
      }
    };
    this.#filled.push(promised.then(complete, fail) as Promise<void>);
  }

  /** Waits for those left since there were `count` of them; null when there are none. */
  filledSince(count: number): Promise<unknown> | null {
    return this.#filled.length > count ? Promise.all(this.#filled.slice(count)) : null;
  }

  /** Waits until all are filled, and those within them; null when they are. */
  filled(): Promise<void> | null {
    return this.#open > 0 ? new Promise((resolve) => (this.#onFilled = resolve)) : null;
  }
}
