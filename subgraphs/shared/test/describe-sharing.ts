import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  accept,
  inOneStatement,
  refuse,
  rowsOf,
  shareCommands,
  type EntityManager,
} from '../src/index.ts';
import { statementsOf } from '../src/testing/statements-of.ts';
import { createHouse, type House, type Ledger } from './house.ts';

const MANY = 20;
const numbers = Array.from({ length: MANY }, (_, n) => n);

const add = inOneStatement(
  async (tx: EntityManager, posts: readonly { id: string; amount: number }[]) => {
    const rows = await tx.execute<{ id: string; balance: number }[]>(
      `insert into account as a (id, balance)
       select p.id, p.amount from ${rowsOf(posts, 'id text, amount int')} p order by p.id
       on conflict (id) do update set balance = a.balance + excluded.balance
       returning id, balance`,
      [JSON.stringify(posts)],
    );
    const byId = new Map(rows.map((row) => [row.id, row.balance]));
    return posts.map(({ id }) => byId.get(id)!);
  },
);

/** INV9, INV11: commands that share a transaction are as if each were alone. */
export function describeSharing(): void {
  describe('commands that come at once', () => {
    let house: House;
    let ledger: Ledger;
    const door = shareCommands<{ balance: number }, { kind: 'Short' }>('posts');
    const runs: string[] = [];
    const post = (id: string, amount: number, key = id) => {
      const context = ledger.context();
      return door({
        context,
        name: 'post',
        idempotencyKey: key,
        input: { id, amount },
        contends: [id],
        async change(tx) {
          runs.push(id);
          if (amount === 0) return refuse({ kind: 'Short' });
          const balance = await add(tx, { id, amount });
          await context.events.append(tx, [{ type: 'Posted', key: id, payload: { balance } }]);
          return accept({ balance });
        },
      });
    };
    const eventsOf = async (like: string) =>
      (await house.sql(`select key from outbox where key like $1 order by key`, [like])).length;
    const keysOf = async (like: string) =>
      (await house.sql(`select key from idempotency_key where key like $1`, [like])).length;

    beforeAll(async () => {
      house = await createHouse();
      ledger = await house.start();
    });
    afterAll(() => house.end());

    it('take three statements together, and each has its own answer, key and event', async () => {
      const statements = await statementsOf(async () => {
        const answers = await Promise.all(numbers.map((n) => post(`few-${n}`, n + 1)));
        expect(answers).toEqual(numbers.map((n) => accept({ balance: n + 1 })));
      });
      expect(statements).toHaveLength(3);
      expect([await eventsOf('few-%'), await keysOf('few-%')]).toEqual([MANY, MANY]);
    });

    it('never share with another of the same thing, so that each sees what the other did', async () => {
      const answers = await Promise.all(numbers.map((n) => post('one', 1, `one-${n}`)));
      expect(answers).toEqual(numbers.map((n) => accept({ balance: n + 1 })));
    });

    it('of one key have one effect, and repeats get what was answered first', async () => {
      const twins = await Promise.all(numbers.map(() => post('twin', 5)));
      const later = await Promise.all([post('twin', 5), post('fresh', 1)]);
      expect([...twins, later[0]]).toEqual(
        Array.from({ length: MANY + 1 }, () => accept({ balance: 5 })),
      );
      expect(later[1]).toEqual(accept({ balance: 1 }));
      expect(await eventsOf('twin')).toBe(1);
      expect(await post('twin', 6)).toEqual(refuse({ kind: 'IdempotencyMismatch' }));
    });

    it('are done although one of them is refused, which leaves no trace', async () => {
      const answers = await Promise.all(numbers.map((n) => post(`short-${n}`, n)));
      expect(answers[0]).toEqual(refuse({ kind: 'Short' }));
      expect(answers.slice(1)).toEqual(numbers.slice(1).map((n) => accept({ balance: n })));
      expect([await eventsOf('short-%'), await keysOf('short-%')]).toEqual([MANY - 1, MANY - 1]);
    });

    it('are done although one of them fails', async () => {
      const answers = await Promise.allSettled(
        numbers.map((n) => post(`bad-${n}`, n === 7 ? 2 ** 40 : 1)),
      );
      expect(answers.filter(({ status }) => status === 'rejected')).toEqual([answers[7]]);
      expect([await eventsOf('bad-%'), await keysOf('bad-%')]).toEqual([MANY - 1, MANY - 1]);
    });

    it('do not wait for a row that somebody sits on, except for those who want it', async () => {
      await post('sits', 1);
      await house.sql('begin');
      await house.sql(`select 1 from account where id = 'sits' for update`);
      const began = performance.now();
      const late = post('sits', 1, 'sits-late');
      const first = await Promise.race([late, post('free', 7)]);
      expect(first).toEqual(accept({ balance: 7 }));
      // Not when the server gives the statement up, half a minute later.
      expect(performance.now() - began).toBeLessThan(15_000);
      await house.sql('commit');
      expect(await late).toEqual(accept({ balance: 2 }));
    });
  });
}
