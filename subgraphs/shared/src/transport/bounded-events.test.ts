import { describe, expect, it } from '@jest/globals';
import type { Sink } from 'graphql-ws';
import { boundedEvents, ReaderBehind } from './bounded-events.ts';

describe('what comes of a subgraph for a reader who is slow', () => {
  it('is held up to a bound, given in order, and then its reader is told that it is behind', async () => {
    let source: Sink<number> | null = null;
    let stops = 0;
    const events = boundedEvents<number>(
      (sink) => {
        source = sink as Sink<number>;
        return () => (stops += 1);
      },
      () => 100,
      1_000,
    );
    for (let n = 1; n <= 50; n += 1) source!.next(n as never);
    expect(stops).toBe(1);
    const seen: number[] = [];
    const reading = (async () => {
      for await (const event of events) seen.push(event);
    })();
    await expect(reading).rejects.toThrow(ReaderBehind);
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });
});
