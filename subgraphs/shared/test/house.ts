import { randomUUID } from 'node:crypto';
import pg from 'pg';
import {
  connectionConfig,
  createLogger,
  issueStatement,
  provisionSchema,
  type Actor,
  type RequestContext,
  type Subgraph,
  type SubgraphDependencies,
  type SubgraphResult,
} from '../src/index.ts';
import { createTestDatabase } from '../src/testing/create-database.ts';
import { createTestClock } from '../src/testing/test-clock.ts';
import { createLedger } from './ledger.ts';

export const CLERK: Actor = { kind: 'STAFF', id: 'S1', roles: ['CLERK'], stores: ['SH001'] };
export const SERVICE: Actor = { kind: 'SERVICE', id: 'erp' };

export const log = createLogger({ name: 'test', level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });

export const statementOf = (actor: Actor = SERVICE) =>
  issueStatement({ actor, language: 'en', requestId: randomUUID() });

type Parts = Parameters<typeof createLedger>[1];

/** A ledger with a way into its context. */
export interface Ledger {
  readonly subgraph: Subgraph;
  /** The context of a request of this actor, as its resolvers would be given it. */
  context(actor?: Actor): RequestContext;
  run(query: string, variables?: object, actor?: Actor): Promise<SubgraphResult & { data?: any }>;
}

/** One database, and the ledgers that live in it; all of it ends with `end`. */
export async function createHouse() {
  const database = await createTestDatabase();
  const clients: pg.Client[] = [];
  const subgraphs: Subgraph[] = [];
  const urls = new Map<string, string>();

  async function connect(schema: string, applicationName = 'entresol-test'): Promise<pg.Client> {
    const client = new pg.Client(connectionConfig(database.url, { applicationName, schema }));
    client.on('error', () => {});
    await client.connect();
    clients.push(client);
    return client;
  }

  async function urlOf(name: string): Promise<string> {
    const known = urls.get(name) ?? (await provisionSchema(database.url, name, 'test'));
    urls.set(name, known);
    return known;
  }

  /** What a host hands to a subgraph of this name. */
  async function depsOf(name: string): Promise<SubgraphDependencies> {
    return {
      databaseUrl: await urlOf(name),
      clock: createTestClock(),
      log,
      call: () => new Promise(() => {}),
      migrate: true,
    };
  }

  async function start(
    parts: Parts = {},
    deps: Partial<SubgraphDependencies> = {},
  ): Promise<Ledger> {
    let contextOf: (statement: ReturnType<typeof statementOf>) => RequestContext;
    const given = { ...(await depsOf(parts?.name ?? 'ledger')), ...deps };
    const subgraph = createLedger(given, {
      ...parts,
      startWork(work) {
        contextOf = work.contextOf as never;
        return parts?.startWork?.(work) ?? [];
      },
    });
    subgraphs.push(subgraph);
    await subgraph.start();
    return {
      subgraph,
      context: (actor) => contextOf(statementOf(actor)),
      run: async (query, variables = {}, actor) =>
        subgraph.execute({ query, variables: variables as never }, statementOf(actor)),
    };
  }

  return {
    url: database.url,
    urlOf,
    depsOf,
    start,
    connect,
    /** Rows of a schema. */
    async sql<Row = any>(text: string, values: readonly unknown[] = [], schema = 'ledger') {
      const known = clients.find((client) => (client as { schema?: string }).schema === schema);
      const client = known ?? Object.assign(await connect(schema), { schema });
      return (await client.query(text, [...values])).rows as Row[];
    },
    async end() {
      await Promise.allSettled(subgraphs.map((subgraph) => subgraph.close()));
      await Promise.allSettled(clients.map((client) => client.end()));
      await database.drop();
    },
  };
}

export type House = Awaited<ReturnType<typeof createHouse>>;

/** Waits until something holds; fails with what it last was. */
export async function eventually<T>(
  read: () => Promise<T> | T,
  holds: (value: T) => boolean,
  withinMs = 10_000,
): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    if (Date.now() > until) throw new Error(`still ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A promise that the test settles. */
export function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** Numbers that look random and are the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
