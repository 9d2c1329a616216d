import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { SUPERUSER } from './initialise-cluster.ts';

export const DATABASE = 'entresol';

export interface Address {
  readonly port: number;
  readonly password: string;
  /** Folder of the server's socket, where that is the way to it. */
  readonly socketFolder?: string;
}

/** The address of a database of the server, for drivers. */
export function databaseUrl(address: Address, database = DATABASE): string {
  const { port, password, socketFolder } = address;
  const login = `${SUPERUSER}:${encodeURIComponent(password)}`;
  const host = socketFolder === undefined ? '' : `?host=${encodeURIComponent(socketFolder)}`;
  return `postgres://${login}@127.0.0.1:${port}/${database}${host}`;
}

/** Whether the server answers by this address. */
export async function answers(address: Address): Promise<boolean> {
  return ask(databaseUrl(address), 'select 1').then(
    () => true,
    () => false,
  );
}

/**
 * Waits until the server answers, creates our database where it is missing, and returns the data
 * directory the server says it serves.
 */
export async function ensureDatabase(address: Address, waitMsMax: number): Promise<string> {
  const deadline = Date.now() + waitMsMax;
  for (;;) {
    try {
      return await ask(databaseUrl(address), 'show data_directory');
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (code === '3D000') await createDatabase(address);
      else if (!MAY_PASS.has(code) || Date.now() > deadline) throw error;
      else await delay(25);
    }
  }
}

/** Starting up or in recovery (57P03), or not listening yet. */
const MAY_PASS = new Set(['57P03', 'ECONNREFUSED', 'ECONNRESET']);
const DUPLICATE_DATABASE = '42P04';

async function createDatabase(address: Address): Promise<void> {
  try {
    await ask(databaseUrl(address, 'postgres'), `create database ${DATABASE}`);
  } catch (error) {
    if ((error as { code?: string }).code !== DUPLICATE_DATABASE) throw error;
  }
}

async function ask(url: string, statement: string): Promise<string> {
  // PGSSLMODE in the environment is about other servers: ours has no TLS on the loopback address.
  const options = { connectionString: url, ssl: false, connectionTimeoutMillis: 10_000 };
  const client = new pg.Client(options);
  client.on('error', () => undefined); // The query itself reports a lost connection.
  try {
    await client.connect();
    const { rows } = await client.query<string[]>({ text: statement, rowMode: 'array' });
    return rows[0]?.[0] ?? '';
  } finally {
    await client.end().catch(() => undefined);
  }
}
