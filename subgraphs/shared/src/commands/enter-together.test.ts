import { describe, expect, it } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { enterTogether } from './enter-together.ts';

/** Work that ends when the test says so, at an entrance for one group. */
function entrance({ insideMsMax = 10_000, gatherMsMax = 5 } = {}) {
  const enter = enterTogether({ groupsMax: 1, insideMsMax, gatherMsMax });
  const inside: string[] = [];
  const ends = new Map<string, { end: () => void; fail: (error: Error) => void }>();
  const come = (name: string) =>
    enter(
      () =>
        new Promise<string>((resolve, reject) => {
          inside.push(name);
          ends.set(name, { end: () => resolve(`${name} done`), fail: reject });
        }),
    );
  return { come, inside, ends };
}

async function turns(): Promise<void> {
  for (let n = 0; n < 3; n += 1) await turn();
}

describe('entering together', () => {
  it('lets in at once who finds nobody inside, and those together who came meanwhile', async () => {
    const { come, inside, ends } = entrance();
    const first = come('a');
    await turns();
    const later = [come('b'), come('c')];
    await turns();
    expect(inside).toEqual(['a']);

    ends.get('a')!.end();
    expect(await first).toBe('a done');
    await turns();
    expect(inside).toEqual(['a', 'b', 'c']);
    ends.get('c')!.end();
    ends.get('b')!.end();
    expect(await Promise.all(later)).toEqual(['b done', 'c done']);
  });

  it('gives each its own failure, and lets the others in after it', async () => {
    const { come, inside, ends } = entrance();
    const failing = come('a');
    await turns();
    const next = come('b');
    ends.get('a')!.fail(new Error('mine'));
    await expect(failing).rejects.toThrow('mine');
    await turns();
    expect(inside).toEqual(['a', 'b']);
    ends.get('b')!.end();
    expect(await next).toBe('b done');
  });

  it('does not wait for the last few of a group', async () => {
    const { come, inside, ends } = entrance();
    const group = ['a', 'b', 'c', 'd'].map(come);
    await turns();
    const next = come('e');
    for (const name of ['a', 'b']) ends.get(name)!.end();
    await turns();
    expect(inside).toEqual(['a', 'b', 'c', 'd']);
    ends.get('d')!.end();
    while (inside.length < 5) await turn();
    expect(inside.at(-1)).toBe('e');
    for (const name of ['c', 'e']) ends.get(name)!.end();
    expect(await Promise.all([...group, next])).toHaveLength(5);
  });

  it('lets nobody be kept out by who stays inside for too long', async () => {
    const { come, inside, ends } = entrance({ insideMsMax: 20 });
    const slow = come('a');
    await turns();
    const next = come('b');
    while (inside.length < 2) await turn();
    ends.get('b')!.end();
    expect(await next).toBe('b done');
    ends.get('a')!.end();
    expect(await slow).toBe('a done');
  });

  it('makes the first of several wait for the others, who would have to wait for him', async () => {
    const { come, inside, ends } = entrance({ gatherMsMax: 10_000 });
    const group = ['a', 'b', 'c', 'd'].map(come);
    await turns();
    for (const name of ['a', 'b', 'c', 'd']) ends.get(name)!.end();
    await Promise.all(group);
    const first = come('e');
    await turns();
    expect(inside).toHaveLength(4);
    const second = come('f');
    await turns();
    expect(inside.slice(4)).toEqual(['e', 'f']);
    for (const name of ['e', 'f']) ends.get(name)!.end();
    await Promise.all([first, second]);
  });

  it('does not wait for others who do not come, and soon not even for a moment', async () => {
    const { come, inside, ends } = entrance();
    const group = ['a', 'b', 'c', 'd'].map(come);
    await turns();
    for (const name of ['a', 'b', 'c', 'd']) ends.get(name)!.end();
    await Promise.all(group);
    const waited: boolean[] = [];
    for (const name of ['e', 'f', 'g', 'h']) {
      const alone = come(name);
      await turns();
      waited.push(!inside.includes(name));
      while (!inside.includes(name)) await turn();
      ends.get(name)!.end();
      await alone;
    }
    expect(waited).toEqual([true, true, true, false]);
  });

  it('lets in at once who comes alone long after the others left', async () => {
    const { come, inside, ends } = entrance({ gatherMsMax: 10_000 });
    const group = ['a', 'b', 'c', 'd'].map(come);
    await turns();
    for (const name of ['a', 'b', 'c', 'd']) ends.get(name)!.end();
    await Promise.all(group);
    for (const left = performance.now(); performance.now() - left < 300;) await turn();
    const alone = come('e');
    await turns();
    expect(inside.at(-1)).toBe('e');
    ends.get('e')!.end();
    await alone;
  });
});
