import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import WebSocket from 'ws';
import { signToken } from '../src/create-gateway.ts';
import { SECRET, startStandIn, type Served } from './start-stand-in.ts';

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
