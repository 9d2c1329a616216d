import pg from 'pg';
import { connectionConfig } from '../persistence/connection-config.ts';

/**
 * How often transactions on a database locked each other out, once nobody is connected any more.
 *
 * Such transactions are tried again, so an answer hides them; but each cost its caller a second.
 */
export async function countDeadlocks(databaseUrl: string): Promise<number> {
  const client = new pg.Client(connectionConfig(databaseUrl, { applicationName: 'entresol-test' }));
  await client.connect();
  try {
    // A session hands in its counts at the latest when it ends.
    const others = `select 1 from pg_stat_activity where datname = current_database()
      and backend_type = 'client backend' and pid <> pg_backend_pid()`;
    while ((await client.query(others)).rows.length > 0);
    const { rows } = await client.query<{ n: number }>(
      `select deadlocks::int as n from pg_stat_database where datname = current_database()`,
    );
    return rows[0]!.n;
  } finally {
    await client.end();
  }
}
