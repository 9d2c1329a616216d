import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { SignJWT, UnsecuredJWT } from 'jose';
import { signToken } from '../src/create-gateway.ts';
import { JUST_FITTING, OVERSIZED } from './oversized-operations.ts';
import { SECRET, startStandIn, TRANSPORTS, type Served } from './start-stand-in.ts';

const CLERK: Actor = { kind: 'STAFF', id: 'S0001', roles: ['CLERK'], stores: ['SH001'] };
const MEMBER: Actor = { kind: 'MEMBER', id: 'M1' };
const SERVICE: Actor = { kind: 'SERVICE', id: 'importer' };
const ZH = { 'accept-language': 'zh-CN,zh;q=0.9' };
const JSON_TYPE = { 'content-type': 'application/json' };

let served: Served;
beforeAll(async () => {
  served = await startStandIn();
});
afterAll(() => served.close());
beforeEach(() => {
  served.standIn.calls.length = 0;
});

const whoAmI = async (headers: Record<string, string>) => {
  const { status, body } = await served.ask('{ whoAmI }', { headers });
  return status === 200 ? JSON.parse(body.data.whoAmI) : { status, error: body.errors[0] };
};

describe.each(TRANSPORTS)('a query over %s', (transport) => {
  let house: Served;
  beforeAll(async () => {
    house = await startStandIn(transport);
  });
  afterAll(() => house.close());

  it('joins what several subgraphs own, under the aliases of the client', async () => {
    house.standIn.feed.change('TEA', 3);
    const { body } = await house.ask(
      `query ($sku: String!) {
        goods: products { id: sku label: name stock: available }
        stockLevel(sku: $sku) { __typename available p: product { ...Named } }
      }
      fragment Named on Product { name }`,
      { variables: { sku: 'TEA' } },
    );
    expect(body).toEqual({
      data: {
        goods: [
          { id: 'TEA', label: 'Tea', stock: 3 },
          { id: 'HAT', label: 'Hat', stock: 0 },
        ],
        stockLevel: { __typename: 'StockLevel', available: 3, p: { name: 'Tea' } },
      },
    });
  });

  it('runs a mutation', async () => {
    const { body } = await house.ask(
      'mutation { stockAdjust(sku: "HAT", available: 9) { available } }',
    );
    expect(body).toEqual({ data: { stockAdjust: { available: 9 } } });
  });

  it('passes the errors of a subgraph with code and path, and nothing of its inside', async () => {
    const { status, headers, body } = await house.ask(
      '{ fault forbidden product(sku: "TEA") { sku } }',
    );
    const requestId = headers.get('x-request-id');
    expect(status).toBe(200);
    expect(body.data).toEqual({ fault: null, forbidden: null, product: { sku: 'TEA' } });
    expect(body.errors).toEqual([
      {
        message: 'Internal error; quote the request id to support.',
        path: ['fault'],
        extensions: { code: 'INTERNAL', requestId },
      },
      { message: 'not for you', path: ['forbidden'], extensions: { code: 'FORBIDDEN', requestId } },
    ]);
  });

  it('says that a part is away, not which', async () => {
    const inventory = house.clients.get('inventory')!;
    house.clients.delete('inventory');
    const { body } = await house.ask('{ products { sku } stockLevel(sku: "TEA") { available } }');
    house.clients.set('inventory', inventory);
    expect(body.data).toEqual({ products: [{ sku: 'TEA' }, { sku: 'HAT' }], stockLevel: null });
    expect(body.errors[0].extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
    expect(JSON.stringify(body.errors)).not.toMatch(/inventory|internal\b/);
  });

  it('vouches for the actor, the language and the request to every subgraph it calls', async () => {
    house.standIn.calls.length = 0;
    const { headers } = await house.ask('{ products { sku available } }', {
      actor: CLERK,
      headers: ZH,
    });
    const requestId = headers.get('x-request-id');
    expect(
      house.standIn.calls.map(({ subgraph, statement }) => [subgraph, { ...statement }]),
    ).toEqual([
      ['products', { actor: CLERK, language: 'zh', requestId }],
      ['inventory', { actor: CLERK, language: 'zh', requestId }],
    ]);
  });
});

it('answers an entity that is missing with an error instead of silence', async () => {
  const { body } = await served.ask('{ stockLevel(sku: "GONE") { product { name } } }');
  expect(body.data).toEqual({ stockLevel: null });
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0].extensions.code).toBe('INTERNAL');
});

describe('identity', () => {
  it('takes nobody for anonymous, with an empty token field as well', async () => {
    expect(await whoAmI({})).toEqual({ actor: { kind: 'ANONYMOUS' }, language: 'en' });
    expect((await whoAmI({ authorization: 'Bearer ' })).actor).toEqual({ kind: 'ANONYMOUS' });
  });

  it.each([
    CLERK,
    MEMBER,
    SERVICE,
    { kind: 'PARTNER', id: 'P1' },
    { kind: 'ANALYST', id: 'A1' },
    { kind: 'ACCOUNT_MANAGER', id: 'K1', regions: ['31'], customerTypes: ['CHAIN'] },
  ] satisfies Actor[])('reads %j from its token', async (actor) => {
    const authorization = `Bearer ${await signToken(actor, SECRET)}`;
    expect((await whoAmI({ authorization })).actor).toEqual(actor);
  });

  const claims = { kind: 'SERVICE', internal: true };
  const signed = (change: (jwt: SignJWT) => SignJWT, alg = 'HS256', secret = SECRET) =>
    change(
      new SignJWT(claims)
        .setProtectedHeader({ alg })
        .setSubject('x')
        .setIssuer('entresol')
        .setAudience('entresol')
        .setExpirationTime('1m'),
    ).sign(new TextEncoder().encode(secret));

  it('never makes the bearer of a token internal', async () => {
    const authorization = `Bearer ${await signed((jwt) => jwt)}`;
    expect((await whoAmI({ authorization })).actor).toEqual({ kind: 'SERVICE', id: 'x' });
    const inside: Actor = { ...SERVICE, internal: true };
    const ours = `Bearer ${await signToken(inside, SECRET)}`;
    expect((await whoAmI({ authorization: ours })).actor).toEqual(SERVICE);
  });

  it.each<[string, () => Promise<string>]>([
    ['another secret', () => signed((jwt) => jwt, 'HS256', 'another-secret-of-the-same-size!')],
    ['another algorithm', () => signed((jwt) => jwt, 'HS512')],
    ['no signature', async () => new UnsecuredJWT(claims).setExpirationTime('1m').encode()],
    ['an issue in the future', () => signed((jwt) => jwt.setIssuedAt('20s'))],
    ['another issuer', () => signed((jwt) => jwt.setIssuer('elsewhere'))],
    ['another audience', () => signed((jwt) => jwt.setAudience('elsewhere'))],
    [
      'no end',
      () =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256' })
          .setSubject('x')
          .setIssuer('entresol')
          .setAudience('entresol')
          .sign(new TextEncoder().encode(SECRET)),
    ],
    ['text that is no token', async () => 'x.y.z'],
  ])('refuses a token with %s', async (_flaw, make) => {
    const refusal = await whoAmI({ authorization: `Bearer ${await make()}` });
    expect(refusal).toMatchObject({
      status: 401,
      error: {
        message: 'The token is not valid. Sign in again.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    });
    expect(served.standIn.calls).toEqual([]);
  });

  it('takes a token of an issuer whose clock is a little ahead', async () => {
    const authorization = `Bearer ${await signed((jwt) => jwt.setIssuedAt('3s'))}`;
    expect((await whoAmI({ authorization })).actor).toEqual({ kind: 'SERVICE', id: 'x' });
  });

  it('says that a token has expired, in the language of the request', async () => {
    const authorization = `Bearer ${await signToken(CLERK, SECRET, { hours: -1 })}`;
    const refusal = await whoAmI({ authorization, ...ZH });
    expect(refusal.error.message).toBe('登录已过期，请重新登录获取新的令牌。');
    expect(refusal.status).toBe(401);
  });
});

describe('the doors over HTTP', () => {
  it.each(OVERSIZED)('refuse %s before any subgraph is asked', async (_rule, query, en, zh) => {
    const { status, body } = await served.ask(query);
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].extensions.code).toBe('TOO_LARGE');
    expect(body.errors[0].message).toContain(en);
    expect((await served.ask(query, { headers: ZH })).body.errors[0].message).toContain(zh);
    expect(served.standIn.calls).toEqual([]);
  });

  it.each(JUST_FITTING)('let %s through', async (_rule, query) => {
    expect((await served.ask(query)).body.errors).toBeUndefined();
  });

  it('let a service send more tokens than others', async () => {
    const query = `{ products(skus: [${'"TEA" '.repeat(2_500)}]) { sku } }`;
    expect((await served.ask(query, { actor: MEMBER })).status).toBe(400);
    expect((await served.ask(query, { actor: SERVICE })).status).toBe(200);
  });

  it('show the schema to people who work here alone', async () => {
    const query = '{ __schema { queryType { name } } }';
    const shown = { data: { __schema: { queryType: { name: 'Query' } } } };
    expect((await served.ask(query, { actor: CLERK })).body).toEqual(shown);
    expect(await served.ask(query)).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    expect(await served.ask(query, { actor: MEMBER })).toMatchObject({
      status: 403,
      body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    });
  });

  it('give hints about field names to nobody who may not see the schema', async () => {
    const message = async (actor?: Actor) =>
      (await served.ask('{ product(sku: "TEA") { nam } }', actor ? { actor } : {})).body.errors[0]
        .message;
    expect(await message()).toBe('Cannot query field "nam" on type "Product".');
    expect(await message(CLERK)).toContain('Did you mean "name"?');
  });

  it('hide what is inaccessible', async () => {
    const { status } = await served.ask(
      'mutation { paymentNotificationReceive(provider: "x", headers: [], body: "x") { accepted } }',
      { actor: SERVICE },
    );
    expect(status).toBe(400);
    expect((await served.ask('{ _service { sdl } }')).status).toBe(400);
    expect(served.standIn.calls).toEqual([]);
  });
});

describe('bodies', () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    served.send('/graphql', { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body });
  const big = JSON.stringify({
    query: 'query ($sku: String!) { product(sku: $sku) { sku } }',
    variables: { sku: 'x'.repeat(300 * 1024) },
  });

  it('over 256 KB are for services alone', async () => {
    const refused = await post(big);
    expect(refused.status).toBe(413);
    expect(refused.body.errors[0].extensions.code).toBe('TOO_LARGE');
    const authorization = `Bearer ${await signToken(SERVICE, SECRET)}`;
    expect(await post(big, { authorization })).toMatchObject({
      status: 200,
      body: { data: { product: null } },
    });
  });

  it('that do not tell their size are cut off at the limit', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest(`${served.url}/graphql`, { method: 'POST', headers: JSON_TYPE });
      request.on('response', (response) => resolve(response.statusCode));
      request.on('error', reject);
      for (let offset = 0; offset < big.length; offset += 16_384) {
        request.write(big.slice(offset, offset + 16_384));
      }
    });
    expect(status).toBe(413);
  });

  it.each<[string, string, Record<string, string>, number]>([
    ['broken JSON', '{"query":', {}, 400],
    ['nothing', '', {}, 400],
    ['JSON that is no object', '"{ whoAmI }"', {}, 400],
    ['no operation', '{"variables":{}}', {}, 400],
    ['an operation that is no text', '{"query":{"kind":"Document"}}', {}, 400],
    ['variables that are no object', '{"query":"{ whoAmI }","variables":"x"}', {}, 400],
    ['several operations at once', '[{"query":"{ whoAmI }"}]', {}, 400],
    ['broken GraphQL', '{"query":"{ whoAmI"}', {}, 400],
    ['an unknown field', '{"query":"{ nothing }"}', {}, 400],
    [
      'an operation name that is not there',
      '{"query":"query A { whoAmI }","operationName":"B"}',
      {},
      400,
    ],
    ['a subscription', '{"query":"subscription { ticks(count: 1) }"}', {}, 400],
    ['a missing variable', '{"query":"query ($s: String!) { product(sku: $s) { sku } }"}', {}, 400],
    ['text instead of JSON', '{ whoAmI }', { 'content-type': 'text/plain' }, 415],
    ['a form', 'query=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['an odd charset', '{}', { 'content-type': 'application/json; charset=utf-16' }, 415],
    ['a compressed body', 'x', { 'content-encoding': 'gzip' }, 415],
  ])('with %s get one clear error', async (_what, body, headers, status) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toHaveLength(1);
    const { message, extensions } = answer.body.errors[0];
    expect(message.length).toBeGreaterThan(10);
    expect(extensions).toEqual({
      code: expect.stringMatching(/^(BAD_|GRAPHQL_|OPERATION_)/),
      requestId: answer.headers.get('x-request-id'),
    });
    expect(served.standIn.calls).toEqual([]);
  });

  it('are refused in Chinese to those who read Chinese', async () => {
    const messages = async (body: string) => (await post(body, ZH)).body.errors[0].message;
    expect(await messages('{')).toBe('请求内容不是有效的 JSON，请检查后重试。');
    expect(await messages('{"query":"{ nothing }"}')).toMatch(/^操作与图谱不符：/);
    expect(await messages('{"query":"{"}')).toMatch(/^操作无法解析：/);
    expect(await messages('{"query":"{ fault }"}')).toBe('系统内部错误，请凭请求编号联系支持。');
  });
});

describe('GET', () => {
  const get = (query: string, headers: Record<string, string> = {}) =>
    served.send(`/graphql?query=${encodeURIComponent(query)}`, { headers });

  it('runs a query that no browser sends by itself', async () => {
    const { body } = await get('{ product(sku: "TEA") { name } }', {
      'apollo-require-preflight': '1',
    });
    expect(body).toEqual({ data: { product: { name: 'Tea' } } });
  });

  it.each(['application/json', 'Application/JSON ; charset=utf-8'])(
    'runs with a type that no form has: %s',
    async (type) => {
      const { body } = await get('{ product(sku: "TEA") { name } }', { 'content-type': type });
      expect(body).toEqual({ data: { product: { name: 'Tea' } } });
    },
  );

  it('is refused when a foreign page could have sent it', async () => {
    expect((await get('{ product(sku: "TEA") { name } }')).status).toBe(400);
    expect(served.standIn.calls).toEqual([]);
  });

  it('changes nothing', async () => {
    const change = 'mutation { stockAdjust(sku: "TEA", available: 1) { available } }';
    expect((await get(change, { 'apollo-require-preflight': '1' })).status).toBe(405);
    expect(served.standIn.calls).toEqual([]);
  });

  it('passes the same doors', async () => {
    const [, query] = OVERSIZED[0]!;
    const { status, body } = await get(query, { 'apollo-require-preflight': '1' });
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'TOO_LARGE']);
  });
});

describe('health', () => {
  it('is ready when every subgraph is, and names those that are not', async () => {
    expect(await served.send('/livez', {})).toMatchObject({ status: 200, body: { live: true } });
    expect(await served.send('/readyz', {})).toMatchObject({ status: 200, body: { ready: true } });
    served.standIn.health.set('inventory', { ready: false, reason: 'inventory: database is away' });
    const orders = served.clients.get('orders')!;
    served.clients.delete('orders');
    const answer = await served.send('/readyz', {});
    served.clients.set('orders', orders);
    served.standIn.health.clear();
    expect(answer).toMatchObject({
      status: 503,
      body: {
        ready: false,
        reason: 'inventory: database is away; orders: starting',
        subgraphs: [
          { name: 'inventory', reason: 'inventory: database is away' },
          { name: 'orders', reason: 'orders: starting' },
        ],
      },
    });
  });
});

it('answers unknown addresses, and has no playground where it was not asked for', async () => {
  expect((await served.send('/', {})).status).toBe(404);
  expect((await served.send('/nothing', {})).body.errors[0].message).toContain('/graphql');
});
