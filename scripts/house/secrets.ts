import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from './arguments.ts';

/** Secrets of one installation, kept beside its data, readable by its owner alone. */
export interface Secrets {
  readonly token: string;
  readonly statement: string;
  readonly database: string;
  readonly payment: string;
}

const FILE = 'secrets.json';
const NAMES = ['token', 'statement', 'database', 'payment'] as const;

/** Reads the secrets of a data folder, or makes them when it is new. */
export async function provideSecrets(dataDir: string): Promise<Secrets> {
  const path = join(dataDir, FILE);
  if (!existsSync(path)) {
    await makeSecrets(dataDir, path).catch((error: unknown) => {
      throw explainFolder(error, dataDir);
    });
  }
  return read(path);
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
  return read(path);
}

async function makeSecrets(dataDir: string, path: string): Promise<void> {
  await makeFolder(dataDir);
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, JSON.stringify(newSecrets(), null, 2), { mode: 0o600, flush: true });
  // Whoever links first wins; the other one reads what is there.
  await link(fresh, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(fresh);
}

// Step by step: Node's own way never ends where nothing can be made, as below /proc.
async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path, { mode: 0o755 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

async function read(path: string): Promise<Secrets> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new UsageError(`无法读取 / cannot be read: ${error.message}`, { cause: error });
  });
  const secrets = parse(text);
  if (NAMES.every((name) => typeof secrets?.[name] === 'string')) return secrets as Secrets;
  throw new UsageError(
    `${path} 已损坏。请从备份恢复它，或用 --data 换一个目录。\n` +
      `${path} is damaged. Restore it from a backup, or choose another folder with --data.`,
  );
}

function parse(text: string): Partial<Secrets> | null {
  try {
    return JSON.parse(text) as Partial<Secrets> | null;
  } catch {
    return null;
  }
}

function explainFolder(error: unknown, dataDir: string): UsageError {
  const { message } = error as Error;
  return new UsageError(
    `无法在 ${dataDir} 中保存数据（${message}）。请检查权限和磁盘，或用 --data 换一个目录。\n` +
      `Nothing can be kept in ${dataDir} (${message}). Check its rights and the disk, or choose ` +
      `another folder with --data.`,
    { cause: error },
  );
}

function newSecrets(): Secrets {
  const secret = () => randomBytes(32).toString('base64url');
  return { token: secret(), statement: secret(), database: secret(), payment: secret() };
}
