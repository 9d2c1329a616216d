import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { Actor } from '@entresol/shared';
import { signToken } from '../src/create-gateway.ts';
import { SECRET, startStandIn, type Served } from './start-stand-in.ts';

const TEXT = '{ product(sku: "TEA") { name } }';
const OTHER = '{ product(sku: "HAT") { name } }';
const STREAM = 'subscription { stockLevelChanged(sku: "TEA") { kind stockLevels { available } } }';
const TEA = { data: { product: { name: 'Tea' } } };
const MEMBER: Actor = { kind: 'MEMBER', id: 'M1' };
const TILL: Actor = { kind: 'STAFF', id: 'S1', roles: ['CLERK'], stores: ['SH001'] };
const OFFICE: Actor = { kind: 'STAFF', id: 'S2', roles: ['ADMIN'], stores: [] };

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const named = (text: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } },
});

let served: Served;
let limited: Served;

beforeAll(async () => {
  served = await startStandIn('in-process', { playground: true });
  limited = await startStandIn('in-process', {
    trusted: [TEXT, STREAM],
    trustedOnly: ['till', 'mini-program'],
  });
});
afterEach(() => void (served.standIn.calls.length = 0));
afterAll(async () => {
  await served.close();
  await limited.close();
});

async function post(of: Served, body: object, actor?: Actor) {
  const token = actor ? { authorization: `Bearer ${await signToken(actor, SECRET)}` } : {};
  const headers = { 'content-type': 'application/json', ...token };
  return of.send('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
}

async function get(of: Served, parameters: Record<string, string>, actor?: Actor) {
  const token = actor ? { authorization: `Bearer ${await signToken(actor, SECRET)}` } : {};
  const headers = { 'apollo-require-preflight': '1', ...token };
  return of.send(`/graphql?${new URLSearchParams(parameters)}`, { headers });
}

describe('GraphQL over HTTP', () => {
  it('fails no audit of the specification, and differs where we choose to', async () => {
    const results = await auditServer({ url: `${served.url}/graphql` });
    const others = results.filter(({ status }) => status !== 'ok');
    expect(results.length).toBeGreaterThan(55);
    expect(others.filter(({ status }) => status === 'error')).toEqual([]);
    // A GET has to be asked for by a header that no foreign page sends; what cannot be run is 400.
    expect(others.map(({ id }) => id).sort()).toEqual(
      ['572B', '5A70', '6A70', '7B9B', 'D6D5', 'FDE2'].sort(),
    );
  });

  it.each([
    [undefined, 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    [
      'application/json;q=0.5, application/graphql-response+json',
      'application/graphql-response+json; charset=utf-8',
    ],
    [
      'application/graphql-response+json;q=0.3, application/json;q=0.7',
      'application/json; charset=utf-8',
    ],
  ])('accept %s is answered as %s', async (accept, type) => {
    const answer = await served.ask(TEXT, accept ? { headers: { accept } } : {});
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    const refused = await served.ask('{ nothing }', accept ? { headers: { accept } } : {});
    expect([refused.status, refused.headers.get('content-type')]).toEqual([400, type]);
  });

  it('a stream of events is none when its weight says so', async () => {
    const weights = ['text/event-stream;q=0, */*', 'application/json, Text/Event-Stream; q=0.0'];
    for (const accept of weights) {
      const answer = await served.ask(TEXT, { headers: { accept } });
      expect([answer.status, answer.body]).toEqual([200, TEA]);
    }
    const events = await served.ask(TEXT, { headers: { accept: 'text/event-stream;q=0.1' } });
    expect(events.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const none = await served.ask(TEXT, { headers: { accept: 'text/event-stream;q=0' } });
    expect(none.status).toBe(406);
  });

  it('what is accepted must be something of ours', async () => {
    expect((await served.ask(TEXT, { headers: { accept: 'text/html' } })).status).toBe(406);
    expect(served.standIn.calls).toEqual([]);
  });
});

describe('operations that are named by their hash', () => {
  it('are asked for once, and known from then on', async () => {
    const first = await post(served, named(TEXT));
    expect([first.status, first.body.errors]).toMatchObject([
      200,
      [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    ]);
    expect(served.standIn.calls).toEqual([]);
    expect((await post(served, { query: TEXT, ...named(TEXT) })).body).toEqual(TEA);
    expect((await post(served, named(TEXT))).body).toEqual(TEA);
    expect((await post(served, { documentId: `sha256:${hashOf(TEXT)}` })).body).toEqual(TEA);
    const extensions = JSON.stringify(named(TEXT).extensions);
    expect((await get(served, { extensions })).body).toEqual(TEA);
  });

  it('are no way past the doors: text and hash must belong together', async () => {
    const { status, body } = await post(served, { query: OTHER, ...named(TEXT) });
    expect([status, body.errors[0].extensions.code]).toEqual([
      400,
      'PERSISTED_QUERY_HASH_MISMATCH',
    ]);
    expect(served.standIn.calls).toEqual([]);
    const bad = '{ nothing }';
    expect((await post(served, { query: bad, ...named(bad) })).status).toBe(400);
    // What was refused was not kept.
    const again = await post(served, named(bad));
    expect(again.body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it.each([
    { persistedQuery: { version: 2, sha256Hash: hashOf(TEXT) } },
    { persistedQuery: { version: 1, sha256Hash: '../etc/passwd' } },
    { persistedQuery: 7 },
  ])('name nothing when they make no sense: %j', async (extensions) => {
    const { body } = await post(served, { extensions });
    expect(body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    const { status } = await post(served, { query: TEXT, extensions });
    expect(status).toBe(400);
    expect(served.standIn.calls).toEqual([]);
  });
});

describe('clients that may send registered operations only', () => {
  it.each([
    ['a till', TILL],
    ['a member', MEMBER],
    ['a visitor', undefined],
  ])('%s: by hash or by text, and nothing else', async (_who, actor) => {
    limited.standIn.calls.length = 0;
    expect((await post(limited, named(TEXT), actor)).body).toEqual(TEA);
    expect((await post(limited, { query: TEXT }, actor)).body).toEqual(TEA);
    limited.standIn.calls.length = 0;
    const tries = [
      await post(limited, { query: OTHER }, actor),
      await post(limited, { query: `${TEXT} ` }, actor),
      await post(limited, { query: OTHER, ...named(OTHER) }, actor),
      await get(limited, { query: OTHER }, actor),
    ];
    for (const { status, body } of tries) {
      expect([status, body.errors[0].extensions.code]).toEqual([403, 'OPERATION_NOT_TRUSTED']);
    }
    const swapped = await post(limited, { query: OTHER, ...named(TEXT) }, actor);
    expect(swapped.body.errors[0].extensions.code).toBe('PERSISTED_QUERY_HASH_MISMATCH');
    const unknown = await post(limited, named(OTHER), actor);
    expect(unknown.body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(limited.standIn.calls).toEqual([]);
  });

  it('do not bind head office, and what it sent is no way in for others', async () => {
    const { body } = await post(limited, { query: OTHER, ...named(OTHER) }, OFFICE);
    expect(body).toEqual({ data: { product: { name: 'Hat' } } });
    const { status } = await post(limited, named(OTHER), TILL);
    expect(status).toBe(403);
  });

  it('are bound over WebSocket too, where a hash is as good as a text', async () => {
    const client = await socketOf(limited, TILL);
    const first = firstOf(client);
    for (const payload of [{ query: TEXT }, { query: '', ...named(TEXT) }]) {
      expect(await first(payload)).toMatchObject(TEA);
    }
    for (const payload of [{ query: STREAM }, { query: '', ...named(STREAM) }]) {
      expect(await first(payload)).toMatchObject(FIRST_STATE);
    }
    const refusals = [
      [{ query: OTHER }, 'OPERATION_NOT_TRUSTED'],
      [{ query: `${STREAM} ` }, 'OPERATION_NOT_TRUSTED'],
      [{ query: STREAM.replace('TEA', 'HAT'), ...named(STREAM) }, 'PERSISTED_QUERY_HASH_MISMATCH'],
      [{ query: '', ...named(`${STREAM} `) }, 'PERSISTED_QUERY_NOT_FOUND'],
    ] as const;
    for (const [payload, code] of refusals) {
      await expect(first(payload)).rejects.toMatchObject([{ extensions: { code } }]);
    }
    await client.dispose();
  });

  it.each([
    ['a till', TILL],
    ['a member', MEMBER],
    ['a visitor', undefined],
  ])('%s: streams of events over HTTP as well', async (_who, actor) => {
    for (const given of [{ query: STREAM }, named(STREAM)]) {
      expect(await streamed(limited, given, actor)).toMatchObject(FIRST_STATE);
    }
    const refusals = [
      [{ query: `${STREAM} ` }, 'OPERATION_NOT_TRUSTED'],
      [{ query: `${STREAM} `, ...named(STREAM) }, 'PERSISTED_QUERY_HASH_MISMATCH'],
      [named(`${STREAM} `), 'PERSISTED_QUERY_NOT_FOUND'],
    ] as const;
    for (const [given, code] of refusals) {
      const { errors } = await streamed(limited, given, actor);
      expect(errors[0].extensions.code).toBe(code);
    }
  });
});

describe('operations by hash over WebSocket', () => {
  it('are kept when text and hash come together, streams as well, for every door', async () => {
    const client = await socketOf(served, MEMBER);
    const first = firstOf(client);
    const hash = named(STREAM);
    await expect(first({ query: '', ...hash })).rejects.toMatchObject([
      // Clients look for this very text.
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    expect(await first({ query: STREAM, ...hash })).toMatchObject(FIRST_STATE);
    expect(await first({ query: '', ...hash })).toMatchObject(FIRST_STATE);
    expect(await streamed(served, hash, MEMBER)).toMatchObject(FIRST_STATE);
    await client.dispose();
  });
});

const FIRST_STATE = { data: { stockLevelChanged: { kind: 'SNAPSHOT' } } };

async function socketOf({ url }: Served, actor: Actor) {
  return createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${await signToken(actor, SECRET)}` },
  });
}

/** The first answer of an operation; throws what it is refused with. */
const firstOf = (client: Client) => async (payload: object) => {
  for await (const answer of client.iterate(payload as never)) return answer;
  return null;
};

/** The first event of a stream, or the errors it is refused with. */
async function streamed({ url }: Served, body: object, actor?: Actor): Promise<any> {
  const token = actor ? { authorization: `Bearer ${await signToken(actor, SECRET)}` } : {};
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json', ...token },
    body: JSON.stringify(body),
  });
  return firstEvent(response);
}

async function firstEvent(response: Response): Promise<any> {
  let text = '';
  for await (const chunk of response.body!) {
    text += Buffer.from(chunk).toString();
    const event = /^data: (\{.*)$/m.exec(text)?.[1];
    if (event) return JSON.parse(event);
  }
  return JSON.parse(text);
}

it('operations by hash are known to streams that are asked for by GET as well', async () => {
  const stream = STREAM.replace('TEA', 'HAT');
  const authorization = `Bearer ${await signToken(MEMBER, SECRET)}`;
  const ask = async (given: object) => {
    const parameters = Object.entries(given).map(
      ([name, value]) =>
        [name, typeof value === 'string' ? value : JSON.stringify(value)] as [string, string],
    );
    return firstEvent(
      await fetch(`${served.url}/graphql?${new URLSearchParams(parameters)}`, {
        headers: { accept: 'text/event-stream', authorization },
      }),
    );
  };
  const unknown = await ask(named(stream));
  expect(unknown.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  const swapped = await ask({ query: STREAM, ...named(stream) });
  expect(swapped.errors[0].extensions.code).toBe('PERSISTED_QUERY_HASH_MISMATCH');
  expect(await ask({ query: stream, ...named(stream) })).toMatchObject(FIRST_STATE);
  expect(await ask(named(stream))).toMatchObject(FIRST_STATE);
});

describe('what may be kept on the way', () => {
  const SEASON = '{ season }';

  it('is said of a GET: for all of nobody in particular, for the caller alone otherwise', async () => {
    const nobody = await get(served, { query: SEASON });
    expect(nobody.headers.get('cache-control')).toBe('max-age=60, public');
    expect(nobody.headers.get('vary')?.toLowerCase()).toMatch(/authorization, accept-language/);
    const member = await get(served, { query: SEASON }, MEMBER);
    expect(member.headers.get('cache-control')).toBe('max-age=60, private');
  });

  it('is nothing when a field says nothing, or something failed', async () => {
    for (const query of ['{ season whoAmI }', '{ season fault }', '{ nothing }']) {
      const { headers } = await get(served, { query });
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('does not hold for changes, which no GET makes', async () => {
    const query = 'mutation { stockAdjust(sku: "TEA", available: 1) { available } }';
    const { status, headers } = await get(served, { query });
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
    expect(served.standIn.calls).toEqual([]);
  });
});

describe('answers are packed as the client takes them', () => {
  const packed = (encoding: string, query: string) =>
    new Promise<{ encoding: string | undefined; bytes: Buffer }>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'accept-encoding': encoding };
      const request = httpRequest(`${served.url}/graphql`, { method: 'POST', headers });
      request.once('response', async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        const bytes = Buffer.concat(chunks);
        resolve({ encoding: response.headers['content-encoding'], bytes });
      });
      request.once('error', reject);
      request.end(JSON.stringify({ query }));
    });
  const LONG = '{ season(long: true) }';

  it('by brotli or gzip when they are long, and not otherwise', async () => {
    const plain = await packed('identity', LONG);
    expect(plain.encoding).toBeUndefined();
    const br = await packed('gzip;q=0.5, br', LONG);
    const gzip = await packed('gzip', LONG);
    expect([br.encoding, gzip.encoding]).toEqual(['br', 'gzip']);
    expect(brotliDecompressSync(br.bytes)).toEqual(plain.bytes);
    expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes);
    expect(br.bytes.length * 20).toBeLessThan(plain.bytes.length);
    expect((await packed('br', '{ season }')).encoding).toBeUndefined();
  });
});
