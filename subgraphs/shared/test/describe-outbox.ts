import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager, LoggedEvent, RequestContext } from '../src/index.ts';
import { createHouse, eventually, gate, type House, type Ledger } from './house.ts';
import { post } from './ledger.ts';

const ALL = { types: ['AccountChanged', 'Noted'] };

/** INV11, INV12: every committed change has its event, at a gap-free place, in the order of its key. */
export function describeOutbox(): void {
  describe('the outbox', () => {
    let house: House;
    let ledger: Ledger;
    let context: RequestContext;
    const note = (key: string, n = 0) => ({ type: 'Noted', key, payload: { n } });
    const rows = () =>
      house.sql<{ id: string; position: string | null; key: string; payload: { n: number } }>(
        `select id, position, key, payload from outbox order by position nulls last, id`,
      );
    const stamped = () => eventually(rows, (found) => found.every((row) => row.position !== null));

    beforeAll(async () => {
      house = await createHouse();
      ledger = await house.start();
      context = ledger.context();
    });
    afterAll(() => house.end());

    async function writeNotes(writer: number, rounds: number): Promise<void> {
      const key = `writer-${writer}`;
      for (let n = 0; n < rounds; n += 1) {
        await context.em
          .fork()
          .transactional(async (tx) => {
            await context.events.append(tx as EntityManager, [note(key, n), note(key, n + 0.5)]);
            if ((n + writer) % 3 === 0) throw new Error('rolled back');
          })
          .catch(() => {});
        context.events.wake();
      }
    }

    it('has positions without gaps under twenty writers, some of which roll back', async () => {
      await Promise.all(Array.from({ length: 20 }, (_, writer) => writeNotes(writer, 9)));
      const found = await stamped();
      expect(found).toHaveLength(20 * 6 * 2);
      expect(found.map((row) => Number(row.position))).toEqual(found.map((_, i) => i + 1));
      for (let writer = 0; writer < 20; writer += 1) {
        const mine = found.filter((row) => row.key === `writer-${writer}`);
        const order = mine.map((row) => row.payload.n);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }
      // Ids have gaps where transactions were rolled back: they could be no cursor.
      expect(Number(found.at(-1)!.id)).toBeGreaterThan(found.length);
    });

    it('places an event that commits late after those that were read before it', async () => {
      const [written, may] = [gate(), gate()];
      const late = context.em.fork().transactional(async (tx) => {
        await context.events.append(tx as EntityManager, [note('late')]);
        written.open();
        await may.opened;
      });
      await written.opened;
      await post(context, { id: 'early', amount: 1 }, 'early-1');
      const early = await eventually(
        () => house.sql(`select id, position from outbox where key = 'early'`),
        ([row]) => row.position !== null,
      );
      may.open();
      await late;
      await stamped();
      const [after] = await house.sql(`select id, position from outbox where key = 'late'`);
      expect(BigInt(after.id)).toBeLessThan(BigInt(early[0].id));
      expect(BigInt(after.position)).toBe(BigInt(early[0].position) + 1n);
    });

    it('is stamped by one relay of two, and both subgraphs hear of it', async () => {
      const replica = await house.start();
      const locks = await house.sql(
        `select pid from pg_locks where locktype = 'advisory' and classid::bigint =
           (hashtext('outbox-relay')::bigint & 4294967295)
           and database = (select oid from pg_database where datname = current_database())`,
      );
      expect(locks).toHaveLength(1);

      const [head] = await house.sql(`select position from outbox_head`);
      const streams = [ledger, replica].map((one) =>
        one.context().events.follow(head.position, ALL),
      );
      const writes = [ledger, replica].flatMap((one, which) =>
        Array.from({ length: 10 }, (_, n) =>
          post(one.context(), { id: `two-${which}`, amount: 1 }, `two-${which}-${n}`),
        ),
      );
      await Promise.all(writes);
      for (const stream of streams) {
        const heard: LoggedEvent[] = [];
        while (heard.length < 20) heard.push((await stream.next()).value);
        expect(heard.map((event) => Number(event.position) - Number(head.position))).toEqual(
          Array.from({ length: 20 }, (_, i) => i + 1),
        );
        await stream.return!();
      }
      await replica.subgraph.close();
    });

    it('goes on when the relay’s connection is killed, and nobody misses an event', async () => {
      const [head] = await house.sql(`select position from outbox_head`);
      const stream = context.events.follow(head.position, ALL);
      const heard: string[] = [];
      for (let n = 0; n < 3; n += 1) {
        const killed = await house.sql(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where application_name = 'entresol-ledger-relay' and datname = current_database()`,
        );
        expect(killed).toHaveLength(1);
        await post(context, { id: 'killed', amount: 1 }, `killed-${n}`);
        heard.push((await stream.next()).value.payload.version);
      }
      expect(heard).toEqual([1, 2, 3]);
      await stream.return!();
    });

    it('takes over when the subgraph with the lock closes', async () => {
      const first = await house.start({ name: 'heir' });
      const second = await house.start({ name: 'heir' });
      await first.subgraph.close();
      await post(second.context(), { id: 'a', amount: 1 }, 'a-1');
      await eventually(
        () => house.sql(`select position from outbox`, [], 'heir'),
        (found) => found.length === 1 && found[0].position === '1',
      );
    });

    describe('when connections are lost', () => {
      const killAll = () =>
        house.sql(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where application_name = 'entresol-ledger' and datname = current_database()`,
        );

      beforeEach(killAll);

      it('keeps no place in the pool for a transaction that died', async () => {
        for (let n = 0; n < 12; n += 1) {
          const begun = gate();
          const dies = context.em.fork().transactional(async (tx) => {
            await tx.execute('select 1');
            begun.open();
            await tx.execute('select pg_sleep(30)');
          });
          // A connection that was killed while it was idle may fail before it begins.
          await Promise.race([begun.opened, dies.catch(() => {})]);
          await killAll();
          await expect(dies).rejects.toThrow();
        }
        const parallel = Array.from({ length: 8 }, (_, n) =>
          post(ledger.context(), { id: 'healed', amount: 1 }, `healed-${n}`),
        );
        expect((await Promise.all(parallel)).every((answer) => answer.ok)).toBe(true);
      });

      it('also when it died between two statements', async () => {
        for (let n = 0; n < 10; n += 1) {
          const dies = context.em.fork().transactional(async (tx) => {
            await tx.execute('select 1');
            await killAll();
            await tx.execute('select 1');
          });
          await expect(dies).rejects.toThrow();
        }
        expect(await post(context, { id: 'healed', amount: 1 }, 'healed-again')).toMatchObject({
          ok: true,
        });
      });
    });
  });
}
