import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { createClient } from 'graphql-ws';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import WebSocket from 'ws';
import { RATES, type RateTable } from '../src/doors/rates.ts';
import { signToken } from '../src/create-gateway.ts';
import { openRaw, socketUrl, subscribe, tokenOf } from './live-clients.ts';
import { SECRET, startStandIn, type Served } from './start-stand-in.ts';

const rate = (points: number) => ({ points, seconds: 60 });
const small = { requests: rate(3), cost: rate(1_000), guesses: rate(2) };
const TABLE: RateTable = {
  ...RATES,
  ANONYMOUS: small,
  MEMBER: small,
  ANALYST: { ...small, requests: rate(100), cost: rate(40) },
  address: { requests: rate(1_000), cost: rate(100_000), guesses: rate(3) },
};
const member = (id: string): Actor => ({ kind: 'MEMBER', id });
const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

let served: Served;
const stored = new Map<string, number>();
beforeAll(async () => {
  served = await startStandIn('in-process', {
    rates: TABLE,
    trustedProxies: ['127.0.0.1'],
    rateStore(name, { points, seconds }) {
      stored.set(name, points);
      return new RateLimiterMemory({ keyPrefix: name, points, duration: seconds });
    },
  });
});
afterAll(() => served.close());

const refusal = (language: 'en' | 'zh', seconds: number) => ({
  message:
    language === 'zh'
      ? `请求过于频繁，请在 ${seconds} 秒后重试。`
      : `Too many requests. Try again in ${seconds} s.`,
  extensions: {
    code: 'RATE_LIMITED',
    requestId: expect.any(String),
    retryAfterSeconds: seconds,
  },
});

describe('who is too fast', () => {
  it('is refused with 429 and when to come again, in both languages; others are not', async () => {
    const ask = (id: string, language = 'en') =>
      served.ask('{ whoAmI }', { actor: member(id), headers: { 'accept-language': language } });
    for (let i = 0; i < 3; i += 1) expect((await ask('M1')).status).toBe(200);
    const before = served.standIn.calls.length;
    for (const language of ['en', 'zh'] as const) {
      const { status, headers, body } = await ask('M1', language);
      const seconds = Number(headers.get('retry-after'));
      expect(status).toBe(429);
      expect(seconds).toBeGreaterThan(0);
      expect(body.errors).toEqual([refusal(language, seconds)]);
    }
    expect(served.standIn.calls).toHaveLength(before);
    expect((await ask('M2')).status).toBe(200);
  });

  it('is counted by address when nobody knows who it is', async () => {
    for (let i = 0; i < 3; i += 1) {
      expect((await served.ask('{ whoAmI }', from('1.2.3.4'))).status).toBe(200);
    }
    expect((await served.ask('{ whoAmI }', from('1.2.3.4'))).status).toBe(429);
    expect((await served.ask('{ whoAmI }', from('1.2.3.5'))).status).toBe(200);
    expect((await served.ask('{ whoAmI }', from('9.9.9.9, 1.2.3.4'))).status).toBe(429);
  });

  it('is counted over WebSocket with what it asked over HTTP, and its socket goes on', async () => {
    const authorization = `Bearer ${await signToken(member('M3'), SECRET)}`;
    const client = createClient({
      url: `${served.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization },
      retryAttempts: 0,
    });
    const ask = () =>
      client
        .iterate({ query: '{ whoAmI }' })
        .next()
        .then(({ value }) => value)
        .catch((errors: unknown) => errors);
    expect((await served.ask('{ whoAmI }', { actor: member('M3') })).status).toBe(200);
    for (let i = 0; i < 2; i += 1) expect(await ask()).toHaveProperty('data');
    for (let i = 0; i < 2; i += 1) {
      expect(await ask()).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    }
    await client.dispose();
  });

  it('pays for what operations cost, whatever their number', async () => {
    const actor: Actor = { kind: 'ANALYST', id: 'A1' };
    const large = '{ products { related { sku } } }';
    expect((await served.ask('{ products { sku } }', { actor })).status).toBe(200);
    expect((await served.ask(large, { actor })).status).toBe(429);
    expect((await served.ask('{ whoAmI }', { actor: { ...actor, id: 'A2' } })).status).toBe(200);
  });

  it('guesses no code: it ends after a few tries, over HTTP and WebSocket, and costs others nothing', async () => {
    const actor = member('M5');
    const guess = (code: string) => served.ask(`{ coupon(code: "${code}") }`, { actor });
    for (const code of ['A', 'B']) expect((await guess(code)).status).toBe(200);
    const asked = served.standIn.calls.length;
    for (const code of ['C', 'D', 'E']) {
      const { status, headers } = await guess(code);
      expect([status, Number(headers.get('retry-after')) > 0]).toEqual([429, true]);
    }
    const raw = await openRaw(socketUrl(served), await tokenOf(actor));
    subscribe(raw, '1', '{ coupon(code: "F") }');
    const { payload } = await raw.hear(({ id }) => id === '1');
    expect(payload[0].extensions.code).toBe('RATE_LIMITED');
    raw.socket.terminate();
    expect(served.standIn.calls).toHaveLength(asked);
    expect((await served.ask('{ coupon(code: "A") }', { actor: member('M6') })).status).toBe(200);
  });

  it('guesses no code from one address under many names', async () => {
    const guess = (name: string, address: string) =>
      served.ask('{ coupon(code: "A") }', { actor: member(name), ...from(address) });
    for (const name of ['G1', 'G2', 'G3']) {
      expect((await guess(name, '6.6.6.6')).status).toBe(200);
    }
    expect((await guess('G4', '6.6.6.6')).status).toBe(429);
    expect((await guess('G5', '6.6.6.7')).status).toBe(200);
  });

  it('pays for what the doors refuse as well', async () => {
    const actor = member('M7');
    const statuses: number[] = [];
    for (let i = 0; i < 5; i += 1)
      statuses.push((await served.ask('{ nothing }', { actor })).status);
    expect(statuses).toEqual([400, 400, 400, 429, 429]);
  });

  it('may not try tokens either', async () => {
    const forged = { authorization: 'Bearer x.y.z', 'x-forwarded-for': '5.5.5.5' };
    const statuses: number[] = [];
    for (let i = 0; i < 102; i += 1) {
      statuses.push((await served.ask('{ whoAmI }', { headers: forged })).status);
    }
    expect(statuses.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => 401));
    expect(statuses.slice(100)).toEqual([429, 429]);
  });

  it('is counted wherever the host says, by names of the rates', () => {
    expect(stored.get('MEMBER:requests')).toBe(3);
    expect(stored.get('address:requests')).toBe(1_000);
  });
});

it.each([
  ['the only one', '{ products { sku twin { sku } } }', undefined],
  [
    'one of several, whatever the others are',
    'query Large { a: products { sku } b: products { twin { sku } } } query Small { products { sku twin { sku } } }',
    'Small',
  ],
])('says what an operation cost: asked for, held, and allowed: %s', async (_which, query, name) => {
  const response = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await signToken({ kind: 'SERVICE', id: 'S1' }, SECRET)}`,
    },
    body: JSON.stringify({ query, operationName: name }),
  });
  expect(await response.json()).toMatchObject({
    data: { products: [{ twin: { sku: 'TEA' } }, { twin: { sku: 'HAT' } }] },
    extensions: { cost: { requested: 20, actual: 4, limit: 50_000 } },
  });
});
