import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { statementsOf, useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { answers, CLERK, INTERNAL, line, stockOf } from './fixtures.ts';
import { deskOf } from './stock-desk.ts';

const inventory = useSubgraph('inventory', createSubgraph, { background: false });
const stock = stockOf(inventory);
const desk = deskOf(inventory);
const asClerk = { actor: CLERK };

beforeAll(() => inventory.answer(answers));
afterEach(async () => expect(await stock.violations()).toEqual([]));

const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) =>
  userErrors.map(({ code }) => code);

describe('locking by hand', () => {
  const lock = (sku: string, quantity: number, more = {}) => ({
    location: 'SH001',
    lines: [{ sku, quantity }],
    note: 'photo shoot',
    ...more,
  });

  it('takes units out of available until they are unlocked, once per key', async () => {
    await stock.given('LOCK-1', 5);
    const key = stock.key();

    const [first, twin] = await Promise.all([
      desk.lock(lock('LOCK-1', 3), key, asClerk),
      desk.lock(lock('LOCK-1', 3), key, asClerk),
    ]);
    expect(twin).toEqual(first);
    expect(first.stockHold).toMatchObject({
      kind: 'MANUAL',
      status: 'ACTIVE',
      note: 'photo shoot',
      heldBy: 'STAFF:staff-1',
      lines: [{ sku: 'LOCK-1', quantity: 3, kind: 'MANUAL' }],
    });
    expect(await desk.level('LOCK-1')).toMatchObject({ onHand: 5, available: 2, locked: 3 });
    expect((await stock.reserve('lock-1', [line('LOCK-1', 3)])).userErrors).toMatchObject([
      { code: 'INSUFFICIENT_STOCK', available: 2 },
    ]);

    const { reference } = first.stockHold;
    const unlocked = await desk.unlock(reference, stock.key(), asClerk);
    expect(unlocked.stockHold).toMatchObject({ reference, status: 'RELEASED' });
    expect(await desk.level('LOCK-1')).toMatchObject({ available: 5, locked: 0, reserved: 0 });
  });

  it('is refused beyond what is available, without a reason, and at other stores', async () => {
    await stock.given('LOCK-2', 2);
    await stock.reserve('lock-2', [line('LOCK-2', 1)]);

    expect(codesOf(await desk.lock(lock('LOCK-2', 2)))).toEqual(['INSUFFICIENT_STOCK']);
    expect(codesOf(await desk.lock(lock('LOCK-2', 1, { note: ' ' })))).toEqual(['INVALID_INPUT']);
    expect(codesOf(await desk.lock(lock('LOCK-2', 1, { location: 'NOWHERE' })))).toEqual([
      'LOCATION_UNKNOWN',
    ]);
    await expect(
      desk.lock(lock('LOCK-2', 1, { location: 'SH002' }), stock.key(), asClerk),
    ).rejects.toThrow('FORBIDDEN');
    expect(codesOf(await desk.unlock('lock-2'))).toEqual(['NOT_FOUND']);
    expect(await desk.level('LOCK-2')).toMatchObject({ locked: 0, reserved: 1 });
  });
});

describe('a cart’s hold', () => {
  const cart = (sku: string, quantity: number, minutes = 15) => ({
    location: 'SH001',
    lines: [{ sku, quantity }],
    minutes,
  });

  it('becomes the order’s without a moment in which others could take the units', async () => {
    await stock.given('CART-1', 1);
    const { stockHold } = await desk.cart(cart('CART-1', 1));
    const rivals = Array.from({ length: 30 }, (_, n) =>
      stock.reserve(`cart-1-rival-${n}`, [line('CART-1', 1)]),
    );
    const { reservation } = await desk.reserve('cart-1', [line('CART-1', 1)], {
      takesOver: stockHold.reference,
    });
    expect((await Promise.all(rivals)).filter((answer) => answer.reservation)).toEqual([]);
    expect(reservation).toMatchObject({ status: 'ACTIVE', kind: 'ORDER' });
    expect(await desk.hold(stockHold.reference)).toMatchObject({ status: 'RELEASED' });
    expect(await desk.level('CART-1')).toMatchObject({ available: 0, reserved: 1 });
  });

  it('may become a larger order, and stays as it was when that is refused', async () => {
    await stock.given('CART-2', 3);
    const { stockHold } = await desk.cart(cart('CART-2', 2));
    const takesOver = stockHold.reference;

    const refused = await desk.reserve('cart-2-a', [line('CART-2', 4)], { takesOver });
    expect(refused.userErrors).toMatchObject([{ requested: 4, available: 3 }]);
    expect(await desk.hold(takesOver)).toMatchObject({ status: 'ACTIVE' });
    expect(await desk.level('CART-2')).toMatchObject({ available: 1, reserved: 2 });

    const held = await desk.reserve('cart-2-b', [line('CART-2', 3)], { takesOver });
    expect(held.reservation).toMatchObject({ lines: [{ quantity: 3 }] });
    expect(await desk.level('CART-2')).toMatchObject({ available: 0, reserved: 3 });
  });

  it('becomes one order only, however many ask for it', async () => {
    await stock.given('CART-3', 1);
    const { stockHold } = await desk.cart(cart('CART-3', 1));
    const orders = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        desk.reserve(`cart-3-${n}`, [line('CART-3', 1)], { takesOver: stockHold.reference }),
      ),
    );
    expect(orders.filter(({ reservation }) => reservation)).toHaveLength(1);
  });

  it('lapses by itself, and is asked for in minutes', async () => {
    await stock.given('CART-4', 1);
    expect(codesOf(await desk.cart(cart('CART-4', 1, 0)))).toEqual(['INVALID_INPUT']);
    const { stockHold } = await desk.cart(cart('CART-4', 1, 5));
    inventory.clock.advance(5 * 60_000);
    // An order whose cart has lapsed is held anew, and told so.
    const late = { takesOver: stockHold.reference };
    const { reservation } = await desk.reserve('cart-4', [line('CART-4', 1)], late);
    expect(reservation).toMatchObject({ status: 'ACTIVE', tookOver: null });
    expect(codesOf(await desk.reserve('cart-4b', [line('CART-4', 1)], late))).toEqual([
      'INSUFFICIENT_STOCK',
    ]);
  });

  it('is taken over by orders of its member or its store only, and says which it became', async () => {
    await stock.given('CART-5', 1);
    const lines = [line('CART-5', 1)];
    const { stockHold } = await desk.cart({ ...cart('CART-5', 1), memberNo: ' m-1 ' });
    const takesOver = stockHold.reference;
    const before = await desk.level('CART-5');
    const takers = [
      { actor: 'MEMBER:m-2', memberNo: 'm-2', store: 'SH001' },
      { actor: 'STAFF:staff-1', memberNo: null, store: 'SH001' },
      null,
    ];
    for (const [n, takenBy] of takers.entries()) {
      const answer = await desk.reserve(`cart-5-${n}`, lines, { takesOver, takenBy });
      expect(answer.userErrors).toMatchObject([
        { code: 'CART_HOLD_UNKNOWN', field: ['input', 'takesOver'], reference: takesOver },
      ]);
    }
    expect(codesOf(await desk.reserve('cart-5-x', lines, { takesOver: 'never' }))).toEqual([
      'CART_HOLD_UNKNOWN',
    ]);
    expect(await desk.level('CART-5')).toEqual(before);

    const takenBy = { actor: 'STAFF:staff-9', memberNo: 'm-1', store: 'SH002' };
    const first = await desk.reserve('cart-5', lines, { takesOver, takenBy });
    expect(first.reservation).toMatchObject({ status: 'ACTIVE', tookOver: takesOver });
    expect(await desk.reserve('cart-5', lines, { takesOver, takenBy })).toEqual(first);
  });

  it('is made by members for themselves, bounded in holds, units and minutes', async () => {
    await stock.given('CART-6', 99);
    const member = { actor: { kind: 'MEMBER', id: 'm-6' } } as const;
    const other = { actor: { kind: 'MEMBER', id: 'm-7' } } as const;
    const mine = (quantity: number, more: object = {}, who: object = member) =>
      desk.cart({ ...cart('CART-6', quantity), channel: 'MINI', ...more }, undefined, who);

    expect(codesOf(await mine(1, { minutes: 31 }))).toEqual(['INVALID_INPUT']);
    expect(codesOf(await mine(1, { channel: null }))).toEqual(['INVALID_INPUT']);
    expect((await mine(21)).userErrors).toMatchObject([
      { code: 'CART_HOLD_LIMIT', limit: 'UNITS', max: 20 },
    ]);
    await expect(mine(1, { memberNo: 'm-7' })).rejects.toThrow('FORBIDDEN');
    // Those who ask at once, in one group or in several, keep two between them.
    for (const n of [0, 1, 2, 3]) await stock.given(`CART-6-${n}`, 99);
    const some = (n: number) => ({ lines: [{ sku: `CART-6-${n % 4}`, quantity: 3 }] });
    const asked = await Promise.all(Array.from({ length: 16 }, (_, n) => mine(0, some(n))));
    const made = asked.flatMap(({ stockHold }) => stockHold ?? []);
    expect(made).toHaveLength(2);
    expect([...new Set(asked.flatMap(codesOf))]).toEqual(['CART_HOLD_LIMIT']);
    expect(made[0]).toMatchObject({ memberNo: 'm-6', heldBy: 'MEMBER:m-6', kind: 'CART' });
    expect((await mine(20, {}, other)).stockHold).not.toBeNull();

    const { reference } = made[0];
    expect(codesOf(await desk.unlock(reference, undefined, other))).toEqual(['NOT_FOUND']);
    expect((await desk.unlock(reference, undefined, member)).stockHold.status).toBe('RELEASED');
    await expect(
      desk.lock({ location: 'SH001', lines: [], note: 'x' }, undefined, member),
    ).rejects.toThrow('FORBIDDEN');
    expect((await mine(1)).userErrors).toEqual([]);
    inventory.clock.advance(30 * 60_000);
    for (let n = 3; n < 20; n += 1) {
      const { stockHold } = await mine(1);
      await desk.unlock(stockHold.reference, undefined, member);
    }
    expect((await mine(1)).userErrors).toMatchObject([{ limit: 'HOLDS_A_DAY', max: 20 }]);
  });
});

describe('moving a hold', () => {
  const to = (sku: string, quantity: number, from = 'SH001', there = 'WH001') => ({
    sku,
    from,
    to: there,
    quantity,
  });

  it('holds as many units as before, at another place', async () => {
    await stock.given('MOVE-1', 2);
    await stock.given('MOVE-1', 2, 'WH001');
    await stock.reserve('move-1', [line('MOVE-1', 2)]);
    const key = stock.key();

    const first = await desk.move('move-1', [to('MOVE-1', 1)], key);
    const again = await desk.move('move-1', [to('MOVE-1', 1)], key);

    expect(again).toEqual(first);
    expect(first.reservation.lines).toMatchObject([line('MOVE-1', 1), line('MOVE-1', 1, 'WH001')]);
    expect(await desk.level('MOVE-1')).toMatchObject({ available: 1, reserved: 1 });
    expect(await desk.level('MOVE-1', 'WH001')).toMatchObject({ available: 1, reserved: 1 });
    expect((await stock.consume('move-1')).reservation.status).toBe('CONSUMED');
  });

  it('is refused as a whole where the other place lacks units, and nothing changes', async () => {
    await stock.given('MOVE-2', 3);
    await stock.reserve('move-2', [line('MOVE-2', 2)]);
    const before = await desk.level('MOVE-2');

    const short = await desk.move('move-2', [to('MOVE-2', 1)]);
    const tooMany = await desk.move('move-2', [to('MOVE-2', 3)]);
    const nobody = await desk.move('move-2-nobody', [to('MOVE-2', 1)]);

    expect(short.userErrors).toMatchObject([{ code: 'INSUFFICIENT_STOCK', available: 0 }]);
    expect(codesOf(tooMany)).toEqual(['INVALID_INPUT']);
    expect(codesOf(nobody)).toEqual(['NOT_FOUND']);
    expect(await desk.level('MOVE-2')).toEqual(before);
  });

  it('races with sales, moves back and the hold’s own end, and loses no unit', async () => {
    await stock.given('MOVE-3', 20);
    await stock.given('MOVE-3', 20, 'WH001');
    const orders = Array.from({ length: 12 }, (_, n) => `move-3-${n}`);
    for (const order of orders) await stock.reserve(order, [line('MOVE-3', 1)]);

    await Promise.all(
      orders.flatMap((order, n) => [
        desk.move(order, [to('MOVE-3', 1)]),
        desk.move(order, [to('MOVE-3', 1, 'WH001', 'SH001')]),
        n % 3 === 0 ? stock.consume(order) : stock.release(order),
        stock.reserve(`${order}-late`, [line('MOVE-3', 1, n % 2 ? 'SH001' : 'WH001')]),
      ]),
    );

    const levels = [await desk.level('MOVE-3'), await desk.level('MOVE-3', 'WH001')];
    const sum = (name: 'onHand' | 'reserved') =>
      levels.reduce((all, level) => all + level[name], 0);
    expect([sum('onHand'), sum('reserved')]).toEqual([40 - 4, 12]);
    const [{ deadlocks }] = await inventory.sql(
      `select deadlocks from pg_stat_database where datname = current_database()`,
    );
    expect(Number(deadlocks)).toBe(0);
  });

  it('is sold at the place it has moved to, though its end was asked for before', async () => {
    for (const place of ['SH001', 'WH001']) await stock.given('MOVE-6', 1, place);
    await stock.reserve('move-6', [line('MOVE-6', 1)]);
    const LOCKED = `select 1 from pg_stat_activity
      where wait_event_type = 'Lock' and datname = current_database()`;
    const waiting = async (count: number) => {
      while ((await inventory.sql(LOCKED)).length < count);
    };
    await inventory.sql('begin');
    await inventory.sql(`select 1 from stock_level where sku = 'MOVE-6' for update`);
    const moving = desk.move('move-6', [to('MOVE-6', 1)]);
    await waiting(1);
    const selling = stock.consume('move-6');
    await waiting(2);
    await inventory.sql('commit');

    expect((await moving).userErrors).toEqual([]);
    expect((await selling).reservation.lines).toMatchObject([line('MOVE-6', 1, 'WH001')]);
    expect(await desk.level('MOVE-6', 'WH001')).toMatchObject({ onHand: 0, reserved: 0 });
  });

  it('gives the last unit of the other place to one of many that move there', async () => {
    await stock.given('MOVE-4', 10);
    await stock.given('MOVE-4', 1, 'WH001');
    const orders = Array.from({ length: 10 }, (_, n) => `move-4-${n}`);
    for (const order of orders) await stock.reserve(order, [line('MOVE-4', 1)]);
    const moved = await Promise.all(orders.map((order) => desk.move(order, [to('MOVE-4', 1)])));
    expect(moved.filter(({ reservation }) => reservation)).toHaveLength(1);
  });

  it('can hold something else altogether, or stays as it is', async () => {
    await stock.given('AMEND-1', 2);
    await stock.given('AMEND-2', 1);
    await stock.reserve('amend-1', [line('AMEND-1', 2)]);

    const refused = await desk.amend('amend-1', [line('AMEND-1', 1), line('AMEND-2', 2)]);
    expect(refused.userErrors).toMatchObject([{ sku: 'AMEND-2', requested: 2, available: 1 }]);
    expect(await desk.level('AMEND-1')).toMatchObject({ reserved: 2 });

    const amended = await desk.amend('amend-1', [line('AMEND-1', 1), line('AMEND-2', 1)]);
    expect(amended.reservation.lines).toMatchObject([line('AMEND-1', 1), line('AMEND-2', 1)]);
    expect(await desk.level('AMEND-1')).toMatchObject({ reserved: 1, available: 1 });
    await stock.release('amend-1');
    expect(codesOf(await desk.amend('amend-1', [line('AMEND-1', 1)]))).toEqual([
      'RESERVATION_CLOSED',
    ]);
  });
});

describe('who holds what', () => {
  it('is listed by place and SKU, each store its own, with its holds in one statement', async () => {
    await stock.given('LIST-1', 9);
    await stock.given('LIST-1', 9, 'SH002');
    await stock.reserve('list-1', [line('LIST-1', 1), line('LIST-1', 1, 'SH002')]);
    await desk.cart({ location: 'SH001', lines: [{ sku: 'LIST-1', quantity: 2 }] });
    await stock.reserve('list-2', [line('LIST-1', 3)]);
    await stock.release('list-2');
    const query = `query ($after: String) {
      stockHoldLines(first: 1, after: $after, where: { sku: { eq: "LIST-1" } }) {
        nodes { quantity kind location { code } hold { reference kind } }
        pageInfo { hasNextPage endCursor } totalCount
      }
    }`;
    const page = async (after: string | null, options = {}) => {
      const { data, errors } = await inventory.run(query, { after }, options);
      if (errors) throw new Error(JSON.stringify(errors));
      return (data as any).stockHoldLines;
    };

    const first = await page(null, asClerk);
    const second = await page(first.pageInfo.endCursor, asClerk);
    expect([first.totalCount, second.pageInfo.hasNextPage]).toEqual([2, false]);
    const analyst = { actor: { kind: 'ANALYST', id: 'a-1' } } as const;
    expect((await page(null, analyst)).totalCount).toBe(3);
    const quantities = [...first.nodes, ...second.nodes].map(({ kind, quantity }: any) => ({
      kind,
      quantity,
    }));
    expect(quantities).toEqual(
      expect.arrayContaining([
        { kind: 'CART', quantity: 2 },
        { kind: 'ORDER', quantity: 1 },
      ]),
    );
    expect((await page(null)).totalCount).toBe(3);
    expect((await inventory.run(query, {}, { actor: { kind: 'ANONYMOUS' } })).errors).toBeTruthy();
    const statements = await statementsOf(() => page(null));
    expect(statements.length).toBeLessThanOrEqual(3);
    expect(INTERNAL.kind).toBe('SERVICE');
  });
});

describe('a hold whose units nobody found', () => {
  it('leaves the books with them in one change: they are never free in between', async () => {
    await stock.given('GONE-1', 5);
    await stock.reserve('gone-1', [line('GONE-1', 5)]);
    await stock.split('gone-1', [{ reference: 'gone-1-S', lines: [line('GONE-1', 2)] }]);

    const buyers = Array.from({ length: 6 }, (_, n) =>
      stock.reserve(`gone-1-${n}`, [line('GONE-1', 1)]),
    );
    const [first, twin] = await Promise.all([
      stock.writeOff('gone-1-S'),
      stock.writeOff('gone-1-S'),
      ...buyers,
    ]);
    for (const { userErrors } of await Promise.all(buyers)) {
      expect(userErrors).toMatchObject([{ code: 'INSUFFICIENT_STOCK', available: 0 }]);
    }
    expect(first.userErrors.concat(twin.userErrors)).toEqual([]);
    expect(await desk.level('GONE-1')).toMatchObject({ onHand: 3, available: 0, reserved: 3 });
    expect(
      await inventory.sql(
        `select type, from_account, to_account, quantity, reason from stock_movement
         where document = 'gone-1-S'`,
      ),
    ).toEqual([
      {
        type: 'ADJUST',
        from_account: 'GOOD',
        to_account: 'VARIANCE',
        quantity: 2,
        reason: 'SHORT_PICK',
      },
    ]);
    expect((await stock.release('gone-1-S')).userErrors).toEqual([]);
    expect((await stock.consume('gone-1')).userErrors).toEqual([]);
  });

  it('is not written off where it was sold, or never held', async () => {
    await stock.given('GONE-2', 1);
    await stock.reserve('gone-2', [line('GONE-2', 1)]);
    await stock.consume('gone-2');
    expect(codesOf(await stock.writeOff('gone-2'))).toEqual(['RESERVATION_CLOSED']);
    expect(codesOf(await stock.writeOff('gone-never'))).toEqual(['NOT_FOUND']);
    expect(await desk.level('GONE-2')).toMatchObject({ onHand: 0 });
  });
});
