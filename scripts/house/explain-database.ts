import { UsageError } from './arguments.ts';

interface Advice {
  readonly zh: string;
  readonly en: string;
}

const UNREACHABLE: Advice = {
  zh: '连接不上。请确认它已启动，且地址和端口正确。',
  en: 'it cannot be reached. Check that it runs, and its address and port.',
};
const LOGIN: Advice = {
  zh: '用户名或密码不对。请核对后重试。',
  en: 'it refuses the user or the password. Check both.',
};
const ADVICE: Readonly<Record<string, Advice>> = {
  ECONNREFUSED: UNREACHABLE,
  ECONNRESET: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  ENOTFOUND: UNREACHABLE,
  EAI_AGAIN: UNREACHABLE,
  ETIMEDOUT: UNREACHABLE,
  ENOENT: UNREACHABLE,
  '28P01': LOGIN,
  '28000': LOGIN,
  '3D000': {
    zh: '该数据库不存在。请先创建它。',
    en: 'there is no such database. Create it first.',
  },
  '42501': {
    zh: '该用户没有建立 schema 的权限。请执行 grant create on database … to …。',
    en: 'its user may not create schemas. Run: grant create on database … to …',
  },
};

/** Says what is wrong with the database that `DATABASE_URL` names; other errors stay as they are. */
export function explainDatabase(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const advice = ADVICE[String((error as NodeJS.ErrnoException).code)];
  if (!advice) return error;
  return new UsageError(
    `无法使用 DATABASE_URL 的数据库（${error.message}）：${advice.zh}\n` +
      `The database of DATABASE_URL cannot be used (${error.message}): ${advice.en}`,
    { cause: error },
  );
}

/** Refuses an address that is not one of PostgreSQL; the address itself holds a password. */
export function checkDatabaseUrl(address: string): void {
  if (URL.canParse(address) && /^postgres(ql)?:$/.test(new URL(address).protocol)) return;
  throw new UsageError(
    'DATABASE_URL 应为 postgres://用户:密码@主机:端口/数据库。\n' +
      'DATABASE_URL must be postgres://user:password@host:port/database.',
  );
}
