import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { statementsOf, useSubgraph } from '@entresol/shared/testing';
import { toGlobalId } from '@entresol/shared';
import { createSubgraph } from '../src/subgraph.ts';
import { answers, line, stockOf } from './fixtures.ts';

// Without background work only buyers free lapsed holds, so each test sees its own doing.
const inventory = useSubgraph('inventory', createSubgraph, { background: false });
const stock = stockOf(inventory);
const minutes = (count: number) => new Date(inventory.clock.now().getTime() + count * 60_000);

beforeAll(() => inventory.answer(answers));
afterEach(async () => expect(await stock.violations()).toEqual([]));

describe('reserving', () => {
  // Vendure #3508, Saleor #543: check and allocation are one transaction.
  it('sells the last unit once when fifty race for it', async () => {
    await stock.given('LAST', 1);

    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, n) => stock.reserve(`last-${n}`, [line('LAST', 1)])),
    );

    expect(outcomes.filter(({ reservation }) => reservation)).toHaveLength(1);
    expect(await stock.level('LAST')).toMatchObject({ onHand: 1, available: 0, reserved: 1 });
  });

  it('sells exactly a hundred units to three hundred buyers, none falsely sold out', async () => {
    await stock.given('HUNDRED', 100);

    const outcomes = await Promise.all(
      Array.from({ length: 300 }, (_, n) => stock.reserve(`hundred-${n}`, [line('HUNDRED', 1)])),
    );

    const refused = outcomes.filter(({ reservation }) => !reservation);
    expect(refused).toHaveLength(200);
    expect(new Set(refused.map(({ userErrors }) => userErrors[0].available))).toEqual(new Set([0]));
    expect(await stock.level('HUNDRED')).toMatchObject({ available: 0, reserved: 100 });
  });

  // Medusa PR #11403: unsorted or double lock keys ended in deadlocks.
  it('lets carts in opposite order queue up instead of deadlocking', async () => {
    await stock.given('LEFT', 100);
    await stock.given('RIGHT', 100);
    const carts = [
      [line('LEFT', 1), line('RIGHT', 1)],
      [line('RIGHT', 1), line('LEFT', 1)],
    ];

    const outcomes = await Promise.all(
      Array.from({ length: 60 }, (_, n) => stock.reserve(`reversed-${n}`, carts[n % 2]!)),
    );

    expect(outcomes.every(({ reservation }) => reservation)).toBe(true);
    const [{ deadlocks }] = await inventory.sql(
      `select deadlocks from pg_stat_database where datname = current_database()`,
    );
    expect(Number(deadlocks)).toBe(0);
  });

  // Medusa #16502: each of two lines passed alone.
  it('adds up two lines of one SKU before it decides', async () => {
    await stock.given('PAIR', 3);

    const refused = await stock.reserve('pair-1', [line('PAIR', 2), line('pair', 2)]);
    const held = await stock.reserve('pair-2', [line('PAIR', 2), line('PAIR', 1)]);

    expect(refused).toMatchObject({
      reservation: null,
      userErrors: [
        {
          code: 'INSUFFICIENT_STOCK',
          sku: 'PAIR',
          locationId: toGlobalId('Location', 'SH001'),
          requested: 4,
          available: 3,
          retryable: true,
        },
      ],
    });
    expect(held.reservation.lines).toEqual([line('PAIR', 3)]);
  });

  it('holds nothing when one line is short, and names every short line', async () => {
    await stock.given('PLENTY', 5);
    await stock.given('SCARCE', 1);
    const before = await stock.level('PLENTY');

    const lines = [line('PLENTY', 1), line('SCARCE', 2), line('NEVER', 1)];
    const refused = await stock.reserve('short-1', lines);

    expect(refused.userErrors).toMatchObject([
      { sku: 'SCARCE', requested: 2, available: 1 },
      { sku: 'NEVER', requested: 1, available: 0 },
    ]);
    expect(await stock.level('PLENTY')).toEqual(before);
    expect(await inventory.sql(`select 1 from reservation where reference = 'short-1'`)).toEqual(
      [],
    );
  });

  it('gives a repeat the first answer, also to ten at once, and refuses other lines', async () => {
    await stock.given('ONCE', 10);

    const twins = await Promise.all(
      Array.from({ length: 10 }, () => stock.reserve('once-1', [line('ONCE', 4)])),
    );
    const other = await stock.reserve('once-1', [line('ONCE', 5)]);

    expect(new Set(twins.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(twins[0].reservation).toMatchObject({ status: 'ACTIVE', lines: [line('ONCE', 4)] });
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_MISMATCH' }]);
    expect(await stock.level('ONCE')).toMatchObject({ reserved: 4, version: 2 });
  });

  it('takes four statements between begin and commit', async () => {
    await stock.given('FAST', 10);

    const statements = await statementsOf(() => stock.reserve('fast-1', [line('FAST', 1)]));

    expect(statements.map((text) => text.trim().split(/\s/)[0])).toEqual([
      'with',
      'with',
      'update',
      'insert',
    ]);
  });

  it.each([
    ['no lines', []],
    ['zero units', [line('TEA', 0)]],
    ['fewer than zero units', [line('TEA', -1)]],
    ['more than a million units', [line('TEA', 1_000_001)]],
    ['more than 500 lines', Array.from({ length: 501 }, (_, n) => line(`TEA-${n}`, 1))],
    ['a blank SKU', [line(' ', 1)]],
  ])('refuses %s', async (_rule, lines) => {
    const { reservation, userErrors } = await stock.reserve('bad-1', lines);

    expect(reservation).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });
});

describe('ending a hold', () => {
  it('gives units back once, however often it is released', async () => {
    await stock.given('BACK', 5);
    await stock.reserve('back-1', [line('BACK', 2)]);

    const first = await stock.release('back-1');
    const again = await Promise.all([stock.release('back-1'), stock.release('back-1')]);

    expect(first.reservation).toMatchObject({ status: 'RELEASED', lines: [line('BACK', 2)] });
    expect(again).toEqual([first, first]);
    expect(await stock.level('BACK')).toMatchObject({ available: 5, reserved: 0, version: 3 });
  });

  it('refuses a reservation that comes after its release', async () => {
    await stock.given('LATE', 5);

    const tombstone = await stock.release('late-1');
    const late = await stock.reserve('late-1', [line('LATE', 1)]);

    expect(tombstone.reservation).toMatchObject({ status: 'RELEASED', lines: [] });
    expect(late).toMatchObject({
      reservation: null,
      userErrors: [{ code: 'RESERVATION_CLOSED', reference: 'late-1', retryable: false }],
    });
    expect(await stock.level('LATE')).toMatchObject({ reserved: 0, version: 1 });
  });

  it('ends either held or closed when reserve and release race', async () => {
    await stock.given('RACE', 100);

    for (let n = 0; n < 20; n += 1) {
      const [held] = await Promise.all([
        stock.reserve(`race-${n}`, [line('RACE', 1)]),
        stock.release(`race-${n}`),
      ]);
      const closed = held.userErrors.map(({ code }: { code: string }) => code);
      expect(held.reservation ? [] : ['RESERVATION_CLOSED']).toEqual(closed);
    }

    expect(await stock.level('RACE')).toMatchObject({ available: 100, reserved: 0 });
  });

  it('lets exactly one of release and consume win', async () => {
    await stock.given('DUEL', 20);
    let sold = 0;

    for (let n = 0; n < 20; n += 1) {
      await stock.reserve(`duel-${n}`, [line('DUEL', 1)]);
      const [released, consumed] = await Promise.all([
        stock.release(`duel-${n}`),
        stock.consume(`duel-${n}`),
      ]);
      const winners = [released.reservation?.status, consumed.reservation?.status];
      expect([
        ['RELEASED', undefined],
        [undefined, 'CONSUMED'],
      ]).toContainEqual(winners);
      if (consumed.reservation) sold += 1;
    }

    expect(await stock.level('DUEL')).toMatchObject({ onHand: 20 - sold, reserved: 0 });
  });

  it('consumes its own units, once, as a sale of the order', async () => {
    await stock.given('SOLD', 3);
    await stock.reserve('sold-1', [line('SOLD', 2)]);
    await stock.reserve('sold-2', [line('SOLD', 1)]);

    const first = await stock.consume('sold-1');
    const again = await stock.consume('sold-1');

    expect(first.reservation.status).toBe('CONSUMED');
    expect(again).toEqual(first);
    expect(await stock.level('SOLD')).toMatchObject({ onHand: 1, available: 0, reserved: 1 });
    expect(
      await inventory.sql(
        `select type, from_account, to_account, quantity, document from stock_movement
         where sku = 'SOLD' and type <> 'RECEIVE'`,
      ),
    ).toEqual([
      {
        type: 'SALE',
        from_account: 'GOOD',
        to_account: 'CUSTOMER',
        quantity: 2,
        document: 'sold-1',
      },
    ]);
  });

  it('refuses to consume what was never held', async () => {
    const { userErrors } = await stock.consume('never-1');

    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['reference'] }]);
  });
});

describe('a hold past its deadline', () => {
  // Medusa #12401: reserved units fell below zero.
  it('is freed exactly once, inside the reservations that race for its units', async () => {
    await stock.given('LAPSE', 1);
    await stock.given('BESIDE', 4);
    await stock.reserve('lapse-1', [line('LAPSE', 1), line('BESIDE', 4)], minutes(15));
    inventory.clock.advance(15 * 60_000);

    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) => stock.reserve(`lapse-next-${n}`, [line('LAPSE', 1)])),
    );
    const released = await stock.release('lapse-1');

    expect(outcomes.filter(({ reservation }) => reservation)).toHaveLength(1);
    expect(released.reservation.status).toBe('EXPIRED');
    expect(await stock.level('LAPSE')).toMatchObject({ available: 0, reserved: 1, version: 3 });
    expect(await stock.level('BESIDE')).toMatchObject({ available: 4, reserved: 0, version: 3 });
  });

  it('can neither be consumed nor reserved again, swept or not', async () => {
    await stock.given('GONE', 1);
    await stock.reserve('gone-1', [line('GONE', 1)], minutes(1));
    inventory.clock.advance(60_000);

    const consumed = await stock.consume('gone-1');
    const repeated = await stock.reserve('gone-1', [line('GONE', 1)], minutes(1));

    expect(consumed.userErrors).toMatchObject([{ code: 'RESERVATION_CLOSED' }]);
    expect(repeated.userErrors).toMatchObject([{ code: 'RESERVATION_CLOSED' }]);
    expect((await stock.release('gone-1')).reservation.status).toBe('RELEASED');
    expect(await stock.level('GONE')).toMatchObject({ available: 1, reserved: 0 });
  });

  it('is refused from the start', async () => {
    await stock.given('PAST', 1);

    const { userErrors } = await stock.reserve('past-1', [line('PAST', 1)], minutes(-1));

    expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'expiresAt'] }]);
  });
});

describe('any sequence of commands', () => {
  // Medusa #16569: reservations at once lost counts.
  it('keeps every invariant when all kinds run at once over the same levels', async () => {
    const skus = ['S1', 'S2', 'S3', 'S4'];
    for (const sku of skus) await stock.given(sku, 40);
    const pick = (n: number) => [skus[n % 4]!, skus[(n * 7 + 1) % 4]!];

    async function act(n: number): Promise<void> {
      const lines = pick(n).map((sku) => line(sku, 1 + (n % 3)));
      const deadline = n % 3 === 0 ? minutes(1) : null;
      await stock.reserve(`storm-${n}`, lines, deadline);
      if (n % 40 === 20) inventory.clock.advance(61_000);
      const document = `storm-${n - (n % 2)}`;
      if (n % 2 === 0) await Promise.all([stock.consume(document), stock.release(document)]);
      const [sku] = pick(n + 1);
      if (n % 5 === 0) await stock.given(sku!, 2);
      const count = { sku, delta: n % 2 === 0 ? 1 : -1 };
      if (n % 4 === 1) {
        await stock.adjust({ location: 'SH001', reason: 'count', lines: [count] });
      }
    }
    await Promise.all(Array.from({ length: 120 }, (_, n) => act(n)));

    expect(await stock.violations()).toEqual([]);
    const [{ deadlocks }] = await inventory.sql(
      `select deadlocks from pg_stat_database where datname = current_database()`,
    );
    expect(Number(deadlocks)).toBe(0);
  });
});

describe('the hot path', () => {
  it('finds its levels by index among thousands', async () => {
    const rows = Array.from({ length: 5_000 }, (_, n) => ({
      sku: `PLAN-${n}`,
      location: 'SH001',
      type: 'OPENING',
      from: 'VARIANCE',
      to: 'GOOD',
      quantity: 9,
      occurredAt: '2026-01-01T00:00:00Z',
    }));
    await stock.bulkPost(rows);
    await inventory.sql('analyze stock_level');

    const statements = await statementsOf(() => stock.reserve('plan-1', [line('PLAN-7', 1)]));
    const plans = await Promise.all(
      statements.map((text) => inventory.sql(`explain (format json) ${text}`)),
    );

    const text = JSON.stringify(plans);
    expect(text).toMatch(/stock_level_(sku_)?location/);
    expect(text).not.toMatch(/"Seq Scan"[^}]*"stock_level"/);
  });
});

describe('dividing a hold', () => {
  const part = (reference: string, ...lines: readonly object[]) => ({ reference, lines });

  it('gives units to others, and nothing is free or sold in between', async () => {
    await stock.given('SPLIT', 5);
    await stock.given('SPLIT', 2, 'SH002');
    await stock.reserve('split', [line('SPLIT', 5), line('SPLIT', 2, 'SH002')]);
    const before = await stock.level('SPLIT');

    const parts = [part('split-F2', line('SPLIT', 2, 'SH002')), part('split-F3', line('SPLIT', 1))];
    const answers = await Promise.all([1, 2, 3].map(() => stock.split('split', parts)));

    const made = answers.filter(({ reservation }) => reservation);
    expect(made.length).toBeGreaterThan(0);
    expect(made[0].reservation.lines).toEqual([line('SPLIT', 4)]);
    expect(await stock.level('SPLIT')).toEqual(before);
    await stock.consume('split-F3');
    await stock.release('split-F2');
    expect(await stock.level('SPLIT')).toMatchObject({ onHand: 4, reserved: 4 });
    expect(await stock.level('SPLIT', 'SH002')).toMatchObject({ onHand: 2, reserved: 0 });
    expect((await stock.split('split', parts)).userErrors).toEqual([]);
  });

  it('races with its own end: what was given is sold once, by whoever has it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [sku, hold] = [`DIVIDED-${round}`, `divided-${round}`];
      await stock.given(sku, 3);
      await stock.reserve(hold, [line(sku, 3)]);
      const [split] = await Promise.all([
        stock.split(hold, [part(`${hold}-F2`, line(sku, 1))]),
        stock.consume(hold),
      ]);
      const sold = split.reservation ? 2 : 3;
      expect(await stock.level(sku)).toMatchObject({ onHand: 3 - sold, reserved: 3 - sold });
    }
  });

  it('is refused when a part was given back before it was made', async () => {
    await stock.given('GRAVE', 2);
    await stock.reserve('grave', [line('GRAVE', 2)]);
    await stock.release('grave-F2');
    const { userErrors } = await stock.split('grave', [part('grave-F2', line('GRAVE', 1))]);
    expect(userErrors).toMatchObject([{ code: 'RESERVATION_CLOSED', reference: 'grave-F2' }]);
    expect(await stock.level('GRAVE')).toMatchObject({ reserved: 2 });
  });
});
