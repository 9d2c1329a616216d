import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import {
  nexts,
  openEvents,
  openRaw,
  socketUrl,
  subscribe,
  tokenOf,
  type RawSocket,
} from './live-clients.ts';
import { startStandIn, TRANSPORTS, until, type Served } from './start-stand-in.ts';

const STOCK = `subscription ($sku: String!, $after: String) {
  stockLevelChanged(sku: $sku, after: $after) {
    kind position stockLevels { available product { name } }
  }
}`;
const ORDERS = `subscription ($at: String!, $after: String) {
  orderStatusChanged(location: $at, after: $after) { kind position version note }
}`;
const staff = (id: string, ...stores: string[]): Actor => ({
  kind: 'STAFF',
  id,
  roles: ['CLERK'],
  stores,
});
const MEMBERS: Actor[] = ['M1', 'M2', 'M3'].map((id) => ({ kind: 'MEMBER', id }));
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const position = (result: any) => result.extensions.live.position as string;
const versions = (raw: RawSocket) =>
  nexts(raw, '1').map(({ data }) => data.orderStatusChanged.version as number);

describe.each(TRANSPORTS)('live data over %s', (transport) => {
  let house: Served;
  const open: RawSocket[] = [];
  const counters = () => ({ ...house.gateway.live });
  async function join(actor: Actor | null, query: string, variables: object): Promise<RawSocket> {
    const raw = await openRaw(socketUrl(house), actor && (await tokenOf(actor)));
    open.push(raw);
    subscribe(raw, '1', query, variables);
    return raw;
  }

  beforeAll(async () => {
    house = await startStandIn(transport);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    for (const { socket } of open.splice(0)) socket.terminate();
    await until(() => house.gateway.live.members === 0);
    house.standIn.orders.note = house.standIn.feed.note = '';
  });

  it('1: equal subscriptions share one stream, one execution and one serialization per event', async () => {
    const people = [...MEMBERS, staff('S1', 'SH001'), staff('S2', 'SH002'), null];
    const readers = await Promise.all(
      [...people, ...people, ...people].map((actor) => join(actor, STOCK, { sku: 'TEA' })),
    );
    await until(() => readers.every((raw) => nexts(raw, '1').length === 1));
    const { feed, calls } = house.standIn;
    await until(() => feed.openStreams() === 1);
    const before = counters();
    expect(before).toMatchObject({ groups: 1, members: readers.length });
    calls.length = 0;
    for (let n = 1; n <= 10; n += 1) {
      feed.change('TEA', n);
      await until(() => readers.every((raw) => nexts(raw, '1').length === n + 1));
    }
    const after = counters();
    expect(after.executions - before.executions).toBe(10);
    expect(after.serializations - before.serializations).toBe(10);
    expect(after.deliveries - before.deliveries).toBe(10 * readers.length);
    expect(after.streams).toBe(before.streams);
    // The hop to products was made once per event, in nobody's name.
    expect(calls).toHaveLength(10);
    expect(new Set(calls.map(({ statement }) => statement.actor.kind))).toEqual(new Set(['SCOPE']));
    const texts = readers.map(({ heard }) => JSON.stringify(heard.slice(-9)));
    expect(new Set(texts).size).toBe(1);
  });

  it('1: who comes back catches up alone, and is then one of the group', async () => {
    const { feed } = house.standIn;
    const first = await join(null, STOCK, { sku: 'HAT' });
    await until(() => nexts(first, '1').length === 1);
    const since = position(nexts(first, '1')[0]);
    for (const n of [1, 2, 3]) feed.change('HAT', n);
    await until(() => nexts(first, '1').length === 4);
    const back = await join(null, STOCK, { sku: 'HAT', after: since });
    await until(() => nexts(back, '1').length === 3);
    expect(nexts(back, '1')).toEqual(nexts(first, '1').slice(1));
    await until(() => feed.openStreams() === 1);
    const before = counters();
    feed.change('HAT', 4);
    await until(() =>
      [first, back].every(
        (raw) => nexts(raw, '1').at(-1) && position(nexts(raw, '1').at(-1)) > since,
      ),
    );
    await until(() => nexts(back, '1').length === 4);
    expect(counters().executions - before.executions).toBe(1);
  });

  it('1: another scope, language or input is another group', async () => {
    const readers = [
      await join(staff('S1', 'SH001'), ORDERS, { at: 'SH001' }),
      await join(staff('S2', 'SH001'), ORDERS, { at: 'SH001' }),
      await join(staff('S3', 'SH001', 'SH002'), ORDERS, { at: 'SH001' }),
      await join(staff('S4', 'SH002'), ORDERS, { at: 'SH002' }),
    ];
    await until(() => readers.every((raw) => nexts(raw, '1').length === 1));
    expect(counters().groups).toBe(3);
  });

  it('2: the present state comes first, and then each change once, while changes go on', async () => {
    const { orders } = house.standIn;
    let n = 0;
    const writing = setInterval(() => orders.change('SH001', (n += 1)), 1);
    const readers: RawSocket[] = [];
    try {
      for (let i = 0; i < 8; i += 1) {
        readers.push(await join(staff('S1', 'SH001'), ORDERS, { at: 'SH001' }));
        await sleep(5);
      }
    } finally {
      clearInterval(writing);
    }
    await until(() => readers.every((raw) => versions(raw).at(-1) === n));
    for (const raw of readers) {
      const [first] = nexts(raw, '1');
      expect(first.data.orderStatusChanged.kind).toBe('SNAPSHOT');
      const seen = versions(raw);
      expect(seen).toEqual(seen.map((_, index) => seen[0]! + index));
    }
  });

  it('3: every message says its position, in its payload and beside it', async () => {
    const { feed } = house.standIn;
    const raw = await join(null, STOCK, { sku: 'HAT' });
    await until(() => nexts(raw, '1').length === 1);
    feed.change('HAT', 1);
    await until(() => nexts(raw, '1').length === 2);
    for (const { data, extensions } of nexts(raw, '1')) {
      const { kind, position: at } = data.stockLevelChanged;
      expect(extensions).toEqual({ live: { kind, position: at } });
    }
  });

  it('3: who comes back gets what it missed in order, or a state that says that it is one', async () => {
    const { orders } = house.standIn;
    const actor = staff('S1', 'SH001');
    orders.change('SH001', 70);
    const first = await join(actor, ORDERS, { at: 'SH001' });
    await until(() => nexts(first, '1').length === 1);
    const after = position(nexts(first, '1')[0]);
    first.socket.terminate();
    await until(() => house.gateway.live.members === 0);
    for (const n of [71, 72, 73]) orders.change('SH001', n);
    const back = await join(actor, ORDERS, { at: 'SH001', after });
    await until(() => versions(back).length === 3);
    expect(versions(back)).toEqual([71, 72, 73]);
    const lost = await join(actor, ORDERS, { at: 'SH001', after: '999999' });
    const odd = await join(actor, ORDERS, { at: 'SH001', after: 'what' });
    await until(() => [lost, odd].every((raw) => nexts(raw, '1').length === 1));
    expect(nexts(lost, '1')[0].data.orderStatusChanged).toMatchObject({ kind: 'GAP', version: 73 });
    expect(nexts(odd, '1')[0].extensions.live.kind).toBe('GAP');
  });

  it('4: a slow reader of stock gets the newest, and of orders every event; neither holds much', async () => {
    const { feed, orders } = house.standIn;
    const actor = staff('S1', 'SH001');
    const stock = await join(actor, STOCK.replace('kind', 'kind note'), { sku: 'TEA' });
    const status = await join(actor, ORDERS, { at: 'SH001' });
    await until(() => [stock, status].every((raw) => nexts(raw, '1').length === 1));
    orders.note = feed.note = 'x'.repeat(20_000);
    for (const { socket } of [stock, status]) socket.pause();
    const [before, start] = [house.gateway.live.executions, versions(status)[0]!];
    for (let n = 1; n <= 600; n += 1) {
      feed.change('TEA', n);
      orders.change('SH001', start + n);
      if (n % 20 === 0) await sleep(1);
    }
    await until(() => house.gateway.live.executions - before >= 1_200, 30);
    const held = house.held();
    expect(Math.max(...held)).toBeGreaterThan(0);
    expect(Math.max(...held)).toBeLessThan(64 * 1024 + 32_000);
    for (const { socket } of [stock, status]) socket.resume();
    await until(() => versions(status).at(-1) === start + 600, 20);
    expect(versions(status)).toEqual(Array.from({ length: 601 }, (_, i) => start + i));
    const levels = () => nexts(stock, '1').map(({ data }) => data.stockLevelChanged.stockLevels[0]);
    await until(() => levels().at(-1).available === 600);
    const seen = levels().map(({ available }) => available as number);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.length).toBeLessThan(500);
  });

  it('5: a token is renewed on the open socket, and its stream goes on', async () => {
    const actor = staff('S1', 'SH001');
    const raw = await openRaw(socketUrl(house), await tokenOf(actor, 2));
    open.push(raw);
    subscribe(raw, '1', ORDERS, { at: 'SH001' });
    await until(() => nexts(raw, '1').length === 1);
    raw.say({ type: 'ping', payload: { authorization: await tokenOf(actor, 600) } });
    const pong = await raw.hear(({ type }) => type === 'pong');
    expect(pong.payload).toEqual({
      authorization: 'ACCEPTED',
      expiresAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    for (const bad of [
      'Bearer x',
      await tokenOf(staff('S9', 'SH001')),
      await tokenOf(actor, -60),
    ]) {
      raw.heard.length = 0;
      raw.say({ type: 'ping', payload: { authorization: bad } });
      const refused = await raw.hear(({ type }) => type === 'pong');
      expect(refused.payload).toEqual({ authorization: 'REFUSED' });
    }
    await sleep(2_300);
    house.standIn.orders.change('SH001', 200);
    await until(() => versions(raw).at(-1) === 200);
  });

  it('5: a token that ends ends its socket within a second, and nothing comes after it', async () => {
    const end = Math.floor(Date.now() / 1_000) * 1_000 + 2_000;
    const raw = await openRaw(socketUrl(house), await tokenOf(staff('S1', 'SH001'), 2));
    open.push(raw);
    subscribe(raw, '1', ORDERS, { at: 'SH001' });
    let n = 300;
    let lastAt = 0;
    raw.socket.on('message', () => (lastAt = Date.now()));
    const writing = setInterval(() => house.standIn.orders.change('SH001', (n += 1)), 20);
    const { code, reason } = await raw.closed();
    clearInterval(writing);
    expect({ code, reason }).toEqual({
      code: 4403,
      reason: expect.stringMatching(/^token expired; sign in again \(/),
    });
    expect(Date.now() - end).toBeLessThan(1_000);
    expect(lastAt - end).toBeLessThan(100);
  });

  it('5: rights that are withdrawn end what they covered within a second, and no more', async () => {
    const { orders, rights } = house.standIn;
    const raw = await openRaw(socketUrl(house), await tokenOf(staff('S7', 'SH001', 'SH002')));
    open.push(raw);
    subscribe(raw, '1', ORDERS, { at: 'SH001' });
    subscribe(raw, '2', ORDERS, { at: 'SH002' });
    subscribe(raw, '3', STOCK, { sku: 'TEA' });
    await until(() => ['1', '2', '3'].every((id) => nexts(raw, id).length === 1));
    rights.change('S7', ['CLERK'], ['SH001']);
    await raw.hear(({ type, id }) => type === 'complete' && id === '2');
    expect(nexts(raw, '2').at(-1).errors[0].extensions.code).toBe('FORBIDDEN');
    const [seen, shown] = [nexts(raw, '2').length, versions(raw).length];
    orders.change('SH002', 401);
    orders.change('SH001', 402);
    house.standIn.feed.change('TEA', 9);
    await until(() => versions(raw).length === shown + 1 && nexts(raw, '3').length === 2);
    expect(nexts(raw, '2')).toHaveLength(seen);

    rights.change('S7', [], []);
    expect(await raw.closed()).toEqual({
      code: 4403,
      reason: expect.stringMatching(/^rights were withdrawn; sign in again \(/),
    });
  });

  it('5: so do they over server-sent events, where a query is refused as soon', async () => {
    const { orders, rights } = house.standIn;
    const authorization = await tokenOf(staff('S6', 'SH001', 'SH002'));
    const open = (at: string) => openEvents(house, ORDERS, { at }, authorization);
    const [kept, lost] = [await open('SH001'), await open('SH002')];
    await until(() => [kept, lost].every(({ text }) => text().includes('SNAPSHOT')));
    rights.change('S6', ['CLERK'], ['SH001']);
    await until(() => lost.isOver(), 1);
    expect(lost.text()).toContain('"FORBIDDEN"');
    orders.change('SH001', 501);
    await until(() => kept.text().includes('"version":501'));
    rights.change('S6', [], []);
    await until(() => kept.isOver(), 1);
    expect(kept.text()).toContain('"UNAUTHENTICATED"');
    const { status } = await house.ask('{ whoAmI }', { headers: { authorization } });
    expect(status).toBe(401);
  });

  it('5: a token from before the change opens no more than is left, over HTTP neither', async () => {
    const token = await tokenOf(staff('S8', 'SH001'));
    house.standIn.rights.change('S8', [], []);
    await sleep(150);
    const raw = await openRaw(socketUrl(house));
    open.push(raw);
    raw.say({ type: 'connection_init', payload: { authorization: token } });
    expect((await raw.closed()).code).toBe(4403);
    const { status } = await house.ask('{ whoAmI }', { headers: { authorization: token } });
    expect(status).toBe(401);
  });

  it.each([
    { kind: 'MEMBER', id: 'M9' },
    { kind: 'PARTNER', id: 'P9' },
    { kind: 'SERVICE', id: 'erp' },
    { kind: 'ANALYST', id: 'A9' },
    { kind: 'ACCOUNT_MANAGER', id: 'R9', regions: ['31'], customerTypes: [] },
    staff('S9', 'SH001'),
  ] as readonly Exclude<Actor, { kind: 'ANONYMOUS' }>[])(
    '5: tokens that are revoked end within a second, whoever has them: $kind',
    async (actor) => {
      const token = await tokenOf(actor);
      const [raw, other] = [
        await join(actor, STOCK, { sku: 'TEA' }),
        await join(null, STOCK, { sku: 'TEA' }),
      ];
      await until(() => nexts(raw, '1').length === 1 && nexts(other, '1').length === 1);
      house.standIn.rights.revoke(`${actor.kind}:${actor.id}`);
      await until(() => raw.socket.readyState === raw.socket.CLOSED, 1);
      expect((await raw.closed()).code).toBe(4403);
      const { status } = await house.ask('{ whoAmI }', { headers: { authorization: token } });
      expect(status).toBe(401);
      expect(other.socket.readyState).toBe(other.socket.OPEN);
    },
  );

  it('7: one socket carries streams, queries and changes, several at a time', async () => {
    const raw = await openRaw(socketUrl(house), null);
    open.push(raw);
    for (const sku of ['TEA', 'HAT', 'PEN']) subscribe(raw, sku, STOCK, { sku });
    subscribe(raw, 'q', '{ products { sku } }');
    subscribe(raw, 'm', 'mutation { stockAdjust(sku: "HAT", available: 77) { available } }');
    await raw.hear(({ type, id }) => type === 'complete' && id === 'q');
    await raw.hear(({ type, id }) => type === 'complete' && id === 'm');
    await until(
      () => nexts(raw, 'HAT').at(-1)?.data.stockLevelChanged.stockLevels[0].available === 77,
    );
    await until(() => ['TEA', 'PEN'].every((id) => nexts(raw, id).length === 1));
  });
});
