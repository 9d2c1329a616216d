import { describe, expect, it } from '@jest/globals';
import { RecentlyUsed } from './recently-used.ts';

describe('what was used of late', () => {
  it('is kept as long as it is used, and the last half of all in any case', () => {
    const kept = new RecentlyUsed<number, string>(10);
    kept.set(0, 'always');
    for (let n = 1; n <= 100; n += 1) {
      kept.set(n, `no. ${n}`);
      expect(kept.get(0)).toBe('always');
      for (let back = 0; back < 4 && n - back > 0; back += 1) {
        expect(kept.get(n - back)).toBe(`no. ${n - back}`);
      }
    }
    const held = Array.from({ length: 101 }, (_, n) => n).filter((n) => kept.get(n) !== undefined);
    expect(held.length).toBeLessThanOrEqual(10);
  });

  it('is forgotten when it is taken out', () => {
    const kept = new RecentlyUsed<string, string>(2);
    kept.set('a', 'first');
    kept.set('b', 'second');
    kept.delete('a');
    expect(kept.get('a')).toBeUndefined();
    expect(kept.get('b')).toBe('second');
  });
});
