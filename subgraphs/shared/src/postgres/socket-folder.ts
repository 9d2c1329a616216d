import { chmodSync, chownSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { DataPlace } from './data-place.ts';

/** What a path to a socket may have on macOS; Linux lets it have four more. */
const PATH_BYTES_MAX = 103;
const LONGEST_NAME = '.s.PGSQL.65535';

/**
 * Makes the folder of the server's socket and says where it is; null where there can be none.
 *
 * A socket costs half of what the loopback address does for each statement. There is none on
 * Windows, where the path is too long, or where the file system holds no sockets (shared folders of
 * virtual machines): the server would not start there.
 */
export async function prepareSocketFolder(place: DataPlace): Promise<string | null> {
  const folder = join(place.folder, 'socket');
  const bytes = Buffer.byteLength(join(folder, LONGEST_NAME));
  if (process.platform === 'win32' || bytes > PATH_BYTES_MAX) return null;
  mkdirSync(folder, { recursive: true });
  if (place.account !== null) chownSync(folder, place.account.uid, place.account.gid);
  chmodSync(folder, 0o700);
  return (await holdsSockets(folder)) ? folder : null;
}

/**
 * Removes what a server that is gone left behind; to be called when none runs.
 *
 * Its lock names a process, and a number that another one bears by now would stop the next server.
 */
export function clearSocketFolder(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
}

function holdsSockets(folder: string): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(join(folder, `.p${process.pid}`), () => probe.close(() => done(true)));
  });
}
