import { signToken } from '@entresol/gateway';
import { createLogger, type Logger } from '@entresol/shared';
import { loadDemo } from '../demo/load-demo.ts';
import { readArguments, refuseWords } from './arguments.ts';
import { checkPort } from './check-port.ts';
import { provideDatabase } from './database.ts';
import { DEMO_PEOPLE } from './demo-people.ts';
import { endOnSignal } from './end-on-signal.ts';
import { explainDatabase } from './explain-database.ts';
import { createGraphClient } from './graph-client.ts';
import { readyScreen } from './screen.ts';
import { provideSecrets, type Secrets } from './secrets.ts';

/** What a way of running the system is given. */
export interface SystemPlan {
  readonly databaseUrl: string;
  readonly secrets: Secrets;
  readonly host: string;
  readonly port: number;
  readonly log: Logger;
  readonly demoTokens: readonly { readonly name: string; readonly token: string }[];
}

/** A system that serves. */
export interface RunningSystem {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Runs the system until a signal: port checked first, database started, demo loaded, screen shown.
 *
 * `start` decides how: in this process, or as many.
 */
export async function serveSystem(
  start: (plan: SystemPlan) => Promise<RunningSystem>,
): Promise<void> {
  const started = performance.now();
  const host = process.env['HOST'] ?? '127.0.0.1';
  const { port, dataDir, options, positionals } = readArguments({ 'no-demo': { type: 'boolean' } });
  refuseWords(positionals);
  await checkPort(port, host);
  console.log('夹层正在启动… / Entresol is starting…');

  const secrets = await provideSecrets(dataDir);
  const log = createLogger({ name: 'entresol', level: process.env['LOG_LEVEL'] ?? 'warn' });
  const database = await provideDatabase(dataDir, (message) => log.info(message));
  const demoTokens = await Promise.all(
    DEMO_PEOPLE.map(async ({ name, actor }) => ({
      name,
      token: await signToken(actor, secrets.token),
    })),
  );
  const plan = { databaseUrl: database.url, secrets, host, port, log, demoTokens };
  const system = await start(plan).catch(async (error: unknown) => {
    await database.stop();
    throw database.own ? error : explainDatabase(error);
  });
  const serving = endOnSignal(async () => {
    await system.close();
    // The database goes last, after the drain.
    await database.stop();
  });

  if (!options['no-demo']) await loadDemoInto(system.url, secrets);
  const seconds = (performance.now() - started) / 1_000;
  const place = database.own ? 'PostgreSQL 18' : 'DATABASE_URL';
  const facts = { url: system.url, dataDir, database: place, seconds, people: demoTokens };
  console.log(readyScreen(facts));
  await serving;
}

async function loadDemoInto(url: string, secrets: Secrets): Promise<void> {
  const token = await signToken({ kind: 'SERVICE', id: 'demo' }, secrets.token);
  const graph = createGraphClient({ url, token });
  await loadDemo(graph);
  await graph.close();
}
