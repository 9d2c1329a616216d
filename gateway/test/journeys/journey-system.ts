import { signToken, type Gateway } from '@entresol/gateway';
import { startHouse } from '@entresol/gateway/host';
import { createLogger, type Actor } from '@entresol/shared';
import { createTestDatabase } from '@entresol/shared/testing';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { loadDemo } from '../../../scripts/demo/load-demo.ts';
import { DEMO_PEOPLE } from '../../../scripts/house/demo-people.ts';
import { createGraphClient } from '../../../scripts/house/graph-client.ts';
import { startCluster } from '../../../scripts/house/start-cluster.ts';
import { freePort, freePortBlock } from '../../../scripts/testing/free-port.ts';
import { inProcessBackdoor, networkBackdoor, type Backdoor } from './backdoor.ts';
import { watchReadiness, type Readiness } from './watch-readiness.ts';

/** The whole system as its clients see it. */
export interface JourneySystem {
  readonly url: string;
  /** Every subgraph, past the gateway. */
  readonly backdoors: ReadonlyMap<string, Backdoor>;
  /** What `/readyz` said from the start until the system was ready. */
  readonly readiness: readonly Readiness[];
  readonly databaseUrl: string;
  /** Where subgraphs are reached that are processes of their own. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
  /** The process of a part of the system, to be killed; this one's own stays unknown. */
  pidOf(name: string): number | undefined;
  token(actor: Actor): Promise<string>;
  /** Asks the graph over HTTP. */
  ask(actor: Actor | null, query: string, variables?: object, language?: string): Promise<Answer>;
  /** Asks the gateway of this process without a socket; null where it is another's. */
  readonly askInside: ((actor: Actor, query: string, variables?: object) => Promise<Answer>) | null;
  /** Listens over WebSocket. */
  listen(actor: Actor, query: string, variables?: object): Promise<Stream>;
  close(): Promise<void>;
}

/** An answer of the graph; journeys read it freely. */
export interface Answer {
  readonly status: number;
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { code: string } }[];
}

/** Messages of one subscription, in order. */
export interface Stream {
  /** The next message's data, within half a minute. */
  next(): Promise<any>;
  end(): Promise<void>;
}

export const SECRETS = {
  token: 'journey-token-secret-0123456789abcdef',
  statement: 'journey-statement-secret-0123456789',
  database: 'journey-database-secret-0123456789',
  payment: 'journey-payment-secret-0123456789ab',
};

export const SETTINGS = {
  SANDBOX_SECRET: SECRETS.payment,
  SANDBOX_AUTO_PAY: 'on',
  // Nothing is being written beside a journey that somebody leaves in.
  MEMBER_ERASE_SETTLE_MS: '0',
};

/** Starts the system in this process, on a database of its own, with the demo loaded. */
export async function startInOneProcess(): Promise<JourneySystem> {
  const database = await createTestDatabase();
  const port = await freePort();
  const watched = watchReadiness(`http://127.0.0.1:${port}`);
  const house = await startHouse({
    databaseUrl: database.url,
    secrets: SECRETS,
    host: '127.0.0.1',
    port,
    log: createLogger({ name: 'journey', level: process.env['TEST_LOG_LEVEL'] ?? 'silent' }),
    playground: true,
    demoTokens: await Promise.all(
      DEMO_PEOPLE.map(async ({ name, actor }) => ({
        name,
        token: await signToken(actor, SECRETS.token),
      })),
    ),
    settings: SETTINGS,
  });
  const backdoors = [...house.subgraphs.values()].map(inProcessBackdoor);
  const { app } = house.gateway;
  const close = () => house.close();
  return withDemo({ url: house.url, backdoors, watched, database, app, close });
}

/** Starts the system as separate processes, on a database of its own, with the demo loaded. */
export async function startAsCluster(): Promise<JourneySystem> {
  const database = await createTestDatabase();
  const port = await freePortBlock(7);
  const watched = watchReadiness(`http://127.0.0.1:${port}`);
  const cluster = await startCluster({
    databaseUrl: database.url,
    secrets: SECRETS,
    host: '127.0.0.1',
    port,
    env: { LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent', ...SETTINGS },
  });
  const backdoors = [...cluster.subgraphUrls].map(([name, url]) =>
    networkBackdoor({ name, url, secret: SECRETS.statement }),
  );
  return withDemo({ ...cluster, backdoors, watched, database });
}

async function withDemo(started: {
  readonly url: string;
  readonly backdoors: readonly Backdoor[];
  readonly watched: Promise<readonly Readiness[]>;
  readonly database: { readonly url: string; drop(): Promise<void> };
  readonly subgraphUrls?: ReadonlyMap<string, string>;
  readonly app?: Gateway['app'];
  pidOf?(name: string): number | undefined;
  close(): Promise<void>;
}): Promise<JourneySystem> {
  const { url, database } = started;
  const token = (actor: Actor) => signToken(actor, SECRETS.token);
  const sockets: Client[] = [];
  const graph = createGraphClient({ url, token: await token({ kind: 'SERVICE', id: 'demo' }) });
  await loadDemo(graph);
  await graph.close();
  return {
    url,
    backdoors: new Map(started.backdoors.map((door) => [door.client.name, door])),
    readiness: await started.watched,
    databaseUrl: database.url,
    subgraphUrls: started.subgraphUrls ?? new Map(),
    pidOf: (name) => started.pidOf?.(name),
    token,
    askInside: started.app ? insideOf(started.app, token) : null,
    async ask(actor, query, variables = {}, language = 'en') {
      const authorization = actor ? { authorization: `Bearer ${await token(actor)}` } : {};
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': language,
          ...authorization,
        } as Record<string, string>,
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as object) } as Answer;
    },
    async listen(actor, query, variables = {}) {
      const bearer = `Bearer ${await token(actor)}`;
      const client = createClient({
        url: `${url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { authorization: bearer },
        retryAttempts: 0,
      });
      sockets.push(client);
      const results = client.iterate({ query, variables: variables as Record<string, unknown> });
      return {
        async next() {
          const step = await within(results.next(), 30_000);
          if (step.done) throw new Error('the stream ended');
          if (step.value.errors) throw new Error(JSON.stringify(step.value.errors));
          return step.value.data;
        },
        async end() {
          await results.return?.();
        },
      };
    },
    async close() {
      await Promise.all(sockets.map((socket) => socket.dispose()));
      await Promise.all(started.backdoors.map(({ client }) => client.close()));
      await started.close();
      await database.drop();
    },
  };
}

/** Asks a gateway in the caller's own context, so that what it does can be told from what others do. */
function insideOf(app: Gateway['app'], token: (actor: Actor) => Promise<string>) {
  return async (actor: Actor, query: string, variables: object = {}): Promise<Answer> => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await token(actor)}`,
    };
    const payload = { query, variables };
    const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
    return { status: answer.statusCode, ...answer.json<object>() } as Answer;
  };
}

/** Fails instead of waiting for ever. */
export async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing within ${ms} ms`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Asks again until the answer is as expected: for what follows a change by an event. */
export async function eventually<T>(
  ask: () => Promise<T>,
  isExpected: (answer: T) => boolean,
  ms = 30_000,
): Promise<T> {
  const until = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (isExpected(answer)) return answer;
    if (Date.now() > until) throw new Error(`not within ${ms} ms: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
