import { chmodSync, lstatSync, mkdirSync } from 'node:fs';

/** Where root keeps what the server's user must reach but a closed checkout hides. */
export const SYSTEM_FOLDER = '/var/lib/entresol';

/**
 * Makes a folder everyone may enter and only root may change; false where that cannot be had.
 *
 * A folder that somebody else prepared (in a temporary directory) is not trusted.
 */
export function rootFolder(path: string): boolean {
  try {
    mkdirSync(path, { recursive: true });
    const found = lstatSync(path);
    if (!found.isDirectory() || found.uid !== 0) return false;
    chmodSync(path, 0o755);
    return true;
  } catch {
    return false;
  }
}
