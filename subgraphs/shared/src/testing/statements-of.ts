import { AsyncLocalStorage } from 'node:async_hooks';
import { PostgreSqlConnection } from '@mikro-orm/postgresql';
import pg from 'pg';
import { plannedStatements } from '../persistence/run-planned.ts';

// Followers of the event log read it when they like, and are no part of a request.
const EVENT_LOG = /^select (h\.|id, )?position.* from outbox/is;

/**
 * Gives the SQL statements that go through the ORM while `run` runs, without BEGIN and COMMIT.
 *
 * Everything a subgraph asks of its database is prepared by the ORM's connection, once each.
 */
export async function statementsOf(
  run: () => Promise<unknown>,
  counts: () => boolean = () => true,
): Promise<readonly string[]> {
  const statements: string[] = [];
  const prototype = PostgreSqlConnection.prototype as unknown as {
    prepareQuery: (...args: unknown[]) => { readonly formatted: string };
  };
  const original = prototype.prepareQuery;
  prototype.prepareQuery = function prepareQuery(...args) {
    const prepared = original.apply(this, args);
    if (counts() && !EVENT_LOG.test(prepared.formatted)) statements.push(prepared.formatted);
    return prepared;
  };
  plannedStatements.onRun = (text, values) => {
    if (counts()) statements.push(withValues(text, values));
  };
  try {
    await run();
  } finally {
    prototype.prepareQuery = original;
    plannedStatements.onRun = null;
  }
  return statements;
}

const asked = new AsyncLocalStorage<true>();

/** The same of what `run` asks itself, where background work goes on beside it. */
export function statementsWithin(run: () => Promise<unknown>): Promise<readonly string[]> {
  return statementsOf(
    () => asked.run(true, run),
    () => asked.getStore() === true,
  );
}

function withValues(text: string, values: readonly unknown[]): string {
  let at = 0;
  return text.replaceAll('?', () => {
    const value = values[(at += 1) - 1];
    return value == null ? 'null' : pg.escapeLiteral(String(value));
  });
}
