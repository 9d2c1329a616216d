import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { createClient, type Client } from 'graphql-ws';
import { SignJWT } from 'jose';
import WebSocket from 'ws';
import { signToken } from '../src/create-gateway.ts';
import { JUST_FITTING, OVERSIZED } from './oversized-operations.ts';
import {
  SECRET,
  startStandIn,
  TRANSPORTS,
  until,
  withoutCost,
  type Served,
} from './start-stand-in.ts';

const CLERK: Actor = { kind: 'STAFF', id: 'S0001', roles: ['CLERK'], stores: ['SH001'] };
const MEMBER: Actor = { kind: 'MEMBER', id: 'M1' };

let served: Served;
const clients: Client[] = [];
beforeAll(async () => {
  served = await startStandIn();
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.dispose()));
  await served.close();
});
beforeEach(() => {
  served.standIn.calls.length = 0;
});

const socketUrl = (house: Served) => `${house.url.replace('http', 'ws')}/graphql`;

function connect(house: Served, connectionParams: Record<string, unknown> = {}): Client {
  const options = { webSocketImpl: WebSocket, retryAttempts: 0, connectionParams };
  const client = createClient({ url: socketUrl(house), ...options });
  clients.push(client);
  return client;
}

/** The results of one operation over WebSocket; an error message of the protocol as `errors`. */
function results(client: Client, query: string, variables: Record<string, unknown> = {}) {
  const stream = client.iterate<any>({ query, variables });
  return {
    async next(): Promise<any> {
      try {
        const step = await stream.next();
        return step.done ? 'COMPLETE' : withoutCost(step.value);
      } catch (error) {
        return Array.isArray(error) ? { errors: error } : error;
      }
    },
    end: () => stream.return?.(),
  };
}

const WATCH = `subscription ($sku: String!, $after: String) {
  change: stockLevelChanged(sku: $sku, after: $after) {
    kind
    stockLevels { free: available product { title: name } }
  }
}`;

const message = (kind: string, free: number) => ({
  data: { change: { kind, stockLevels: [{ free, product: { title: 'Tea' } }] } },
  extensions: { live: { kind, position: expect.any(String) } },
});

describe.each(TRANSPORTS)('a subscription over %s', (transport) => {
  let house: Served;
  beforeAll(async () => {
    house = await startStandIn(transport);
  });
  afterAll(() => house.close());

  it('joins each event with what other subgraphs own, under the aliases of the client', async () => {
    const { feed } = house.standIn;
    const live = results(connect(house), WATCH, { sku: 'TEA' });
    expect(await live.next()).toEqual(message('SNAPSHOT', 0));
    feed.change('HAT', 1);
    feed.change('TEA', 5);
    expect(await live.next()).toEqual(message('CHANGE', 5));
    await live.end();
    await until(() => feed.openStreams() === 0);
  });

  it('begins after the position that the client gives', async () => {
    const { feed } = house.standIn;
    feed.change('TEA', 6);
    const live = results(connect(house), WATCH, { sku: 'TEA', after: '2' });
    expect(await live.next()).toEqual(message('CHANGE', 6));
    expect(feed.opened.at(-1)).toBe('2');
    await live.end();
    await until(() => feed.openStreams() === 0);
  });

  it('goes on without a gap after the subgraph broke off and was away', async () => {
    const { feed } = house.standIn;
    const live = results(connect(house), WATCH, { sku: 'TEA' });
    expect(await live.next()).toEqual(message('SNAPSHOT', 6));
    feed.stayAway(true);
    feed.breakAll();
    await until(() => feed.openStreams() === 0);
    feed.change('TEA', 7);
    feed.stayAway(false);
    expect(await live.next()).toEqual(message('CHANGE', 7));
    expect(feed.opened.at(-1)).toBe('3');
    await live.end();
  });

  it('waits with an event for a part that its rest needs, and loses none', async () => {
    const { feed } = house.standIn;
    const live = results(connect(house), WATCH, { sku: 'TEA' });
    expect(await live.next()).toEqual(message('SNAPSHOT', 7));
    const products = house.clients.get('products')!;
    house.clients.delete('products');
    feed.change('TEA', 8);
    const next = live.next();
    await new Promise((resolve) => setTimeout(resolve, 300));
    house.clients.set('products', products);
    expect(await next).toEqual(message('CHANGE', 8));
    await live.end();
  });

  it('that cannot be begun ends with a clear error', async () => {
    house.standIn.feed.stayAway(true);
    const live = results(connect(house), WATCH, { sku: 'TEA' });
    const { errors } = await live.next();
    house.standIn.feed.stayAway(false);
    expect(errors[0].extensions).toEqual({
      code: 'DATABASE_UNAVAILABLE',
      requestId: expect.any(String),
    });
  });

  it.each([
    ['@skip', 'subscription { ticks(count: 1) @skip(if: true) }'],
    ['@include', 'subscription ($is: Boolean = false) { ticks(count: 1) @include(if: $is) }'],
  ])(
    'whose field is left out by %s is refused, and its socket goes on',
    async (_directive, query) => {
      const client = connect(house);
      expect((await results(client, query).next()).errors[0]).toEqual({
        message: 'The field of a subscription cannot be left out by @skip or @include.',
        extensions: { code: 'BAD_REQUEST', requestId: expect.any(String) },
      });
      const live = results(client, 'subscription { ticks(count: 1) }');
      expect(await live.next()).toEqual({ data: { ticks: 1 } });
    },
  );

  it('without positions runs to its end', async () => {
    const live = results(connect(house), 'subscription { ticks(count: 2) }');
    expect([await live.next(), await live.next(), await live.next()]).toEqual([
      { data: { ticks: 1 } },
      { data: { ticks: 2 } },
      'COMPLETE',
    ]);
  });

  it('ends upstream at once when its client vanishes', async () => {
    const { feed } = house.standIn;
    const client = connect(house);
    await results(client, WATCH, { sku: 'TEA' }).next();
    expect(feed.openStreams()).toBe(1);
    client.terminate();
    await until(() => feed.openStreams() === 0);
  });
});

describe('a socket', () => {
  it('runs queries and mutations too, several at a time', async () => {
    const client = connect(served);
    const [query, mutation] = await Promise.all([
      results(client, '{ products { sku available } }').next(),
      results(client, 'mutation { stockAdjust(sku: "X", available: 1) { available } }').next(),
    ]);
    expect(query.data.products).toHaveLength(2);
    expect(mutation).toEqual({ data: { stockAdjust: { available: 1 } } });
  });

  it('takes actor and language from its parameters, else from the headers of its opening', async () => {
    const authorization = `Bearer ${await signToken(CLERK, SECRET)}`;
    const client = connect(served, { Authorization: authorization, 'Accept-Language': 'zh' });
    const { data } = await results(client, '{ whoAmI }').next();
    expect(JSON.parse(data.whoAmI)).toEqual({ actor: CLERK, language: 'zh' });

    const headers = { authorization, 'accept-language': 'zh' };
    class WithHeaders extends WebSocket {
      constructor(url: string, protocol: string) {
        super(url, protocol, { headers });
      }
    }
    const other = createClient({ url: socketUrl(served), webSocketImpl: WithHeaders });
    clients.push(other);
    expect(await results(other, '{ whoAmI }').next()).toEqual({ data });
  });

  it.each([
    ['is not valid', async () => 'Bearer x'],
    [
      'has expired',
      () => signToken(CLERK, SECRET, { hours: -1 }).then((token) => `Bearer ${token}`),
    ],
  ])('is closed with 4403 when its token %s', async (_why, make) => {
    const client = connect(served, { authorization: await make() });
    expect(await results(client, '{ whoAmI }').next()).toMatchObject({
      code: 4403,
      reason: expect.stringMatching(/^token not valid or expired; sign in again \(/),
    });
    expect(served.standIn.calls).toEqual([]);
  });

  it('is closed with 4403 the moment its token ends', async () => {
    const end = Math.floor(Date.now() / 1_000) + 2;
    const token = await new SignJWT({ kind: 'MEMBER' })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('M1')
      .setIssuer('entresol')
      .setAudience('entresol')
      .setExpirationTime(end)
      .sign(new TextEncoder().encode(SECRET));
    const live = results(connect(served, { authorization: `Bearer ${token}` }), WATCH, {
      sku: 'TEA',
    });
    expect((await live.next()).data.change.kind).toBe('SNAPSHOT');
    expect(await live.next()).toMatchObject({
      code: 4403,
      reason: expect.stringMatching(/^token expired; sign in again \(/),
    });
    expect(Math.abs(Date.now() - end * 1_000)).toBeLessThan(1_000);
    await until(() => served.standIn.feed.openStreams() === 0);
  });

  it('says what is wrong with an operation, in the language of the client', async () => {
    const client = connect(served, { 'accept-language': 'zh' });
    const problem = async (query: string) => (await results(client, query).next()).errors[0];
    expect((await problem('{ nothing }')).message).toMatch(/^操作与图谱不符：/);
    expect((await problem('{ nothing')).extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    expect(
      (await problem('query ($s: String!) { product(sku: $s) { sku } }')).extensions.code,
    ).toBe('BAD_USER_INPUT');
    expect(await problem('{ fault }')).toEqual({
      message: '系统内部错误，请凭请求编号联系支持。',
      path: ['fault'],
      extensions: { code: 'INTERNAL', requestId: expect.any(String) },
    });
  });

  it('runs at most 100 operations at a time', async () => {
    const client = connect(served);
    const streams = Array.from({ length: 100 }, () => results(client, WATCH, { sku: 'TEA' }));
    await Promise.all(streams.map((stream) => stream.next()));
    const { errors } = await results(client, '{ whoAmI }').next();
    expect(errors[0].extensions.code).toBe('TOO_LARGE');
    client.terminate();
    await until(() => served.standIn.feed.openStreams() === 0);
  });
});

describe('the doors over WebSocket', () => {
  it.each(OVERSIZED)('refuse %s before any subgraph is asked', async (_rule, query, en) => {
    const { errors } = await results(connect(served), query).next();
    expect(errors).toHaveLength(1);
    expect(errors[0].extensions.code).toBe('TOO_LARGE');
    expect(errors[0].message).toContain(en);
    expect(served.standIn.calls).toEqual([]);
  });

  it.each(JUST_FITTING)('let %s through', async (_rule, query) => {
    expect((await results(connect(served), query).next()).errors).toBeUndefined();
  });

  it('show the schema to people who work here alone', async () => {
    const query = '{ __schema { queryType { name } } }';
    const ask = async (actor: Actor) => {
      const authorization = `Bearer ${await signToken(actor, SECRET)}`;
      return results(connect(served, { authorization }), query).next();
    };
    expect(await ask(CLERK)).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
    expect((await ask(MEMBER)).errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

describe('the protocol', () => {
  const closing = (act: (socket: WebSocket) => void, protocol = 'graphql-transport-ws') =>
    new Promise<number>((resolve, reject) => {
      const socket = new WebSocket(socketUrl(served), protocol);
      socket.on('open', () => act(socket));
      socket.on('close', resolve);
      socket.on('error', reject);
    });
  const subscribe = '{"id":"1","type":"subscribe","payload":{"query":"{ whoAmI }"}}';

  it('closes on what does not keep to it', async () => {
    expect(await closing((socket) => socket.send('nonsense'))).toBe(4400);
    expect(await closing((socket) => socket.send(subscribe))).toBe(4401);
    expect(await closing((socket) => socket.send(`"${'x'.repeat(300 * 1_024)}"`))).toBe(1009);
  });

  it('is not spoken at other addresses', async () => {
    const socket = new WebSocket(`${socketUrl(served)}/other`, 'graphql-transport-ws');
    const error = await new Promise<Error>((resolve) => socket.on('error', resolve));
    expect(error.message).toContain('404');
  });
});

it('ends its sockets with 1001 and takes no more when it stops', async () => {
  const house = await startStandIn();
  const live = results(connect(house), WATCH, { sku: 'TEA' });
  await live.next();
  const closed = live.next();
  await house.close();
  expect(await closed).toMatchObject({ code: 1001 });
  expect(house.standIn.feed.openStreams()).toBe(0);
});
