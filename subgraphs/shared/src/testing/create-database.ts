import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { connectionConfig } from '../persistence/connection-config.ts';

/** A database of its own for one test file, on the server that the test run started. */
export async function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const adminUrl = process.env['ENTRESOL_TEST_DATABASE_URL'];
  if (!adminUrl) throw new Error('run database tests with npm test: it starts PostgreSQL');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, (client) => client.query(`create database ${name}`));
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asAdmin(adminUrl, (client) => drop(client, name)) };
}

/** Drops a database and the roles that were made for it, which outlive it otherwise. */
async function drop(client: pg.Client, name: string): Promise<void> {
  await client.query(`drop database if exists ${name} with (force)`);
  const { rows } = await client.query<{ rolname: string }>(
    `select rolname from pg_roles where starts_with(rolname, $1)`,
    [`${name}_`],
  );
  for (const { rolname } of rows) await client.query(`drop role if exists "${rolname}"`);
}

async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<void> {
  const client = new pg.Client(connectionConfig(url, { applicationName: 'entresol-test' }));
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
