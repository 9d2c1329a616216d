import { afterAll, beforeAll, expect } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { getOperationAST, type DocumentNode } from 'graphql';
import pg from 'pg';
import type { Actor } from '../actor.ts';
import { issueStatement } from '../identity/statement.ts';
import type { Language } from '../language.ts';
import { createLogger } from '../logging.ts';
import { connectionConfig } from '../persistence/connection-config.ts';
import { provisionSchema } from '../persistence/provision-schema.ts';
import type { Subgraph, SubgraphDependencies, SubgraphResult } from '../runtime/subgraph.ts';
import type { CallSubgraph } from '../transport/subgraph-client.ts';
import { countDeadlocks } from './count-deadlocks.ts';
import { createTestDatabase } from './create-database.ts';
import { createTestClock, type TestClock } from './test-clock.ts';
import { watchRefusals } from './watch-refusals.ts';

/** What another subgraph answers to an internal operation in a test. */
export type RemoteAnswers = (call: {
  readonly subgraph: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}) => unknown;

/** Whatever JSON holds: a test states what it expects by asserting it. */
type Json = ReturnType<typeof JSON.parse>;

/** One subgraph on a database of its own, for a test file. */
export interface SubgraphUnderTest {
  readonly clock: TestClock;
  readonly subgraph: () => Subgraph;
  /** Runs an operation; a SERVICE actor unless another is given. */
  run<Data = Json>(
    query: string,
    variables?: Record<string, unknown>,
    options?: { actor?: Actor; language?: Language },
  ): Promise<SubgraphResult & { data?: Data | null }>;
  /** Starts a subscription. */
  subscribe(
    query: string,
    variables?: Record<string, unknown>,
    options?: { actor?: Actor },
  ): Promise<AsyncIterableIterator<SubgraphResult>>;
  /** Reads or arranges rows by SQL, in the subgraph's schema; `$1` placeholders. */
  sql<Row = Json>(text: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Replaces what other subgraphs answer, until the end of the file. */
  answer(answers: RemoteAnswers): void;
}

const INTEGRATION: Actor = { kind: 'SERVICE', id: 'test' };

/** Starts a subgraph on a fresh, migrated database before the tests of a file, and ends it after. */
export function useSubgraph(
  name: string,
  createSubgraph: (deps: SubgraphDependencies) => Subgraph,
  options: { settings?: Record<string, string>; background?: boolean } = {},
): SubgraphUnderTest {
  const clock = createTestClock();
  const log = createLogger({ name: 'test', level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });
  let answers: RemoteAnswers = ({ subgraph, operation }) => {
    throw new Error(`no answer arranged for ${subgraph}.${operation}`);
  };
  let subgraph: Subgraph;
  let client: pg.Client;
  let database: Awaited<ReturnType<typeof createTestDatabase>> | undefined;
  let astray: ReadonlySet<string> = new Set();

  const call = (async (
    target: string,
    document: DocumentNode,
    variables: Record<string, unknown>,
  ) => {
    const operation = getOperationAST(document)?.name?.value ?? '';
    if (operation === 'Feed') return new Promise(() => {});
    return answers({ subgraph: target, operation, variables });
  }) as CallSubgraph;

  beforeAll(async () => {
    database = await createTestDatabase();
    const databaseUrl = await provisionSchema(database.url, name, 'test');
    const { settings = {}, background = true } = options;
    subgraph = createSubgraph({
      databaseUrl,
      clock,
      log,
      call,
      migrate: true,
      background,
      settings,
    });
    astray = watchRefusals(subgraph.schema);
    await subgraph.start();
    const session = { applicationName: 'entresol-test', schema: name };
    client = new pg.Client(connectionConfig(database.url, session));
    await client.connect();
  });

  afterAll(async () => {
    await subgraph?.close();
    await client?.end();
    const deadlocks = database && (await countDeadlocks(database.url));
    await database?.drop();
    expect([...astray]).toEqual([]);
    expect(deadlocks).toBe(0);
  });

  const statementOf = (actor: Actor = INTEGRATION, language: Language = 'en') =>
    issueStatement({ actor, language, requestId: randomUUID() });

  return {
    clock,
    subgraph: () => subgraph,
    run: (query, variables = {}, given = {}) =>
      subgraph.execute({ query, variables }, statementOf(given.actor, given.language)) as never,
    async subscribe(query, variables = {}, given = {}) {
      const stream = await subgraph.subscribe({ query, variables }, statementOf(given.actor));
      if (Symbol.asyncIterator in stream) return stream;
      throw new Error(JSON.stringify(stream.errors));
    },
    async sql(text, parameters = []) {
      return (await client.query(text, [...parameters])).rows;
    },
    answer(next) {
      answers = next;
    },
  };
}
