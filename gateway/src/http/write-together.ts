/** So many are written at once, at most. */
const TOGETHER_MAX = 8;
/** The first of them waits no longer than this, and for the one that is being made. */
const WAIT_MS_MAX = 0.5;

/**
 * Lets answers that are made in one turn of the event loop be written one right after the other.
 *
 * A write wakes who reads at the other end when that one sleeps, which costs as much as a fifth of a
 * small answer; who is being woken already is not woken again. A lone answer is written in its turn.
 */
export function createWriteTogether(
  nowMs: () => number = () => performance.now(),
): (write: () => void) => void {
  let waiting: (() => void)[] = [];
  let firstMs = 0;

  function writeAll(): void {
    const all = waiting;
    waiting = [];
    for (const write of all) write();
  }

  return (write) => {
    if (waiting.push(write) === 1) {
      firstMs = nowMs();
      setImmediate(writeAll);
    } else if (waiting.length >= TOGETHER_MAX || nowMs() - firstMs > WAIT_MS_MAX) writeAll();
  };
}
