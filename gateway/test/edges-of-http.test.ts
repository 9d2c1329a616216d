import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { signToken } from '../src/create-gateway.ts';
import { SECRET, startStandIn, until, type Served } from './start-stand-in.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const ZH = { 'accept-language': 'zh' };

let served: Served;
beforeAll(async () => {
  served = await startStandIn();
});
afterAll(() => served.close());

describe('what no route takes', () => {
  it.each([
    ['an empty body of another method', '/livez', { method: 'DELETE', headers: JSON_TYPE }, 400],
    ['broken JSON elsewhere', '/x', { method: 'POST', headers: JSON_TYPE, body: '{' }, 400],
    ['an address that cannot be read', '/%zz', {}, 400],
    ['a notification beyond reason', '/payments/p/notify', huge(), 413],
  ])('is answered as the graph answers: %s', async (_what, path, init, status) => {
    const answer = await served.send(path, init as RequestInit);
    expect(answer).toMatchObject({
      status,
      body: {
        errors: [
          {
            message: 'The request cannot be taken. Check its address, method and body.',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      },
    });
  });

  it('is answered in the language of the request', async () => {
    const { body } = await served.send('/%zz', { headers: ZH });
    expect(body.errors[0].message).toBe('无法接受该请求，请检查地址、方法和内容。');
  });
});

describe("a payment provider's notification", () => {
  const notify = (signature: string, body = '{"a": 1}') =>
    served.send('/payments/notifications/wechat', {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'wechatpay-signature': signature,
        authorization: 'Bearer of no concern',
      },
      body,
    });

  it('is answered as the provider wants it: with nothing, or with what failed', async () => {
    expect(await notify('wechat:{"a": 1}')).toMatchObject({ status: 204 });
    expect(await notify('forged')).toMatchObject({
      status: 400,
      body: { code: 'FAIL', message: 'SIGNATURE_INVALID' },
    });
    expect(await notify('busy')).toMatchObject({
      status: 503,
      body: { code: 'FAIL', message: 'IN_PROGRESS' },
    });
  });

  it('is limited in size', async () => {
    expect((await notify('x', 'x'.repeat(65 * 1_024))).status).toBe(413);
  });
});

describe('a notification of a payment in our own words', () => {
  const notify = (signature: string) =>
    served.send('/payments/sandbox/notify', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-entresol-signature': signature },
      body: '{"a": 1}',
    });

  it('reaches orders with its raw body, as the house itself', async () => {
    expect(await notify('sandbox:{"a": 1}')).toMatchObject({
      status: 200,
      body: { accepted: true },
    });
    expect(served.standIn.calls.at(-1)).toMatchObject({
      subgraph: 'orders',
      statement: { actor: { kind: 'SERVICE', id: 'subgraph:gateway', internal: true } },
    });
  });

  it('that orders refuses is answered with the reason', async () => {
    const body = { accepted: false, reason: 'SIGNATURE_INVALID' };
    expect(await notify('forged')).toMatchObject({ status: 400, body });
  });
});

function huge() {
  return { method: 'POST', body: 'x'.repeat(300 * 1_024) };
}

it('says that variables nest too deeply, in words of ours', async () => {
  const where = `${'{"not":'.repeat(20_000)}{}${'}'.repeat(20_000)}`;
  const query = 'query ($where: ProductWhere) { products(where: $where) { sku } }';
  const body = `{"query":"${query}","variables":{"where":${where}}}`;
  const answer = await served.send('/graphql', { method: 'POST', headers: JSON_TYPE, body });
  expect(answer).toMatchObject({
    status: 400,
    body: {
      errors: [
        { message: 'The variables nest too deeply.', extensions: { code: 'BAD_USER_INPUT' } },
      ],
    },
  });
});

it('tells the sender of 10 MB that it is too much, instead of breaking off', async () => {
  const body = JSON.stringify({ query: '{ whoAmI }', variables: { x: 'x'.repeat(10_000_000) } });
  for (let i = 0; i < 5; i += 1) {
    const answer = await served.send('/graphql', { method: 'POST', headers: JSON_TYPE, body });
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([413, 'TOO_LARGE']);
  }
});

describe('a body that takes its time', () => {
  const body = JSON.stringify({ query: '{ whoAmI }' });

  /** Sends a request in two parts; `meanwhile` happens between them. */
  async function sendSlowly(
    token: string,
    more: readonly string[],
    meanwhile: () => Promise<void>,
  ): Promise<string> {
    const { port, hostname } = new URL(served.url);
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    const head = [
      'POST /graphql HTTP/1.1',
      'host: x',
      'connection: close',
      'content-type: application/json',
      `content-length: ${body.length}`,
      `authorization: Bearer ${token}`,
      ...more,
    ];
    await once(socket, 'connect');
    socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 5)}`);
    const began = Date.now();
    await meanwhile();
    await until(() => Date.now() - began > 150);
    socket.write(body.slice(5));
    await once(socket, 'close');
    return text;
  }

  it.each([
    ['the short way', []],
    ['the route', ['accept-encoding: gzip']],
  ])('runs with the rights of the moment it is whole: by %s', async (way, more) => {
    const actor: Actor = { kind: 'MEMBER', id: `slow-${way}` };
    const token = await signToken(actor, SECRET);
    const headers = { authorization: `Bearer ${token}` };
    const kept = await sendSlowly(token, more, async () => {});
    expect(kept).toMatch(/^HTTP\/1.1 200 /);
    served.standIn.calls.length = 0;
    const refused = await sendSlowly(token, more, async () => {
      // The gateway has read the headers when it answers who came after them.
      expect((await served.ask('{ __typename }', { headers })).status).toBe(200);
      served.standIn.rights.revoke(`MEMBER:${actor.id}`);
      for (let status = 200; status !== 401;) {
        ({ status } = await served.ask('{ __typename }', { headers }));
      }
    });
    expect(refused).toMatch(/^HTTP\/1.1 401 [^]*"code":"UNAUTHENTICATED"/);
    expect(served.standIn.calls).toEqual([]);
  });
});

it('answers what was sent before the end of a drain, and then closes the connection', async () => {
  const house = await startStandIn();
  const { port, hostname } = new URL(house.url);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString()));
  const body = JSON.stringify({ query: '{ whoAmI }' });
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  await new Promise<void>((resolve) => socket.write(head + body.slice(0, 5), () => resolve()));
  await house.send('/livez', {});

  const closed = house.close();
  socket.write(body.slice(5) + head + body);
  await Promise.all([once(socket, 'close'), closed]);
  expect(text.match(/^HTTP\/1\.1 \d+/gm)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200']);
  expect(text).toMatch(/connection: close/i);
});
