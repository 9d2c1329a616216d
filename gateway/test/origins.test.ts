import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { startStandIn, type Served } from './start-stand-in.ts';

const SHOP = 'https://shop.example';
const EVIL = 'https://evil.example';
const MEMBER: Actor = { kind: 'MEMBER', id: 'M1' };
const PREFLIGHT = {
  'access-control-request-method': 'POST',
  'access-control-request-headers': 'authorization,content-type,sentry-trace',
};
const ANY_ID = expect.stringMatching(/^[\da-f-]{36}$/);

let open: Served;
let shut: Served;
beforeAll(async () => {
  open = await startStandIn('in-process', { origins: [SHOP] });
  shut = await startStandIn();
});
afterAll(async () => {
  await open.close();
  await shut.close();
});

interface Told {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Sends a request as a browser would: `fetch` does not let us name an origin. */
function tell(
  { url }: Served,
  method: string,
  headers: Readonly<Record<string, string>>,
  { path = '/graphql', body = '' } = {},
): Promise<Told> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${url}${path}`, { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.once('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text }),
      );
      response.once('error', reject);
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

const post = (query: string, origin: string, more: Readonly<Record<string, string>> = {}) =>
  tell(
    open,
    'POST',
    { origin, 'content-type': 'application/json', ...more },
    { body: JSON.stringify({ query }) },
  );
const cors = ({ headers }: Told) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('access-control')));
const codeOf = ({ text }: Told) => JSON.parse(text).errors[0].extensions.code;

describe('pages of other origins', () => {
  it('are told beforehand what they may send, when their origin is listed', async () => {
    const told = await tell(open, 'OPTIONS', { origin: SHOP, ...PREFLIGHT });
    expect([told.status, told.text, cors(told)]).toEqual([
      204,
      '',
      {
        'access-control-allow-origin': SHOP,
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': PREFLIGHT['access-control-request-headers'],
        'access-control-expose-headers': 'x-request-id, retry-after, www-authenticate, allow',
        'access-control-max-age': '7200',
      },
    ]);
    expect(told.headers['vary']).toMatch(/Origin/);
    const odd = { ...PREFLIGHT, 'access-control-request-headers': 'a: b' };
    const usual = await tell(open, 'OPTIONS', { origin: SHOP, ...odd });
    expect(cors(usual)['access-control-allow-headers']).toMatch(/^authorization, content-type/);
  });

  it.each([
    ['another origin', () => open, EVIL],
    ['an origin that begins alike', () => open, `${SHOP}.evil.example`],
    ['a page without an origin of its own', () => open, 'null'],
    ['any origin, where none is listed', () => shut, SHOP],
  ])('are refused beforehand: %s', async (_who, of, origin) => {
    const told = await tell(of(), 'OPTIONS', { origin, ...PREFLIGHT });
    expect([told.status, codeOf(told), cors(told)]).toEqual([403, 'FORBIDDEN', {}]);
    expect(JSON.parse(told.text).errors[0].message).toMatch(/ENTRESOL_ORIGINS/);
  });

  it.each([
    ['an answer by the short way', {}, 200],
    ['an answer by the route', { 'accept-encoding': 'gzip' }, 200],
    ['a refusal by the doors', { authorization: 'Bearer x' }, 401],
    ['what is not acceptable', { accept: 'text/html' }, 406],
    ['a stream of events', { accept: 'text/event-stream' }, 200],
  ])(
    'read what is answered when they are listed, and no others do: %s',
    async (_w, more, status) => {
      const shown = await post('{ whoAmI }', SHOP, more);
      expect([shown.status, cors(shown)]).toEqual([
        status,
        {
          'access-control-allow-origin': SHOP,
          'access-control-expose-headers': 'x-request-id, retry-after, www-authenticate, allow',
        },
      ]);
      expect(shown.headers).toMatchObject({ vary: expect.stringMatching(/Origin/) });
      expect(shown.headers['x-request-id']).toEqual(ANY_ID);
      // Not even who names no origin: what is kept of it on the way must not be given to a page.
      const plain = await tell(open, 'POST', more);
      for (const other of [await post('{ whoAmI }', EVIL, more), plain]) {
        expect(cors(other)).toEqual({});
        expect(other.headers).toMatchObject({ vary: expect.stringMatching(/Origin/) });
      }
    },
  );

  it('are never given what a browser would add by itself, and a GET says what it varies by', async () => {
    const asked = { origin: SHOP, 'apollo-require-preflight': '1' };
    const path = '/graphql?query=%7Bseason%7D';
    const got = await tell(open, 'GET', asked, { path });
    expect([got.status, got.headers['vary']]).toEqual([
      200,
      expect.stringMatching(/Authorization, Accept-Language, Accept, Origin/),
    ]);
    expect(cors(got)['access-control-allow-origin']).toBe(SHOP);
    expect(cors(got)).not.toHaveProperty('access-control-allow-credentials');
    expect((await tell(shut, 'GET', asked, { path })).headers['vary']).not.toMatch(/Origin/);
  });

  it('still send nothing that a browser sends unasked, listed or not', async () => {
    open.standIn.calls.length = 0;
    const query = 'mutation { stockAdjust(sku: "TEA", available: 1) { available } }';
    for (const origin of [SHOP, EVIL]) {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
        const told = await post(query, origin, { 'content-type': type });
        expect(told.status).toBe(415);
      }
      const path = `/graphql?query=${encodeURIComponent('{ whoAmI }')}`;
      expect((await tell(open, 'GET', { origin }, { path })).status).toBe(400);
    }
    expect(open.standIn.calls).toEqual([]);
  });
});

describe('a method that is not for operations', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s is answered with those that are, whatever comes with it',
    async (method) => {
      for (const headers of [{}, { 'content-type': 'text/xml', 'content-length': '1' }]) {
        const body = 'content-length' in headers ? '<' : '';
        const told = await tell(open, method, { ...headers, 'accept-language': 'zh' }, { body });
        expect([told.status, told.headers['allow'], codeOf(told)]).toEqual([
          405,
          'GET, POST',
          'BAD_REQUEST',
        ]);
        expect(JSON.parse(told.text).errors[0].message).toBe('图谱只接受 GET 和 POST。');
      }
    },
  );

  it('HEAD has the status alone, and elsewhere there is nothing to be found', async () => {
    const head = await tell(open, 'HEAD', {});
    expect([head.status, head.headers['allow'], head.text]).toEqual([405, 'GET, POST', '']);
    expect((await tell(open, 'PUT', {}, { path: '/graphqls' })).status).toBe(404);
  });
});

describe('what the server of Node would refuse without a word has a code', () => {
  /** All that is answered to these bytes. */
  const answered = (lines: readonly string[], { url } = open) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      let text = '';
      socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      socket.once('error', reject);
      socket.once('close', () => resolve(text));
      socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    });

  it.each([
    [400, 'no host', ['GET /livez HTTP/1.1', 'connection: close']],
    [
      400,
      'no host, for the graph',
      [
        'POST /graphql HTTP/1.1',
        'content-type: application/json',
        'content-length: 0',
        'connection: close',
      ],
    ],
    [405, 'a tunnel', ['CONNECT bank.example:443 HTTP/1.1', 'host: bank.example:443']],
    [417, 'an odd expectation', ['POST /graphql HTTP/1.1', 'host: x', 'expect: miracles']],
    [413, 'endless chunk extensions', chunked(`1;${'x'.repeat(20_000)}\r\na`)],
    [400, 'no HTTP', ['HELO shop.example']],
  ])('%i: %s', async (status, _what, lines) => {
    const text = await answered(lines);
    const [head, body] = text.split('\r\n\r\n') as [string, string];
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toMatch(/\r\nx-request-id: [\da-f-]{36}/i);
    expect(JSON.parse(body).errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('and costs nobody else anything: what waits for 100-continue is told to go on', async () => {
    const body = JSON.stringify({ query: '{ whoAmI }' });
    const lines = [
      'POST /graphql HTTP/1.1',
      'host: x',
      'expect: 100-continue',
      'connection: close',
      'content-type: application/json',
      `content-length: ${body.length}`,
    ];
    const text = await answered([...lines, '', body]);
    expect(text).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200 OK/);
    expect((await open.ask('{ whoAmI }', { actor: MEMBER })).status).toBe(200);
  });
});

function chunked(chunk: string): string[] {
  const head = ['POST /graphql HTTP/1.1', 'host: x', 'content-type: application/json'];
  return [...head, 'transfer-encoding: chunked', '', chunk];
}
