/** Why PostgreSQL could not be started or stopped; stable, for programs. */
export type LaunchFault =
  | 'PLATFORM_UNSUPPORTED'
  | 'BINARIES_BROKEN'
  | 'ACCOUNT_UNUSABLE'
  | 'DATA_UNREACHABLE'
  | 'DATA_FOREIGN'
  | 'DATA_DAMAGED'
  | 'DATA_VERSION'
  | 'DATA_COPIED'
  | 'IN_USE'
  | 'PORT_TAKEN'
  | 'DISK_FULL'
  | 'NO_PERMISSION'
  | 'KERNEL_LIMIT'
  | 'START_FAILED'
  | 'STOP_FAILED';

export interface FaultText {
  readonly en: string;
  readonly zh: string;
}

/**
 * Says in English and Chinese what went wrong with the database and what to do about it.
 *
 * The message carries the last lines of the server's log where there are any, because the person
 * who reads it has no other window into a server that never came up.
 */
export class PostgresLaunchError extends Error {
  readonly code: LaunchFault;
  readonly logLines: string;

  constructor(code: LaunchFault, text: FaultText, detail: { log?: string; cause?: unknown } = {}) {
    const log = detail.log?.trim() ?? '';
    const shown = log === '' ? '' : `\n--- PostgreSQL ---\n${log}`;
    super(`${text.en}\n${text.zh}${shown}`, { cause: detail.cause });
    this.name = 'PostgresLaunchError';
    this.code = code;
    this.logLines = log;
  }
}

const OTHER_DATABASE: FaultText = {
  en: 'Or set DATABASE_URL to use a PostgreSQL that is already running.',
  zh: '也可以设置 DATABASE_URL，改用已有的 PostgreSQL。',
};

/** Adds the way out that always exists: a database of the operator's own. */
export function orDatabaseUrl(text: FaultText): FaultText {
  return { en: `${text.en} ${OTHER_DATABASE.en}`, zh: `${text.zh}${OTHER_DATABASE.zh}` };
}

const DISK_FULL: FaultText = {
  en: 'The disk is full: PostgreSQL cannot write. Free some space and start again.',
  zh: '磁盘已满，PostgreSQL 无法写入。请清理空间后重新启动。',
};

const NO_PERMISSION: FaultText = {
  en: 'PostgreSQL may not read or write its files. Check the owner of the data folder.',
  zh: '没有读写数据库文件的权限。请检查数据目录的所有者。',
};

const KERNEL_LIMIT: FaultText = {
  en: 'The system has no shared memory or semaphores left for PostgreSQL.',
  zh: '系统的共享内存或信号量不足，PostgreSQL 无法启动。',
};

const PORT_TAKEN: FaultText = {
  en: 'The port of PostgreSQL is used by another program.',
  zh: 'PostgreSQL 的端口已被其他程序占用。',
};

/** Ordered: running out of semaphores is reported by the system as "No space left on device". */
const TOLD_BY_LOG: readonly (readonly [RegExp, LaunchFault, FaultText])[] = [
  [/could not create (shared memory|semaphores)/i, 'KERNEL_LIMIT', KERNEL_LIMIT],
  [/No space left on device|Disk quota exceeded/i, 'DISK_FULL', DISK_FULL],
  [/Address already in use/i, 'PORT_TAKEN', PORT_TAKEN],
  [/Permission denied|Read-only file system/i, 'NO_PERMISSION', NO_PERMISSION],
];

/** Names the fault that the output of a PostgreSQL program speaks of, else the one given. */
export function faultFromLog(
  log: string,
  otherwise: LaunchFault,
  text: FaultText,
): PostgresLaunchError {
  const [, code, told] = TOLD_BY_LOG.find(([pattern]) => pattern.test(log)) ?? [];
  return new PostgresLaunchError(code ?? otherwise, orDatabaseUrl(told ?? text), { log });
}

const FULL = new Set(['ENOSPC', 'EDQUOT']);
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Turns an error of the file system into one that says what to do; others pass as they are. */
export function explainFault(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof PostgresLaunchError) return error;
  const { code = '', path } = error as NodeJS.ErrnoException;
  const where = path === undefined ? '' : `: ${path}`;
  if (code === 'EEXIST' || code === 'ENOTDIR') return notAFolder(where, error);
  const known = FULL.has(code) ? DISK_FULL : FORBIDDEN.has(code) ? NO_PERMISSION : null;
  if (known === null) return error;
  const text = orDatabaseUrl({
    en: `${known.en} (${code}${where})`,
    zh: `${known.zh}(${code}${where})`,
  });
  return new PostgresLaunchError(FULL.has(code) ? 'DISK_FULL' : 'NO_PERMISSION', text, {
    cause: error,
  });
}

function notAFolder(where: string, cause: Error): PostgresLaunchError {
  const text: FaultText = {
    en: `The data folder of PostgreSQL is not a folder${where}. Choose another one with --data.`,
    zh: `PostgreSQL 的数据目录不是一个目录${where}。请用 --data 换一个目录。`,
  };
  return new PostgresLaunchError('DATA_FOREIGN', text, { cause });
}
