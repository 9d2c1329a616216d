import { describe, expect, it } from '@jest/globals';
import { abortableStream } from '../src/execution/abortable-stream.ts';

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
