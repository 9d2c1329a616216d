import { request } from 'node:http';
import { connect } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import WebSocket from 'ws';
import { signToken } from '../src/create-gateway.ts';
import { openRaw, socketUrl } from './live-clients.ts';
import { fragmentBomb, LARGE_PAGES } from './oversized-operations.ts';
import { SECRET, startStandIn, until, type Served } from './start-stand-in.ts';

const CLERK: Actor = { kind: 'STAFF', id: 'S1', roles: [], stores: [] };

let served: Served;
beforeAll(async () => {
  const demoTokens = [{ name: 'a clerk', token: await signToken(CLERK, SECRET) }];
  const origins = ['https://till.example'];
  served = await startStandIn('in-process', { playground: true, demoTokens, origins });
});
afterAll(() => served.close());

describe('sockets', () => {
  function open(origin: string | undefined): Promise<number> {
    const url = `${served.url.replace('http', 'ws')}/graphql`;
    const socket = new WebSocket(url, 'graphql-transport-ws', origin ? { origin } : {});
    return new Promise((resolve) => {
      socket.once('open', () => {
        socket.terminate();
        resolve(101);
      });
      socket.once('unexpected-response', (_request, response) => {
        response.destroy();
        resolve(response.statusCode ?? 0);
      });
      socket.on('error', () => {});
    });
  }

  it('are opened by programs, by our own pages, and by pages that are allowed', async () => {
    expect(await open(undefined)).toBe(101);
    expect(await open(served.url)).toBe(101);
    expect(await open('https://till.example')).toBe(101);
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])(
    'are refused to pages of %s',
    async (origin) => expect(await open(origin)).toBe(403),
  );
});

describe('the playground of a demo', () => {
  /** The page under a name that a name server may have led here. */
  function pageOf(host: string, language = 'en'): Promise<{ status: number; text: string }> {
    const headers = { host, 'accept-language': language };
    return new Promise((resolve, reject) => {
      const sent = request(served.url, { headers }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += String(chunk)));
        response.on('end', () => resolve({ status: response.statusCode!, text }));
      });
      sent.on('error', reject);
      sent.end();
    });
  }

  it('shows its tokens under names of this machine', async () => {
    for (const host of ['localhost:4000', '127.0.0.1', '[::1]:80']) {
      const { status, text } = await pageOf(host);
      expect([status, text.includes('a clerk')]).toEqual([200, true]);
    }
  });

  it('shows nothing under any other name, and says so in both languages', async () => {
    for (const language of ['en', 'zh']) {
      const { status, text } = await pageOf('rebound.evil.example', language);
      expect([status, text.includes('a clerk')]).toEqual([421, false]);
      const [error] = (JSON.parse(text) as { errors: { message: string }[] }).errors;
      expect(error!.message).toMatch(
        language === 'zh' ? /^演示页面只在本机打开/ : /^The playground/,
      );
    }
  });
});

describe('a request that is no proper GraphQL over HTTP', () => {
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    served.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'zh-CN', ...headers },
      body: JSON.stringify(body),
    });
  const get = (search: string, headers: Record<string, string> = {}) =>
    served.send(`/graphql?${search}`, { headers: { 'accept-language': 'zh', ...headers } });
  const query = '{ whoAmI }';
  const FLIGHT = { 'apollo-require-preflight': '1' };

  it.each<[string, () => ReturnType<typeof post>, number]>([
    ['an empty object', () => post({}), 400],
    ['no operation', () => post({ query: '' }), 400],
    ['an operation that is no text', () => post({ query: 7 }), 400],
    ['variables as text', () => post({ query, variables: '{}' }), 400],
    ['variables as a list', () => post({ query, variables: [] }), 400],
    ['extensions as text', () => post({ query, extensions: '{}' }), 400],
    ['a name that is no text', () => post({ query, operationName: 7 }), 400],
    ['an answer that nobody can give', () => post({ query }, { accept: 'image/png' }), 406],
    ['GET from a foreign page', () => get('query={whoAmI}'), 400],
    ['GET with broken variables', () => get('query={whoAmI}&variables={', FLIGHT), 400],
    ['GET with two queries', () => get('query={whoAmI}&query={whoAmI}', FLIGHT), 400],
    [
      'a change by GET',
      () => get('query=mutation{stockAdjust(sku:"T",available:1){sku}}', FLIGHT),
      405,
    ],
  ])('is refused in Chinese to those who read Chinese: %s', async (_what, ask, status) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.body.errors[0].message).toMatch(/\p{Script=Han}.*[。：]/u);
    expect(answer.body.errors[0].extensions.code).toBe('BAD_REQUEST');
  });
});

it('measures the text of a GET that is run, however its address is encoded', async () => {
  const large = `query X{${Array.from({ length: 60 }, (_, i) => `a${i}:__typename`).join(' ')}}`;
  // Whoever leaves an address as it is where it is no UTF-8 sees one operation and one long text.
  const text = `query A{product(sku:"%FF%22){sku}}${large}query B{product(sku:%22"){sku}}`;
  const path = `/graphql?operationName=X&query=${text.replaceAll(' ', '+')}`;
  const headers = { 'content-type': 'Application/JSON' };
  const answer = await new Promise<string>((resolve, reject) => {
    const sent = request(`${served.url}`, { path, headers }, async (response) => {
      let said = '';
      for await (const chunk of response) said += String(chunk);
      resolve(said);
    });
    sent.on('error', reject);
    sent.end();
  });
  expect(JSON.parse(answer).errors[0].extensions.code).toBe('TOO_LARGE');
});

/** What a socket says of an operation. */
async function overSocket(query: string, variables: object = {}) {
  const raw = await openRaw(socketUrl(served), null);
  raw.say({ id: '1', type: 'subscribe', payload: { query, variables } });
  const { type, payload } = await raw.hear(({ id }) => id === '1');
  raw.socket.terminate();
  return { type, code: payload[0]?.extensions?.code, requestId: payload[0]?.extensions?.requestId };
}

describe('pages that multiply (SEC6)', () => {
  it.each(LARGE_PAGES)(
    'are refused over HTTP and WebSocket: %s',
    async (_how, query, variables) => {
      served.standIn.calls.length = 0;
      const { status, body } = await served.ask(query, { variables });
      expect([status, body.errors[0].extensions.code]).toEqual([400, 'TOO_LARGE']);
      expect(await overSocket(query, variables)).toMatchObject({
        type: 'error',
        code: 'TOO_LARGE',
      });
      expect(served.standIn.calls).toEqual([]);
    },
  );

  it('go on when they are small, however they are said', async () => {
    for (const [, query] of LARGE_PAGES.slice(1)) {
      if (query.includes('1000')) continue;
      expect((await served.ask(query, { variables: { n: 2 } })).body.errors).toBeUndefined();
    }
  });
});

describe('a fragment bomb (SEC7)', () => {
  // The quietest of some rounds: the others tell how busy the machine is.
  const ROUNDS = 7;

  it.each([
    ['HTTP', async (text: string) => (await served.ask(text)).body.errors[0].extensions.code],
    ['WebSocket', async (text: string) => (await overSocket(text)).code],
  ])('is refused over %s within 50 ms, and holds up nobody for 100', async (way, ask) => {
    const rounds: { ms: number; delayMs: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      const begun = performance.now();
      expect(await ask(fragmentBomb(`${way}${round}x`))).toBe('TOO_LARGE');
      rounds.push({ ms: performance.now() - begun, delayMs: 0 });
      await new Promise((resolve) => setTimeout(resolve, 5));
      delay.disable();
      rounds.at(-1)!.delayMs = delay.max / 1e6;
    }
    expect(Math.min(...rounds.map(({ ms }) => ms))).toBeLessThan(50);
    expect(Math.min(...rounds.map(({ delayMs }) => delayMs))).toBeLessThan(100);
  });
});

describe('what a foreign page can send by itself (SEC9)', () => {
  it.each<[string, number, RequestInit]>([
    ['a form of parts', 415, { method: 'POST', body: parts() }],
    ['text', 415, { method: 'POST', body: '{"query":"{ whoAmI }"}' }],
    ['a form', 415, { method: 'POST', body: new URLSearchParams({ query: '{ whoAmI }' }) }],
    ['nothing', 400, { method: 'POST' }],
  ])('is refused before any subgraph is asked: %s', async (_what, status, init) => {
    served.standIn.calls.length = 0;
    const answer = await served.send('/graphql', init);
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, 'BAD_REQUEST']);
    expect(served.standIn.calls).toEqual([]);
  });
});

/** An upload as browsers send it, with an operation in it. */
function parts(): FormData {
  const form = new FormData();
  form.set(
    'operations',
    '{"query":"mutation { stockAdjust(sku: \\"T\\", available: 1) { sku } }"}',
  );
  form.set('map', '{}');
  return form;
}

describe('a request that is packed, or takes its time (SEC10)', () => {
  it('is not unpacked: 10 MB in 10 kB are refused as they are', async () => {
    const packed = gzipSync(Buffer.alloc(10_000_000, ' '));
    const before = process.memoryUsage().arrayBuffers;
    const answer = await served.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: packed,
    });
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([415, 'BAD_REQUEST']);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });

  it.each([
    ['headers', 'POST /graphql HTTP/1.1\r\nhost: x\r\n', 408],
    [
      'a body',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
      408,
    ],
    ['no HTTP', 'EHLO mail\r\n\r\n', 400],
    ['endless headers', `GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('is answered and closed when it is slow or none: %s', async (_what, text, status) => {
    const patience = { headersMs: 150, requestMs: 300 };
    const house = await startStandIn('in-process', { patience });
    const { port, hostname } = new URL(house.url);
    const socket = connect(Number(port), hostname);
    let said = '';
    socket.on('data', (chunk) => (said += String(chunk)));
    socket.write(text);
    await until(() => socket.closed);
    const [head, body] = said.split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    const { message, extensions } = JSON.parse(body!).errors[0];
    expect(message).toMatch(/\p{Script=Han}.* \/ [A-Z]/u);
    expect(extensions.code).toBe('BAD_REQUEST');
    expect(head).toContain(`x-request-id: ${extensions.requestId}`);
    expect((await house.ask('{ whoAmI }')).status).toBe(200);
    await house.close();
  });
});

describe('a request id', () => {
  it('is in every answer, whatever was asked and whoever answers', async () => {
    const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
    for (const [path, init, status] of [
      ['/graphql', { ...post, body: '{"query":"{ whoAmI }"}' }, 200],
      ['/graphql', { ...post, body: '{' }, 400],
      ['/graphql', { ...post, body: `"${'x'.repeat(300_000)}"` }, 413],
      ['/nowhere', {}, 404],
      ['/%zz', {}, 400],
      ['/livez', {}, 200],
      ['/payments/notifications/x', { ...post, body: 'x'.repeat(70_000) }, 413],
    ] as const) {
      const answer = await served.send(path, init);
      expect([path, answer.status]).toEqual([path, status]);
      const id = answer.headers.get('x-request-id');
      expect(id).toMatch(/^[\da-f-]{36}$/);
      const errors = answer.body.errors ?? [];
      for (const error of errors) expect(error.extensions.requestId).toBe(id);
    }
  });

  it('is in what a socket is opened, acknowledged, refused and closed with', async () => {
    const raw = await openRaw(socketUrl(served), null);
    const { payload } = await raw.hear(({ type }) => type === 'connection_ack');
    expect(payload.requestId).toMatch(/^[\da-f-]{36}$/);
    expect((await overSocket('{ nothing }')).requestId).toMatch(/^[\da-f-]{36}$/);
    raw.say({
      type: 'subscribe',
      id: '长'.repeat(100),
      payload: { query: 'subscription { ticks(count: 9) }' },
    });
    raw.say({ type: 'connection_init' });
    const { code, reason } = await raw.closed();
    expect([code, reason]).toEqual([4429, `too many initialisations (${payload.requestId})`]);
  });
});
