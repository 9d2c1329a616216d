import { describe, expect, it } from '@jest/globals';
import type { GraphClient } from '../house/graph-client.ts';
import { loadDemo } from './load-demo.ts';

/** A graph that remembers keys, and is cut off after some commands. */
function graphCutAfter(commands: number, done: Set<string>): GraphClient {
  let left = commands;
  return {
    async run<Data>(_query: string, variables?: Readonly<Record<string, unknown>>) {
      const key = variables?.['key'];
      if (typeof key === 'string') {
        if (left === 0) throw new Error('killed');
        left -= 1;
        done.add(key);
        return {} as Data;
      }
      return { stockLevel: done.has('demo:stock:SH001') ? { version: 1 } : null } as Data;
    },
    close: async () => {},
  };
}

describe('loading the demo', () => {
  it('is finished by the next start wherever it was cut off', async () => {
    const whole = new Set<string>();
    await loadDemo(graphCutAfter(Infinity, whole));
    expect(whole.size).toBeGreaterThan(50);

    for (let commands = 0; commands < whole.size; commands += 1) {
      const done = new Set<string>();
      await expect(loadDemo(graphCutAfter(commands, done))).rejects.toThrow('killed');
      await loadDemo(graphCutAfter(Infinity, done));
      expect([commands, [...done].sort()]).toEqual([commands, [...whole].sort()]);
    }
  });

  it('does nothing once it is loaded', async () => {
    const done = new Set<string>();
    await loadDemo(graphCutAfter(Infinity, done));
    const before = new Set(done);
    await loadDemo(graphCutAfter(0, done));
    expect(done).toEqual(before);
  });
});
