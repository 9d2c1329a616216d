import type { Rate } from './rates.ts';

interface Window {
  used: number;
  readonly endsAtMs: number;
}

/** Counts points of a key; gives the seconds to wait when there are too many, else 0. */
export type CountInWindow = (key: string, points: number) => number;

/** How many windows that are over are forgotten when one begins. */
const FORGOTTEN_AT_ONCE = 8;

/**
 * Counts a rate in this process, in windows that begin with the first of a key.
 *
 * All windows of a rate last as long, so the map holds them in the order of their ends.
 */
export function countInWindow(
  { points: most, seconds }: Rate,
  nowMs: () => number = () => performance.now(),
): CountInWindow {
  const windows = new Map<string, Window>();

  function begin(key: string, now: number): Window {
    let left = FORGOTTEN_AT_ONCE;
    for (const [other, { endsAtMs }] of windows) {
      if (endsAtMs > now || left === 0) break;
      windows.delete(other);
      left -= 1;
    }
    const window = { used: 0, endsAtMs: now + seconds * 1_000 };
    windows.delete(key);
    windows.set(key, window);
    return window;
  }

  return (key, points) => {
    const now = nowMs();
    const known = windows.get(key);
    const window = known && known.endsAtMs > now ? known : begin(key, now);
    window.used += points;
    return window.used > most ? Math.max(1, Math.ceil((window.endsAtMs - now) / 1_000)) : 0;
  };
}
