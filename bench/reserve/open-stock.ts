import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createSubgraph } from '@entresol/inventory';
import { createLogger, internalService, issueStatement, provisionSchema } from '@entresol/shared';
import { systemClock, type Actor, type CallSubgraph } from '@entresol/shared';
import { startPostgres } from '@entresol/shared/postgres';
import { getOperationAST, type DocumentNode } from 'graphql';
import pg from 'pg';

const INVARIANTS = readFileSync(
  new URL('../../subgraphs/inventory/test/invariants.sql', import.meta.url),
  'utf8',
);
const DATA_DIR = fileURLToPath(new URL('../../.data/bench/reserve', import.meta.url));
const INTEGRATION: Actor = { kind: 'SERVICE', id: 'bench' };
const LOCATION = 'SH001';

/** The inventory subgraph of one process, as the measurements use it. */
export interface Stock {
  receive(lines: readonly { readonly sku: string; readonly quantity: number }[]): Promise<void>;
  /** Wants one unit; whether it is held. Anything but "sold out" is a fault. */
  reserve(reference: string, sku: string): Promise<boolean>;
  /** Units held of all SKUs that begin so, read from the database. */
  reserved(prefix: string): Promise<number>;
  /** How many invariants are broken. */
  violations(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Starts the subgraph in this process on an empty database of a PostgreSQL with full durability.
 *
 * Products and places all exist. Closing ends the subgraph and the server.
 */
export async function openStock(): Promise<Stock> {
  const server = await startPostgres({ dataDir: DATA_DIR, durability: 'full' });
  const url = await provisionSchema(await emptyDatabase(server.localUrl), 'inventory', 'bench');
  const subgraph = createSubgraph({
    databaseUrl: url,
    clock: systemClock,
    log: createLogger({ name: 'bench', level: 'warn' }),
    call: everythingExists as CallSubgraph,
    migrate: true,
  });
  await subgraph.start();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('set search_path to inventory');

  async function run(query: string, variables: Record<string, unknown>, actor: Actor) {
    const statement = issueStatement({ actor, language: 'en', requestId: randomUUID() });
    const { data, errors } = await subgraph.execute({ query, variables }, statement);
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data!)[0] as { [field: string]: unknown; userErrors: { code: string }[] };
  }

  return {
    async receive(lines) {
      for (let start = 0; start < lines.length; start += 500) {
        const input = { location: LOCATION, lines: lines.slice(start, start + 500) };
        const { userErrors } = await run(RECEIVE, { input, key: randomUUID() }, INTEGRATION);
        if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
      }
    },
    async reserve(reference, sku) {
      const input = { reference, lines: [{ sku, location: LOCATION, quantity: 1 }] };
      const { reservation, userErrors } = await run(RESERVE, { input }, internalService('bench'));
      if (reservation) return true;
      if (userErrors[0]?.code === 'INSUFFICIENT_STOCK') return false;
      throw new Error(JSON.stringify(userErrors));
    },
    async reserved(prefix) {
      const { rows } = await client.query<{ units: string }>(
        `select sum(reserved) as units from stock_level where starts_with(sku, $1)`,
        [prefix],
      );
      return Number(rows[0]!.units);
    },
    violations: async () => (await client.query(INVARIANTS)).rows.length,
    async close() {
      await client.end();
      await subgraph.close();
      await server.stop();
    },
  };
}

async function emptyDatabase(serverUrl: string): Promise<string> {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query('drop database if exists bench_reserve with (force)');
  await admin.query('create database bench_reserve');
  await admin.end();
  const url = new URL(serverUrl);
  url.pathname = '/bench_reserve';
  return url.href;
}

const RECEIVE = `mutation ($input: StockReceiveInput!, $key: String!) {
  stockReceive(input: $input, idempotencyKey: $key) { userErrors { code message } }
}`;
const RESERVE = `mutation ($input: StockReserveInput!) {
  stockReserve(input: $input) { reservation { reference status } userErrors { code message } }
}`;

async function everythingExists(
  _subgraph: string,
  document: DocumentNode,
  variables: { readonly skus?: readonly string[]; readonly codes?: readonly string[] },
): Promise<unknown> {
  if (getOperationAST(document)?.name?.value === 'ProductsForCommand') {
    return { productsForCommand: variables.skus!.map((sku) => ({ sku })) };
  }
  return { locationsForCommand: variables.codes!.map((code) => ({ code, active: true })) };
}
