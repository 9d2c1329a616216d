import { abortableStream } from '../src/execution/abortable-stream.ts';
import type { Opened } from '../src/live/live-group.ts';
import type { LiveMessage } from '../src/live/live-message.ts';

/** Lets something happen at a time that the test chooses. */
export type Pause = (what: string) => Promise<void>;

interface Shown {
  readonly kind: 'SNAPSHOT' | 'CHANGE' | 'GAP';
  readonly position: number;
}

/**
 * A subgraph's log as its streams give it: a state, then every change after it, in order.
 *
 * Between any two of its steps whatever else is going on may happen.
 */
export function createModelLog(pause: Pause) {
  let head = 3;
  let keptFrom = 0;
  const wakes = new Set<() => void>();
  const opened: (string | null)[] = [];
  let streams = 0;

  function wakeAll(): void {
    for (const wake of wakes) wake();
    wakes.clear();
  }

  async function* stream(
    after: string | null,
    signal: AbortSignal,
  ): AsyncGenerator<LiveMessage, void> {
    signal.addEventListener('abort', wakeAll);
    streams += 1;
    try {
      const wanted = after === null || !/^\d+$/.test(after) ? null : Number(after);
      let at = wanted !== null && wanted >= keptFrom && wanted <= head ? wanted : null;
      if (at === null) {
        at = head;
        const kind = after === null ? 'SNAPSHOT' : 'GAP';
        await pause(`read ${kind}`);
        yield messageOf({ kind, position: at });
      }
      while (!signal.aborted) {
        if (at < head) {
          at += 1;
          const position = at;
          await pause(`project ${position}`);
          yield messageOf({ kind: 'CHANGE', position });
        } else await new Promise<void>((resolve) => wakes.add(resolve));
      }
    } finally {
      streams -= 1;
    }
  }

  return {
    opened,
    get head() {
      return head;
    },
    get openStreams() {
      return streams;
    },
    append() {
      head += 1;
      wakeAll();
    },
    /** Retention: nothing before the head can be resumed from. */
    trim() {
      keptFrom = head;
    },
    async open(after: string | null): Promise<Opened> {
      opened.push(after);
      await pause('open');
      return abortableStream((signal) => stream(after, signal));
    },
  };
}

function messageOf(shown: Shown): LiveMessage {
  return {
    position: String(shown.position),
    isState: shown.kind !== 'CHANGE',
    payload: Buffer.from(JSON.stringify(shown)),
  };
}

export function shownIn({ payload }: LiveMessage): Shown {
  return JSON.parse(payload.toString()) as Shown;
}
