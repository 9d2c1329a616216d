import { statSync } from 'node:fs';
import { orDatabaseUrl, PostgresLaunchError } from './launch-error.ts';
import { runProgram } from './run-program.ts';
import type { Account } from './run-program.ts';

/** Ours first; the others are on most systems and serve where no user can be added. */
const OWN_NAME = 'entresol';
const FALLBACK_NAMES = ['postgres', 'nobody'];

/**
 * The user the server must run as: null (ourselves) unless we are root, which PostgreSQL refuses.
 *
 * Data that has an owner keeps it, so that an ordinary user can start it again after root did.
 */
export async function serverAccount(cluster: string): Promise<Account | null> {
  if (process.geteuid?.() !== 0) return null;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { name: `${owner.uid}`, uid: owner.uid, gid: owner.gid };

  const account = (await lookUp(OWN_NAME)) ?? (await addOwnUser()) ?? (await firstFallback());
  if (account === null || !(await canReach(account, '/'))) throw unusable(account);
  return account;
}

/** Whether the account can enter a folder, judged by trying (modes, ACLs and all). */
export async function canReach(account: Account, folder: string): Promise<boolean> {
  const { code } = await runProgram('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], {
    account,
    cwd: '/',
  });
  return code === 0;
}

async function addOwnUser(): Promise<Account | null> {
  const asRoot = { account: null, cwd: '/' };
  const useradd = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
  const shell = ['--shell', '/usr/sbin/nologin'];
  const added = await runProgram('useradd', [...useradd, ...shell, OWN_NAME], asRoot);
  // BusyBox has no useradd.
  if (added.code !== 0) await runProgram('adduser', ['-S', '-D', '-H', OWN_NAME], asRoot);
  return lookUp(OWN_NAME);
}

async function firstFallback(): Promise<Account | null> {
  for (const name of FALLBACK_NAMES) {
    const account = await lookUp(name);
    if (account !== null) return account;
  }
  return null;
}

async function lookUp(name: string): Promise<Account | null> {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map((flag) => runProgram('id', [flag, name], { account: null, cwd: '/' })),
  );
  if (uid?.code !== 0 || gid?.code !== 0) return null;
  return { name, uid: Number(uid.output), gid: Number(gid.output) };
}

function unusable(account: Account | null): PostgresLaunchError {
  const name = account?.name ?? `${OWN_NAME}, ${FALLBACK_NAMES.join(', ')}`;
  return new PostgresLaunchError(
    'ACCOUNT_UNUSABLE',
    orDatabaseUrl({
      en:
        `PostgreSQL does not run as root, and no other user can be used (${name}). ` +
        'Start as an ordinary user.',
      zh: `PostgreSQL 不能以 root 运行，也无法使用其他用户（${name}）。请用普通用户启动。`,
    }),
  );
}
