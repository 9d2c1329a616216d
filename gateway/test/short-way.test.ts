import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signToken } from '../src/create-gateway.ts';
import { SECRET, startStandIn, type Served } from './start-stand-in.ts';

let served: Served;
let tokens: { good: string; late: string };
beforeAll(async () => {
  served = await startStandIn();
  tokens = {
    good: await signToken({ kind: 'SERVICE', id: 'till' }, SECRET),
    late: await signToken({ kind: 'SERVICE', id: 'till' }, SECRET, { hours: -1 }),
  };
});
afterAll(() => served.close());

interface Told {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Sends a request as it is: clients of HTTP add headers of their own. */
function tell(headers: Record<string, string>, body: string): Promise<Told> {
  return new Promise((resolve, reject) => {
    const given = { 'content-type': 'application/json', ...headers };
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    const options = { method: 'POST', headers: { ...given, ...length }, agent: false };
    const sent = request(`${served.url}/graphql`, options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.once('end', () => {
        const { date, 'x-request-id': id, ...others } = response.headers;
        const known = text.replaceAll(String(id), 'the id');
        expect([date, id]).toEqual([expect.any(String), expect.stringMatching(/^[\da-f-]{36}$/)]);
        resolve({ status: response.statusCode, headers: others, body: known });
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

const operation = (query: string, more: object = {}) => JSON.stringify({ query, ...more });
const products = '{ products { sku } }';
const HASH = 'f'.repeat(64);

describe('the short way', () => {
  it.each<[string, string, Record<string, string>?]>([
    ['an operation', operation('{ whoAmI }')],
    ['one with errors in its data', operation('{ __typename failing: forbidden }')],
    ['a list', operation(products)],
    ['one in Chinese', operation('{ nothing }'), { 'accept-language': 'zh' }],
    ['a token', operation('{ whoAmI }'), { authorization: 'good' }],
    ['a token whose time is over', operation('{ whoAmI }'), { authorization: 'late' }],
    ['what is no token', operation('{ whoAmI }'), { authorization: 'Bearer x' }],
    ['an empty token', operation('{ whoAmI }'), { authorization: 'Bearer' }],
    ['broken JSON', '{'],
    ['a text that does not end', '"\u0000'],
    ['a list of operations', `[${operation('{ whoAmI }')}]`],
    ['no operation', '{}'],
    ['variables that are none', operation('{ whoAmI }', { variables: 'x' })],
    ['more than it should have', operation('{ whoAmI }', { more: 1 })],
    ['an unknown name', operation('query A { whoAmI }', { operationName: 'B' })],
    ['a subscription', operation('subscription { ticked }')],
    ['an unknown hash', JSON.stringify({ documentId: HASH })],
    ['text that is none', operation('{')],
    ['introspection by nobody', operation('{ __schema { types { name } } }')],
    ['too many aliases', operation(`{${'abcdefghijklmnopq'.replaceAll(/./g, '$&:whoAmI ')}}`)],
    ['too long a body', operation('{ whoAmI }', { variables: { x: 'x'.repeat(300_000) } })],
    ['the plan', operation(products), { authorization: 'good', 'x-entresol-query-plan': '1' }],
  ])('answers as the route does, headers and all: %s', async (_what, body, given = {}) => {
    const { authorization: kind } = given;
    const token = kind === 'good' || kind === 'late' ? `Bearer ${tokens[kind]}` : kind;
    const headers = { ...given, ...(token === undefined ? {} : { authorization: token }) };
    const short = await tell(headers, body);
    // Nothing is packed for this either, but the short way does not read it.
    const route = await tell({ ...headers, 'accept-encoding': 'identity;q=1' }, body);
    expect(short).toEqual(route);
  });

  it('is none for foreign types, packed bodies and streams of events', async () => {
    const body = operation('{ whoAmI }');
    const typed = await tell({ 'content-type': 'text/plain' }, body);
    expect([typed.status, typed.body]).toEqual([415, expect.stringContaining('application/json')]);
    const packed = await tell({ 'content-encoding': 'gzip' }, body);
    expect(packed.status).toBe(415);
    const events = await tell({ accept: 'text/event-stream' }, body);
    expect(events.headers['content-type']).toMatch(/^text\/event-stream/);
  });
});
