import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createHttpClient,
  createInProcessClient,
  internalService,
  issueStatement,
  serveSubgraph,
  signStatement,
  STATEMENT_HEADER,
  type ActorStatement,
  type SubgraphClient,
} from '../src/index.ts';
import { describeAccess } from './describe-access.ts';
import { FAULTS, LEAKS } from './faults.ts';
import {
  CLERK,
  createHouse,
  eventually,
  log,
  statementOf,
  type House,
  type Ledger,
} from './house.ts';
import { post } from './ledger.ts';

const SECRET = randomBytes(24).toString('base64url');
const DONE = { done: true, value: undefined };
const POST = `mutation ($id: ID!, $amount: Int!, $key: String!) {
  accountPost(id: $id, amount: $amount, idempotencyKey: $key) { account { balance } refusals } }`;
const WATCH = `subscription ($ids: [ID!], $after: String) {
  accountChanged(ids: $ids, after: $after) { kind position accounts { id balance version } } }`;

let house: House;
let ledger: Ledger;
let served: Awaited<ReturnType<typeof serveSubgraph>>;
const clients = new Map<string, SubgraphClient>();

beforeAll(async () => {
  house = await createHouse();
  ledger = await house.start({ faults: FAULTS });
  served = await serveSubgraph(ledger.subgraph, {
    host: '127.0.0.1',
    port: 0,
    secret: SECRET,
    log,
  });
  clients.set('in process', createInProcessClient(ledger.subgraph));
  clients.set('http', createHttpClient({ name: 'ledger', url: served.url, secret: SECRET }));
});
afterAll(async () => {
  await Promise.all([...clients.values()].map((client) => client.close()));
  await served.close();
  await house.end();
});

/** Results without what may differ: nulls of prototypes, and the id of the request. */
function plain(result: unknown): any {
  return JSON.parse(
    JSON.stringify(result, (key, value: unknown) => (key === 'requestId' ? 'r' : value)),
  );
}

describe.each(['in process', 'http'])('a subgraph reached %s', (transport) => {
  const client = () => clients.get(transport)!;
  const run = async (query: string, variables: object = {}, statement = statementOf()) =>
    plain(await client().execute({ query, variables: variables as never }, statement));
  const stream = async (query: string, variables: object = {}, statement = statementOf()) => {
    const begun = await client().subscribe({ query, variables: variables as never }, statement);
    if (Symbol.asyncIterator in begun) return begun;
    return (async function* () {
      yield begun;
    })();
  };
  const nextOf = async (events: AsyncIterator<unknown>) => plain((await events.next()).value);
  const id = (name: string) => `${transport}-${name}`;

  it('changes and answers', async () => {
    const variables = { id: id('a'), amount: 5, key: id('a-1') };
    const answer = { data: { accountPost: { account: { balance: 5 }, refusals: [] } } };
    expect(await run(POST, variables)).toEqual(answer);
    expect(await run(POST, variables)).toEqual(answer);
    expect(await run(POST, { ...variables, amount: -50, key: id('a-2') })).toEqual({
      data: { accountPost: { account: null, refusals: ['Short'] } },
    });
  });

  it('knows who asks, and in which request', async () => {
    const statement = issueStatement({ actor: CLERK, language: 'zh', requestId: 'r-77' });
    await post(ledger.context(), { id: 'a', amount: 1 }, 'a-0');
    const denied = await client().execute({ query: '{ account(id: "a") { secret } }' }, statement);
    expect(plain(denied)).toMatchObject({
      errors: [{ message: '没有权限：需要“internal”。', extensions: { code: 'FORBIDDEN' } }],
    });
    expect(denied.errors![0]!.extensions!['requestId']).toBe('r-77');
  });

  it.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'query ($n: Int!) { account(id: "a") { id } accounts(first: $n) { totalCount } }',
      'BAD_USER_INPUT',
    ],
    ['query A { account(id: "a") { id } } query B { account(id: "a") { id } }', 'BAD_USER_INPUT'],
    [WATCH, 'BAD_REQUEST'],
  ])('refuses to execute %j as %s', async (query, code) => {
    expect(await run(query)).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('streams a snapshot, changes, and what was missed', async () => {
    const ids = [id('live')];
    const events = await stream(WATCH, { ids });
    expect(await nextOf(events)).toMatchObject({
      data: { accountChanged: { kind: 'SNAPSHOT', accounts: [] } },
    });
    await run(POST, { id: ids[0], amount: 2, key: id('live-1') });
    const change = await nextOf(events);
    expect(change).toEqual({
      data: {
        accountChanged: {
          kind: 'CHANGE',
          position: expect.stringMatching(/^\d+$/),
          accounts: [{ id: ids[0], balance: 2, version: 1 }],
        },
      },
    });
    expect(await events.return!()).toEqual(DONE);
    await run(POST, { id: ids[0], amount: 2, key: id('live-2') });
    const resumed = await stream(WATCH, { ids, after: change.data.accountChanged.position });
    expect((await nextOf(resumed)).data.accountChanged).toMatchObject({
      kind: 'CHANGE',
      accounts: [{ balance: 4, version: 2 }],
    });
    await resumed.return!();
  });

  it('ends a stream that is left while it waits', async () => {
    const events = await stream(WATCH, { ids: ['nobody'] });
    await nextOf(events);
    const waiting = events.next();
    await events.return!();
    expect(await waiting).toEqual(DONE);
  });

  it.each([
    ['{ account(id: "a") { id } }', 'BAD_REQUEST'],
    ['subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('refuses to stream %j as %s', async (query, code) => {
    expect(await nextOf(await stream(query))).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('refuses a stream to whom may not see it', async () => {
    const stranger = statementOf({ kind: 'ANONYMOUS' });
    const refusal = await nextOf(await stream(WATCH, {}, stranger));
    expect(refusal).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    // Before anything is read: an event that may not be shown would have data, null.
    expect(refusal).not.toHaveProperty('data');
  });

  it('ends a stream that breaks with one masked error', async () => {
    const events = await stream('subscription { brokenStream(after: 1) }');
    expect(await nextOf(events)).toEqual({ data: { brokenStream: 0 } });
    const last = await nextOf(events);
    expect(last.errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
    expect(JSON.stringify(last)).not.toMatch(LEAKS);
    expect(await events.next()).toEqual(DONE);
  });

  it('reads entities by their keys, in one call', async () => {
    await post(ledger.context(), { id: 'entity', amount: 9 }, 'entity-1');
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Account { id balance } } }`;
    const keys = ['entity', 'nobody'].map((key) => ({ __typename: 'Account', id: key }));
    expect(await run(query, { keys })).toEqual({
      data: { _entities: [{ id: 'entity', balance: 9 }, null] },
    });
  });

  it.each(Object.keys(FAULTS))('leaks nothing of the fault: %s', async (kind) => {
    const result = await run(`query ($kind: String!) { fault(kind: $kind) }`, { kind });
    expect(result.data).toEqual({ fault: null });
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0].path).toEqual(['fault']);
    expect(Object.keys(result.errors[0].extensions).sort()).toEqual(['code', 'requestId']);
    const { locations, ...shown } = result.errors[0];
    expect(locations).toHaveLength(1);
    expect(JSON.stringify(shown)).not.toMatch(LEAKS);
  });

  it.each([
    '{ account(id: "a") { id } }',
    '{ _service { sdl } }',
    '{ _entities(representations: []) { __typename } }',
  ])('refuses who has no statement that was made in the house: %s', async (query) => {
    const forged = { ...statementOf(internalService('x')) } as ActorStatement;
    if (transport === 'in process') {
      for (const statement of [forged, null, undefined] as ActorStatement[]) {
        expect(await client().execute({ query }, statement)).toMatchObject({
          errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
        });
        expect(await client().subscribe({ query }, statement)).toMatchObject({
          errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
        });
      }
      return;
    }
    const body = JSON.stringify({ query });
    const sign = (call: object = {}) =>
      signStatement(statementOf(), { audience: 'ledger', body, secret: SECRET, ...call });
    const used = sign();
    expect((await send(body, used)).status).toBe(200);
    const refused = [
      undefined,
      used,
      '',
      'x.y',
      sign({ secret: 'another-secret-that-is-long' }),
      sign({ audience: 'orders' }),
      sign({ body: `${body} ` }),
      `${sign().slice(0, -9)}${sign().slice(-9)}`,
    ];
    for (const signed of refused) {
      const response = await send(body, signed);
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
  });
});

function send(body: string, signed: string | undefined): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    ...(signed === undefined ? {} : { [STATEMENT_HEADER]: signed }),
  };
  return fetch(served.url, { method: 'POST', headers, body });
}

describe('over HTTP', () => {
  it('a stream whose statement signs another operation is refused', async () => {
    const { createClient } = await import('graphql-ws');
    const { default: WebSocket } = await import('ws');
    const signed = (body: string) =>
      signStatement(statementOf(), { audience: 'ledger', body, secret: SECRET });
    const socket = createClient({
      url: served.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { [STATEMENT_HEADER]: signed('') },
    });
    const events = socket.iterate({
      query: WATCH,
      extensions: { [STATEMENT_HEADER]: signed('[]') },
    });
    expect((await events.next()).value).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    await socket.dispose();
    const stranger = createClient({
      url: served.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const refused = stranger.iterate({ query: WATCH });
    await expect(refused.next()).rejects.toMatchObject({ code: 4403 });
  });

  it('a subgraph that goes away breaks its streams off, and they go on when it is back', async () => {
    const first = await serveSubgraph(ledger.subgraph, {
      host: '127.0.0.1',
      port: 0,
      secret: SECRET,
      log,
    });
    const client = createHttpClient({ name: 'ledger', url: first.url, secret: SECRET });
    const variables = { ids: ['back'] };
    const events = await client.subscribe({ query: WATCH, variables }, statementOf());
    if (!(Symbol.asyncIterator in events)) throw new Error('refused');
    const { position } = plain((await events.next()).value).data.accountChanged;
    const waiting = events.next();
    await first.close();
    await expect(waiting).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect((await client.execute({ query: '{ __typename }' }, statementOf())).errors).toMatchObject(
      [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    );

    await post(ledger.context(), { id: 'back', amount: 1 }, 'back-1');
    const port = Number(new URL(first.url).port);
    const second = await serveSubgraph(ledger.subgraph, {
      host: '127.0.0.1',
      port,
      secret: SECRET,
      log,
    });
    const again = await client.subscribe(
      { query: WATCH, variables: { ...variables, after: position } },
      statementOf(),
    );
    if (!(Symbol.asyncIterator in again)) throw new Error('refused');
    expect(plain((await again.next()).value).data.accountChanged).toMatchObject({
      kind: 'CHANGE',
      accounts: [{ balance: 1 }],
    });
    await again.return!();
    await client.close();
    await second.close();
  });

  it('a long poll ends when its subgraph closes, and the server with it', async () => {
    const { subgraph } = await house.start({ name: 'polled' });
    const server = await serveSubgraph(subgraph, {
      host: '127.0.0.1',
      port: 0,
      secret: SECRET,
      log,
    });
    const client = createHttpClient({ name: 'polled', url: server.url, secret: SECRET });
    const query = `{ polledEventFeed(after: "0", first: 1, waitMs: 20000) { position } }`;
    const poll = client.execute({ query }, statementOf(internalService('x')));
    await eventually(
      () => house.sql(`select 1 from pg_stat_activity where application_name = 'entresol-polled'`),
      (rows) => rows.length > 0,
    );
    const began = performance.now();
    await Promise.all([server.close(), subgraph.close()]);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(await poll).toEqual({ data: { polledEventFeed: { position: '0' } } });
    await client.close();
  });
});

describeAccess(() => ledger);
