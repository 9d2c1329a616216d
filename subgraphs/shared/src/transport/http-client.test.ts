import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { internalService } from '../actor.ts';
import { issueStatement } from '../identity/statement.ts';
import { parseAddresses } from '../runtime/run-subgraph.ts';
import { createCallSubgraph } from './call-subgraph.ts';
import { createHttpClient } from './http-client.ts';
import type { SubgraphClient } from './subgraph-client.ts';

const STATEMENT = issueStatement({
  actor: internalService('test'),
  requestId: 'r-1',
  language: 'en',
});
const AWAY = {
  errors: [
    expect.objectContaining({
      extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'stock' }),
    }),
  ],
};

let server: Server;
let client: SubgraphClient;

/** A client of a server that answers like this. */
async function clientOf(listener: RequestListener): Promise<SubgraphClient> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/graphql`;
  client = createHttpClient({ name: 'stock', url, secret: 'a-secret-of-sixteen' });
  return client;
}

afterEach(async () => {
  await client?.close();
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
});

describe('a client over HTTP', () => {
  const json = (status: number, body: unknown): RequestListener => {
    return (_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
  };

  it.each([
    [200, { data: { a: 1 } }],
    [200, { data: null, errors: [{ message: 'no' }] }],
    [400, { errors: [{ message: 'bad', extensions: { code: 'BAD_REQUEST' } }] }],
    [413, { errors: [{ message: 'large', extensions: { code: 'TOO_LARGE' } }] }],
  ])('gives back an answer of status %i as it is: %j', async (status, body) => {
    const stock = await clientOf(json(status, body));
    expect(await stock.execute({ query: '{ a }' }, STATEMENT)).toEqual(body);
  });

  it.each<[string, RequestListener]>([
    ['a page of a proxy', (_, response) => void response.end('<html>502</html>')],
    ['an empty body', (_, response) => void response.end()],
    ['JSON that is no result', json(200, { message: 'hello' })],
    ['a result without data', json(200, { data: null })],
    ['a list', json(200, [])],
    ['null', json(200, null)],
    ['a refused signature', json(401, { errors: [{ message: 'who?' }] })],
    ['a wrong address', json(404, { errors: [{ message: 'where?' }] })],
    ['a balancer without servers', json(503, { errors: [{ message: 'later' }] })],
    ['a socket that is cut at once', (request) => void request.socket.destroy()],
    [
      'a body that is cut',
      (request, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"data":', () => request.socket.destroy());
      },
    ],
  ])('calls a subgraph away that answers with %s', async (_what, listener) => {
    const stock = await clientOf(listener);
    const result = await stock.execute({ query: '{ a }' }, STATEMENT);
    expect(result).toEqual(AWAY);
    expect(result.errors![0]!.message).not.toMatch(/127|ECONN|html|socket/);
  });

  it('calls a subgraph away that nobody listens for', async () => {
    const stock = await clientOf(json(200, {}));
    await new Promise((resolve) => server.close(resolve));
    expect(await stock.execute({ query: '{ a }' }, STATEMENT)).toEqual(AWAY);
    expect(await stock.health()).toEqual({ ready: false, reason: 'stock: no answer' });
    await expect(
      nextOf(await stock.subscribe({ query: 'subscription { a }' }, STATEMENT)),
    ).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  it.each([
    [200, { ready: true }, { ready: true }],
    [503, { ready: false, reason: 'stock: starting' }, { ready: false, reason: 'stock: starting' }],
    [200, { ok: 1 }, { ready: false, reason: 'stock: no answer' }],
    [200, null, { ready: false, reason: 'stock: no answer' }],
  ])('reads health of status %i and %j', async (status, body, expected) => {
    expect(await (await clientOf(json(status, body))).health()).toEqual(expected);
  });

  it('signs every call anew', async () => {
    const seen: unknown[] = [];
    const stock = await clientOf((request, response) => {
      seen.push(request.headers['x-entresol-actor']);
      json(200, { data: {} })(request, response);
    });
    await stock.execute({ query: '{ a }' }, STATEMENT);
    await stock.execute({ query: '{ a }' }, STATEMENT);
    expect(new Set(seen).size).toBe(2);
  });
});

describe('a call of another subgraph', () => {
  const document = { kind: 'Document', definitions: [] } as never;
  const clientWith = (execute: SubgraphClient['execute']) =>
    ({ name: 'stock', execute }) as unknown as SubgraphClient;

  it('gives data, and throws what is wrong with the code of the answer', async () => {
    const call = createCallSubgraph('orders', () => clientWith(async () => ({ data: { a: 1 } })));
    expect(await call('stock', document, {})).toEqual({ a: 1 });
    const error = { message: 'no', extensions: { code: 'FORBIDDEN' } } as never;
    const refused = createCallSubgraph('orders', () =>
      clientWith(async () => ({ data: null, errors: [error] })),
    );
    await expect(refused('stock', document, {})).rejects.toMatchObject({
      subgraph: 'stock',
      code: 'FORBIDDEN',
    });
    const unknown = createCallSubgraph('orders', () => undefined);
    await expect(unknown('stock', document, {})).rejects.toMatchObject({
      code: 'SUBGRAPH_UNKNOWN',
    });
  });

  it('waits no longer than it may', async () => {
    const call = createCallSubgraph('orders', () => clientWith(() => new Promise(() => {})));
    await expect(call('stock', document, {}, { timeoutMs: 20 })).rejects.toMatchObject({
      code: 'TIMEOUT',
    });
  });
});

describe('addresses of subgraphs', () => {
  it('are names and URLs', () => {
    expect([...parseAddresses('a=http://h:1/graphql, b=https://i/graphql,')]).toEqual([
      ['a', 'http://h:1/graphql'],
      ['b', 'https://i/graphql'],
    ]);
  });

  it.each(['a', 'a=', '=http://h', 'a=nonsense', 'a b=http://h'])('refuses %j loudly', (text) => {
    expect(() => parseAddresses(text)).toThrow('is not name=url');
  });
});

function nextOf(stream: unknown): Promise<unknown> {
  return (stream as AsyncIterator<unknown>).next();
}
