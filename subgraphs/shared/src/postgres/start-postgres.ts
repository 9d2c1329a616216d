import { existsSync, realpathSync } from 'node:fs';
import { prepareDataPlace } from './data-place.ts';
import type { DataPlace } from './data-place.ts';
import { answers, databaseUrl, ensureDatabase } from './ensure-database.ts';
import type { Address } from './ensure-database.ts';
import { initialiseCluster, readPassword } from './initialise-cluster.ts';
import { explainFault, faultFromLog, PostgresLaunchError } from './launch-error.ts';
import { withLaunchLock } from './launch-lock.ts';
import { enterAsParent, liveParents } from './parents.ts';
import { platformBinaries } from './platform-binaries.ts';
import { findPostmaster, settledPostmaster } from './postmaster.ts';
import { reachableBinaries } from './reachable-binaries.ts';
import { SYSTEM_FOLDER } from './root-folder.ts';
import { boundLogs, lastLogLines } from './server-log.ts';
import { settingsOf, startServer, stopServer } from './server-process.ts';
import type { ServerOptions } from './server-process.ts';
import { readSettings } from './server-settings.ts';
import type { Durability } from './server-settings.ts';
import { prepareSocketFolder } from './socket-folder.ts';

export interface StartPostgresOptions {
  /** Folder of the data, the lock and the logs; made where it is missing. */
  readonly dataDir: string;
  /** Demanded port; refused when taken. Without it a free one is found and remembered. */
  readonly port?: number;
  /** Told in one line what happens. */
  readonly log?: (message: string) => void;
  /** @default 'full'. `off` is for tests: a power cut may destroy the data. */
  readonly durability?: Durability;
  /**
   * Lets several processes stand on one server; the last to call `stop` stops it.
   * @default false: a second process is refused while the first lives.
   */
  readonly shared?: boolean;
  /** Where root keeps what a closed checkout would hide from the server's user. */
  readonly systemFolder?: string;
}

export interface RunningPostgres {
  /** Superuser on the database `entresol`, by the loopback address: any tool understands it. */
  readonly url: string;
  /** The same by the server's socket, where it has one: for our own processes. */
  readonly localUrl: string;
  readonly port: number;
  readonly pid: number;
  /** Whether the server ran already, left by a killed parent or kept by another one. */
  readonly reused: boolean;
  /** Stops the server, unless others share it; call it last. Repeated calls are one. */
  stop(): Promise<void>;
}

/** Long enough for the recovery of a server that another process had begun to start. */
const READY_MS_MAX = 120_000;

/**
 * A PostgreSQL that answers, on data of its own below `dataDir`; made at the first start.
 *
 * The server outlives this process unless `stop` is called, and the next start finds and reuses it.
 * Throws a `PostgresLaunchError` that says in two languages what to do.
 */
export async function startPostgres(options: StartPostgresOptions): Promise<RunningPostgres> {
  try {
    return await launch(options);
  } catch (error) {
    throw explainFault(error);
  }
}

async function launch(options: StartPostgresOptions): Promise<RunningPostgres> {
  const { dataDir, durability = 'full', systemFolder = SYSTEM_FOLDER } = options;
  const installed = platformBinaries();
  const place = await prepareDataPlace(dataDir, systemFolder);
  const binaries =
    place.account === null
      ? installed
      : await reachableBinaries(installed, place.account, systemFolder);
  const socketFolder = await prepareSocketFolder(place);
  const server: ServerOptions = { place, binaries, durability, socketFolder, port: options.port };

  return withLaunchLock(place.folder, async () => {
    const others = liveParents(place.folder);
    if (others.length > 0 && options.shared !== true) throw inUse(place, others);
    const leave = enterAsParent(place.folder);
    try {
      await initialiseCluster(place, binaries, durability === 'full');
      return await serve(server, others.length > 0, leave, options.log ?? (() => undefined));
    } catch (error) {
      leave();
      throw error;
    }
  });
}

async function serve(
  server: ServerOptions,
  isShared: boolean,
  leave: () => void,
  log: (message: string) => void,
): Promise<RunningPostgres> {
  const { place, binaries } = server;
  const began = Date.now();
  const reused = await findServer(server, isShared, log);
  const port = reused ?? (await startServer(server));
  const address = { port, password: readPassword(place.cluster) };
  const served = await ensureDatabase(address, READY_MS_MAX).catch(async (error: unknown) => {
    const fault = notReady(place, began, error);
    if (reused === null) await stopServer(place, binaries);
    throw fault;
  });
  const pid = findPostmaster(place.cluster)?.pid;
  if (pid === undefined || !isSameFolder(served, place.cluster)) throw notReady(place, began);

  const verb = reused === null ? 'started' : 'found running';
  log(`PostgreSQL ${verb}: port ${port}, process ${pid}, data ${place.folder}`);
  const endLogs = boundLogs(place.logFolder);
  let stopped: Promise<void> | null = null;
  const stop = async () => {
    endLogs();
    await withLaunchLock(place.folder, async () => {
      leave();
      if (liveParents(place.folder).length === 0) await stopServer(place, binaries);
    });
  };
  return {
    url: databaseUrl(address),
    localUrl: await localUrl(server, address),
    port,
    pid,
    reused: reused !== null,
    stop: () => (stopped ??= stop()),
  };
}

/** By the socket, if the server really answers there. */
async function localUrl({ socketFolder }: ServerOptions, address: Address): Promise<string> {
  const local = socketFolder === null ? address : { ...address, socketFolder };
  return databaseUrl((await answers(local)) ? local : address);
}

/** The port of a server to go on with; one that runs with other settings is stopped first. */
async function findServer(
  server: ServerOptions,
  isShared: boolean,
  log: (message: string) => void,
): Promise<number | null> {
  const { place, binaries, port } = server;
  const found = await settledPostmaster(place.cluster, READY_MS_MAX);
  if (found === null) return null;
  const wanted = found.port !== null && settingsOf(server, found.port);
  const suits = wanted === readSettings(place.cluster) && (port ?? found.port) === found.port;
  if (found.port !== null && (suits || isShared)) return found.port;
  log(`PostgreSQL (process ${found.pid}) runs with other settings: restarting it`);
  await stopServer(place, binaries);
  return null;
}

function isSameFolder(told: string, folder: string): boolean {
  return existsSync(told) && realpathSync(told) === folder;
}

function notReady(place: DataPlace, sinceMs: number, cause?: unknown): PostgresLaunchError {
  const told = cause instanceof Error ? `${cause.message}\n` : '';
  return faultFromLog(`${told}${lastLogLines(place.logFolder, sinceMs)}`, 'START_FAILED', {
    en: `PostgreSQL in ${place.folder} does not answer.`,
    zh: `${place.folder} 中的 PostgreSQL 没有响应。`,
  });
}

function inUse({ folder }: DataPlace, parents: readonly number[]): PostgresLaunchError {
  return new PostgresLaunchError('IN_USE', {
    en:
      `${folder} is in use by process ${parents.join(', ')}. ` +
      'Stop it, or choose another folder with --data.',
    zh:
      `${folder} 正被进程 ${parents.join('、')} 使用。` +
      '请先停止该进程，或用 --data 换一个目录。',
  });
}
