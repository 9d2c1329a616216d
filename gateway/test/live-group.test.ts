import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LiveGroup, type Membership } from '../src/live/live-group.ts';
import type { Follower } from '../src/live/live-message.ts';
import { createModelLog, shownIn, type Pause } from './model-log.ts';

const DEEP = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';
const RUNS = DEEP ? 20_000 : 400;

interface Seen {
  readonly kind: string;
  readonly position: number;
}

/** A reader that keeps what it gets, and may stop taking. */
class Reader implements Follower {
  readonly seen: Seen[] = [];
  readonly after: number | null;
  isFull = false;
  isLost = false;
  membership: Membership | null = null;

  constructor(after: number | null) {
    this.after = after;
  }

  take(message: Parameters<Follower['take']>[0]): boolean {
    if (this.isFull) return false;
    this.seen.push(shownIn(message));
    return true;
  }

  end(): void {
    this.isLost = true;
  }

  again(): void {
    throw new Error('nothing was exchanged');
  }

  /** The first thing that is wrong with what it saw; null when it saw all up to `head`. */
  faultUpTo(head: number): string | null {
    let at = this.after;
    for (const [index, { kind, position }] of this.seen.entries()) {
      if (at === null && kind !== 'SNAPSHOT') return `begins with ${kind}`;
      if (kind === 'CHANGE' && position !== at! + 1) return `${position} follows ${at}`;
      if (kind !== 'CHANGE' && index > 0 && position < at!) return `back to ${position} from ${at}`;
      at = position;
    }
    return at === head ? null : `ends at ${at} of ${head}: ${JSON.stringify(this.seen)}`;
  }
}

type Act =
  | { readonly act: 'append' }
  | { readonly act: 'trim' }
  | { readonly act: 'join'; readonly back: number | null }
  | { readonly act: 'leave' | 'fill' | 'drain'; readonly who: number };

const who = fc.nat(7);
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Act>({ act: 'append' }) },
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant('join' as const), back: fc.option(fc.nat(6)) }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('leave' as const), who }) },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constantFrom('fill' as const, 'drain' as const), who }),
  },
  { weight: 1, arbitrary: fc.constant<Act>({ act: 'trim' }) },
);

function perform(act: Act, house: House): void {
  const { log, group, readers } = house;
  const one = 'who' in act ? readers[act.who % Math.max(readers.length, 1)] : undefined;
  if (act.act === 'append') log.append();
  else if (act.act === 'trim') log.trim();
  else if (act.act === 'join') {
    const after = act.back === null ? null : Math.max(log.head - act.back, 0);
    const reader = new Reader(after);
    readers.push(reader);
    reader.membership = group.join(reader, after === null ? null : String(after));
  } else if (!one) return;
  else if (act.act === 'leave') {
    one.membership!.leave();
    readers.splice(readers.indexOf(one), 1);
  } else if (act.act === 'fill') one.isFull = true;
  else if (one.isFull) {
    one.isFull = false;
    one.membership!.ready();
  }
}

interface House {
  readonly log: ReturnType<typeof createModelLog>;
  readonly group: LiveGroup;
  readonly readers: Reader[];
}

function createHouse(
  pause: Pause,
  keepsLatest: boolean,
  recentMax = 256,
): House & { readonly isEmpty: () => boolean } {
  const log = createModelLog(pause);
  let empties = 0;
  const group = new LiveGroup({
    open: (after) => log.open(after),
    failed: (error) => {
      throw error;
    },
    isKnown: (order) => order <= log.head,
    keepsLatest,
    later: (act) => void pause('later').then(act),
    recentMax,
    onEmpty: () => (empties += 1),
  });
  return { log, group, readers: [], isEmpty: () => empties > 0 };
}

/** Lets all go on that can. */
async function settle(scheduler: fc.Scheduler): Promise<void> {
  for (let idle = 0; idle < 4; idle += 1) {
    await scheduler.waitIdle();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('a group of equal subscriptions', () => {
  it.each([false, true])(
    'shows each reader a state and then all, whoever comes, leaves or is slow and when (latest: %s)',
    async (keepsLatest) => {
      await fc.assert(
        fc.asyncProperty(
          fc.scheduler(),
          fc.array(anyAct, { minLength: 3, maxLength: 30 }),
          fc.constantFrom(0, 2, 256),
          async (scheduler, acts, recentMax) => {
            const house = createHouse(
              (what) => scheduler.schedule(Promise.resolve(), what),
              keepsLatest,
              recentMax,
            );
            const run = scheduler.scheduleSequence(
              acts.map((act) => ({
                label: JSON.stringify(act),
                builder: async () => perform(act, house),
              })),
            );
            await settle(scheduler);
            expect(run.done).toBe(true);
            for (const reader of house.readers) {
              reader.isFull = false;
              reader.membership!.ready();
            }
            await settle(scheduler);
            const { head } = house.log;
            expect(house.readers.map((reader) => reader.faultUpTo(head))).toEqual(
              house.readers.map(() => null),
            );
            for (const reader of house.readers) reader.membership!.leave();
            await settle(scheduler);
            expect(house.log.openStreams).toBe(0);
            expect(house.group.size).toBe(0);
          },
        ),
        { numRuns: RUNS },
      );
    },
  );

  it('begins one stream for all who follow it, and a second for the state of who comes later', async () => {
    const { log, group } = createHouse(async () => {}, false);
    const readers = Array.from({ length: 50 }, () => new Reader(null));
    for (const reader of readers) reader.membership = group.join(reader, null);
    await new Promise((resolve) => setTimeout(resolve, 20));
    log.append();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(readers.map((reader) => reader.faultUpTo(4))).toEqual(readers.map(() => null));
    // The first begins the group; the rest share the one read that began after they came.
    expect(log.opened.length).toBeLessThanOrEqual(3);
    expect(log.openStreams).toBe(1);
    const last = new Reader(3);
    last.membership = group.join(last, '3');
    expect(last.seen).toEqual([{ kind: 'CHANGE', position: 4 }]);
    for (const reader of [...readers, last]) reader.membership!.leave();
  });

  it('tells who comes with a position that nobody ever gave: a state that says so', async () => {
    const { group } = createHouse(async () => {}, false);
    const [first, other, odd] = [new Reader(null), new Reader(99), new Reader(null)];
    first.membership = group.join(first, null);
    await new Promise((resolve) => setTimeout(resolve, 20));
    other.membership = group.join(other, '99');
    odd.membership = group.join(odd, 'no position');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(other.seen).toEqual([{ kind: 'GAP', position: 3 }]);
    expect(odd.seen).toEqual([{ kind: 'GAP', position: 3 }]);
    for (const reader of [first, other, odd]) reader.membership!.leave();
  });
});
