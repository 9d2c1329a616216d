import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PositionGoneError, type RequestContext } from '../src/index.ts';
import { removeExpiredRows } from '../src/persistence/retention.ts';
import {
  createHouse,
  eventually,
  randomOf,
  statementOf,
  type House,
  type Ledger,
} from './house.ts';
import { post, watch, type AccountState } from './ledger.ts';

const CHANGES = { types: ['AccountChanged'] };
const DONE = { done: true, value: undefined };

/** Following the log, and streams of states made from it. */
export function describeStreams(): void {
  describe('a stream', () => {
    let house: House;
    let ledger: Ledger;
    let context: RequestContext;
    const headOf = async () => (await house.sql(`select position from outbox_head`))[0].position;
    const nextOf = async (stream: AsyncIterator<any>) => (await stream.next()).value;

    beforeAll(async () => {
      house = await createHouse();
      ledger = await house.start();
      context = ledger.context();
    });
    afterAll(() => house.end());

    it.each([1, 2, 3, 4])(
      'of events is whole for whoever comes, goes and resumes (seed %i)',
      async (seed) => {
        const random = randomOf(seed);
        const start = await headOf();
        const writes = 60;
        const follow = async () => {
          const heard: number[] = [];
          let position: string = start;
          while (heard.length < writes) {
            const stream = context.events.follow(position, CHANGES);
            const stay = 1 + Math.floor(random() * 25);
            for (let i = 0; i < stay && heard.length < writes; i += 1) {
              const event = (await stream.next()).value!;
              position = event.position;
              heard.push(Number(position));
              if (random() < 0.1) await new Promise((resolve) => setTimeout(resolve, 5));
            }
            await stream.return!();
          }
          return heard;
        };
        const followers = Array.from({ length: 6 }, follow);
        for (let n = 0; n < writes;) {
          const burst = Math.min(1 + Math.floor(random() * 8), writes - n);
          await Promise.all(
            Array.from({ length: burst }, (_, i) =>
              post(context, { id: `seed-${seed}-${i % 3}`, amount: 1 }, `seed-${seed}-${n + i}`),
            ),
          );
          n += burst;
        }
        const first = Number(start) + 1;
        const all = Array.from({ length: writes }, (_, i) => first + i);
        for (const heard of await Promise.all(followers)) expect(heard).toEqual(all);
      },
    );

    it('of states begins with a snapshot, after which versions only grow, without a gap', async () => {
      const ids = ['a', 'b', 'c'].map((name) => `states-${name}`);
      const write = async (n: number) =>
        post(context, { id: ids[n % 3]!, amount: 1 }, `states-${n}`);
      const rounds = 90;
      const writing = (async () => {
        for (let n = 0; n < rounds; n += 3)
          await Promise.all([write(n), write(n + 1), write(n + 2)]);
      })();
      const readers = Array.from({ length: 8 }, async (_, reader) => {
        await new Promise((resolve) => setTimeout(resolve, reader * 15));
        const known = new Map<string, AccountState>();
        for await (const { kind, items } of watch(ledger.context(), null, ids)) {
          for (const state of items) {
            const before = known.get(state.id)?.version ?? 0;
            if (kind === 'CHANGE') expect(state.version).toBe(before + 1);
            known.set(state.id, state);
          }
          if (ids.every((id) => known.get(id)?.version === rounds / 3)) break;
        }
        return [...known.values()].map(({ balance }) => balance);
      });
      await writing;
      expect(await Promise.all(readers)).toEqual(Array.from({ length: 8 }, () => [30, 30, 30]));
    });

    it('of states goes on after a position with what was missed', async () => {
      await post(context, { id: 'resume', amount: 1 }, 'resume-1');
      const stream = watch(context, null, ['resume']);
      const snapshot = await nextOf(stream);
      expect(snapshot).toMatchObject({ kind: 'SNAPSHOT', items: [{ version: 1 }] });
      await stream.return(undefined);
      await post(context, { id: 'resume', amount: 1 }, 'resume-2');
      await post(context, { id: 'resume', amount: 1 }, 'resume-3');
      const resumed = watch(context, snapshot.position, ['resume']);
      expect(await nextOf(resumed)).toMatchObject({ kind: 'CHANGE', items: [{ version: 2 }] });
      expect(await nextOf(resumed)).toMatchObject({ kind: 'CHANGE', items: [{ version: 3 }] });
      await resumed.return(undefined);
    });

    it.each(['999999999', 'nonsense', '-1', '1e3'])(
      'of states after the position %s is a snapshot that says what it is',
      async (position) => {
        const stream = watch(context, position, ['gap']);
        expect(await nextOf(stream)).toMatchObject({ kind: 'GAP', items: [] });
        await stream.return(undefined);
      },
    );

    it('leaves out of what follows what its snapshot holds already', async () => {
      const blocker = await house.connect('ledger');
      await blocker.query('begin');
      await blocker.query('select from outbox_head for update');
      await post(context, { id: 'ahead', amount: 1 }, 'ahead-1');
      const stream = watch(context, null, ['ahead']);
      const { position, ...snapshot } = await nextOf(stream);
      expect(snapshot).toMatchObject({ kind: 'SNAPSHOT', items: [{ version: 1 }] });
      await blocker.query('rollback');
      await eventually(headOf, (head) => head === String(Number(position) + 1));
      await post(context, { id: 'ahead', amount: 1 }, 'ahead-2');
      expect(await nextOf(stream)).toMatchObject({ kind: 'CHANGE', items: [{ version: 2 }] });
      await stream.return(undefined);
    });

    it('that a client leaves ends at once, while it waits', async () => {
      const SUBSCRIBE = `subscription { accountChanged(ids: ["left"]) { kind } }`;
      const stream = await ledger.subgraph.subscribe({ query: SUBSCRIBE }, statementOf());
      if (!(Symbol.asyncIterator in stream)) throw new Error('refused');
      expect(await nextOf(stream)).toMatchObject({
        data: { accountChanged: { kind: 'SNAPSHOT' } },
      });
      const waiting = stream.next();
      expect(await stream.return!()).toEqual(DONE);
      expect(await waiting).toEqual(DONE);
    });

    it('that a client leaves lets go of the log, although its generator waits for the next event', async () => {
      const followed: AsyncIterator<unknown>[] = [];
      const watched = await house.start({
        name: 'watched',
        extendContext: (base) => {
          const { events } = base;
          const follow: typeof events.follow = (...args) => {
            const follower = events.follow(...args);
            followed.push(follower);
            return follower;
          };
          return base.extend({ events: { ...events, follow } }, () => ({}));
        },
      });
      const query = 'subscription { accountChanged { kind } }';
      const stream = await watched.subgraph.subscribe({ query }, statementOf());
      if (!(Symbol.asyncIterator in stream)) throw new Error('refused');
      await stream.next();
      void stream.next();
      await eventually(
        () => followed.length,
        (count) => count === 1,
      );
      await stream.return!();
      expect(await followed[0]!.next()).toEqual(DONE);
      await watched.subgraph.close();
    });

    it('whose place was removed says so instead of leaving events out', async () => {
      const isStamped = () =>
        eventually(
          () => house.sql(`select 1 from outbox where position is null`),
          (pending) => pending.length === 0,
        );
      await post(context, { id: 'old', amount: 1 }, 'old-1');
      await isStamped();
      const before = await headOf();
      await post(context, { id: 'old', amount: 1 }, 'old-2');
      await isStamped();
      await house.sql(`update outbox set recorded_at = now() - interval '8 days'`);
      await removeExpiredRows(context.em.fork() as RequestContext['em']);
      expect(await house.sql(`select 1 from outbox`)).toEqual([]);

      expect(await context.events.holds(before)).toBe(false);
      expect(await context.events.holds(await headOf())).toBe(true);
      await expect(context.events.follow(before, CHANGES).next()).rejects.toThrow(
        PositionGoneError,
      );
      const stream = watch(context, before, ['old']);
      expect(await nextOf(stream)).toMatchObject({ kind: 'GAP', items: [{ version: 2 }] });
      await stream.return(undefined);
      await expect(context.events.read(before, { first: 1 })).rejects.toThrow(PositionGoneError);
      expect(await context.events.read('0', { first: 1 })).toEqual({
        position: await headOf(),
        events: [],
      });
    });

    describe('read by long poll', () => {
      it('waits for the first event, and gives it at once', async () => {
        const after = await headOf();
        const reading = context.events.read(after, { first: 10, waitMs: 10_000 });
        await post(context, { id: 'poll', amount: 1 }, 'poll-1');
        const written = performance.now();
        expect((await reading).events).toHaveLength(1);
        expect(performance.now() - written).toBeLessThan(700);
      });

      it('ends empty after its time, at a position that skips what was not asked for', async () => {
        const after = await headOf();
        await post(context, { id: 'poll', amount: 1 }, 'poll-2');
        await eventually(headOf, (head) => head !== after);
        const page = await context.events.read(after, { first: 10, types: ['Other'], waitMs: 50 });
        expect(page).toEqual({ position: await headOf(), events: [] });
      });

      it('gives at most as many as asked for, and the position to go on from', async () => {
        const after = await headOf();
        for (const n of [3, 4, 5]) await post(context, { id: 'poll', amount: 1 }, `poll-${n}`);
        await eventually(headOf, (head) => Number(head) === Number(after) + 3);
        const page = await context.events.read(after, { first: 2 });
        expect(page.events.map((event) => event.payload['version'])).toEqual([3, 4]);
        expect(page.position).toBe(String(Number(after) + 2));
      });
    });
  });
}
