import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './arguments.ts';

/** Secrets of one installation, kept beside its data, readable by its owner alone. */
export interface Secrets {
  readonly token: string;
  readonly statement: string;
  readonly database: string;
  readonly payment: string;
}

const FILE = 'secrets.json';

/** Reads the secrets of a data folder, or makes them when it is new. */
export async function provideSecrets(dataDir: string): Promise<Secrets> {
  const path = join(dataDir, FILE);
  if (!existsSync(path)) {
    await mkdir(dataDir, { recursive: true, mode: 0o755 });
    const fresh = `${path}.${process.pid}`;
    await writeFile(fresh, JSON.stringify(newSecrets(), null, 2), { mode: 0o600, flush: true });
    // Whoever links first wins; the other one reads what is there.
    await link(fresh, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    await rm(fresh);
  }
  return JSON.parse(await readFile(path, 'utf8')) as Secrets;
}

/** Reads the secrets of an installation that exists; says how to make one otherwise. */
export async function readSecrets(dataDir: string): Promise<Secrets> {
  const path = join(dataDir, FILE);
  if (!existsSync(path)) {
    throw new UsageError(
      `${dataDir} 中没有系统数据。请先运行 npm start（或用 --data 指定目录）。\n` +
        `There is no system in ${dataDir}. Run npm start first, or name its folder with --data.`,
    );
  }
  return JSON.parse(await readFile(path, 'utf8')) as Secrets;
}

function newSecrets(): Secrets {
  const secret = () => randomBytes(32).toString('base64url');
  return { token: secret(), statement: secret(), database: secret(), payment: secret() };
}
