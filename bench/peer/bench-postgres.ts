import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres, type RunningPostgres } from '@entresol/shared/postgres';
import pg from 'pg';
import { cpuMsOfFamily } from './cpu-time.ts';

/** Where measurements keep what they make; removed by hand when it is in the way. */
export const BENCH_DATA = fileURLToPath(new URL('../../.data/bench/', import.meta.url));

/** A statement, how often the server ran it, and what that took in all. */
export interface StatementCount {
  readonly query: string;
  readonly calls: number;
  readonly planMs: number;
  readonly execMs: number;
  readonly rows: number;
  /** Pages it looked at. */
  readonly pages: number;
  readonly walBytes: number;
}

/** One PostgreSQL with full durability for both sides of a measurement. */
export interface BenchPostgres {
  /** Makes a database anew and gives its address. */
  createDatabase(name: string): Promise<string>;
  /** Forgets what was counted so far. */
  resetStatements(): Promise<void>;
  /** What ran in a database since the last reset, BEGIN and COMMIT included, most frequent first. */
  statements(database: string): Promise<readonly StatementCount[]>;
  /** Processor time of the server so far; null where the system does not tell. */
  cpuMs(): number | null;
  stop(): Promise<void>;
}

/**
 * Starts the measurements' own PostgreSQL, durable as in production, with pg_stat_statements.
 *
 * Statements are counted by the server itself, so that no client can leave one out.
 */
export async function startBenchPostgres(): Promise<BenchPostgres> {
  const options = { dataDir: join(BENCH_DATA, 'peer'), durability: 'full' } as const;
  let server = await startPostgres(options);
  let admin = await connect(server);
  if (!(await isCounting(admin))) {
    await admin.query(`alter system set shared_preload_libraries = 'pg_stat_statements'`);
    await admin.end();
    await server.stop();
    server = await startPostgres(options);
    admin = await connect(server);
  }
  await admin.query('create extension if not exists pg_stat_statements');
  return {
    async createDatabase(name) {
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.query(`create database ${name}`);
      const url = new URL(server.localUrl);
      url.pathname = `/${name}`;
      return url.href;
    },
    async resetStatements() {
      await admin.query('select pg_stat_statements_reset()');
    },
    async statements(database) {
      // A statement of many users or search paths is one.
      const { rows } = await admin.query<StatementCount>(
        `select query, sum(calls)::float as calls, sum(total_plan_time)::float as "planMs",
           sum(total_exec_time)::float as "execMs", sum(rows)::float as rows,
           sum(shared_blks_hit + shared_blks_read)::float as pages,
           sum(wal_bytes)::float as "walBytes"
         from pg_stat_statements s join pg_database d on d.oid = s.dbid where d.datname = $1
         group by query order by sum(calls) desc`,
        [database],
      );
      return rows;
    },
    cpuMs: () => cpuMsOfFamily(serverPid()),
    async stop() {
      await admin.end();
      await server.stop();
    },
  };
}

/** How many statements there were in all. */
export function totalOf(counts: readonly StatementCount[]): number {
  return counts.reduce((sum, { calls }) => sum + calls, 0);
}

async function connect(server: RunningPostgres): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  return client;
}

async function isCounting(admin: pg.Client): Promise<boolean> {
  const { rows } = await admin.query<{ shared_preload_libraries: string }>(
    'show shared_preload_libraries',
  );
  return rows[0]?.shared_preload_libraries.includes('pg_stat_statements') ?? false;
}

/** The first line of the file that the server keeps while it runs. */
function serverPid(): number {
  return Number(
    readFileSync(join(BENCH_DATA, 'peer', 'cluster', 'postmaster.pid'), 'utf8').split('\n', 1)[0],
  );
}
