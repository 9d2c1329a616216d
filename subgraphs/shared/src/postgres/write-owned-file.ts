import { closeSync, fchownSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import type { Account } from './run-program.ts';

/** Replaces a file as a whole, readable for the server's user alone; a crash leaves old or new. */
export function writeOwnedFile(path: string, text: string, account: Account | null): void {
  const fresh = `${path}.new`;
  const file = openSync(fresh, 'w', 0o600);
  try {
    writeSync(file, text);
    if (account !== null) fchownSync(file, account.uid, account.gid);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(fresh, path);
}

/** Makes a rename in this folder survive a power cut, where the system knows how. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
