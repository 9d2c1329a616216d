import type { Clock } from '../clock.ts';

/** A clock that tests set; it runs with real time unless it is frozen. */
export interface TestClock extends Clock {
  /** Moves it forward (or back). */
  advance(ms: number): void;
}

/** Real time plus an offset, so that leases and deadlines can be passed without waiting. */
export function createTestClock(): TestClock {
  let offsetMs = 0;
  return {
    now: () => new Date(Date.now() + offsetMs),
    advance(ms) {
      offsetMs += ms;
    },
  };
}
