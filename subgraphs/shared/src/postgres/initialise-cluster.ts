import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import type { DataPlace } from './data-place.ts';
import { faultFromLog, PostgresLaunchError } from './launch-error.ts';
import type { Binaries } from './platform-binaries.ts';
import { runProgram } from './run-program.ts';
import { SETTINGS_FILE } from './server-settings.ts';
import { syncFolder, writeOwnedFile } from './write-owned-file.ts';

/** Role and database of the launcher. */
export const SUPERUSER = 'entresol';
const PASSWORD_FILE = 'entresol.password';
const UNFINISHED = 'cluster.new-';

/**
 * Leaves a whole cluster in the place, making one where there is none.
 *
 * initdb works beside it and the result is renamed: whatever bears the name `cluster` is whole and
 * is never deleted; what a killed initdb left behind never bears it.
 */
export async function initialiseCluster(
  place: DataPlace,
  binaries: Binaries,
  durable: boolean,
): Promise<void> {
  removeUnfinished(place.folder);
  if (existsSync(place.cluster)) return checkCluster(place.cluster, binaries);

  const fresh = join(place.folder, `${UNFINISHED}${randomBytes(4).toString('hex')}`);
  const passwordFile = `${fresh}.password`;
  try {
    const password = randomBytes(24).toString('base64url');
    writeOwnedFile(passwordFile, password, place.account);
    await runInitdb(fresh, passwordFile, place, binaries, durable);
    renameSync(passwordFile, join(fresh, PASSWORD_FILE));
    appendFileSync(join(fresh, 'postgresql.conf'), `\ninclude_if_exists = '${SETTINGS_FILE}'\n`);
    syncFolder(fresh);
    renameSync(fresh, place.cluster);
    syncFolder(place.folder);
  } catch (error) {
    removeUnfinished(place.folder);
    throw error;
  }
}

/** The password of the superuser, made at random when the cluster was. */
export function readPassword(cluster: string): string {
  return readFileSync(join(cluster, PASSWORD_FILE), 'utf8');
}

async function runInitdb(
  folder: string,
  passwordFile: string,
  place: DataPlace,
  binaries: Binaries,
  durable: boolean,
): Promise<void> {
  const args = [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
  const ran = await runProgram(binaries.initdb, args, {
    account: place.account,
    cwd: place.folder,
  });
  if (ran.code === 0) return;
  throw faultFromLog(ran.output, 'START_FAILED', {
    en: `A new database could not be made in ${place.folder}.`,
    zh: `无法在 ${place.folder} 中创建新的数据库。`,
  });
}

function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(UNFINISHED)) continue;
    // An orphaned initdb may still be writing; what is left then goes at the next start.
    try {
      rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
    }
  }
}

function checkCluster(cluster: string, binaries: Binaries): void {
  const parts = ['PG_VERSION', 'postgresql.conf', PASSWORD_FILE, join('global', 'pg_control')];
  const missing = parts.filter((part) => !existsSync(join(cluster, part)));
  if (missing.length > 0) {
    throw new PostgresLaunchError('DATA_DAMAGED', {
      en:
        `${cluster} is damaged: ${missing.join(', ')} missing. Nothing was changed. ` +
        'Restore it, or move it away to begin anew.',
      zh:
        `${cluster} 已损坏：缺少 ${missing.join('、')}。未做任何改动。` +
        '请恢复数据，或将其移走后重新开始。',
    });
  }
  chmodSync(cluster, 0o700); // The server refuses data that others could read.
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const [major] = binaries.version.split('.');
  if (made === major) return;
  throw new PostgresLaunchError('DATA_VERSION', {
    en:
      `${cluster} was made by PostgreSQL ${made}; this version brings PostgreSQL ${major}. ` +
      `Run the old version, or serve the folder with PostgreSQL ${made} and set DATABASE_URL.`,
    zh:
      `${cluster} 由 PostgreSQL ${made} 创建，而当前版本自带 PostgreSQL ${major}。` +
      `请运行旧版本，或用 PostgreSQL ${made} 提供服务并设置 DATABASE_URL。`,
  });
}
