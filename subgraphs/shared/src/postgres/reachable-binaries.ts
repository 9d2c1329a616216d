import { createHash, randomBytes } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { chmod, cp, lstat, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { orDatabaseUrl, PostgresLaunchError } from './launch-error.ts';
import { binariesIn } from './platform-binaries.ts';
import type { Binaries } from './platform-binaries.ts';
import { rootFolder } from './root-folder.ts';
import { runProgram } from './run-program.ts';
import type { Account } from './run-program.ts';

/**
 * Binaries that the account can run: the given ones, else a copy only root can change.
 *
 * A checkout under /root, or made with a strict umask, is closed to the server's user.
 */
export async function reachableBinaries(
  binaries: Binaries,
  account: Account,
  systemFolder: string,
): Promise<Binaries> {
  if (await canRun(binaries, account)) return binaries;
  const folders = [systemFolder, join(tmpdir(), 'entresol-postgres')];
  for (const folder of folders) {
    if (!rootFolder(folder)) continue;
    const copy = await copyInto(folder, binaries);
    // A folder may be closed, or mounted without the right to execute.
    if (await canRun(copy, account)) return copy;
  }
  throw new PostgresLaunchError(
    'BINARIES_BROKEN',
    orDatabaseUrl({
      en:
        `User ${account.name} cannot run PostgreSQL from ${binaries.root} ` +
        `nor from a copy in ${folders.join(', ')}.`,
      zh:
        `用户 ${account.name} 无法运行 ${binaries.root} ` +
        `或其副本（${folders.join('、')}）中的 PostgreSQL。`,
    }),
  );
}

async function canRun(binaries: Binaries, account: Account): Promise<boolean> {
  const asAccount = { account, cwd: '/' };
  const catalog = join(binaries.root, 'share', 'postgresql', 'postgres.bki');
  const probes = await Promise.all([
    runProgram(binaries.postgres, ['--version'], asAccount),
    runProgram(binaries.initdb, ['--version'], asAccount),
    runProgram('/bin/sh', ['-c', 'test -r "$1"', 'sh', catalog], asAccount),
  ]);
  return probes.every((probe) => probe.code === 0);
}

async function copyInto(folder: string, binaries: Binaries): Promise<Binaries> {
  const hash = createHash('sha256').update(binaries.root).digest('hex').slice(0, 12);
  const target = join(folder, `postgres-${binaries.version}-${hash}`);
  // Looked at each time: cleaners of temporary folders remove single old files.
  if (!(await isWholeCopy(binaries.root, target))) await replaceTree(binaries.root, target);
  return binariesIn(target, binaries.version);
}

/** Copies beside the target and renames, so that a killed copy is never taken for a whole one. */
async function replaceTree(source: string, target: string): Promise<void> {
  const unique = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const fresh = `${target}.new-${unique}`;
  const old = `${target}.old-${unique}`;
  await cp(source, fresh, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  await openToRead(fresh);
  await rename(target, old).catch(() => undefined);
  await rename(fresh, target).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    if (!(await isWholeCopy(source, target))) throw error; // Else another process was faster.
  });
  await rm(old, { recursive: true, force: true });
}

/** The source may be closed by its own modes; the copy is readable, and writable for root alone. */
async function openToRead(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) continue;
    const runs = entry.isDirectory() || ((await lstat(path)).mode & 0o100) !== 0;
    await chmod(path, runs ? 0o755 : 0o644);
  }
}

/** By size and time alone: only root can write there, and reading 60 MB would slow each start. */
async function isWholeCopy(source: string, copy: string): Promise<boolean> {
  try {
    for (const entry of await readdir(source, { withFileTypes: true, recursive: true })) {
      const path = join(entry.parentPath, entry.name);
      const found = lstatSync(join(copy, path.slice(source.length)));
      if (found.uid !== 0) return false;
      if (entry.isSymbolicLink()) continue;
      if ((found.mode & 0o022) !== 0) return false;
      const wanted = lstatSync(path);
      const isSame = wanted.size === found.size && sameSecond(wanted.mtimeMs, found.mtimeMs);
      if (entry.isFile() && !isSame) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/** Not every file system keeps fractions. */
const sameSecond = (one: number, other: number) => Math.abs(one - other) < 1_000;
