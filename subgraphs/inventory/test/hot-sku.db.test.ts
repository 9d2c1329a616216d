import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { connectionConfig, createLogger, issueStatement } from '@entresol/shared';
import { statementsOf, useSubgraph } from '@entresol/shared/testing';
import { randomUUID } from 'node:crypto';
import { getOperationAST, type DocumentNode } from 'graphql';
import pg from 'pg';
import { createSubgraph } from '../src/subgraph.ts';
import { answers, INTERNAL, line, stockOf } from './fixtures.ts';
import { deskOf } from './stock-desk.ts';

const isDeep = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';
const ROUNDS = isDeep ? 100 : 1;
const BUYERS = isDeep ? 2_000 : 300;
const UNITS = 100;

const inventory = useSubgraph('inventory', createSubgraph, { background: false });
const stock = stockOf(inventory);
const address = { url: '' };

beforeAll(async () => {
  inventory.answer(answers);
  const url = new URL(process.env['ENTRESOL_TEST_DATABASE_URL']!);
  const [{ name }] = await inventory.sql(`select current_database() as name`);
  url.pathname = `/${name}`;
  address.url = url.href;
});
afterEach(async () => {
  expect(await stock.violations()).toEqual([]);
  const [{ deadlocks }] = await inventory.sql(
    `select deadlocks from pg_stat_database where datname = current_database()`,
  );
  expect(Number(deadlocks)).toBe(0);
});

/** Lets all of them want something at once and gives their numbers apart. */
async function rush(count: number, buy: (n: number) => Promise<{ reservation: unknown }>) {
  const answers = await Promise.all(Array.from({ length: count }, (_, n) => buy(n)));
  return {
    held: answers.filter(({ reservation }) => reservation !== null),
    refused: answers.filter(({ reservation }) => reservation === null) as unknown as {
      readonly userErrors: { readonly code: string; readonly available: number }[];
    }[],
  };
}

describe(`${UNITS} units and ${BUYERS} buyers at once, ${ROUNDS} rounds`, () => {
  const rounds = Array.from({ length: ROUNDS }, (_, n) => `R${n}`);

  it('sells exactly as many as there are', async () => {
    for (const round of rounds) {
      const sku = `HOT-${round}`;
      await stock.given(sku, UNITS);
      const { held, refused } = await rush(BUYERS, (n) =>
        stock.reserve(`hot-${round}-${n}`, [line(sku, 1)]),
      );
      expect(held).toHaveLength(UNITS);
      expect(new Set(refused.map(({ userErrors }) => userErrors[0]!.available))).toEqual(
        new Set([0]),
      );
      expect(await stock.level(sku)).toMatchObject({ available: 0, reserved: UNITS });
    }
  }, 1_200_000);

  it('sells exactly as many bundles, and of their other parts no unit more', async () => {
    for (const round of rounds) {
      const sku = `BUNDLE-${round}`;
      const parts = [0, 1, 2, 3, 4].map((n) => `PART${n}-${round}`);
      await stock.given(sku, UNITS);
      for (const part of parts) await stock.given(part, BUYERS);
      const { held } = await rush(BUYERS, (n) => {
        const cart = [line(parts[n % 5]!, 1), line(sku, 1), line(parts[(n + 2) % 5]!, 1)];
        return stock.reserve(`bundle-${round}-${n}`, n % 2 === 0 ? cart : cart.reverse());
      });
      expect(held).toHaveLength(UNITS);
      const levels = await Promise.all(parts.map((part) => stock.level(part)));
      expect(levels.reduce((sum, { reserved }) => sum + reserved, 0)).toBe(2 * UNITS);
    }
  }, 1_200_000);

  it('sells exactly as many with two lines of one SKU in each cart', async () => {
    for (const round of rounds) {
      const sku = `TWICE-${round}`;
      await stock.given(sku, UNITS);
      const { held, refused } = await rush(BUYERS, (n) =>
        stock.reserve(`twice-${round}-${n}`, [line(sku, 1), line(sku, 1)]),
      );
      expect([held.length, refused.length]).toEqual([UNITS / 2, BUYERS - UNITS / 2]);
      expect(await stock.level(sku)).toMatchObject({ available: 0, reserved: UNITS });
    }
  }, 1_200_000);

  it('sells exactly as many from two places, of which buyers try one and then the other', async () => {
    for (const round of rounds) {
      const sku = `PLACES-${round}`;
      const places = ['SH001', 'WH001'];
      await stock.given(sku, UNITS - 40, 'SH001');
      await stock.given(sku, 40, 'WH001');
      const { held } = await rush(BUYERS, async (n) => {
        const [near, far] = n % 2 === 0 ? places : places.toReversed();
        const reference = `places-${round}-${n}`;
        const first = await stock.reserve(reference, [line(sku, 1, near)]);
        if (first.reservation) return first;
        return stock.reserve(`${reference}-far`, [line(sku, 1, far)]);
      });
      expect(held).toHaveLength(UNITS);
      expect(await stock.level(sku, 'SH001')).toMatchObject({ available: 0, reserved: 60 });
      expect(await stock.level(sku, 'WH001')).toMatchObject({ available: 0, reserved: 40 });
    }
  }, 1_200_000);

  it('sells again what is given back meanwhile, and tells nobody "sold out" after that', async () => {
    for (const round of rounds) {
      const sku = `BACK-${round}`;
      await stock.given(sku, UNITS);
      const kept = await rush(BUYERS, async (n) => {
        const reference = `back-${round}-${n}`;
        const answer = await stock.reserve(reference, [line(sku, 1)]);
        if (answer.reservation === null || n % 2 === 0) return answer;
        const { reservation } = await stock.release(reference);
        expect(reservation.status).toBe('RELEASED');
        return { reservation: null };
      });
      const left = UNITS - kept.held.length;
      expect(await stock.level(sku)).toMatchObject({ available: left });

      const late = await rush(UNITS, (n) =>
        stock.reserve(`back-${round}-late-${n}`, [line(sku, 1)]),
      );
      expect(late.held).toHaveLength(left);
    }
  }, 1_200_000);
});

describe('a group', () => {
  it('takes four statements for two hundred buyers, and raises the version once', async () => {
    await stock.given('GROUP', 150);
    // The first has its group to itself; the others are collected meanwhile.
    const statements = await statementsOf(async () => {
      await rush(201, (n) => stock.reserve(`group-${n}`, [line('GROUP', 1)]));
    });

    expect(statements.length).toBeLessThanOrEqual(12);
    const { version, reserved } = await stock.level('GROUP');
    expect(reserved).toBe(150);
    expect(version).toBeLessThanOrEqual(3);
  });

  it('is not hurt by one of its requests that breaks the transaction', async () => {
    await inventory.sql(`
      create function poison() returns trigger language plpgsql as $$
      begin
        if new.reference = 'poison' then raise exception 'poisoned'; end if;
        return new;
      end $$`);
    await inventory.sql(`create trigger poison before insert on reservation
      for each row execute function poison()`);
    await stock.given('GOOD', 50);

    const answers = await Promise.allSettled(
      Array.from({ length: 60 }, (_, n) =>
        stock.reserve(n === 7 ? 'poison' : `good-${n}`, [line('GOOD', 1)]),
      ),
    );

    await inventory.sql(`drop function poison cascade`);
    const failed = answers.filter(({ status }) => status === 'rejected');
    expect(failed).toEqual([answers[7]]);
    expect(await stock.level('GOOD')).toMatchObject({ reserved: 50, available: 0 });
    expect((await stock.reserve('poison', [line('GOOD', 1)])).userErrors).toMatchObject([
      { code: 'INSUFFICIENT_STOCK' },
    ]);
  });

  it('refuses a deadline that no database could read, and nobody else', async () => {
    await stock.given('FAR', 2);
    // West of Greenwich it is the year 10,000 already.
    const far = { toISOString: () => '9999-12-31T23:59:59-12:00' } as Date;

    const [bad, good] = await Promise.allSettled([
      stock.reserve('far-1', [line('FAR', 1)], far),
      stock.reserve('far-2', [line('FAR', 1)]),
    ]);

    // The scalar refuses it, before it can reach a group.
    expect(String((bad as PromiseRejectedResult).reason)).toContain('BAD_USER_INPUT');
    expect(good).toMatchObject({
      status: 'fulfilled',
      value: { reservation: { status: 'ACTIVE' } },
    });
  });

  it('does not wait for a level that somebody sits on, except for those who want it', async () => {
    await stock.given('BUSY', 1);
    await stock.given('FREE', 1);
    const other = new pg.Client(
      connectionConfig(address.url, { applicationName: 'entresol-test', schema: 'inventory' }),
    );
    await other.connect();
    await other.query('begin');
    await other.query(`select 1 from stock_level where sku = 'BUSY' for no key update`);

    const busy = stock.reserve('busy-1', [line('BUSY', 1)]);
    const free = stock.reserve('free-1', [line('FREE', 1)]);
    const first = await Promise.race([busy, free]);
    expect(first.reservation.reference).toBe('free-1');
    await other.query('commit');
    await other.end();

    expect((await busy).reservation.reference).toBe('busy-1');
  });
});

describe('ending many holds at once', () => {
  it('sells and gives back each once, in few statements, and refuses who never held', async () => {
    await stock.given('ENDS', UNITS);
    await rush(UNITS, (n) => stock.reserve(`ends-${n}`, [line('ENDS', 1)]));
    const before = await stock.level('ENDS');

    const statements = await statementsOf(async () => {
      const ends = Array.from({ length: 2 * UNITS }, (_, n) => `ends-${Math.floor(n / 2)}`);
      const answers = await Promise.all([
        ...ends.map((reference, n) =>
          n % 4 < 2 ? stock.consume(reference) : stock.release(reference),
        ),
        stock.consume('ends-never'),
        stock.release('ends-early'),
      ]);
      expect(answers.at(-2).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect(answers.at(-1).reservation).toMatchObject({ status: 'RELEASED', lines: [] });
      const statuses = answers.slice(0, -2).map(({ reservation }) => reservation.status);
      const expected = ends.map((_, n) => (n % 4 < 2 ? 'CONSUMED' : 'RELEASED'));
      expect(statuses).toEqual(expected);
    });

    expect(statements.length).toBeLessThanOrEqual(24);
    const after = await stock.level('ENDS');
    expect(after).toMatchObject({ onHand: UNITS / 2, reserved: 0, available: UNITS / 2 });
    expect(after.version - before.version).toBeLessThanOrEqual(3);
    const late = await stock.reserve('ends-early', [line('ENDS', 1)]);
    expect(late.userErrors).toMatchObject([{ code: 'RESERVATION_CLOSED' }]);
  });
});

describe('two processes on one database', () => {
  let twin: ReturnType<typeof createSubgraph>;
  const elsewhere: typeof inventory = {
    ...inventory,
    run: (query, variables = {}, { actor = INTERNAL } = {}) =>
      twin.execute(
        { query, variables },
        issueStatement({ actor, language: 'en', requestId: randomUUID() }),
      ) as never,
  };
  const other = stockOf(elsewhere);
  const either = (n: number) => (n % 2 === 0 ? stock : other);

  beforeAll(async () => {
    twin = createSubgraph({
      databaseUrl: address.url,
      clock: inventory.clock,
      log: createLogger({ name: 'test', level: 'silent' }),
      call: (async (subgraph: string, document: DocumentNode, variables: object) => {
        const operation = getOperationAST(document)?.name?.value ?? '';
        return answers({ subgraph, operation, variables: { ...variables } });
      }) as never,
      migrate: false,
      background: false,
    });
    await twin.start();
  });
  afterAll(() => twin.close());

  it('sell exactly as many as there are', async () => {
    await stock.given('SHARED', UNITS);
    await stock.given('ASIDE', BUYERS);

    const { held } = await rush(BUYERS, (n) =>
      either(n).reserve(`shared-${n}`, [line('SHARED', 1), line('ASIDE', 1)]),
    );

    expect(held).toHaveLength(UNITS);
    expect(await stock.level('SHARED')).toMatchObject({ available: 0, reserved: UNITS });
    expect(await stock.level('ASIDE')).toMatchObject({ reserved: UNITS });
  });

  it('leave the safety stock of a channel alone, although they sell at different places', async () => {
    const [here, there] = [deskOf(inventory), deskOf(elsewhere)];
    for (const sku of ['SAFE-1', 'SAFE-2', 'SAFE-3']) {
      await stock.given(sku, 10);
      await stock.given(sku, 10, 'WH001');
      const channel = `${sku}-CH`;
      await here.front({ code: sku, name: sku, channels: [channel], locations: [], safety: 6 });
      await here.quota({ front: sku, lines: [{ sku, quotaLeft: null, safety: null }] });

      const { held } = await rush(40, (n) => {
        const [desk, place] = n % 2 ? [here, 'SH001'] : [there, 'WH001'];
        return desk.reserve(`${sku}-${n}`, [line(sku, 1, place)], { channel });
      });

      expect(held).toHaveLength(14);
    }
  });

  it('keep two carts of a member between them, of whatever goods and at whatever process', async () => {
    const desks = [deskOf(inventory), deskOf(elsewhere)];
    for (const n of [0, 1, 2, 3]) await stock.given(`CART-${n}`, 200);
    const members = Array.from({ length: 12 }, (_, n) => `m-cart-${n}`);
    const made = await Promise.all(
      members.map(async (id) => {
        const asked = [0, 1, 2, 3].map((n) => {
          const lines = [{ sku: `CART-${n}`, quantity: 1 }];
          const input = { location: 'SH001', lines, channel: 'MINI' };
          return desks[n % 2]!.cart(input, undefined, { actor: { kind: 'MEMBER', id } });
        });
        const answers = await Promise.all(asked);
        return answers.filter(({ stockHold }) => stockHold !== null).length;
      }),
    );
    expect(made).toEqual(members.map(() => 2));
  });

  it.each([
    ['for the last units', 'LASTS', UNITS],
    ['with units to spare', 'SPARE', 3 * UNITS],
  ])('give one answer to a reference that reaches both at once, %s', async (_rule, sku, units) => {
    await stock.given(sku, units);

    const { held } = await rush(2 * UNITS, (n) =>
      either(n).reserve(`${sku}-${Math.floor(n / 2)}`, [line(sku, 1)]),
    );

    expect(held).toHaveLength(2 * UNITS);
    expect(await stock.level(sku)).toMatchObject({ available: units - UNITS, reserved: UNITS });
  });

  it('queue up instead of deadlocking over carts that share some of their SKUs', async () => {
    const skus = Array.from({ length: 8 }, (_, n) => `MIX-${n}`);
    for (const sku of skus) await stock.given(sku, BUYERS);

    const { held } = await rush(BUYERS, (n) => {
      const cart = [n, n * 3 + 1, n * 5 + 2].map((at) => line(skus[at % 8]!, 1));
      return either(n).reserve(`mix-${n}`, cart);
    });

    expect(held).toHaveLength(BUYERS);
  });

  it('end either held or closed when one reserves and the other releases', async () => {
    await stock.given('TORN', UNITS);

    const pairs = await Promise.all(
      Array.from({ length: UNITS }, async (_, n) => {
        const [held, released] = await Promise.all([
          stock.reserve(`torn-${n}`, [line('TORN', 1)]),
          other.release(`torn-${n}`),
        ]);
        const codes = held.userErrors.map(({ code }: { code: string }) => code);
        return [released.reservation.status, held.reservation ? [] : codes];
      }),
    );

    for (const [status, codes] of pairs) {
      expect(status).toBe('RELEASED');
      expect([[], ['RESERVATION_CLOSED']]).toContainEqual(codes);
    }
    expect(await stock.level('TORN')).toMatchObject({ available: UNITS, reserved: 0 });
  });

  it('let exactly one of release and consume win when each gets one of them', async () => {
    await stock.given('TUG', UNITS);
    await rush(UNITS, (n) => stock.reserve(`tug-${n}`, [line('TUG', 1)]));

    const pairs = await Promise.all(
      Array.from({ length: UNITS }, (_, n) =>
        Promise.all([either(n).consume(`tug-${n}`), either(n + 1).release(`tug-${n}`)]),
      ),
    );

    const sold = pairs.filter(([consumed]) => consumed.reservation).length;
    for (const [consumed, released] of pairs) {
      expect([consumed.reservation === null, released.reservation === null].sort()).toEqual([
        false,
        true,
      ]);
    }
    expect(await stock.level('TUG')).toMatchObject({ onHand: UNITS - sold, reserved: 0 });
  });
});
