import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the server writes before its log collector runs. */
export const START_LOG = 'start.log';
const FILES_MAX = 5;
const PRUNE_EVERY_MS = 60_000;

/** The last lines the server wrote since a moment, its first words at the start included. */
export function lastLogLines(folder: string, sinceMs: number, count = 15): string {
  const newest = serverLogs(folder).at(-1);
  const names = newest === undefined ? [START_LOG] : [START_LOG, newest];
  const lines = names.flatMap((name) => {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    // File times are coarser than the clock.
    if (!found || found.mtimeMs < sinceMs - 50) return [];
    return readFileSync(path, 'utf8').trim().split('\n');
  });
  return lines.slice(-count).join('\n');
}

/** Keeps the logs of a folder bounded until the returned function is called. */
export function boundLogs(folder: string): () => void {
  prune(folder);
  const timer = setInterval(() => prune(folder), PRUNE_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

function prune(folder: string): void {
  try {
    for (const name of serverLogs(folder).slice(0, -FILES_MAX)) rmSync(join(folder, name));
  } catch {
    // The folder was removed, or another process was faster: a log is not worth a crash.
  }
}

/** Oldest first: the names carry the time. */
function serverLogs(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^server-.*\.log$/.test(name))
    .sort();
}
