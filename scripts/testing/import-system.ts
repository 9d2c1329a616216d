import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signToken } from '@entresol/gateway/token';
import pg from 'pg';
import { createGraphClient, type GraphClient } from '../house/graph-client.ts';
import { readSecrets } from '../house/secrets.ts';
import { checkpointPath } from '../import/checkpoint.ts';
import { freePort } from './free-port.ts';
import { runScript, type RunningCommand } from './run-command.ts';

/** A system of its own, as `npm start` runs it, on a database of its own. */
export interface ImportSystem {
  readonly dataDir: string;
  readonly url: string;
  readonly graph: GraphClient;
  /** Runs `npm run import` on a file; further options behind it. */
  run(file: string, ...options: string[]): RunningCommand;
  /** Asks tables directly, for what no client may see or undo. */
  sql<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  stop(): Promise<void>;
}

/** Starts a system without demo data on a new database of this server. */
export async function startImportSystem(
  serverUrl: string,
  folder: string,
  name: string,
): Promise<ImportSystem> {
  await query(serverUrl, `create database ${name}`);
  const database = new URL(serverUrl);
  database.pathname = `/${name}`;
  const dataDir = join(folder, name);
  const port = await freePort();
  const where = ['--port', String(port), '--data', dataDir];
  const house = runScript('start', [...where, '--no-demo'], { DATABASE_URL: database.href });
  await house.shows(/Ctrl-C/);
  const url = `http://127.0.0.1:${port}`;
  const { token: secret } = await readSecrets(dataDir);
  const token = await signToken({ kind: 'SERVICE', id: 'journey' }, secret);
  const graph = createGraphClient({ url, token });
  return {
    dataDir,
    url,
    graph,
    run: (file, ...options) =>
      runScript('import', ['online-retail-ii', file, '--json', ...where, ...options]),
    sql: (text, values = []) => query(database.href, text, values),
    async stop() {
      await graph.close();
      house.process.kill('SIGTERM');
      await house.ended();
    },
  };
}

async function query<Row extends object>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** The JSON object that an import prints last. */
export function lastObject(command: RunningCommand): Record<string, unknown> {
  const lines = command.output().trim().split('\n');
  return JSON.parse(lines.findLast((line) => line.startsWith('{')) ?? 'null');
}

/** How many batches of a file are acknowledged, by the checkpoint of its data folder. */
export function batchesDone(dataDir: string, fileId: string): number {
  const path = checkpointPath(dataDir, fileId);
  if (!existsSync(path)) return 0;
  return (JSON.parse(readFileSync(path, 'utf8')) as { batchesDone: number }).batchesDone;
}

/** Resolves once so many batches are acknowledged, or when the import has ended before. */
export async function untilBatch(
  command: RunningCommand,
  dataDir: string,
  file: { readonly fileId: string; readonly no: number },
): Promise<void> {
  while (command.process.exitCode === null && batchesDone(dataDir, file.fileId) < file.no) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
