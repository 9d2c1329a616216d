import { describe, expect, it } from '@jest/globals';
import { resultStream } from './execute-operation.ts';

/** A source that waits until it is told what comes. */
function source<T>() {
  const steps: { resolve(step: IteratorResult<T>): void; reject(error: unknown): void }[] = [];
  let returned = 0;
  const iterator: AsyncIterator<T> = {
    next: () => new Promise((resolve, reject) => steps.push({ resolve, reject })),
    async return() {
      returned += 1;
      return { done: true, value: undefined };
    },
  };
  return {
    iterator,
    give: (value: T) => steps.shift()!.resolve({ done: false, value }),
    fail: (error: unknown) => steps.shift()!.reject(error),
    finish: () => steps.shift()!.resolve({ done: true, value: undefined }),
    returned: () => returned,
  };
}

function stream(map: (value: number) => string = (value) => `got ${value}`) {
  const inner = source<number>();
  let ends = 0;
  const outer = resultStream(inner.iterator, {
    map,
    fail: (error) => `failed: ${(error as Error).message}`,
    onEnd: () => (ends += 1),
  });
  return { inner, outer, ends: () => ends };
}

const DONE = { done: true, value: undefined };

describe('a stream of results', () => {
  it('gives each event as a result and ends with its source', async () => {
    const { inner, outer, ends } = stream();
    const first = outer.next();
    inner.give(1);
    expect(await first).toEqual({ done: false, value: 'got 1' });
    const last = outer.next();
    inner.finish();
    expect(await last).toEqual(DONE);
    expect(await outer.next()).toEqual(DONE);
    expect(ends()).toBe(1);
  });

  it('ends while it waits, although its source does not', async () => {
    const { inner, outer, ends } = stream();
    const waiting = outer.next();
    expect(await outer.return!()).toEqual(DONE);
    expect(await waiting).toEqual(DONE);
    expect(await outer.next()).toEqual(DONE);
    expect([ends(), inner.returned()]).toEqual([1, 1]);
  });

  it('gives what went wrong as its last result', async () => {
    const { inner, outer, ends } = stream();
    const waiting = outer.next();
    inner.fail(new Error('lost'));
    expect(await waiting).toEqual({ done: false, value: 'failed: lost' });
    expect(await outer.next()).toEqual(DONE);
    expect(ends()).toBe(1);
  });

  it('ends its source when an event cannot be resolved', async () => {
    const { inner, outer } = stream(() => {
      throw new Error('no such row');
    });
    const waiting = outer.next();
    inner.give(1);
    expect(await waiting).toEqual({ done: false, value: 'failed: no such row' });
    expect(inner.returned()).toBe(1);
    expect(await outer.next()).toEqual(DONE);
  });

  it('says nothing of a failure after it was left', async () => {
    const { inner, outer } = stream();
    const waiting = outer.next();
    await outer.return!();
    inner.fail(new Error('lost'));
    expect(await waiting).toEqual(DONE);
  });
});
