import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { commandLine, processIdentity, workingFolder } from './process-identity.ts';

export interface Postmaster {
  readonly pid: number;
  /** Null until the server has written it. */
  readonly port: number | null;
  readonly state: 'starting' | 'stopping' | 'ready';
}

/**
 * The server that runs on this cluster now, or null.
 *
 * A dead server's postmaster.pid is left to PostgreSQL, which also checks that none of its children
 * lives; one whose number another process bears by now stops PostgreSQL, so it is removed here.
 */
export function findPostmaster(cluster: string): Postmaster | null {
  const path = join(cluster, 'postmaster.pid');
  const found = parse(path);
  if (found === null) return null;
  if (processIdentity(found.pid) !== null && isPostmasterOf(found.pid, cluster)) return found;
  if (isThere(found.pid)) rmSync(path, { force: true });
  return null;
}

/** Waits for a server that is shutting down to be gone, then says which one runs, if any. */
export async function settledPostmaster(cluster: string, waitMsMax: number) {
  const deadline = Date.now() + waitMsMax;
  let found = findPostmaster(cluster);
  while (found?.state === 'stopping' && Date.now() < deadline) {
    await delay(25);
    found = findPostmaster(cluster);
  }
  return found;
}

/**
 * In doubt yes: PostgreSQL's own check then decides. The working folder tells more than the
 * arguments, because it follows a data folder that was moved while the server ran.
 */
function isPostmasterOf(pid: number, cluster: string): boolean {
  const [program] = commandLine(pid) ?? [];
  if (program !== undefined && !basename(program).startsWith('postgres')) return false;
  return (workingFolder(pid) ?? cluster) === cluster;
}

/** As the kernel sees it: zombies count, and PostgreSQL takes them for living too. */
function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Lines: pid, folder, start time, port, socket folder, address, shared memory, state. */
function parse(path: string): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  const port = Number(lines[3]);
  const word = lines[7]?.trim();
  const state = word === 'ready' || word === 'stopping' ? word : 'starting';
  return { pid, port: port > 0 ? port : null, state };
}
