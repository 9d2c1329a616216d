import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { internalService } from '../actor.ts';
import { signStatement, STATEMENT_HEADER } from '../identity/signature.ts';
import { issueStatement } from '../identity/statement.ts';
import { createLogger } from '../logging.ts';
import type { Health, Subgraph, SubgraphRequest } from '../runtime/subgraph.ts';
import { serveSubgraph } from './serve-subgraph.ts';

const SECRET = 'a-secret-of-sixteen-or-more';
const log = createLogger({ name: 'test', level: 'silent' });
const many = Array.from({ length: 2_000 }, (_, n) => `SH${n}`);
const actor = { kind: 'STAFF', id: 'S', roles: ['CLERK'], stores: many } as const;

const asked: SubgraphRequest[] = [];
let health: Health = { ready: true };
let answer = async (): Promise<object> => ({ data: {} });
const standIn = {
  name: 'stock',
  health: async () => health,
  execute: async (request: SubgraphRequest, statement: unknown) => {
    if (!statement) return { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };
    asked.push(request);
    return answer();
  },
} as unknown as Subgraph;

let served: Awaited<ReturnType<typeof serveSubgraph>>;
const serve = () => serveSubgraph(standIn, { host: '127.0.0.1', port: 0, secret: SECRET, log });

beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

function send(body: string, url = served.url): Promise<Response> {
  const statement = issueStatement({ actor, requestId: 'r', language: 'en' });
  const signed = signStatement(statement, { audience: 'stock', body, secret: SECRET });
  return fetch(url, { method: 'POST', headers: { [STATEMENT_HEADER]: signed }, body });
}

describe('a served subgraph', () => {
  it('takes a request with its actor, who may work in two thousand stores', async () => {
    const request = { query: '{ a }', variables: { b: '茶' }, operationName: null };
    const response = await send(JSON.stringify(request));
    expect([response.status, await response.json()]).toEqual([200, { data: {} }]);
    expect(asked.pop()).toEqual(request);
  });

  it.each([
    'nonsense',
    '',
    'null',
    '[]',
    '"{ a }"',
    '{}',
    '{"query":1}',
    '{"query":"{ a }","variables":"x"}',
    '{"query":"{ a }","variables":[]}',
    '{"query":"{ a }","operationName":1}',
  ])('answers 400 to a body that is no request: %s', async (body) => {
    const response = await send(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(asked).toEqual([]);
  });

  it('answers 413 to a body that is too large, and goes on', async () => {
    const response = await send(`{"query":"${'x'.repeat(17 * 1024 * 1024)}"}`);
    expect(response.status).toBe(413);
    expect((await send('{"query":"{ a }"}')).status).toBe(200);
    asked.length = 0;
  });

  it('answers 401 before it looks into a body', async () => {
    const response = await fetch(served.url, { method: 'POST', body: 'nonsense' });
    expect(response.status).toBe(401);
  });

  it('answers 401 to a statement that was used before, or is sent with another body', async () => {
    const body = '{"query":"{ a }"}';
    const statement = issueStatement({ actor, requestId: 'r', language: 'en' });
    const signed = signStatement(statement, { audience: 'stock', body, secret: SECRET });
    const post = (text: string, header = signed) =>
      fetch(served.url, { method: 'POST', headers: { [STATEMENT_HEADER]: header }, body: text });
    expect((await post('{"query":"{ b }"}')).status).toBe(401);
    // Not the last character: some of its bits say nothing.
    const forged = `${signed.slice(0, -9)}${signed.at(-9) === 'A' ? 'B' : 'A'}${signed.slice(-8)}`;
    expect((await post(body, forged)).status).toBe(401);
    asked.length = 0;
    const statuses = await Promise.all(Array.from({ length: 5 }, () => post(body)));
    expect(statuses.map(({ status }) => status).toSorted()).toEqual([200, 401, 401, 401, 401]);
    expect(asked.splice(0)).toHaveLength(1);
  });

  it('answers 404 elsewhere', async () => {
    expect((await fetch(served.url)).status).toBe(404);
    expect((await fetch(new URL('/other', served.url), { method: 'POST' })).status).toBe(404);
  });

  it('says whether it lives and is ready', async () => {
    const get = async (path: string) => {
      const response = await fetch(new URL(path, served.url));
      return [response.status, await response.json()];
    };
    expect(await get('/livez')).toEqual([200, { live: true }]);
    expect(await get('/readyz')).toEqual([200, { ready: true }]);
    health = { ready: false, reason: 'stock: starting' };
    expect(await get('/readyz')).toEqual([503, { ready: false, reason: 'stock: starting' }]);
    expect(await get('/livez')).toEqual([200, { live: true }]);
  });

  it('answers 500 without a reason when it fails, and goes on', async () => {
    answer = () => Promise.reject(new Error('select secret'));
    const response = await send('{"query":"{ a }"}');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    answer = async () => ({ data: {} });
    expect((await send('{"query":"{ a }"}')).status).toBe(200);
  });

  it('lets a caller go who cuts the line in the middle of a body', async () => {
    const { port } = new URL(served.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"query"');
        setTimeout(() => socket.destroy(), 20);
      });
      socket.on('close', () => resolve());
    });
    expect((await send('{"query":"{ a }"}')).status).toBe(200);
  });

  it('lets a request end before it closes, and keeps no idle connection waiting', async () => {
    const other = await serve();
    await send('{"query":"{ a }"}', other.url);
    let may = () => {};
    let begun = () => {};
    const begins = new Promise<void>((resolve) => (begun = resolve));
    answer = () => {
      begun();
      return new Promise((resolve) => (may = () => resolve({ data: { late: true } })));
    };
    const late = send('{"query":"{ a }"}', other.url);
    await begins;
    const began = performance.now();
    const closing = other.close();
    // By then nothing but this request is left.
    setTimeout(() => may(), 100);
    expect(await (await late).json()).toEqual({ data: { late: true } });
    await closing;
    expect(performance.now() - began).toBeLessThan(2_000);
    await expect(send('{"query":"{ a }"}', other.url)).rejects.toThrow();
    answer = async () => ({ data: {} });
  });

  it('says that a port is taken', async () => {
    const port = Number(new URL(served.url).port);
    const options = { host: '127.0.0.1', port, secret: SECRET, log };
    const taken = `Port ${port} is taken. Stop what uses it, or choose another.`;
    await expect(serveSubgraph(standIn, options)).rejects.toThrow(taken);
  });
});

describe('an internal statement', () => {
  it('is not accepted for another subgraph', async () => {
    const statement = issueStatement({
      actor: internalService('x'),
      requestId: 'r',
      language: 'en',
    });
    const body = '{"query":"{ a }"}';
    const signed = signStatement(statement, { audience: 'orders', body, secret: SECRET });
    const headers = { [STATEMENT_HEADER]: signed };
    expect((await fetch(served.url, { method: 'POST', headers, body })).status).toBe(401);
  });
});
