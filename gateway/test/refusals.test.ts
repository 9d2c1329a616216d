import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { signToken } from '../src/create-gateway.ts';
import { openRaw, socketUrl, tokenOf } from './live-clients.ts';
import { SECRET, startStandIn, type Served } from './start-stand-in.ts';

const MEMBER: Actor = { kind: 'MEMBER', id: 'M1' };
const TILL: Actor = { kind: 'STAFF', id: 'S1', roles: ['CLERK'], stores: ['SH001'] };
const SERVICE: Actor = { kind: 'SERVICE', id: 'erp' };
const ANALYST: Actor = { kind: 'ANALYST', id: 'A1' };
const NOTHING = '0'.repeat(64);
const byHash = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const stock = 'stockLevelChanged(sku: "TEA") { kind }';
const deep = JSON.parse(`${'{"not":'.repeat(3_000)}null${'}'.repeat(3_000)}`) as object;
const where = 'query ($where: ProductWhere) { products(where: $where) { sku } }';
const change = 'mutation { stockAdjust(sku: "TEA", available: 1) { available } }';

interface Case {
  readonly code: string;
  readonly status: number;
  readonly actor?: Actor;
  readonly body?: unknown;
  readonly path?: string;
  readonly init?: RequestInit;
  readonly headers?: Record<string, string>;
  /** Not an operation, so no socket could carry it. */
  readonly isHttp?: true;
}

const http = (status: number, rest: Partial<Case> = {}): Case => ({
  code: 'BAD_REQUEST',
  status,
  isHttp: true,
  ...rest,
});

/** A way into every refusal that a request can meet. */
const CASES: Readonly<Record<string, Case>> = {
  'an expired token': http(401, { code: 'UNAUTHENTICATED', headers: { authorization: 'EXPIRED' } }),
  'a forged token': http(401, { code: 'UNAUTHENTICATED', headers: { authorization: 'Bearer x' } }),
  'several operations': http(400, { body: [{ query: '{ whoAmI }' }] }),
  'no JSON': http(400, { init: { body: '{' } }),
  'another charset': http(415, { headers: { 'content-type': 'application/json; charset=gbk' } }),
  'another type': http(415, { headers: { 'content-type': 'application/xml' } }),
  'no body': http(400, { init: { body: null } }),
  'no operation': http(400, { body: {} }),
  'an empty operation': http(400, { body: { query: '' } }),
  'an operation that is no text': http(400, { body: { query: 7 } }),
  'variables that are text': http(400, { body: { query: '{ whoAmI }', variables: '{}' } }),
  'extensions that are text': http(400, { body: { query: '{ whoAmI }', extensions: '{}' } }),
  'a name that is no text': http(400, { body: { query: '{ whoAmI }', operationName: 7 } }),
  'an address that is none': http(404, { path: '/nothing' }),
  'an address that cannot be read': http(400, { path: '/%zz' }),
  'another method': http(405, { init: { method: 'PUT' } }),
  'an answer of another type': http(406, { headers: { accept: 'image/png' } }),
  'a change by GET': http(405, {
    path: `/graphql?query=${encodeURIComponent(change)}`,
    init: { method: 'GET', body: null },
  }),
  'a GET of a foreign page': http(400, {
    path: '/graphql?query=%7BwhoAmI%7D',
    init: { method: 'GET', body: null },
    headers: { 'content-type': '' },
  }),
  'a parameter twice': http(400, {
    path: '/graphql?query=%7BwhoAmI%7D&query=%7BwhoAmI%7D',
    init: { method: 'GET', body: null },
    headers: { 'apollo-require-preflight': '1' },
  }),
  'variables of a GET that are no JSON': http(400, {
    path: '/graphql?query=%7BwhoAmI%7D&variables=%7B',
    init: { method: 'GET', body: null },
    headers: { 'apollo-require-preflight': '1' },
  }),
  'a long body': http(413, { code: 'TOO_LARGE', init: { body: 'x'.repeat(300_000) } }),
  'a subscription as one answer': http(400, { body: { query: `subscription { ${stock} }` } }),
  'a page of another origin': http(403, {
    code: 'FORBIDDEN',
    headers: { origin: 'https://evil.example', accept: 'text/event-stream' },
  }),
  'no text of an operation': { code: 'GRAPHQL_PARSE_FAILED', status: 400, body: { query: '{' } },
  'a field that is none': {
    code: 'GRAPHQL_VALIDATION_FAILED',
    status: 400,
    body: { query: '{ nothing }' },
  },
  'two operations and no name': {
    code: 'OPERATION_RESOLUTION_FAILURE',
    status: 400,
    body: { query: 'query A { whoAmI } query B { whoAmI }' },
  },
  'a variable that is missing': {
    code: 'BAD_USER_INPUT',
    status: 400,
    body: { query: 'query ($sku: String!) { product(sku: $sku) { sku } }' },
  },
  'variables that nest too deeply': {
    code: 'BAD_USER_INPUT',
    status: 400,
    actor: SERVICE,
    body: { query: where, variables: { where: deep } },
  },
  'an unknown hash': {
    code: 'PERSISTED_QUERY_NOT_FOUND',
    status: 200,
    actor: ANALYST,
    body: { extensions: byHash(NOTHING) },
  },
  'a text under another hash': {
    code: 'PERSISTED_QUERY_HASH_MISMATCH',
    status: 400,
    body: { query: '{ whoAmI }', extensions: byHash(NOTHING) },
  },
  'an operation that is not registered': {
    code: 'OPERATION_NOT_TRUSTED',
    status: 403,
    actor: TILL,
    body: { query: '{ whoAmI }' },
  },
  'the schema, to nobody': {
    code: 'UNAUTHENTICATED',
    status: 401,
    body: { query: '{ __schema { queryType { name } } }' },
  },
  'the schema, to a member': {
    code: 'FORBIDDEN',
    status: 403,
    actor: MEMBER,
    body: { query: '{ __schema { queryType { name } } }' },
  },
  'too many aliases': {
    code: 'TOO_LARGE',
    status: 400,
    body: { query: `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: whoAmI`).join(' ')} }` },
  },
  'a page too large': {
    code: 'TOO_LARGE',
    status: 400,
    body: { query: '{ shelf(first: 1000) { beside(first: 1000) { sku } } }' },
  },
  'a stream that may be left out': {
    code: 'BAD_REQUEST',
    status: 400,
    body: { query: `subscription { ${stock.replace(' {', ' @skip(if: false) {')} }` },
  },
  'a subgraph that is away': {
    code: 'SUBGRAPH_UNAVAILABLE',
    status: 200,
    body: { query: '{ orderCount }' },
  },
  'a fault': { code: 'INTERNAL', status: 200, body: { query: '{ fault }' } },
  'rights that are missing': { code: 'FORBIDDEN', status: 200, body: { query: '{ forbidden }' } },
};
/** What subgraphs say passes as it is, and clients look for the text of the protocol. */
const ONE_LANGUAGE = new Set(['rights that are missing', 'an unknown hash']);
const HAN = /\p{Script=Han}/u;

let served: Served;

beforeAll(async () => {
  served = await startStandIn('in-process', { trusted: [], trustedOnly: ['till'] });
  served.clients.delete('orders');
});
afterAll(() => served.close());

interface Refusal {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly requestId: string };
}

async function overHttp({ actor, body, path, init, headers }: Case, language: string) {
  const token = actor ? { authorization: `Bearer ${await signToken(actor, SECRET)}` } : {};
  const expired = headers?.['authorization'] === 'EXPIRED';
  const given = {
    'content-type': 'application/json',
    'accept-language': language,
    ...token,
    ...headers,
    ...(expired ? { authorization: await tokenOf(MEMBER, -60) } : {}),
  };
  const sent = Object.entries(given).filter(([, value]) => value !== '');
  return served.send(path ?? '/graphql', {
    method: 'POST',
    headers: Object.fromEntries(sent),
    body: JSON.stringify(body ?? { query: '{ whoAmI }' }),
    ...init,
  });
}

async function overSocket({ actor, body }: Case, language: string): Promise<Refusal> {
  const raw = await openRaw(socketUrl(served));
  const authorization = actor && `Bearer ${await signToken(actor, SECRET)}`;
  const payload = { authorization, 'accept-language': language };
  raw.say({ type: 'connection_init', payload });
  await raw.hear(({ type }) => type === 'connection_ack');
  raw.say({ id: '1', type: 'subscribe', payload: body });
  const { payload: answer } = await raw.hear(({ type }) => ['next', 'error'].includes(type));
  raw.socket.terminate();
  return (Array.isArray(answer) ? answer : answer.errors)[0] as Refusal;
}

function expectRefusal(
  name: string,
  { message, extensions }: Refusal,
  [code, language]: [string, string],
): void {
  expect(extensions.code).toBe(code);
  expect(extensions.requestId).toMatch(/^[\w-]{8,}$/);
  if (!ONE_LANGUAGE.has(name))
    expect([language, HAN.test(message)]).toEqual([language, language === 'zh']);
}

describe('every refusal has its code, both languages and the request id', () => {
  it.each(Object.entries(CASES))('over HTTP: %s', async (name, refusal) => {
    for (const language of ['en', 'zh']) {
      const { status, headers, body } = await overHttp(refusal, language);
      expect([status, body.errors]).toEqual([refusal.status, expect.any(Array)]);
      expectRefusal(name, body.errors[0], [refusal.code, language]);
      expect(body.errors[0].extensions.requestId).toBe(headers.get('x-request-id'));
    }
  });

  it.each(Object.entries(CASES).filter(([, { isHttp }]) => !isHttp))(
    'over WebSocket: %s',
    async (name, refusal) => {
      for (const language of ['en', 'zh']) {
        expectRefusal(name, await overSocket(refusal, language), [refusal.code, language]);
      }
    },
  );
});

describe('the codes of the gateway', () => {
  const src = fileURLToPath(new URL('../src/', import.meta.url));
  const texts = readdirSync(src, { recursive: true, encoding: 'utf8' })
    // What others' supergraphs and planners say is theirs.
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|^foreign/.test(path))
    .map((path) => readFileSync(join(src, path), 'utf8'));
  const written = texts.flatMap((text) =>
    [...text.matchAll(/(?:code(?: =|:)|gatewayError\(|problem\(|refused\()\s*'([A-Z_]{4,})'/g)].map(
      ([, code]) => code!,
    ),
  );
  /** Met elsewhere: by being too fast, by a payment provider, by a plan that cannot be made. */
  const ELSEWHERE = new Set(['RATE_LIMITED', 'FAIL', 'INVALID_GRAPHQL']);

  it('are all among the refusals above', () => {
    const met = new Set(Object.values(CASES).map(({ code }) => code));
    expect(new Set(written).size).toBeGreaterThan(10);
    expect(written.filter((code) => !met.has(code) && !ELSEWHERE.has(code))).toEqual([]);
  });
});
