import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { orDatabaseUrl, PostgresLaunchError } from './launch-error.ts';
import { rootFolder } from './root-folder.ts';
import type { Account } from './run-program.ts';
import { canReach, serverAccount } from './server-account.ts';

/** Says, in a folder below the system folder, which path links to it. */
const OWNER_NOTE = 'belongs-to';

/**
 * Where everything of one server lives.
 *
 * `cluster` is PostgreSQL's own data directory and exists only when it is whole; the lock, the
 * parents and the logs lie beside it in `folder`.
 */
export interface DataPlace {
  readonly folder: string;
  readonly cluster: string;
  readonly logFolder: string;
  /** The user the server runs as; null is the user we are. */
  readonly account: Account | null;
}

/**
 * Makes the data folder ready for the server's user and says where it really is.
 *
 * Root in a checkout that only root can enter: the data lies in `<systemFolder>/<hash of path>` and
 * the folder asked for is a symbolic link to it.
 */
export async function prepareDataPlace(dataDir: string, systemFolder: string): Promise<DataPlace> {
  let path = resolve(dataDir);
  refuseForeign(path);
  const account = await serverAccount(join(path, 'cluster'));
  if (account === null) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } else {
    makeOpenFolders(dirname(path));
    path = join(realpathSync(dirname(path)), basename(path));
    await placeForAccount(path, account, systemFolder);
  }
  const folder = realpathSync(path);
  const place = {
    folder,
    account,
    cluster: join(folder, 'cluster'),
    logFolder: join(folder, 'log'),
  };
  mkdirSync(place.logFolder, { recursive: true, mode: 0o700 });
  if (account !== null) giveTo(account, place);
  return place;
}

/** A data directory of another server may not become ours, and we do not write beside its files. */
function refuseForeign(path: string): void {
  if (!existsSync(join(path, 'PG_VERSION'))) return;
  throw new PostgresLaunchError('DATA_FOREIGN', {
    en:
      `${path} is the data directory of another PostgreSQL. Choose another folder, ` +
      'or start that server and set DATABASE_URL.',
    zh:
      `${path} 是另一个 PostgreSQL 的数据目录。` +
      '请换一个目录，或启动该服务器并设置 DATABASE_URL。',
  });
}

/** Like `mkdir -p`, but passable for the server's user whatever our umask is. */
function makeOpenFolders(path: string): void {
  if (existsSync(path)) return;
  makeOpenFolders(dirname(path));
  mkdirSync(path);
  chmodSync(path, 0o755);
}

async function placeForAccount(path: string, account: Account, systemFolder: string) {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) {
    const target = resolve(dirname(path), readlinkSync(path));
    makeOpenFolders(target);
    refuseCopied(path, target);
    if (await canReach(account, dirname(realpathSync(path)))) return;
    throw unreachable(path, account);
  }
  if (await canReach(account, dirname(path))) {
    mkdirSync(path, { recursive: true });
    return;
  }
  if (found && readdirSync(path).length > 0) throw unreachable(path, account);
  if (found) rmdirSync(path);
  symlinkSync(await systemPlace(path, account, systemFolder), path);
}

/** Named by the path: a link that was lost leads to the same data again. */
async function systemPlace(path: string, account: Account, systemFolder: string) {
  if (!rootFolder(systemFolder) || !(await canReach(account, systemFolder))) {
    throw unreachable(path, account);
  }
  const name = createHash('sha256').update(path).digest('hex').slice(0, 16);
  for (let count = 1; ; count += 1) {
    const target = join(systemFolder, count === 1 ? name : `${name}-${count}`);
    // A checkout that was moved away has taken the first name along.
    if (existsSync(target) && ownerOf(target) !== path) continue;
    mkdirSync(target, { recursive: true, mode: 0o700 });
    writeFileSync(join(target, OWNER_NOTE), path);
    return target;
  }
}

/** `cp -a` of a checkout copies the link: two checkouts would share one database unknowingly. */
function refuseCopied(path: string, target: string): void {
  const owner = ownerOf(target);
  if (owner === null || owner === path) return;
  const link = lstatSync(owner, { throwIfNoEntry: false });
  if (!link?.isSymbolicLink() || resolve(dirname(owner), readlinkSync(owner)) !== target) {
    writeFileSync(join(target, OWNER_NOTE), path); // The checkout was moved.
    return;
  }
  throw new PostgresLaunchError('DATA_COPIED', {
    en: `${path} is a copied link to the data of ${owner}. Remove it to begin with new data.`,
    zh: `${path} 是从 ${owner} 复制来的链接，指向其数据。删除该链接即可使用新数据。`,
  });
}

function ownerOf(target: string): string | null {
  const note = join(target, OWNER_NOTE);
  return existsSync(note) ? readFileSync(note, 'utf8') : null;
}

/** The server demands to own its files; data restored by root (from an archive) belongs to root. */
function giveTo(account: Account, place: DataPlace): void {
  const own = (path: string) => lchownSync(path, account.uid, account.gid);
  const cluster = statSync(place.cluster, { throwIfNoEntry: false });
  if (cluster?.uid === 0) {
    for (const entry of readdirSync(place.folder, { withFileTypes: true, recursive: true })) {
      own(join(entry.parentPath, entry.name));
    }
  }
  for (const path of [place.folder, place.logFolder]) {
    chownSync(path, account.uid, account.gid);
    chmodSync(path, 0o700);
  }
}

function unreachable(path: string, account: Account): PostgresLaunchError {
  return new PostgresLaunchError(
    'DATA_UNREACHABLE',
    orDatabaseUrl({
      en:
        `For root, PostgreSQL runs as user ${account.name}, who cannot reach ${path}. ` +
        'Choose another folder with --data, or let others pass: chmod o+x on its parents.',
      zh:
        `root 启动时 PostgreSQL 以用户 ${account.name} 运行，但该用户无法进入 ${path}。` +
        '请用 --data 换一个目录，或对其上级目录执行 chmod o+x。',
    }),
  );
}
