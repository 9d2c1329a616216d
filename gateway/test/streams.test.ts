import { describe, expect, it } from '@jest/globals';
import { abortableStream } from '../src/execution/abortable-stream.ts';
import { caughtUpStream } from '../src/subscriptions/caught-up-stream.ts';

/** A source that counts what was read, and ends when told. */
function source(total: number) {
  const state = { read: 0, ended: false };
  const stream: AsyncIterableIterator<number> = {
    async next() {
      if (state.ended || state.read === total) return { done: true, value: undefined };
      state.read += 1;
      return { done: false, value: state.read };
    },
    async return() {
      state.ended = true;
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
  return { state, stream };
}

const never = () => {
  throw new Error('the client kept up');
};

describe('a stream for a client that may be slow', () => {
  it('gives every item in order, and then its end', async () => {
    const items: number[] = [];
    const { stream } = source(100);
    const options = { itemsMax: 8, behindMsMax: 60_000, onBehind: never };
    for await (const item of caughtUpStream(stream, options)) items.push(item);
    expect(items).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  });

  it('reads no more ahead than it may hold', async () => {
    const { state, stream } = source(1_000);
    const bounded = caughtUpStream(stream, { itemsMax: 8, behindMsMax: 60_000, onBehind: never });
    await bounded.next();
    await new Promise((resolve) => setImmediate(resolve));
    expect(state.read).toBeLessThanOrEqual(9);
    await bounded.return?.();
    expect(state.ended).toBe(true);
  });

  it('reads no more ahead than it may hold by size', async () => {
    const { state, stream } = source(1_000);
    const bounded = caughtUpStream(stream, {
      itemsMax: 100,
      sizeMax: 50,
      sizeOf: () => 20,
      behindMsMax: 60_000,
      onBehind: never,
    });
    await bounded.next();
    await new Promise((resolve) => setImmediate(resolve));
    expect(state.read).toBeLessThanOrEqual(4);
    await bounded.return?.();
  });

  it('ends once, with its source, when the client stays behind', async () => {
    const { state, stream } = source(1_000);
    let calls = 0;
    const behind = new Promise<void>((resolve) => {
      const onBehind = () => resolve(void (calls += 1));
      void caughtUpStream(stream, { itemsMax: 8, behindMsMax: 20, onBehind }).next();
    });
    await behind;
    expect([calls, state.ended]).toEqual([1, true]);
  });

  it('passes on what was read before its source failed, then the failure', async () => {
    async function* failing() {
      yield 1;
      throw new Error('broken');
    }
    const options = { itemsMax: 8, behindMsMax: 60_000, onBehind: never };
    const bounded = caughtUpStream(failing(), options);
    expect(await bounded.next()).toEqual({ done: false, value: 1 });
    await expect(bounded.next()).rejects.toThrow('broken');
  });
});

describe('a stream that can be left', () => {
  it('answers a reader that waits the moment it leaves', async () => {
    let signalled = false;
    const stream = abortableStream<number>(async function* (signal) {
      signal.addEventListener('abort', () => (signalled = true));
      await new Promise(() => {});
      yield 1;
    });
    const waiting = stream.next();
    await stream.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(signalled).toBe(true);
  });
});
