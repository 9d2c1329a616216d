import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EventFollower, type FollowedLog } from './event-follower.ts';
import { PositionGoneError, type LoggedEvent } from './subgraph-events.ts';

const WANTED = { types: ['Wanted'], matches: (event: LoggedEvent) => event.key !== 'other' };
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Every third event is of another type, every fourth of another key. */
function eventAt(position: number): LoggedEvent {
  return {
    position: String(position),
    type: position % 3 === 0 ? 'Unwanted' : 'Wanted',
    key: position % 4 === 0 ? 'other' : 'mine',
    payload: {},
    recordedAt: new Date(0),
  };
}

function wantedBetween(after: number, until: number): number[] {
  const all = Array.from({ length: Math.max(until - after, 0) }, (_, i) => after + 1 + i);
  return all.filter((position) => position % 3 !== 0 && position % 4 !== 0);
}

/** A log and its hub in memory, whose every step is taken when the test says so. */
function createLog(length: number) {
  let head = length;
  let offered = length;
  const reads: { give(): void; fail(error: unknown): void }[] = [];
  const followers = new Set<EventFollower>();
  const log: FollowedLog = {
    read: (after, first, types) =>
      new Promise((resolve, reject) => {
        const give = () => {
          const events = Array.from({ length: head }, (_, i) => eventAt(i + 1));
          const matching = events.filter(
            (event) => Number(event.position) > Number(after) && types.includes(event.type),
          );
          resolve(matching.slice(0, first));
        };
        reads.push({ give, fail: reject });
      }),
    onReadFailed: () => {},
    onEnded: (follower) => followers.delete(follower),
  };
  return {
    head: () => head,
    isRead: () => reads.length > 0,
    append: (count: number) => (head += count),
    follow(after: number, filter: typeof WANTED = WANTED) {
      const follower = new EventFollower(log, String(after), filter);
      followers.add(follower);
      return follower;
    },
    offer() {
      const events = Array.from({ length: head - offered }, (_, i) => eventAt(offered + 1 + i));
      offered = head;
      for (const follower of followers) follower.offer(events);
    },
    stepOver() {
      offered = head;
      for (const follower of followers) follower.offer(null);
    },
    give: () => reads.shift()?.give(),
    fail: (error: unknown) => reads.shift()?.fail(error),
  };
}

type Log = ReturnType<typeof createLog>;

/** Reads until nothing more comes; the answers wait for `give`. */
async function drain(log: Log, follower: EventFollower, got: number[]): Promise<void> {
  let waiting: Promise<void> | null = null;
  let idle = 0;
  while (idle < 3) {
    waiting ??= follower.next().then((step) => {
      waiting = null;
      idle = 0;
      if (!step.done) got.push(Number(step.value.position));
    });
    await turn();
    if (log.isRead()) log.give();
    else idle += 1;
  }
}

const ACTIONS = ['append', 'appendMany', 'offer', 'stepOver', 'give', 'next'] as const;

describe('following the log', () => {
  it('gives every wanted event once and in order, under any interleaving', async () => {
    const lengths = fc.constantFrom(0, 7, 499, 500, 750, 1_600);
    const action = fc.constantFrom(...ACTIONS);
    const actions = fc.array(fc.tuple(action, fc.boolean()), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(lengths, fc.nat(10), actions, async (length, behind, taken) => {
        const log = createLog(length);
        const after = Math.max(length - behind * 80, 0);
        const follower = log.follow(after);
        const got: number[] = [];
        const take = (): void =>
          void follower.next().then((step) => {
            if (!step.done) got.push(Number(step.value.position));
          });
        for (const [name, isSettled] of taken) {
          if (name === 'append') log.append(1);
          else if (name === 'appendMany') log.append(700);
          else if (name === 'next') take();
          else log[name]();
          if (isSettled) await turn();
        }
        log.offer();
        await drain(log, follower, got);
        expect(got).toEqual(wantedBetween(after, log.head()));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps its place when a read fails, and tries again', async () => {
    const log = createLog(5);
    const follower = log.follow(0);
    const first = follower.next();
    await turn();
    log.fail(new Error('the database is away'));
    await turn();
    log.append(2);
    log.offer();
    const got: number[] = [];
    void first.then((step) => got.push(Number(step.value.position)));
    await drain(log, follower, got);
    expect(got).toEqual([1, 2, 5, 7]);
  });

  it('ends with an error when what follows was removed', async () => {
    const log = createLog(5);
    const follower = log.follow(0);
    const first = follower.next();
    await turn();
    log.fail(new PositionGoneError('0'));
    await expect(first).rejects.toThrow('position 0 is not in the log');
    expect(await follower.next()).toEqual({ done: true, value: undefined });
  });

  it('ends at once while it waits, with or without an error', async () => {
    const log = createLog(0);
    const [left, closed] = [log.follow(0), log.follow(0)];
    const waiting = [left.next(), closed.next()];
    await turn();
    log.give();
    log.give();
    await turn();
    expect(await left.return()).toEqual({ done: true, value: undefined });
    expect(await waiting[0]).toEqual({ done: true, value: undefined });
    closed.end(new Error('closing'));
    await expect(waiting[1]).rejects.toThrow('closing');
  });

  it('that fails in its own filter ends alone', async () => {
    const log = createLog(0);
    const broken = log.follow(0, {
      types: ['Wanted'],
      matches: () => {
        throw new Error('a bug');
      },
    });
    const sound = log.follow(0);
    const waiting = [broken.next(), sound.next()];
    await turn();
    log.give();
    log.give();
    await turn();
    log.append(1);
    log.offer();
    await expect(waiting[0]).rejects.toThrow('a bug');
    expect(await waiting[1]).toMatchObject({ done: false, value: { position: '1' } });
  });

  it('reads again what its reader was too slow for', async () => {
    const log = createLog(0);
    const follower = log.follow(0);
    const first = follower.next();
    await turn();
    log.give();
    for (let i = 0; i < 5; i += 1) {
      log.append(1_000);
      log.offer();
    }
    const got: number[] = [];
    void first.then((step) => got.push(Number(step.value.position)));
    await drain(log, follower, got);
    expect(got).toEqual(wantedBetween(0, 5_000));
  });
});

describe('what waits at a follower', () => {
  it('can be taken at once, and what comes next follows it', async () => {
    const log: FollowedLog = {
      read: async () => [eventAt(1)],
      onReadFailed: () => {},
      onEnded: () => {},
    };
    const follower = new EventFollower(log, '0', WANTED);
    expect((await follower.next()).value?.position).toBe('1');
    follower.offer([eventAt(2), eventAt(3), eventAt(4), eventAt(5)]);
    expect(follower.takeWaiting().map(({ position }) => position)).toEqual(['2', '5']);
    expect(follower.takeWaiting()).toEqual([]);
    follower.offer([eventAt(5), eventAt(7)]);
    expect((await follower.next()).value?.position).toBe('7');
    await follower.return();
  });
});
