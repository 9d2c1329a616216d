import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { internalService, type Actor } from '../actor.ts';
import { issueStatement } from '../identity/statement.ts';
import type { Subgraph, SubgraphResult } from '../runtime/subgraph.ts';
import { createCallPolicy, deadlineOf } from './call-policy.ts';
import { NoRoom } from './call-room.ts';
import { createHttpClient } from './http-client.ts';
import { createInProcessClient } from './in-process-client.ts';
import type { SubgraphClient } from './subgraph-client.ts';

const statementOf = (actor: Actor) => issueStatement({ actor, requestId: 'r', language: 'en' });
const STATEMENT = statementOf(internalService('test'));
const QUERY = { query: '{ a }' };
const AWAY = [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }];

let server: Server | undefined;
let client: SubgraphClient | undefined;

async function serve(listener: RequestListener, deadlineMs = 5_000): Promise<SubgraphClient> {
  const began = createServer(listener);
  server = began;
  await new Promise<void>((resolve) => began.listen(0, '127.0.0.1', resolve));
  const { port } = began.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/graphql`;
  client = createHttpClient({ name: 'stock', url, secret: 'a-secret-of-sixteen', deadlineMs });
  return client;
}

afterEach(async () => {
  await client?.close();
  const ended = server;
  server = undefined;
  if (!ended) return;
  ended.closeAllConnections();
  await new Promise((resolve) => ended.close(resolve));
});

/** Cuts the first connections, then answers; counts and keeps the signatures it saw. */
function cutting(times: number) {
  const signatures: unknown[] = [];
  const listener: RequestListener = (request, response) => {
    signatures.push(request.headers['x-entresol-actor']);
    if (signatures.length <= times) return void request.socket.destroy();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"data":{"a":1}}');
  };
  return { signatures, listener };
}

describe('calls of a subgraph over HTTP', () => {
  it('are sent again when they only ask and the connection breaks, each signed anew', async () => {
    const { signatures, listener } = cutting(2);
    const stock = await serve(listener);
    const result = await stock.execute(QUERY, STATEMENT, { isQuery: true });
    expect(result).toEqual({ data: { a: 1 } });
    expect(new Set(signatures).size).toBe(3);
  });

  it('are sent three times at most', async () => {
    const { signatures, listener } = cutting(9);
    const stock = await serve(listener);
    const { errors } = await stock.execute(QUERY, STATEMENT, { isQuery: true });
    expect(errors).toMatchObject(AWAY);
    expect(signatures).toHaveLength(3);
  });

  it('are sent once when they may change something', async () => {
    const { signatures, listener } = cutting(1);
    const stock = await serve(listener);
    expect((await stock.execute(QUERY, STATEMENT)).errors).toMatchObject(AWAY);
    expect(signatures).toHaveLength(1);
  });

  it('end at their deadline, and are not sent again then', async () => {
    let seen = 0;
    const stock = await serve(() => void (seen += 1), 400);
    expect((await stock.execute(QUERY, STATEMENT, { isQuery: true })).errors).toMatchObject(AWAY);
    expect(seen).toBe(1);
  });

  it('are not sent for a while after ten in a row had no answer, and then are again', async () => {
    let seen = 0;
    let hangs = true;
    const stock = await serve((_request, response) => {
      seen += 1;
      if (!hangs) response.end('{"data":{"a":1}}');
    }, 150);
    for (let call = 0; call < 10; call += 1) await stock.execute(QUERY, STATEMENT);
    expect((await stock.execute(QUERY, STATEMENT)).errors).toMatchObject(AWAY);
    expect(seen).toBe(10);
    hangs = false;
    const until = Date.now() + 4_000;
    let result = await stock.execute(QUERY, STATEMENT);
    while (result.errors && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      result = await stock.execute(QUERY, STATEMENT);
    }
    expect(result).toEqual({ data: { a: 1 } });
  });

  it('end when nobody waits for them, which says nothing about the subgraph', async () => {
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const closed = new Promise<void>((resolve) => {
      void serve((request) => {
        arrived();
        request.socket.once('close', () => resolve());
      }).then((stock) => {
        const departure = { isGone: false, signal: controller.signal };
        void stock.execute(QUERY, STATEMENT, { isQuery: true, departure });
      });
    });
    const controller = new AbortController();
    await arrival;
    controller.abort();
    await closed;
  });
});

describe('calls of a subgraph in this process', () => {
  it('end at their deadline', async () => {
    const hung = { name: 'stock', execute: () => new Promise(() => {}) } as unknown as Subgraph;
    const stock = createInProcessClient(hung, { deadlineMs: 20 });
    expect((await stock.execute(QUERY, STATEMENT)).errors).toMatchObject(AWAY);
  });

  it.each<[Actor, number]>([
    [{ kind: 'MEMBER', id: 'M' }, 10_000],
    [{ kind: 'STAFF', id: 'S', roles: [], stores: [] }, 10_000],
    [{ kind: 'SERVICE', id: 'import' }, 30_000],
  ])('of %j may take %i ms', (actor, deadlineMs) => {
    expect(deadlineOf(statementOf(actor))).toBe(deadlineMs);
  });
});

describe('the calls of one subgraph together', () => {
  it('are so many at once and no more; what is beyond is answered at once, and no outage', async () => {
    const policy = createCallPolicy();
    const land: (() => void)[] = [];
    const held = () => new Promise<string>((resolve) => land.push(() => resolve('landed')));
    const calls = Array.from({ length: 256 + 2_048 }, () => policy(held, { isQuery: true }));
    expect(land).toHaveLength(256);
    for (const isQuery of Array.from({ length: 20 }, (_, n) => n % 2 === 0)) {
      await expect(policy(held, { isQuery })).rejects.toThrow(NoRoom);
    }
    while (land.length > 0) {
      land.splice(0).forEach((go) => go());
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['landed']));
    // Nothing was lost by it, so the next one leaves.
    expect(await policy(async () => 'sent', {})).toBe('sent');
  });

  it('fail in a row only where none was answered in between', async () => {
    const policy = createCallPolicy();
    const fail = async (times: number) => {
      for (let call = 0; call < times; call += 1) {
        const failing = policy(() => Promise.reject(new Error('broken')), {});
        await expect(failing).rejects.toThrow('broken');
      }
    };
    await fail(9);
    expect(await policy(async () => 'sent', {})).toBe('sent');
    await fail(10);
    await expect(policy(async () => 'sent', {})).rejects.toThrow('breaker');
  });

  it('of a slow one in this process wait their turn, and beyond that are answered at once', async () => {
    const land: (() => void)[] = [];
    const execute = () =>
      new Promise<SubgraphResult>((resolve) => land.push(() => resolve({ data: {} })));
    const stock = createInProcessClient({ name: 'stock', execute } as unknown as Subgraph);
    const others = createInProcessClient({ name: 'stock', execute } as unknown as Subgraph);
    const calls = Array.from({ length: 256 + 2_048 }, () => stock.execute(QUERY, STATEMENT));
    expect(stock.load!()).toEqual({ running: 256, waiting: 2_048, refused: 0 });
    expect((await stock.execute(QUERY, STATEMENT)).errors).toMatchObject(AWAY);
    expect(stock.load!()).toEqual({ running: 256, waiting: 2_048, refused: 1 });
    // Another caller has room of its own, and so may be called by those who wait.
    void others.execute(QUERY, STATEMENT);
    expect(land).toHaveLength(257);
    while (land.length > 0) {
      land.splice(0).forEach((go) => go());
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await Promise.all(calls)).every(({ data }) => data)).toBe(true);
    expect(stock.load!()).toEqual({ running: 0, waiting: 0, refused: 1 });
  });

  it('of one that hangs in this process give their room up at their deadline', async () => {
    let begun = 0;
    const hung = {
      name: 'stock',
      execute: () => new Promise<SubgraphResult>(() => (begun += 1)),
    } as unknown as Subgraph;
    const stock = createInProcessClient(hung, { deadlineMs: 50 });
    const controller = new AbortController();
    controller.abort();
    const gone = { departure: { isGone: true, signal: controller.signal } };
    const calls = Array.from({ length: 257 }, () => stock.execute(QUERY, STATEMENT));
    const unread = stock.execute(QUERY, STATEMENT, gone);
    for (const { errors } of await Promise.all([...calls, unread])) {
      expect(errors).toMatchObject(AWAY);
    }
    // Of those who waited, the time was over or nobody was there: they never began.
    expect(begun).toBe(256);
    expect(stock.load!()).toEqual({ running: 0, waiting: 0, refused: 0 });
  });
});
