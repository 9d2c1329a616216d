/** Something that has to be over in time; it is told when it is not. */
export interface Awaited {
  readonly endsAtMs: number;
  readonly onLate: () => void;
  before: Awaited | null;
  after: Awaited | null;
  isOver: boolean;
}

let turnBeganMs: number | null = null;

/** The time, the same for all that is asked for at once: it is over at once then, too. */
export function timeOfTurn(): number {
  if (turnBeganMs === null) {
    turnBeganMs = performance.now();
    setImmediate(() => (turnBeganMs = null));
  }
  return turnBeganMs;
}

/** Waits that all last as long. */
export interface Deadlines {
  begin(onLate: () => void, beganMs?: number): Awaited;
  /** What is over in time is heard of no more; whether it was. */
  end(awaited: Awaited): boolean;
}

/**
 * Keeps deadlines of one duration under one timer.
 *
 * They nearly always come in the order in which they end, so a list is enough; a timer for each would
 * cost a call more than the rest of its way.
 */
export function createDeadlines(durationMs: number): Deadlines {
  let first: Awaited | null = null;
  let last: Awaited | null = null;
  let timer: NodeJS.Timeout | null = null;
  let timerAtMs = 0;

  function armFor(endsAtMs: number): void {
    if (timer && timerAtMs <= endsAtMs) return;
    if (timer) clearTimeout(timer);
    timerAtMs = endsAtMs;
    timer = setTimeout(look, Math.max(1, Math.ceil(endsAtMs - performance.now()))).unref();
  }

  function look(): void {
    timer = null;
    const now = performance.now();
    while (first && first.endsAtMs <= now) {
      const { onLate } = first;
      end(first);
      onLate();
    }
    if (first) armFor(first.endsAtMs);
  }

  function end(awaited: Awaited): boolean {
    if (awaited.isOver) return false;
    awaited.isOver = true;
    const { before, after } = awaited;
    if (before) before.after = after;
    else first = after;
    if (after) after.before = before;
    else last = before;
    return true;
  }

  return {
    begin(onLate, beganMs = timeOfTurn()) {
      const endsAtMs = beganMs + durationMs;
      let before = last;
      // Nearly always the last to end: only what began before it was asked for ends before others.
      while (before && before.endsAtMs > endsAtMs) ({ before } = before);
      const after = before ? before.after : first;
      const awaited: Awaited = { endsAtMs, onLate, before, after, isOver: false };
      if (before) before.after = awaited;
      else first = awaited;
      if (after) after.before = awaited;
      else last = awaited;
      if (!timer || first === awaited) armFor(endsAtMs);
      return awaited;
    },
    end,
  };
}

const ofDuration = new Map<number, Deadlines>();

/** Deadlines of a duration, which are kept together; there are three of them, but in tests. */
export function deadlinesOf(durationMs: number): Deadlines {
  let found = ofDuration.get(durationMs);
  if (!found) ofDuration.set(durationMs, (found = createDeadlines(durationMs)));
  return found;
}

/** How long something may take, from when: also when it is begun anew. */
export interface CallDeadline {
  readonly durationMs: number;
  readonly beganMs: number;
}

/** The deadline of what begins now. */
export function deadlineFrom(durationMs: number): CallDeadline {
  return { durationMs, beganMs: timeOfTurn() };
}
