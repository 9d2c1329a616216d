import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';

/** Told of every statement that is run planned; for tests that count and explain. */
export const plannedStatements: {
  onRun: ((sql: string, values: readonly unknown[]) => void) | null;
} = { onRun: null };

const texts = new Map<string, string>();

/**
 * Runs a statement that each connection plans once, its values apart from its text.
 *
 * For hot statements whose text is always the same: the ORM would write the values into the text,
 * and the server plan every one of them anew. `?` stands for a value; types must follow from casts
 * or columns. As `em.execute` otherwise, in the transaction of `em` where it has one.
 */
export async function runPlanned<Rows extends readonly object[] = object[]>(
  em: Pick<EntityManager, 'getTransactionContext' | 'getConnection'>,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Rows> {
  const text = texts.get(sql) ?? numbered(sql);
  const parameters = values.map((value) => (value instanceof Date ? value.toISOString() : value));
  plannedStatements.onRun?.(sql, parameters);
  const runner = (em.getTransactionContext() ??
    em.getConnection().getClient()) as unknown as Runner;
  const query = { kind: 'RawNode', sqlFragments: [text], parameters: [] };
  const { rows } = await runner.executeQuery({
    sql: text,
    query,
    parameters,
    queryId: { queryId: '' },
  });
  return rows as unknown as Rows;
}

interface Runner {
  executeQuery(query: object): Promise<{ readonly rows: readonly object[] }>;
}

function numbered(sql: string): string {
  let count = 0;
  const text = sql.replaceAll('?', () => `$${(count += 1)}`);
  texts.set(sql, text);
  return text;
}

/** Lets the connections of a pool plan once what comes with its values apart. */
export function planOnce(pool: Pool): void {
  const names = new Map<string, string>();
  const nameOf = (text: string) => {
    const name = names.get(text) ?? createHash('sha1').update(text).digest('base64url');
    names.set(text, name);
    return name;
  };
  pool.on('connect', (client: PoolClient) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    const planned = (text: unknown, values: unknown, ...rest: unknown[]) =>
      typeof text === 'string' && Array.isArray(values) && (values.length > 0 || texts.has(text))
        ? query({ name: nameOf(text), text, values }, ...rest)
        : query(text, values, ...rest);
    client.query = planned as typeof client.query;
  });
}
