import { readdirSync, readFileSync } from 'node:fs';

const TICK_MS = 10;

/** Processor time of processes so far, all threads; null where the system does not tell. */
export function cpuMsOf(pids: readonly number[]): number | null {
  const times = pids.map((pid) => statOf(pid)?.cpuMs ?? null);
  if (times.length === 0 || times.includes(null)) return null;
  return times.reduce<number>((sum, ms) => sum + ms!, 0);
}

/** The same for a process and what it has started, the children that have ended included. */
export function cpuMsOfFamily(pid: number): number | null {
  try {
    const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const children = all.map(Number).filter((one) => statOf(one)?.parent === pid);
    const living = children.map((one) => statOf(one)?.cpuMs ?? 0).reduce((sum, ms) => sum + ms, 0);
    const own = statOf(pid);
    return own ? own.cpuMs + own.endedMs + living : null;
  } catch {
    return null;
  }
}

function statOf(pid: number) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Behind the name in brackets, which may hold blanks: state, parent and so on.
    const fields = text
      .slice(text.lastIndexOf(') ') + 2)
      .split(' ')
      .map(Number);
    const [, parent] = fields;
    const [user, system, endedUser, endedSystem] = fields.slice(11, 15);
    const cpuMs = (user! + system!) * TICK_MS;
    return { parent, cpuMs, endedMs: (endedUser! + endedSystem!) * TICK_MS };
  } catch {
    return null;
  }
}
