import { describe, expect, it } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { runInGroups } from './run-in-groups.ts';

/** An answer is told in one turn of the loop, what it sets free begins in the next. */
async function turns(): Promise<void> {
  await turn();
  await turn();
}

interface Call {
  readonly names: readonly string[];
  readonly end: () => void;
  readonly fail: (error: Error) => void;
}

/** A worker whose groups end when the test says so; requests are `name` or `name:key,key`. */
function worker(
  limits: {
    requestsMax?: number;
    keysMax?: number;
    groupsMax?: number;
    besideAfterMs?: number;
    isExclusive?: boolean;
  } = {},
) {
  const calls: Call[] = [];
  const splits: unknown[] = [];
  const run = runInGroups<string, string>({
    work: (names) =>
      new Promise((resolve, reject) => {
        const end = () => resolve(names.map((name) => `${name} done`));
        calls.push({ names, end, fail: reject });
      }),
    keysOf: (name) => (name.split(':')[1] ?? 'hot').split(','),
    onSplit: (error) => splits.push(error),
    requestsMax: 3,
    keysMax: 100,
    groupsMax: 2,
    ...limits,
  });
  return { run, calls, splits, names: () => calls.map((call) => call.names) };
}

describe('running in groups', () => {
  it('begins at once, and collects what comes while a group is under way', async () => {
    const { run, calls, names } = worker();
    const first = run('a');
    await turns();
    const later = [run('b'), run('c')];
    await turns();
    expect(names()).toEqual([['a']]);

    calls[0]!.end();
    expect(await first).toBe('a done');
    await turns();
    calls[1]!.end();

    expect(await Promise.all(later)).toEqual(['b done', 'c done']);
    expect(names()).toEqual([['a'], ['b', 'c']]);
  });

  it('takes all that arrives in one turn together, but no more than the limits', async () => {
    const { run, names } = worker({ groupsMax: 3, keysMax: 4 });
    for (const name of ['a:1', 'b:2', 'c:3', 'd:4', 'e:5,6', 'f:7,8,9', 'g:10']) void run(name);
    await turns();

    expect(names()).toEqual([
      ['a:1', 'b:2', 'c:3'],
      ['d:4', 'e:5,6'],
      ['f:7,8,9', 'g:10'],
    ]);
  });

  it('takes a request alone that has more keys than a group may', async () => {
    const { run, names } = worker({ keysMax: 2 });
    for (const name of ['a:1,2,3', 'b:4']) void run(name);
    await turns();

    expect(names()).toEqual([['a:1,2,3'], ['b:4']]);
  });

  it('lets those pass who contend for something else, and nobody else', async () => {
    const { run, calls, names } = worker();
    void run('a:x');
    await turns();
    for (const name of ['b:x,y', 'c:y', 'd:z']) void run(name);
    await turns();
    // c must not take y before b, who came first.
    expect(names()).toEqual([['a:x'], ['d:z']]);

    calls[0]!.end();
    await turns();
    expect(names()).toEqual([['a:x'], ['d:z'], ['b:x,y', 'c:y']]);
  });

  it('keeps those apart that share a key, where each must decide as if it were alone', async () => {
    const { run, calls, names } = worker({ isExclusive: true });
    for (const name of ['a:x', 'b:x', 'c:y', 'd:x,y']) void run(name);
    await turns();
    expect(names()).toEqual([['a:x', 'c:y']]);

    calls[0]!.end();
    await turns();
    expect(names().at(-1)).toEqual(['b:x']);
  });

  it('lets a group go on alone for a while before another begins beside it', async () => {
    const { run, calls, names } = worker({ besideAfterMs: 30, groupsMax: 2 });
    const began = performance.now();
    void run('a:1');
    await turns();
    void run('b:2');
    const second = run('c:3');
    await turns();
    expect(names()).toEqual([['a:1']]);

    while (calls.length < 2) await turn();
    expect(performance.now() - began).toBeGreaterThanOrEqual(30);
    expect(names()[1]).toEqual(['b:2', 'c:3']);
    calls[1]!.end();
    expect(await second).toBe('c:3 done');
  });

  it('tries each alone when a group fails, so that only the one at fault fails', async () => {
    const { run, calls, splits } = worker();
    const answers = Promise.allSettled([run('good:1'), run('bad:2'), run('fine:3')]);
    await turns();
    calls[0]!.fail(new Error('whose fault?'));
    await turns();
    expect(calls.slice(1).map(({ names }) => names)).toEqual([['good:1'], ['bad:2'], ['fine:3']]);

    calls[1]!.end();
    calls[2]!.fail(new Error('mine'));
    calls[3]!.end();

    expect(await answers).toMatchObject([
      { value: 'good:1 done' },
      { reason: new Error('mine') },
      { value: 'fine:3 done' },
    ]);
    expect(splits).toEqual([new Error('whose fault?')]);
  });

  it('frees a key when the last one with it has been tried alone, not before', async () => {
    const { run, calls, names } = worker();
    const settled = [run('a:x'), run('b:x'), run('c:y')];
    await turns();
    calls[0]!.fail(new Error('all'));
    await turns();
    // b waits for a, whose key it shares; c does not.
    expect(names().slice(1)).toEqual([['a:x'], ['c:y']]);
    void run('d:x');
    void run('e:y');
    await turns();
    calls[2]!.end();
    calls[1]!.end();
    await Promise.all([settled[0], settled[2]]);
    await turns();
    expect(names().slice(3).toSorted()).toEqual([['b:x'], ['e:y']]);

    const isB = ({ names: called }: Call) => called[0] === 'b:x';
    calls.find(isB)!.fail(new Error('b'));
    await expect(settled[1]).rejects.toThrow('b');
    await turns();
    expect(names().at(-1)).toEqual(['d:x']);
  });

  it('tries a few of a failed group at once, and keeps no place from those behind it', async () => {
    const { run, calls, names } = worker({ requestsMax: 6, groupsMax: 1 });
    for (const key of [1, 2, 3, 4, 5, 6]) void run(`a${key}:${key}`).catch(() => {});
    await turns();
    calls[0]!.fail(new Error('all'));
    await turns();
    expect(names().slice(1)).toEqual([['a1:1'], ['a2:2'], ['a3:3'], ['a4:4']]);

    void run('b:7');
    await turns();
    expect(names().at(-1)).toEqual(['b:7']);
    calls[2]!.end();
    await turns();
    expect(names().at(-1)).toEqual(['a5:5']);
  });
});
