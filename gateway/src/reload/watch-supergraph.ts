import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Logger } from '@entresol/shared';
import { GraphRefused } from '../foreign/read-graph-file.ts';

/** Editors and deployments write a file in several steps. */
const SETTLE_MS = 200;

/**
 * Takes a supergraph anew whenever its file has changed, or on SIGHUP.
 *
 * A file that cannot be served is said so in the log, and what was served before goes on.
 */
export function watchSupergraph(
  file: string,
  parts: {
    readonly log: Logger;
    readonly first: string;
    reload(supergraphSdl: string): Promise<number>;
  },
): { look(): Promise<void>; close(): void } {
  const { log } = parts;
  let taken = parts.first;
  let timer: NodeJS.Timeout | null = null;
  let turn: Promise<void> = Promise.resolve();

  async function take(): Promise<void> {
    try {
      const text = await readFile(file, 'utf8');
      if (text === taken) return log.info({ file }, 'supergraph is the same');
      const prepared = await parts.reload(text);
      taken = text;
      log.info({ file, prepared }, 'supergraph exchanged');
    } catch (err) {
      // What is meant for people is said whole; of all else the log keeps the first line.
      const why = err instanceof GraphRefused ? { reason: err.message } : { err };
      log.error({ ...why, file }, 'supergraph not taken; the one before it is still served');
    }
  }

  // One after the other: the last file wins.
  const look = () => (turn = turn.then(take));
  // The folder, because a file that is replaced is another file.
  const watcher = watch(dirname(file), (_event, name) => {
    if (name !== basename(file)) return;
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void look(), SETTLE_MS);
  });
  watcher.unref();
  const onSignal = () => void look();
  process.on('SIGHUP', onSignal);
  return {
    look,
    close() {
      if (timer) clearTimeout(timer);
      watcher.close();
      process.off('SIGHUP', onSignal);
    },
  };
}
