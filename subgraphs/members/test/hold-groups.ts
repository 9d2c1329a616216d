import { describe, expect, it } from '@jest/globals';
import { statementsOf, type SubgraphUnderTest } from '@entresol/shared/testing';
import { until, type actions } from './fixtures.ts';

const MANY = 40;

/** Orders that come at the same time share transactions, and bear nobody's fault but their own. */
export function describeHoldGroups(
  members: SubgraphUnderTest,
  { place, spend, points, memberWith }: ReturnType<typeof actions>,
): void {
  const orders = (run: string) => Array.from({ length: MANY }, (_, n) => `${run}-${n}`);
  const given = async (run: string) => {
    for (let n = 0; n < 4; n += 1) await memberWith(`${run}-${n}`, [100, 10]);
  };

  describe('points of many orders at once', () => {
    it('are held and spent in a few statements, and never more than there are', async () => {
      await given('G');
      const held = await statementsOf(async () => {
        const answers = await Promise.all(
          orders('group').map((reference, n) => place(reference, `G-${n % 4}`, 11)),
        );
        expect(answers.filter(({ hold }) => hold !== null)).toHaveLength(36);
      });
      const spent = await statementsOf(async () => {
        const answers = await Promise.all(orders('group').map((reference) => spend(reference)));
        expect(answers.filter(({ hold }) => hold?.status === 'SPENT')).toHaveLength(36);
      });

      expect(held.length).toBeLessThanOrEqual(9);
      expect(spent.length).toBeLessThanOrEqual(6);
      expect(await points('G-3')).toEqual({ balance: 1, available: 1, held: 0 });
      const [row] = await members.sql(
        `select count(*)::int as told, min((payload->>'balance')::int) as least
         from outbox where type = 'PointsChanged' and key = 'G-3' and payload->>'kind' = 'SPEND'`,
      );
      expect(row).toEqual({ told: 9, least: 1 });
    });

    it('are not hurt by one that breaks the transaction', async () => {
      await members.sql(`
        create function poison() returns trigger language plpgsql as $$
        begin
          if new.reference = 'bad-7' then raise exception 'poisoned'; end if;
          return new;
        end $$`);
      await members.sql(`create trigger poison before insert on points_hold
        for each row execute function poison()`);
      await given('B');

      const answers = await Promise.allSettled(
        orders('bad').map((reference, n) => place(reference, `B-${n % 4}`, 10)),
      );

      await members.sql(`drop function poison cascade`);
      expect(answers.filter(({ status }) => status === 'rejected')).toEqual([answers[7]]);
      expect(await points('B-3')).toEqual({ balance: 100, available: 10, held: 90 });
      expect(await points('B-2')).toEqual({ balance: 100, available: 0, held: 100 });
    });

    it('see what a change of the account brings that comes before them', async () => {
      await given('E');
      await members.sql('begin');
      await members.sql(`update points_account set balance = balance + 50 where member_no = 'E-0'`);
      await members.sql(
        `insert into points_lot (member_no, points, remaining, expires_at, recorded_at)
         values ('E-0', 50, 50, $1, $1::timestamptz - interval '1 day')`,
        [new Date(members.clock.now().getTime() + 86_400_000)],
      );
      await members.sql(
        `insert into points_entry (member_no, kind, points, actor, recorded_at)
         values ('E-0', 'ADJUST', 50, 'test', $1)`,
        [members.clock.now()],
      );
      const both = Promise.all([place('sees-0', 'E-0', 150), place('sees-1', 'E-1', 100)]);
      await until(async () => {
        const [row] = await members.sql(
          `select count(*)::int as n from pg_locks where not granted`,
        );
        return row.n > 0;
      });
      await members.sql('commit');

      expect((await both).map(({ hold }) => hold?.status)).toEqual(['ACTIVE', 'ACTIVE']);
    });

    it('do not wait for an account that somebody sits on, except for its own orders', async () => {
      await given('S');
      await members.sql('begin');
      await members.sql(`select 1 from points_account where member_no = 'S-0' for update`);

      const late = place('sits-0', 'S-0', 1);
      const first = await Promise.race([late, place('sits-1', 'S-1', 1)]);
      expect(first.hold.reference).toBe('sits-1');
      await members.sql('commit');

      expect((await late).hold.reference).toBe('sits-0');
    });
  });
}
