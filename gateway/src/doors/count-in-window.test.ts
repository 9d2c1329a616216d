import { describe, expect, it } from '@jest/globals';
import { countInWindow } from './count-in-window.ts';

describe('a rate that is counted in this process', () => {
  it('lets so many by in a window, says how long to wait, and begins anew after it', () => {
    let now = 0;
    const count = countInWindow({ points: 3, seconds: 10 }, () => now);
    expect([1, 1, 1].map((points) => count('a', points))).toEqual([0, 0, 0]);
    now = 4_500;
    expect(count('a', 1)).toBe(6);
    now = 9_999;
    expect(count('a', 1)).toBe(1);
    now = 10_000;
    expect(count('a', 2)).toBe(0);
    expect(count('a', 2)).toBe(10);
  });

  it('counts each key for itself, however many windows end meanwhile', () => {
    let now = 0;
    const count = countInWindow({ points: 1, seconds: 1 }, () => now);
    const keys = Array.from({ length: 100 }, (_, n) => `key-${n}`);
    for (let round = 0; round < 3; round += 1) {
      expect(keys.map((key) => count(key, 1))).toEqual(keys.map(() => 0));
      expect(keys.map((key) => count(key, 1))).toEqual(keys.map(() => 1));
      now += 1_000;
    }
  });
});
