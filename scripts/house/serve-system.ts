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

const usageOf = (command: string) => `
用法 / usage: ${command} [-- options]

  --port N     图谱的端口，默认 4000 / port of the graph
  --data DIR   数据目录，默认 .data / where the data are kept
  --no-demo    不载入演示数据 / without demo data
  --help       显示本说明 / shows this

环境变量 / environment:
  DATABASE_URL   使用已有的 PostgreSQL / a PostgreSQL that is there already
  HOST           监听地址，默认 127.0.0.1 / address to listen on
  LOG_LEVEL      日志级别，默认 warn / level of the log
`;

/**
 * Runs the system until a signal: port checked first, database started, demo loaded, screen shown.
 *
 * `start` decides how: in this process, or as many. Whatever was opened is closed again, also when
 * the start fails or is interrupted: a database left behind would hold its folder.
 */
export async function serveSystem(
  command: string,
  start: (plan: SystemPlan) => Promise<RunningSystem>,
): Promise<void> {
  const host = process.env['HOST'] ?? '127.0.0.1';
  const { port, dataDir, options, positionals } = readArguments(usageOf(command), {
    'no-demo': { type: 'boolean' },
  });
  refuseWords(positionals);
  await checkPort(port, host);
  console.log('夹层正在启动… / Entresol is starting…');

  const opened = createClosers();
  const plan = { host, port, dataDir, withDemo: !options['no-demo'] };
  let screen: Promise<string> = Promise.resolve('');
  const ending = endOnSignal(async () => {
    await screen.catch(() => {});
    await opened.close();
  });
  screen = bringUp(plan, start, opened.add);
  try {
    const text = await screen;
    if (!ending.isDue()) console.log(text);
  } catch (error) {
    if (ending.isDue()) await ending.done;
    await opened.close();
    throw error;
  }
  await ending.done;
}

/** Opens everything in order, and gives back what the person shall see. */
async function bringUp(
  asked: { host: string; port: number; dataDir: string; withDemo: boolean },
  start: (plan: SystemPlan) => Promise<RunningSystem>,
  opened: (close: () => Promise<void>) => void,
): Promise<string> {
  const started = performance.now();
  const { host, port, dataDir } = asked;
  const secrets = await provideSecrets(dataDir);
  const log = createLogger({ name: 'entresol', level: process.env['LOG_LEVEL'] ?? 'warn' });
  const database = await provideDatabase(dataDir, (message) => log.info(message));
  opened(() => database.stop());
  const people = asked.withDemo ? await demoPeople(secrets) : [];
  // The page shows its tokens to whoever can reach it; elsewhere than here that is anybody.
  const demoTokens = isThisMachine(host) ? people : [];
  const plan = { databaseUrl: database.url, secrets, host, port, log, demoTokens };
  const system = await start(plan).catch((error: unknown) => {
    throw database.own ? error : explainDatabase(error);
  });
  opened(() => system.close());

  if (asked.withDemo) await loadDemoInto(system.url, secrets);
  const seconds = (performance.now() - started) / 1_000;
  const place = database.own ? 'PostgreSQL 18' : 'DATABASE_URL';
  return readyScreen({ url: system.url, dataDir, database: place, seconds, people });
}

function demoPeople(secrets: Secrets) {
  return Promise.all(
    DEMO_PEOPLE.map(async ({ name, actor }) => ({
      name,
      token: await signToken(actor, secrets.token),
    })),
  );
}

/** Whether only this machine reaches what listens there. */
function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/** What was opened, to be closed once: the last first, so that the database goes after the drain. */
function createClosers() {
  const closers: (() => Promise<void>)[] = [];
  let closing: Promise<void> | null = null;
  const closeAll = async () => {
    for (const close of closers.toReversed()) await close();
  };
  return {
    add: (close: () => Promise<void>) => void closers.push(close),
    close: () => (closing ??= closeAll()),
  };
}

async function loadDemoInto(url: string, secrets: Secrets): Promise<void> {
  const token = await signToken({ kind: 'SERVICE', id: 'demo' }, secrets.token);
  const graph = createGraphClient({ url, token });
  await loadDemo(graph).finally(() => graph.close());
}
