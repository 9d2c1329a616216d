import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createCallSubgraph,
  createInProcessClient,
  internalService,
  type CallSubgraph,
  type Consumer,
} from '../src/index.ts';
import { createHouse, eventually, gate, type House, type Ledger } from './house.ts';
import { post } from './ledger.ts';

/** Applying another subgraph's events: at least once delivered, once applied. */
export function describeConsumers(): void {
  describe('a consumer', () => {
    let house: House;
    let source: Ledger;
    let call: CallSubgraph;
    let calls = 0;

    beforeAll(async () => {
      house = await createHouse();
      source = await house.start();
      const client = createInProcessClient(source.subgraph);
      const direct = createCallSubgraph('reader', () => client);
      call = ((...args: Parameters<CallSubgraph>) => {
        calls += 1;
        return direct(...args);
      }) as CallSubgraph;
    });
    afterAll(() => house.end());

    const noting = (note: string, before: (n: number) => unknown = () => {}): Consumer => ({
      source: 'ledger',
      type: 'AccountChanged',
      async handle(event, tx) {
        await tx.execute(`insert into heard (position, source_key, note) values (?, ?, ?)`, [
          event.position,
          event.key,
          note,
        ]);
        await before(Number(event.position));
      },
    });
    const reader = (name: string, ...consumers: Consumer[]) =>
      house.start({ name, consumers }, { call });
    const heard = async (name: string) =>
      (await house.sql(`select position, source_key from heard order by ctid`, [], name)).map(
        (row) => Number(row.position),
      );
    const write = async (count: number, prefix: string) => {
      for (let n = 0; n < count; n += 1) {
        await post(source.context(), { id: prefix, amount: 1 }, `${prefix}-${n}`);
      }
      await eventually(
        () => house.sql(`select 1 from outbox where position is null`),
        (pending) => pending.length === 0,
      );
      return Number((await house.sql(`select position from outbox_head`))[0].position);
    };
    const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

    it('applies every event once, with its key, whatever restarts and replicas there are', async () => {
      let reading = await reader('again', noting('a'));
      for (let round = 0; round < 3; round += 1) {
        await write(15, `again-${round}`);
        await reading.subgraph.close();
        reading = await reader('again', noting('a'));
      }
      const replica = await reader('again', noting('a'));
      await write(15, 'again-3');
      const all = await eventually(
        () => heard('again'),
        (found) => found.length >= 60,
      );
      expect(all).toEqual(upTo(60));
      const keys = await house.sql(`select distinct source_key from heard order by 1`, [], 'again');
      expect(keys.map((row) => row.source_key)).toEqual([
        'again-0',
        'again-1',
        'again-2',
        'again-3',
      ]);
      await Promise.all([reading.subgraph.close(), replica.subgraph.close()]);
    });

    it('leaves no half effect of an event that fails, and succeeds when it is tried again', async () => {
      const last = await write(5, 'flaky');
      let failures = 0;
      const flaky = noting('a', (position) => {
        if (position === last - 2 && failures < 3) {
          failures += 1;
          throw new Error('not yet');
        }
      });
      const reading = await reader('flaky', flaky);
      expect(
        await eventually(
          () => heard('flaky'),
          (found) => found.length >= last,
        ),
      ).toEqual(upTo(last));
      expect(await house.sql(`select 1 from dead_letter`, [], 'flaky')).toEqual([]);
      await reading.subgraph.close();
    });

    it('sets a poisonous event aside after five attempts, and the others go on', async () => {
      const last = await write(5, 'poison');
      let attempts = 0;
      const poisoned = noting('a', (position) => {
        if (position !== last - 1) return;
        attempts += 1;
        throw new Error('cannot be read\n - detail: phone 13800138000');
      });
      const reading = await reader('poison', poisoned);
      const all = await eventually(
        () => heard('poison'),
        (found) => found.includes(last),
      );
      expect(all).toEqual(upTo(last).filter((position) => position !== last - 1));
      expect(attempts).toBe(5);
      expect(await house.sql(`select * from dead_letter`, [], 'poison')).toEqual([
        expect.objectContaining({
          source: 'ledger',
          position: String(last - 1),
          type: 'AccountChanged',
          payload: expect.objectContaining({ id: 'poison' }),
          error: 'Error: cannot be read',
        }),
      ]);
      await reading.subgraph.close();
    });

    it('sets nothing aside because its database was away', async () => {
      const last = await write(1, 'away');
      let attempts = 0;
      const unlucky = noting('a', (position) => {
        attempts += position === last ? 1 : 0;
        if (position === last && attempts < 8) {
          throw Object.assign(new Error('the database system is shutting down'), { code: '57P01' });
        }
      });
      const reading = await reader('away', unlucky);
      const found = await eventually(
        () => heard('away'),
        (all) => all.includes(last),
      );
      expect(found).toEqual(upTo(last));
      expect(await house.sql(`select 1 from dead_letter`, [], 'away')).toEqual([]);
      await reading.subgraph.close();
    });

    it('asks seldom when there is nothing to hear, and stops without waiting for an answer', async () => {
      const reading = await reader('idle', noting('a'));
      await eventually(
        async () => (await house.sql(`select position from consumer_cursor`, [], 'idle'))[0],
        (row) => row !== undefined && row.position !== '0',
      );
      const before = calls;
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(calls - before).toBeLessThanOrEqual(2);
      const began = performance.now();
      await reading.subgraph.close();
      expect(performance.now() - began).toBeLessThan(1_500);
    });

    it('asks nothing when it is stopped before it knows where it stands', async () => {
      let asked = 0;
      const closing = (async () => {
        asked += 1;
        throw new Error('the source is closing too');
      }) as unknown as CallSubgraph;
      const reading = await house.start(
        { name: 'early', consumers: [noting('a')] },
        { call: closing },
      );
      await reading.subgraph.close();
      expect(asked).toBe(0);
    });

    it('does not ask without a pause when its source answers at once with nothing', async () => {
      let asked = 0;
      const empty = (async () => {
        asked += 1;
        return { feed: { position: '0', events: [] } };
      }) as unknown as CallSubgraph;
      const reading = await house.start(
        { name: 'spin', consumers: [noting('a')] },
        { call: empty },
      );
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(asked).toBeLessThan(10);
      await reading.subgraph.close();
    });

    it('ends an event that it is at before it stops', async () => {
      await write(1, 'stop');
      const [begun, may] = [gate(), gate()];
      const slow = noting('a', async () => {
        begun.open();
        await may.opened;
      });
      const reading = await reader('stop', slow);
      await begun.opened;
      let isClosed = false;
      const closing = reading.subgraph.close().then(() => (isClosed = true));
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(isClosed).toBe(false);
      may.open();
      await closing;
      expect(await heard('stop')).toEqual([1]);
    });

    it('is told when events were removed before it read them', async () => {
      await house.sql(`update outbox_head set kept_from = 3`);
      const context = source.context();
      await expect(context.events.read('2', { first: 1 })).rejects.toThrow('not in the log');
      const feed = `{ ledgerEventFeed(after: "2", first: 1) { position } }`;
      expect(await source.run(feed, {}, internalService('x'))).toMatchObject({
        errors: [{ extensions: { code: 'POSITION_GONE' } }],
      });
    });
  });
}
