import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/**
 * A text that no other process ever has, or null when no such process lives.
 *
 * A process id alone is not enough: ids come round again, after a restart of a container at once.
 */
export function processIdentity(pid: number): string | null {
  if (!isAlive(pid)) return null;
  if (process.platform === 'linux') return linuxIdentity(pid);
  const started = processStatus(pid, 'lstart=');
  return started === null ? `${pid}` : `${pid} ${started}`;
}

/** The arguments a process was started with, or null when the system does not tell. */
export function commandLine(pid: number): readonly string[] | null {
  if (process.platform !== 'linux') return processStatus(pid, 'args=')?.split(' ') ?? null;
  const text = readOrNull(`/proc/${pid}/cmdline`);
  return text === null || text === '' ? null : text.split('\0');
}

/** The folder a process works in, or null when the system does not tell. */
export function workingFolder(pid: number): string | null {
  try {
    return process.platform === 'linux' ? readlinkSync(`/proc/${pid}/cwd`) : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function linuxIdentity(pid: number): string | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  if (stat === null) return `${pid}`; // Hidden from us (hidepid), yet alive.
  // The name, in brackets, may hold spaces; state is the first field behind it, start the 20th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A zombie only waits to be buried: where node is process 1 nobody does that.
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  const boot = readOrNull('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return `${pid} ${fields[19]} ${boot}`;
}

function processStatus(pid: number, column: string): string | null {
  if (process.platform === 'win32') return null;
  try {
    const options = { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } } as const;
    return execFileSync('ps', ['-p', String(pid), '-ww', '-o', column], options).trim();
  } catch {
    return null;
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
