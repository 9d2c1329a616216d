import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findConnection, type ConnectionArgs, type RequestContext } from '../src/index.ts';
import { createHouse, type House } from './house.ts';
import { Account, SHAPE } from './ledger.ts';

type Sort = 'ASC' | 'DESC';

const ROWS = `
  insert into account (id, name, rank, price, opened_at)
  select 'id-' || lpad(n::text, 3, '0'),
         case when n % 4 = 0 then null else 'name ' || (n % 7) end,
         n % 3,
         case when n % 5 = 0 then null else (n % 6) * 0.0001 + 12345678901234.5 end,
         timestamptz '2026-01-01 00:00:00.123Z' + ((n * 7) % 10) * interval '100 microseconds'
  from generate_series(1, 60) as n`;

/** Lists by key: every row once, in order, whatever ties and missing values there are. */
export function describeConnections(): void {
  describe('a connection', () => {
    let house: House;
    let context: RequestContext;
    const page = (args: Partial<ConnectionArgs>, scope = {}) =>
      findConnection(context.em.fork() as never, Account, SHAPE, { first: 100, ...args }, scope);

    beforeAll(async () => {
      house = await createHouse();
      context = (await house.start()).context();
      await house.sql(ROWS);
    });
    afterAll(() => house.end());

    async function readAll(args: Partial<ConnectionArgs>, first: number): Promise<string[]> {
      const ids: string[] = [];
      for (let after: string | null = null, pages = 0; pages < 70; pages += 1) {
        const { nodes, pageInfo } = await page({ ...args, first, after });
        ids.push(...nodes.map((node) => node.id));
        if (!pageInfo.hasNextPage) return ids;
        after = pageInfo.endCursor;
      }
      throw new Error('the list does not end');
    }

    const orders: [string, readonly { field: string; direction: Sort }[]][] = (
      ['ASC', 'DESC'] as const
    ).flatMap((direction) => [
      [`unique key ${direction}`, [{ field: 'ID', direction }]],
      [`ties ${direction}`, [{ field: 'RANK', direction }]],
      [`missing texts ${direction}`, [{ field: 'NAME', direction }]],
      [`missing decimals ${direction}`, [{ field: 'PRICE', direction }]],
      [`microseconds ${direction}`, [{ field: 'OPENED_AT', direction }]],
      [
        `mixed directions ${direction}`,
        [
          { field: 'NAME', direction },
          { field: 'RANK', direction: direction === 'ASC' ? 'DESC' : 'ASC' },
          { field: 'OPENED_AT', direction },
        ],
      ],
    ]);

    it.each(orders)('gives every row once, in order of %s', async (_what, orderBy) => {
      const columns = orderBy.map(
        ({ field, direction }) => `${field === 'OPENED_AT' ? 'opened_at' : field} ${direction}`,
      );
      const expected = await house.sql(
        `select id from account order by ${columns.join(', ')}, id ${orderBy.at(-1)!.direction}`,
      );
      for (const first of [2, 13]) {
        expect(await readAll({ orderBy }, first)).toEqual(expected.map((row) => row.id));
      }
    });

    it('goes on where it was, although its row was removed', async () => {
      await house.sql(`insert into account (id, rank) values ('id-000', 0)`);
      const { pageInfo } = await page({ first: 1 });
      await house.sql(`delete from account where id = 'id-000'`);
      const next = await page({ first: 1, after: pageInfo.endCursor });
      expect(next.nodes.map((node) => node.id)).toEqual(['id-001']);
    });

    it('says what comes before and after, and counts when asked', async () => {
      const first = await page({ first: 10, where: { rank: { eq: 0 } } });
      expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      expect(await first.totalCount()).toBe(20);
      const last = await page({
        first: 10,
        where: { rank: { eq: 0 } },
        after: first.pageInfo.endCursor,
      });
      expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
      expect(await last.totalCount()).toBe(20);
      const none = await page({ where: { rank: { eq: 99 } } });
      expect(none.pageInfo).toEqual({
        hasNextPage: false,
        hasPreviousPage: false,
        startCursor: null,
        endCursor: null,
      });
    });

    it.each([
      [{ rank: { eq: 1 } }, 20],
      [{ rank: { in: [0, 1] } }, 40],
      [{ rank: { in: [] } }, 0],
      [{ rank: { gt: 0, lt: 2 } }, 20],
      [{ name: { isNull: true } }, 15],
      [{ name: { isNull: false } }, 45],
      [{ name: { contains: 'AME 1' } }, 7],
      [{ name: { startsWith: 'name' } }, 45],
      [{ name: { contains: '%' } }, 0],
      [{ name: { contains: '_' } }, 0],
      [{ name: { contains: "'; drop table account; --" } }, 0],
      [{ name: { eq: '\\' } }, 0],
      [{ price: { eq: '12345678901234.50010' } }, 8],
      [{ or: [{ rank: { eq: 0 } }, { rank: { eq: 1 } }] }, 40],
      [{ or: [] }, 0],
      [{ and: [] }, 60],
      [{ not: { rank: { eq: 0 } } }, 40],
      [{ not: {} }, 0],
      [{ and: [{ not: { rank: { eq: 0 } } }, { or: [{ name: { isNull: true } }] }] }, 10],
    ])('where %j has %i rows', async (where, count) => {
      expect((await page({ where })).nodes).toHaveLength(count);
      expect(await (await page({ where, first: 1 })).totalCount()).toBe(count);
    });

    it('cannot be talked out of its scope', async () => {
      const scope = { rank: 0 };
      for (const where of [{ or: [{ rank: { eq: 1 } }, {}] }, { not: { rank: { eq: 0 } } }, {}]) {
        const found = await page({ where }, scope);
        expect(found.nodes.every((node) => node.rank === 0)).toBe(true);
        expect(await found.totalCount()).toBe(found.nodes.length);
      }
      const cursor = (await page({ first: 1, orderBy: [{ field: 'RANK' }] })).pageInfo.endCursor;
      const beyond = await page({ after: cursor, orderBy: [{ field: 'RANK' }] }, scope);
      expect(beyond.nodes.every((node) => node.rank === 0)).toBe(true);
    });

    const foreign = (...values: unknown[]) =>
      Buffer.from(JSON.stringify(values)).toString('base64url');

    it.each([
      ['nothing we made', 'x'],
      ['an operator', foreign('A:rank,A:id', { $gt: 0 }, 'a')],
      ['a text for a number', foreign('A:rank,A:id', 'many', 'a')],
    ])('refuses a cursor that holds %s', async (_what, after) => {
      await expect(page({ after, orderBy: [{ field: 'RANK' }] })).rejects.toMatchObject({
        extensions: { code: 'BAD_USER_INPUT' },
      });
    });

    it.each([0, -1, 101, Number.NaN, null])('refuses a page of %s rows', async (first) => {
      await expect(page({ first: first as number })).rejects.toMatchObject({
        extensions: { code: 'BAD_USER_INPUT' },
      });
    });

    it('begins to read its index where the cursor stands', async () => {
      await house.sql(`create index account_rank on account (rank, id)`);
      await house.sql(
        `insert into account (id, rank) select 'x' || n, n from generate_series(10, 20000) n`,
      );
      await house.sql(`analyze account`);
      const plan = await house.sql(
        `explain (format json) select * from account
         where rank >= 15000 and (rank > 15000 or (rank = 15000 and id > 'x15000'))
         order by rank, id limit 21`,
      );
      expect(JSON.stringify(plan)).toContain('"Index Cond":"(rank >= 15000)"');
    });
  });
}
