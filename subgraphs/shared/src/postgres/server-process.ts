import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { DataPlace } from './data-place.ts';
import { freePort, isPortFree } from './free-port.ts';
import { faultFromLog, PostgresLaunchError } from './launch-error.ts';
import type { Binaries } from './platform-binaries.ts';
import { findPostmaster } from './postmaster.ts';
import { runProgram } from './run-program.ts';
import { lastLogLines, START_LOG } from './server-log.ts';
import { clearSocketFolder } from './socket-folder.ts';
import { rememberedPort, renderSettings, SETTINGS_FILE } from './server-settings.ts';
import type { Durability } from './server-settings.ts';
import { writeOwnedFile } from './write-owned-file.ts';

export interface ServerOptions {
  readonly place: DataPlace;
  readonly binaries: Binaries;
  readonly durability: Durability;
  readonly socketFolder: string | null;
  /** Demanded by the caller; otherwise the remembered one, or a free one. */
  readonly port: number | undefined;
}

/** Recovery after a crash replays at most a gigabyte of log; slow disks take their time. */
const START_SECONDS_MAX = 300;
const STOP_SECONDS_MAX = 120;
/** Children of a killed server notice it within moments, and hold its memory until then. */
const ORPHANS_MS_MAX = 10_000;

/** The text of the settings that a server is to run with. */
export function settingsOf(options: ServerOptions, port: number): string {
  const { place, binaries, durability, socketFolder } = options;
  const { version } = binaries;
  return renderSettings({ port, durability, logFolder: place.logFolder, socketFolder, version });
}

/** Starts a server in a session of its own and returns the port it listens on. */
export async function startServer(options: ServerOptions): Promise<number> {
  const orphansUntil = Date.now() + ORPHANS_MS_MAX;
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(options);
    const fault = await tryStart(options, port);
    if (fault === null) return port;
    const orphans = /shared memory block .* is still in use/.test(fault.logLines);
    if (orphans && Date.now() < orphansUntil) await delay(100);
    // Somebody took the port between our look and the server's.
    else if (fault.code !== 'PORT_TAKEN' || options.port !== undefined || attempt >= 5) throw fault;
  }
}

/**
 * Stops the server as `pg_ctl stop -m fast` does: transactions are rolled back, everything
 * committed is on disk. Never kills it harder; a server that is gone already counts as stopped.
 */
export async function stopServer(place: DataPlace, binaries: Binaries): Promise<void> {
  if (findPostmaster(place.cluster) === null) return;
  const began = Date.now();
  const args = ['stop', '-D', place.cluster, '-m', 'fast', '-w', '-t', `${STOP_SECONDS_MAX}`, '-s'];
  const ran = await pgCtl(binaries, place, args);
  if (ran.code === 0 || findPostmaster(place.cluster) === null) return;
  throw faultFromLog(`${ran.output}\n${lastLogLines(place.logFolder, began)}`, 'STOP_FAILED', {
    en: `PostgreSQL in ${place.folder} did not stop in ${STOP_SECONDS_MAX} s; left running.`,
    zh: `${place.folder} 中的 PostgreSQL 未能在 ${STOP_SECONDS_MAX} 秒内停止，仍在运行。`,
  });
}

async function tryStart(options: ServerOptions, port: number): Promise<PostgresLaunchError | null> {
  const { place, binaries, socketFolder } = options;
  const { logFolder, cluster } = place;
  const settings = settingsOf(options, port);
  writeOwnedFile(join(cluster, SETTINGS_FILE), settings, place.account);
  const startLog = join(logFolder, START_LOG);
  rmSync(startLog, { force: true });
  if (socketFolder !== null) clearSocketFolder(socketFolder);

  const began = Date.now();
  const wait = ['-w', '-t', `${START_SECONDS_MAX}`, '-s'];
  // Relative to the folder, since pg_ctl hands both to a shell that reads `$` in them.
  const paths = ['-D', relative(place.folder, cluster), '-l', relative(place.folder, startLog)];
  const ran = await pgCtl(binaries, place, ['start', ...paths, ...wait]);
  if (ran.code === 0) return null;
  return faultFromLog(`${ran.output}\n${lastLogLines(logFolder, began)}`, 'START_FAILED', {
    en: `PostgreSQL in ${place.folder} could not be started.`,
    zh: `${place.folder} 中的 PostgreSQL 无法启动。`,
  });
}

async function choosePort({ port, place }: ServerOptions): Promise<number> {
  if (port === undefined) {
    const remembered = rememberedPort(place.cluster);
    return remembered !== null && (await isPortFree(remembered)) ? remembered : freePort();
  }
  if (await isPortFree(port)) return port;
  throw new PostgresLaunchError('PORT_TAKEN', {
    en: `Port ${port}, asked for PostgreSQL, is used by another program. Choose another, or none.`,
    zh: `为 PostgreSQL 指定的端口 ${port} 已被其他程序占用。请换一个端口，或不指定。`,
  });
}

const pgCtl = (binaries: Binaries, { account, folder }: DataPlace, args: readonly string[]) =>
  runProgram(binaries.pgCtl, args, { account, cwd: folder, detached: true });
