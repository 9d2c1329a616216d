import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { PostgresLaunchError } from './launch-error.ts';
import { processIdentity } from './process-identity.ts';

const FILE = 'launch.lock';
/** Longest time between the creation of a lock file and its text: microseconds in truth. */
const UNWRITTEN_MS_MAX = 5_000;
const POLL_MS = 25;

/**
 * Runs `work` while no other process starts or stops a server in this folder.
 *
 * Others wait. A lock left by a killed process is recognised, because no process with the identity
 * it names lives, and is broken. PostgreSQL's own postmaster.pid stays the last line of defence.
 */
export async function withLaunchLock<T>(
  folder: string,
  work: () => Promise<T>,
  waitMsMax = 120_000,
): Promise<T> {
  const path = join(folder, FILE);
  const deadline = Date.now() + waitMsMax;
  while (!take(path)) {
    breakIfStale(path);
    if (Date.now() > deadline) throw busy(path);
    await delay(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Creates a file that names this process, or returns false where there is one already. */
export function take(path: string): boolean {
  const text = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) });
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    rmSync(path, { force: true }); // A full disk leaves it behind without its text.
    throw error;
  }
}

/** The process id a file of `take` names, or null when that process is no more. */
export function liveHolder(path: string): number | null {
  try {
    const { pid, identity } = parseHolder(readFileSync(path, 'utf8'));
    if (pid === null) return Date.now() - statSync(path).mtimeMs < UNWRITTEN_MS_MAX ? -1 : null;
    return processIdentity(pid) === identity ? pid : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function parseHolder(text: string): { pid: number | null; identity: string | null } {
  try {
    return JSON.parse(text) as { pid: number; identity: string };
  } catch {
    return { pid: null, identity: null };
  }
}

/** One breaker at a time: two must not remove each other's new lock as the stale one. */
function breakIfStale(path: string): void {
  if (liveHolder(path) !== null) return;
  const breaker = `${path}.break`;
  if (!take(breaker)) {
    if (liveHolder(breaker) === null) rmSync(breaker, { force: true });
    return;
  }
  try {
    if (liveHolder(path) === null) rmSync(path, { force: true });
  } finally {
    rmSync(breaker, { force: true });
  }
}

function busy(path: string): PostgresLaunchError {
  const pid = liveHolder(path) ?? '?';
  return new PostgresLaunchError('IN_USE', {
    en: `Process ${pid} has been starting or stopping this database for too long (${path}).`,
    zh: `进程 ${pid} 启动或停止此数据库的时间过长（${path}）。`,
  });
}
