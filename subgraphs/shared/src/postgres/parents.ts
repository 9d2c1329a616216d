import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { liveHolder, take } from './launch-lock.ts';

const PREFIX = 'parent-';

/**
 * The living processes that stand on the server of this folder; traces of dead ones are removed.
 *
 * Call it under the launch lock.
 */
export function liveParents(folder: string): number[] {
  const parents: number[] = [];
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(PREFIX)) continue;
    const path = join(folder, name);
    const pid = liveHolder(path);
    if (pid === null) rmSync(path, { force: true });
    else parents.push(pid);
  }
  return parents;
}

/** Registers this process as standing on the server, until the returned function is called. */
export function enterAsParent(folder: string): () => void {
  const path = join(folder, `${PREFIX}${process.pid}-${randomBytes(4).toString('hex')}`);
  take(path);
  return () => rmSync(path, { force: true });
}
