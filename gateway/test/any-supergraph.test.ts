import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate, type FormattedExecutionResult, type GraphQLSchema } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { createLogger } from '@entresol/shared';
import { runScript, type RunningCommand } from '../../scripts/testing/run-command.ts';
import { serveSupergraph, type SupergraphOptions } from '../src/serve-supergraph.ts';
import { composeDepot, DEPOT, DEPOT_OPERATIONS } from './oracle/depot-supergraph.ts';
import { operationsOf } from './oracle/generate-operation.ts';
import { serveStub, type ServedStub } from './oracle/serve-stubs.ts';
import { stubSubgraphs, type Faults } from './oracle/stub-subgraphs.ts';

const DEEP = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';
const CALM: Faults = { salt: 'calm', errorPercent: 0, nullPercent: 0, away: null, sure: [] };

let faults = CALM;
let folder: string;
let file: string;
let url: string;
let gateway: RunningCommand;
let apollo: ApolloServer;
let schema: GraphQLSchema;
const stubs = new Map<string, ServedStub>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entresol-depot-'));
  file = join(folder, 'depot.graphql');
  for (const name of Object.keys(DEPOT)) stubs.set(name, await serveStub());
  const addresses = new Map([...stubs].map(([name, stub]) => [name, stub.url]));
  const { clients } = stubSubgraphs(composeDepot(addresses, false), () => faults);
  for (const [name, stub] of stubs) stub.client = clients.get(name)!;
  await writeFile(file, composeDepot(addresses));
  const args = ['--supergraph', file, '--port', '0', '--no-auth', '--pass-header', 'x-shop'];
  // All stubs are there already.
  args.push('--wait', '0');
  gateway = runScript('gateway', args, { LOG_LEVEL: 'info' });
  url = (await gateway.shows(/graph: (\S+)/))[1]!;
  apollo = new ApolloServer({
    gateway: new ApolloGateway({
      supergraphSdl: composeDepot(addresses, false),
      buildService: ({ url: at }) => new RemoteGraphQLDataSource({ url: at! }),
    }),
    introspection: true,
    includeStacktraceInErrorResponses: false,
  });
  await apollo.start();
  schema = Supergraph.build(composeDepot(addresses, false)).apiSchema().toGraphQLJSSchema();
});

afterAll(async () => {
  gateway.process.kill('SIGTERM');
  await gateway.ended();
  await apollo.stop();
  await Promise.all([...stubs.values()].map((stub) => stub.close()));
  await rm(folder, { recursive: true });
});

interface Answer extends FormattedExecutionResult {
  readonly extensions?: { readonly valueCompletion?: FormattedExecutionResult['errors'] };
}

interface Asked {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

async function askOurs({ text, variables }: Asked, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: text, variables }),
  });
  return (await response.json()) as Answer;
}

async function askApollo({ text, variables }: Asked): Promise<Answer> {
  const { body } = await apollo.executeOperation({ query: text, variables: { ...variables } });
  if (body.kind !== 'single') throw new Error('in parts');
  return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
}

/** Data, and where which errors are; what only one of them adds is left out. */
function shown({ data, errors: given, extensions: beside }: Answer, isPlaced: boolean) {
  // What is wrong with values stands beside the errors there.
  const errors = given ?? beside?.valueCompletion ?? [];
  const texts = errors.map(({ message, path = [], extensions = {} }) => {
    const place = isPlaced
      ? path.join('.')
      : path.filter((step) => typeof step === 'string').join('.');
    return `${place}: ${message} ${String(extensions['code'])} ${String(extensions['serviceName'])}`;
  });
  return { data, errors: texts.sort() };
}

async function expectAgreement(asked: Asked, isPlaced = true): Promise<void> {
  const [ours, apollos] = await Promise.all([askOurs(asked), askApollo(asked)]);
  expect({ asked, ...shown(ours, isPlaced) }).toEqual({ asked, ...shown(apollos, isPlaced) });
}

describe('a supergraph of others, served from its file', () => {
  it.each(DEPOT_OPERATIONS)('answers as @apollo/gateway does: %s', async (text) => {
    for (const given of [CALM, { ...CALM, salt: 'null', nullPercent: 20 }]) {
      faults = given;
      await expectAgreement({ text, variables: { by: 'sea', yes: true } });
    }
    faults = CALM;
  });

  it('answers as @apollo/gateway does whatever is asked, with errors and nulls on the way', async () => {
    const known = fc.sample(operationsOf(schema), { numRuns: DEEP ? 3_000 : 60, seed: 7 });
    const valid = known.filter(({ text }) => validate(schema, parse(text)).length === 0);
    expect(valid.length).toBeGreaterThan(known.length / 6);
    for (const [index, asked] of valid.entries()) {
      faults = { ...CALM, salt: `s${index}`, errorPercent: index % 3 === 0 ? 5 : 0 };
      // Which of equal entities an error belongs to is counted differently.
      await expectAgreement(asked, false);
    }
    faults = CALM;
  });

  it('passes on the headers of its list, and no statement of ours', async () => {
    const routes = stubs.get('routes')!;
    routes.heard.length = 0;
    await askOurs({ text: '{ now }', variables: {} }, { 'x-shop': 'S1', authorization: 'no' });
    expect(routes.heard).toHaveLength(1);
    expect(routes.heard[0]).toMatchObject({ 'x-shop': 'S1' });
    expect(Object.keys(routes.heard[0]!).filter((name) => /auth|entresol/.test(name))).toEqual([]);
  });

  it('answers at /health, and names a subgraph that is away', async () => {
    const health = async () => (await fetch(url.replace('/graphql', '/health'))).json();
    expect(await health()).toEqual({ ready: true });
    const { client } = stubs.get('routes')!;
    stubs.get('routes')!.client = null;
    const away = await askOurs({ text: '{ now best { name } }', variables: {} });
    expect(away.data).toMatchObject({ now: null });
    expect(away.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    stubs.get('routes')!.client = client;
  });

  it('carries subscriptions of subgraphs, with entities of others for each event', async () => {
    const client = createClient({
      url: url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      connectionParams: { 'x-shop': 'S2' },
    });
    const query = 'subscription { judged { stars ware { id stars name } } }';
    const events: unknown[] = [];
    for await (const event of client.iterate({ query })) events.push(event);
    await client.dispose();
    expect(events).toHaveLength(3);
    expect(events[0]).toMatchObject({ data: { judged: { ware: { name: expect.any(String) } } } });
    expect(stubs.get('judges')!.heard).toContainEqual({ 'x-shop': 'S2' });
  });
});

describe('a supergraph file that changes under npm run gateway', () => {
  const described = async () => {
    const { data } = await askOurs({
      text: '{ __type(name: "Crate") { description } }',
      variables: {},
    });
    return (data as { __type: { description: string | null } }).__type.description;
  };
  const saysOfNow = (text: RegExp, from: number) =>
    gateway.shows(new RegExp(`^[^]{${from}}[^]*${text.source}`), 10_000);

  it('is served without a restart, looked at on SIGHUP, and left alone when it is bad', async () => {
    const good = await readFile(file, 'utf8');
    const serves = async () => (await askOurs({ text: '{ now }', variables: {} })).errors;
    expect(await described()).toBeNull();
    let said = gateway.output().length;
    await writeFile(file, good.replace('type Crate', '"A box." type Crate'));
    await saysOfNow(/supergraph exchanged/, said);
    expect([await described(), await serves()]).toEqual(['A box.', undefined]);

    said = gateway.output().length;
    gateway.process.kill('SIGHUP');
    await saysOfNow(/supergraph is the same/, said);

    const strange =
      'enum join__Graph {\n  NEW @join__graph(name: "new", url: "http://127.0.0.1:9")';
    for (const bad of ['type Query {', good.replace('enum join__Graph {', strange)]) {
      said = gateway.output().length;
      await writeFile(file, bad);
      await saysOfNow(/supergraph not taken; the one before it is still served/, said);
      expect([await described(), await serves()]).toEqual(['A box.', undefined]);
    }
    said = gateway.output().length;
    await writeFile(file, good);
    await saysOfNow(/supergraph exchanged/, said);
    expect(await described()).toBeNull();
  });
});

describe('subgraphs of a supergraph file that change under npm run gateway', () => {
  const extra = (at: ServedStub) => {
    const addresses = new Map([...stubs].map(([name, stub]) => [name, stub.url]));
    return composeDepot(addresses.set('extra', at.url), true, {
      extra: 'type Query { more: Int }',
    });
  };
  const answering = async (data: Record<string, unknown>) => {
    const stub = await serveStub();
    stub.client = { ...stubs.get('goods')!.client!, execute: () => ({ data }) };
    return stub;
  };
  const take = async (text: string, says: RegExp) => {
    const from = gateway.output().length;
    await writeFile(file, text);
    await gateway.shows(new RegExp(`^[^]{${from}}[^]*${says.source}`), 10_000);
    return gateway.output().slice(from);
  };
  const ask = async (text: string) => (await askOurs({ text, variables: {} })).data;

  it('are asked where the file says that they are, those that are new to it as well', async () => {
    const good = await readFile(file, 'utf8');
    const { url: before } = stubs.get('routes')!;
    const [moved, added] = [await answering({ now: 'elsewhere' }), await answering({ more: 7 })];
    const { url: nobody, close: leave } = await serveStub();
    await leave();
    const [away, homeless] = [nobody, 'extra.internal'].map((url) => extra({ ...added, url }));
    expect(await take(away!, /not taken/)).toMatch(
      new RegExp(`extra \\(${nobody}\\)[^]*cannot be reached: extra`),
    );
    expect(await take(homeless!, /not taken/)).toMatch(/Where extra can be reached is not known/);
    expect(await ask('{ now }')).not.toEqual({ now: 'elsewhere' });

    await take(extra(added).replace(before, moved.url), /supergraph exchanged/);
    expect(await ask('{ now more }')).toEqual({ now: 'elsewhere', more: 7 });
    expect(await ask('{ best { name } }')).toHaveProperty('best');
    await take(good, /supergraph exchanged/);
    moved.heard.length = 0;
    expect(await ask('{ now }')).not.toEqual({ now: 'elsewhere' });
    expect(moved.heard).toEqual([]);
    await Promise.all([moved.close(), added.close()]);
  });
});

describe('a supergraph that cannot be served is refused at start, in two languages', () => {
  const open = { host: '127.0.0.1', port: 0, waitMs: 0, passOn: [], secrets: null } as const;
  const log = createLogger({ name: 'test', level: 'silent' });
  const refused = async (options: Partial<SupergraphOptions>) => {
    const started = serveSupergraph({ ...open, file, addresses: new Map(), log, ...options });
    return started.then(
      () => 'served',
      (error: Error) => error.message,
    );
  };

  it('as a process: a message for people, and exit code 1', async () => {
    const args = ['--supergraph', join(folder, 'none.graphql'), '--no-auth'];
    const command = runScript('gateway', args);
    expect(await command.ended()).toBe(1);
    expect(command.output()).toMatch(/无法读取超图文件[^]*cannot be read/);
    expect(command.output()).not.toMatch(/ at .*\.ts/);
  });

  it('as a process on a taken port: a message for people, and exit code 1', async () => {
    const args = ['--supergraph', file, '--no-auth', '--wait', '0', '--port', new URL(url).port];
    const command = runScript('gateway', args);
    expect(await command.ended()).toBe(1);
    expect(command.output()).toMatch(/端口 \d+ 已被占用[^]*Port \d+ is taken/);
    expect(command.output()).not.toMatch(/ at .*\.ts/);
  });

  it('as the gateway of our own subgraphs: a message for people, and exit code 1', async () => {
    const start = async (supergraph: string, subgraphs: string) => {
      const command = runScript('../gateway/src/main', [], {
        PORT: '0',
        ENTRESOL_SUPERGRAPH: supergraph,
        ENTRESOL_SUBGRAPHS: subgraphs,
        ENTRESOL_STATEMENT_SECRET: 'x'.repeat(32),
        ENTRESOL_TOKEN_SECRET: 'y'.repeat(32),
      });
      expect(await command.ended()).toBe(1);
      expect(command.output()).not.toMatch(/ at .*\.ts/);
      return command.output();
    };
    const nowhere = 'goods=http://127.0.0.1:9/graphql';
    const none = join(folder, 'none.graphql');
    const [unread, homeless] = await Promise.all([start(none, nowhere), start(file, nowhere)]);
    expect(unread).toMatch(/无法读取超图文件[^]*cannot be read/);
    expect(homeless).toMatch(/不知道子图 [^]*的地址[^]*name them in ENTRESOL_SUBGRAPHS/);
  });

  it('when the file is no supergraph', async () => {
    const plain = join(folder, 'plain.graphql');
    await writeFile(plain, 'type Query { a: Int }');
    expect(await refused({ file: plain })).toMatch(/不是可用的[^]*no Federation 2 supergraph/);
    await writeFile(plain, 'type Query {');
    expect(await refused({ file: plain })).toMatch(/不是可用的[^]*no Federation 2 supergraph/);
    const torn = (await readFile(file, 'utf8')).replace('type Maker', 'type Mkaer');
    await writeFile(plain, torn);
    expect(await refused({ file: plain })).toMatch(/不是可用的[^]*no Federation 2 supergraph/);
  });

  it('when a subgraph cannot be reached, or is not in the file', async () => {
    const nowhere = 'http://127.0.0.1:9/graphql';
    const away = await refused({ addresses: new Map([['goods', nowhere]]) });
    expect(away).toMatch(/无法访问：goods \(http:\/\/127.0.0.1:9\/graphql\)[^]*cannot be reached/);
    const strange = await refused({ addresses: new Map([['godos', nowhere]]) });
    expect(strange).toMatch(/没有子图 godos[^]*no subgraph godos; it has: goods/);
    const homeless = await refused({ addresses: new Map([['goods', 'goods.internal']]) });
    expect(homeless).toMatch(/不知道子图 goods 的地址[^]*--subgraph name=http/);
  });

  it('when rights of the file would go unchecked', async () => {
    const secrets = { token: 'x'.repeat(32), statement: 'y'.repeat(32) };
    expect(await refused({ secrets })).toMatch(/@authenticated[^]*--no-auth/);
  });
});
