import { ApolloClient, gql, InMemoryCache } from '@apollo/client/core';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient as createEventsClient } from 'graphql-sse';
import type { Actor } from '@entresol/shared';
import {
  connect,
  nexts,
  openRaw,
  socketUrl,
  subscribe,
  tokenOf,
  type RawSocket,
} from './live-clients.ts';
import { startStandIn, until, type Served } from './start-stand-in.ts';

const STOCK = 'subscription { stockLevelChanged(sku: "TEA") { kind position } }';
const CLERK: Actor = { kind: 'STAFF', id: 'S1', roles: ['CLERK'], stores: ['SH001'] };
const INIT = { type: 'connection_init' };
const QUERY = { id: '1', type: 'subscribe', payload: { query: '{ whoAmI }' } };

let house: Served;
beforeAll(async () => {
  house = await startStandIn();
});
afterAll(() => house.close());

const open = (token?: string | null, protocol?: string) =>
  openRaw(socketUrl(house), token, protocol);

describe('a socket of graphql-transport-ws is closed', () => {
  it.each<[string, number, (raw: RawSocket) => void]>([
    ['4400 for what is no JSON', 4400, (raw) => raw.say('{nonsense')],
    ['4400 for JSON that is no object', 4400, (raw) => raw.say('[]')],
    ['4400 for a type that nobody knows', 4400, (raw) => raw.say({ type: 'start', id: '1' })],
    ['4400 for a message without its type', 4400, (raw) => raw.say({ id: '1' })],
    [
      '4400 for an operation without its text',
      4400,
      (raw) => {
        raw.say({ id: '1', type: 'subscribe', payload: {} });
      },
    ],
    [
      '4400 for an operation without an id',
      4400,
      (raw) => {
        raw.say({ type: 'subscribe', payload: { query: '{ whoAmI }' } });
      },
    ],
    [
      '4400 for an id that is longer than any needs to be',
      4400,
      (raw) => raw.say({ ...QUERY, id: 'x'.repeat(1_001) }),
    ],
    [
      '4400 for variables that are no object',
      4400,
      (raw) => {
        raw.say({ id: '1', type: 'subscribe', payload: { query: '{ whoAmI }', variables: [] } });
      },
    ],
    [
      '4400 for a payload of a ping that is no object',
      4400,
      (raw) => {
        raw.say({ type: 'ping', payload: 'now' });
      },
    ],
    [
      '4400 for a payload of a ping that nests too deeply',
      4400,
      ({ socket }) =>
        socket.send(`{"type":"ping","payload":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_001)}`),
    ],
    ['4400 for a binary frame', 4400, ({ socket }) => socket.send(Buffer.from('{"type":"ping"}'))],
    ['4401 for an operation before the acknowledgement', 4401, (raw) => raw.say(QUERY)],
    [
      '4401 for a new token before the acknowledgement',
      4401,
      (raw) => {
        raw.say({ type: 'ping', payload: { authorization: 'Bearer x' } });
      },
    ],
    [
      '4403 for a token that is none',
      4403,
      (raw) => {
        raw.say({ type: 'connection_init', payload: { authorization: 'Bearer x' } });
      },
    ],
    [
      '4429 for a second initialisation',
      4429,
      (raw) => {
        raw.say(INIT);
        raw.say(INIT);
      },
    ],
    [
      '4409 for an id that is in use',
      4409,
      (raw) => {
        raw.say(INIT);
        setTimeout(() => {
          subscribe(raw, '1', STOCK);
          subscribe(raw, '1', STOCK);
        }, 50);
      },
    ],
    ['4408 when nothing is said for three seconds', 4408, () => {}],
    ['1009 for a message of a megabyte', 1009, (raw) => raw.say(`"${'x'.repeat(1_048_576)}"`)],
    [
      '1008 for a message of more pieces than anybody sends',
      1008,
      ({ socket }) => {
        const stream = (socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket;
        const piece = Buffer.from([0x00, 0x81, 0, 0, 0, 0, 0x20]);
        stream.write(Buffer.from([0x01, 0x80, 0, 0, 0, 0]));
        stream.write(Buffer.concat(Array.from({ length: 16_384 }, () => piece)));
      },
    ],
    [
      '1007 for text that is no UTF-8',
      1007,
      ({ socket }) => {
        const stream = (socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket;
        stream.write(Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0xff, 0xfe]));
      },
    ],
    [
      '1002 for a frame that is not masked',
      1002,
      ({ socket }) => {
        const stream = (socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket;
        stream.write(Buffer.from([0x81, 0x02, 0x7b, 0x7d]));
      },
    ],
  ])('with %s', async (_rule, code, act) => {
    const raw = await open();
    raw.socket.on('error', () => {});
    act(raw);
    expect((await raw.closed()).code).toBe(code);
  });

  it('with 4406 where another protocol is spoken', async () => {
    await expect(open(undefined, 'graphql-ws')).rejects.toThrow(/subprotocol/);
  });
});

describe('a socket of graphql-transport-ws', () => {
  it('answers pings with what they carried, before it is initialised too, and takes pongs', async () => {
    const raw = await open();
    raw.say({ type: 'ping', payload: { n: 1 } });
    expect(await raw.hear(({ type }) => type === 'pong')).toEqual({
      type: 'pong',
      payload: { n: 1 },
    });
    raw.say({ type: 'pong' });
    raw.say(INIT);
    await raw.hear(({ type }) => type === 'connection_ack');
    raw.say({ id: 'nobody', type: 'complete' });
    raw.say({ type: 'ping' });
    await until(() => raw.heard.filter(({ type }) => type === 'pong').length === 2);
    raw.socket.terminate();
  });

  it('says nothing of an operation after its client has ended it, and lets the id be used again', async () => {
    const raw = await open(null);
    for (let n = 1; n <= 20; n += 1) {
      subscribe(raw, '1', STOCK);
      if (n % 2 === 0) await until(() => nexts(raw, '1').length > 0);
      raw.say({ id: '1', type: 'complete' });
      raw.say({ type: 'ping', payload: { n } });
      await raw.hear(({ type, payload }) => type === 'pong' && payload.n === n);
      const heard = raw.heard.length;
      house.standIn.feed.change('TEA', n);
      raw.say({ type: 'ping', payload: { after: n } });
      await raw.hear(({ type, payload }) => type === 'pong' && payload.after === n);
      expect(raw.heard.slice(heard).map(({ type }) => type)).toEqual(['pong']);
      raw.heard.length = 0;
    }
    await until(() => house.gateway.live.members === 0);
    raw.socket.terminate();
  });

  it('costs others nothing when it misbehaves', async () => {
    const good = await open(null);
    subscribe(good, '1', STOCK);
    await until(() => nexts(good, '1').length === 1);
    const bad = await Promise.all([open(null), open(null)]);
    for (const raw of bad) subscribe(raw, '1', STOCK);
    bad[0]!.say('nonsense');
    bad[1]!.socket.terminate();
    await bad[0]!.closed();
    house.standIn.feed.change('TEA', 99);
    await until(() => nexts(good, '1').length === 2);
    good.socket.terminate();
  });
});

describe('clients that others make', () => {
  it('graphql-ws renews its token by a ping and follows on', async () => {
    let socket: { send(text: string): void } | null = null;
    const client = connect(house, { authorization: await tokenOf(CLERK) });
    client.on('opened', (opened) => (socket = opened as typeof socket));
    const stream = client.iterate<any>({ query: STOCK });
    expect((await stream.next()).value.data.stockLevelChanged.kind).toBe('SNAPSHOT');
    const answered = new Promise((resolve) =>
      client.on('pong', (isReceived, payload) => isReceived && resolve(payload)),
    );
    socket!.send(
      JSON.stringify({ type: 'ping', payload: { authorization: await tokenOf(CLERK) } }),
    );
    expect(await answered).toMatchObject({ authorization: 'ACCEPTED' });
    house.standIn.feed.change('TEA', 5);
    expect((await stream.next()).value.data.stockLevelChanged.kind).toBe('CHANGE');
    await client.dispose();
  });

  it('Apollo Client gets the state, then changes', async () => {
    const inner = connect(house);
    const link = new GraphQLWsLink(inner);
    const client = new ApolloClient({ link, cache: new InMemoryCache() });
    const seen: any[] = [];
    const query = gql(STOCK);
    const following = client.subscribe({ query }).subscribe((result) => seen.push(result.data));
    await until(() => seen.length === 1);
    house.standIn.feed.change('TEA', 6);
    await until(() => seen.length === 2);
    expect(seen.map((data) => data.stockLevelChanged.kind)).toEqual(['SNAPSHOT', 'CHANGE']);
    following.unsubscribe();
    await until(() => house.gateway.live.members === 0);
    client.stop();
    await inner.dispose();
  });

  it('graphql-sse follows beside sockets, in the same group', async () => {
    const socket = await open(null);
    subscribe(socket, '1', STOCK);
    await until(() => nexts(socket, '1').length === 1);
    const client = createEventsClient({ url: `${house.url}/graphql`, retryAttempts: 0 });
    const stream = client.iterate<any>({ query: STOCK });
    expect((await stream.next()).value.data.stockLevelChanged.kind).toBe('SNAPSHOT');
    const before = house.gateway.live.executions;
    house.standIn.feed.change('TEA', 7);
    const { value } = await stream.next();
    expect(value.data.stockLevelChanged.kind).toBe('CHANGE');
    await until(() => nexts(socket, '1').length === 2);
    expect(house.gateway.live).toMatchObject({ groups: 1, members: 2, executions: before + 1 });
    client.dispose();
    socket.socket.terminate();
    await until(() => house.gateway.live.members === 0);
  });
});

describe('server-sent events', () => {
  const accept = { accept: 'text/event-stream' };
  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${house.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { ...accept, ...headers },
    });

  /** What came so far, until it holds a text. */
  async function read(response: Response, until_: string): Promise<string> {
    const reader = response.body!.getReader();
    let text = '';
    while (!text.includes(until_)) {
      const { done, value } = await reader.read();
      if (done) break;
      text += new TextDecoder().decode(value);
    }
    await reader.cancel();
    return text;
  }

  it('carry positions as ids, and go on after the last one that a browser says', async () => {
    house.standIn.feed.change('TEA', 1);
    const first = await read(await get(STOCK), '"SNAPSHOT"');
    const id = /^id: (\d+)$/m.exec(first)![1]!;
    house.standIn.feed.change('TEA', 2);
    const back = await read(await get(STOCK, { 'last-event-id': id }), '"CHANGE"');
    expect(back).toContain(`id: ${Number(id) + 1}\n`);
    expect(back).not.toContain('SNAPSHOT');
  });

  it('end with what is wrong when their token ends', async () => {
    const authorization = await tokenOf(CLERK, 1);
    const text = await read(await get(STOCK, { authorization }), 'event: complete');
    expect(text).toContain('UNAUTHENTICATED');
  });

  it('pass the same doors', async () => {
    expect((await get('{ nothing }')).status).toBe(400);
    expect((await get(STOCK, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await get(STOCK, { authorization: 'Bearer x' })).status).toBe(401);
    const change = 'mutation { stockAdjust(sku: "TEA", available: 1) { available } }';
    expect((await get(change)).status).toBe(405);
    expect(await read(await get('{ products { sku } }'), 'event: complete')).toContain('"TEA"');
  });
});
