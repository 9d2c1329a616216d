import type { Pool, PoolClient } from 'pg';
import { isTracing, traced } from './traced.ts';

/** Makes a span of every statement of a pool, with its text alone where values stand apart. */
export function traceStatements(pool: Pool, schema: string): void {
  pool.on('connect', (client: PoolClient) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    const observed = (...args: unknown[]) => {
      if (!isTracing()) return query(...args);
      const attributes = { 'db.system': 'postgresql', 'db.namespace': schema };
      const result = query(...args);
      const isPromise = result instanceof Promise;
      const name = `sql ${verbOf(args[0])}`;
      return isPromise ? traced(name, attributes, () => result as Promise<unknown>) : result;
    };
    client.query = observed as typeof client.query;
  });
}

/** The first word of a statement: its text may hold values. */
function verbOf(given: unknown): string {
  const text = typeof given === 'string' ? given : (given as { text?: unknown } | null)?.text;
  return /^\s*(\w+)/.exec(String(text ?? ''))?.[1]?.toLowerCase() ?? 'statement';
}
