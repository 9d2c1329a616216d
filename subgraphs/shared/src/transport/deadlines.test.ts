import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createDeadlines } from './deadlines.ts';

describe('deadlines of one duration', () => {
  it('are told of in their order once they have passed, and never before', async () => {
    const deadlines = createDeadlines(30);
    const began = performance.now();
    const late: string[] = [];
    const whenLate = Promise.withResolvers<number>();
    deadlines.begin(() => late.push('first'));
    deadlines.begin(() => late.push('second'));
    deadlines.begin(() => whenLate.resolve(performance.now()));
    expect((await whenLate.promise) - began).toBeGreaterThanOrEqual(30);
    expect(late).toEqual(['first', 'second']);
  });

  it('are not told of what is over in time, wherever it stands among the others', async () => {
    const deadlines = createDeadlines(20);
    const late: number[] = [];
    const all = [0, 1, 2, 3, 4].map((n) => deadlines.begin(() => late.push(n)));
    for (const n of [0, 2, 4]) deadlines.end(all[n]!);
    deadlines.end(all[2]!);
    const last = Promise.withResolvers<void>();
    deadlines.begin(() => last.resolve());
    await last.promise;
    expect(late).toEqual([1, 3]);
  });

  it('go on for what begins later, under a timer that is armed again', async () => {
    const deadlines = createDeadlines(25);
    deadlines.end(deadlines.begin(() => {}));
    await sleep(15);
    const began = performance.now();
    const late = Promise.withResolvers<number>();
    deadlines.begin(() => late.resolve(performance.now() - began));
    expect(await late.promise).toBeGreaterThanOrEqual(25);
    const again = Promise.withResolvers<void>();
    deadlines.begin(() => again.resolve());
    await again.promise;
  });

  it('end before others where they began before, even when those were there first', async () => {
    const deadlines = createDeadlines(60);
    const late: string[] = [];
    const all = Promise.withResolvers<void>();
    const now = performance.now();
    deadlines.begin(() => late.push('asked for second'), now);
    deadlines.begin(() => late.push('asked for first'), now - 40);
    deadlines.begin(() => all.resolve(), now + 1);
    await all.promise;
    expect(late).toEqual(['asked for first', 'asked for second']);
  });
});
