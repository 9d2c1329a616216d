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
export async function statementsOf(run: () => Promise<unknown>): Promise<readonly string[]> {
  const statements: string[] = [];
  const prototype = PostgreSqlConnection.prototype as unknown as {
    prepareQuery: (...args: unknown[]) => { readonly formatted: string };
  };
  const original = prototype.prepareQuery;
  prototype.prepareQuery = function prepareQuery(...args) {
    const prepared = original.apply(this, args);
    if (!EVENT_LOG.test(prepared.formatted)) statements.push(prepared.formatted);
    return prepared;
  };
  plannedStatements.onRun = (text, values) => void statements.push(withValues(text, values));
  try {
    await run();
  } finally {
    prototype.prepareQuery = original;
    plannedStatements.onRun = null;
  }
  return statements;
}

function withValues(text: string, values: readonly unknown[]): string {
  let at = 0;
  return text.replaceAll('?', () => {
    const value = values[(at += 1) - 1];
    return value == null ? 'null' : pg.escapeLiteral(String(value));
  });
}
