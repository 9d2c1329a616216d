import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { platformBinaries } from './platform-binaries.ts';
import { startPostgres } from './start-postgres.ts';
import type { RunningPostgres, StartPostgresOptions } from './start-postgres.ts';

const root = mkdtempSync(join(tmpdir(), 'entresol-launcher-'));
// What a shell reads in a name must not matter.
const dataDir = join(root, "it's $HOME, 数据");
const cluster = join(dataDir, 'cluster');
const socketFolder = join(dataDir, 'socket');
const pidFile = join(cluster, 'postmaster.pid');
const running = new Set<RunningPostgres>();
const parents = new Set<ChildProcess>();

async function start(options: Partial<StartPostgresOptions> = {}): Promise<RunningPostgres> {
  const started = await startPostgres({ dataDir, durability: 'off', ...options });
  running.add(started);
  return started;
}

/** A process of its own that starts the server, says so, and then only lives. */
function parent(folder = dataDir): ChildProcess {
  const launcher = new URL('./start-postgres.ts', import.meta.url).href;
  const options = JSON.stringify({ dataDir: folder, durability: 'off' });
  const code = `
    import { startPostgres } from '${launcher}';
    setInterval(() => {}, 1000);
    await startPostgres(${options}).then(
      ({ pid }) => console.log(JSON.stringify({ pid })),
      ({ code }) => console.log(JSON.stringify({ code })),
    );`;
  const args = ['--no-warnings', '--input-type=module', '-e', code];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  parents.add(child);
  return child;
}

async function said(child: ChildProcess): Promise<{ pid?: number; code?: string }> {
  const [text] = (await once(child.stdout!, 'data')) as [Buffer];
  return JSON.parse(text.toString()) as { pid?: number; code?: string };
}

async function killHard(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  process.kill(-child.pid!, 'SIGKILL'); // Its own group: the server must not be in it.
  await ended;
  parents.delete(child);
}

async function ask(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

const setting = async (url: string, name: string) => (await ask(url, `show ${name}`))[0];

// mkdtemp closes the folder to all others, the server's user included.
chmodSync(root, 0o755);

afterEach(async () => {
  for (const child of parents) await killHard(child);
  for (const started of running) await started.stop();
  running.clear();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('starting PostgreSQL', () => {
  it('makes a database of its own that only the loopback address and a password open', async () => {
    const first = await start({ durability: 'full' });

    expect(first.reused).toBe(false);
    expect(await ask(first.url, 'select current_database(), current_user')).toEqual([
      'entresol',
      'entresol',
    ]);
    const shown: Record<string, unknown> = {};
    for (const name of [
      'listen_addresses',
      'unix_socket_directories',
      'max_connections',
      'fsync',
    ]) {
      shown[name] = await setting(first.url, name);
    }
    expect(shown).toEqual({
      listen_addresses: '127.0.0.1',
      unix_socket_directories: `"${realpathSync(socketFolder)}"`,
      max_connections: '200',
      fsync: 'on',
    });
    expect(statSync(join(cluster, 'entresol.password')).mode & 0o777).toBe(0o600);
    const wrong = new URL(first.url);
    wrong.password = 'guess';
    await expect(ask(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('has a socket that only its owner finds, and that wants the password too', async () => {
    const { localUrl } = await start();

    const local = new URL(localUrl);
    expect(local.searchParams.get('host')).toBe(realpathSync(socketFolder));
    expect(await ask(localUrl, 'select inet_server_addr()')).toEqual([null]);
    expect(statSync(socketFolder).mode & 0o777).toBe(0o700);
    local.password = 'guess';
    await expect(ask(local.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('does without a socket where its path would be too long', async () => {
    const folder = join(root, 'long'.repeat(20));

    const { url, localUrl } = await start({ dataDir: folder });

    expect(localUrl).toBe(url);
    expect(await setting(url, 'unix_socket_directories')).toBe('');
  });

  it('is not held up by the socket of a killed server whose number another process has', async () => {
    const before = await start();
    process.kill(before.pid, 'SIGKILL');
    await before.stop();
    const lock = join(socketFolder, `.s.PGSQL.${before.port}.lock`);
    // A process of the server's own user: the number of anybody else's is not believed.
    const other = new pg.Client({ connectionString: process.env['ENTRESOL_TEST_DATABASE_URL'] });
    await other.connect();
    const { rows } = await other.query<{ pid: number }>('select pg_backend_pid() as pid');
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, String(rows[0]!.pid)));

    const after = await start().finally(() => other.end());

    expect(after.port).toBe(before.port);
    expect(await ask(after.localUrl, 'select 1')).toEqual([1]);
  });

  it('finds the data, the port and the password of the start before', async () => {
    const before = await start();
    await ask(before.url, "create table kept as select 'tea' as sku");
    await before.stop();
    expect(existsSync(pidFile)).toBe(false);

    const after = await start();

    expect(after).toMatchObject({ url: before.url, port: before.port, reused: false });
    expect(await ask(after.url, 'select sku from kept')).toEqual(['tea']);
  });

  it('goes on with the server that a killed parent left', async () => {
    const child = parent();
    const { pid } = await said(child);
    await killHard(child);

    const after = await start();

    expect(after).toMatchObject({ pid, reused: true });
  });

  it('restarts a left server without durability when durability is asked for', async () => {
    const child = parent();
    const { pid } = await said(child);
    await killHard(child);

    const after = await start({ durability: 'full' });

    expect(after.reused).toBe(false);
    expect(after.pid).not.toBe(pid);
    expect(await setting(after.url, 'fsync')).toBe('on');
  });

  it('recovers from a server that was killed, with all that was committed', async () => {
    const before = await start({ durability: 'full' });
    await ask(before.url, "create table survivor as select 'tea' as sku");
    process.kill(before.pid, 'SIGKILL');
    await before.stop();

    const after = await start({ durability: 'full' });

    expect(await ask(after.url, 'select sku from survivor')).toEqual(['tea']);
  });

  it.each([
    ['a process that is gone', () => deadPid],
    ['a process that is no PostgreSQL', () => process.pid],
  ])('is not held up by a stale postmaster.pid of %s', async (_whose, pid) => {
    const lines = [pid(), cluster, 1700000000, 5432, '', '127.0.0.1', '', 'ready'];
    writeFileSync(pidFile, `${lines.join('\n')}\n`);

    expect((await start()).reused).toBe(false);
  });

  it('is not held up by the lock of a process that is gone', async () => {
    const holder = JSON.stringify({ pid: process.pid, identity: 'of an earlier boot' });
    writeFileSync(join(dataDir, 'launch.lock'), holder);
    writeFileSync(join(dataDir, 'parent-1-dead'), holder);

    expect((await start()).reused).toBe(false);
    expect(readdirSync(dataDir).sort()).not.toContain('launch.lock');
  });

  it('makes the data anew when the first start was killed half way', async () => {
    const folder = join(root, 'half');
    const child = parent(folder);
    const unfinished = () => existsSync(folder) && readdirSync(folder).some(isUnfinished);
    while (!unfinished()) await delay(5);
    await killHard(child);
    expect(existsSync(join(folder, 'cluster'))).toBe(false);

    const after = await start({ dataDir: folder });

    expect(await ask(after.url, 'select 1')).toEqual([1]);
    expect(readdirSync(folder).filter(isUnfinished)).toEqual([]);
  });
});

describe('what is refused', () => {
  it('refuses a demanded port that another program has', async () => {
    const { port, close } = await listener();

    await expect(start({ port })).rejects.toMatchObject({ code: 'PORT_TAKEN' });

    await close();
    expect(existsSync(pidFile)).toBe(false);
    expect((await start({ port })).port).toBe(port);
  });

  it('takes another port when the remembered one is taken meanwhile', async () => {
    const before = await start();
    await before.stop();
    const { close } = await listener(before.port);

    const after = await start();

    expect(after.port).not.toBe(before.port);
    await close();
  });

  it('serves one of two parents that start at once', async () => {
    const answers = await Promise.all([said(parent()), said(parent())]);

    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    expect(answers).toEqual(expect.arrayContaining([{ pid }, { code: 'IN_USE' }]));
    await expect(start()).rejects.toThrow(/is in use by process \d+.*\n.*正被进程/);
  });

  it('lets sharing parents stand on one server, until the last has stopped', async () => {
    const [one, two] = await Promise.all([start({ shared: true }), start({ shared: true })]);
    expect(one.pid).toBe(two.pid);

    await one.stop();
    expect(await ask(two.url, 'select 1')).toEqual([1]);
    await two.stop();
    expect(existsSync(pidFile)).toBe(false);
  });

  it.each([
    ['a damaged cluster', 'DATA_DAMAGED', join('cluster', 'base', 'precious')],
    ['the data of another server', 'DATA_FOREIGN', 'PG_VERSION'],
  ])('refuses %s and touches nothing of it', async (_what, code, file) => {
    const folder = join(root, code);
    const path = join(folder, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, 'precious');

    await expect(start({ dataDir: folder })).rejects.toMatchObject({ code });

    expect(readFileSync(path, 'utf8')).toBe('precious');
  });

  it('shows the last lines of the log when the server cannot start', async () => {
    await (await start()).stop();
    writeFileSync(join(cluster, 'postgresql.auto.conf'), 'max_connections = many\n');

    await expect(start()).rejects.toMatchObject({
      code: 'START_FAILED',
      message: expect.stringMatching(/无法启动[^]*invalid value for parameter "max_connections"/),
    });

    writeFileSync(join(cluster, 'postgresql.auto.conf'), '');
  });

  it('names DATABASE_URL as the way out on a platform without binaries', () => {
    expect(() => platformBinaries('plan9', 'mips')).toThrow(/plan9-mips.*DATABASE_URL[^]*没有自带/);
  });
});

const isUnfinished = (name: string) => name.startsWith('cluster.new-');

let deadPid = 0;
beforeAll(async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  deadPid = child.pid!;
});

async function listener(port = 0) {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  const close = () => new Promise((done) => server.close(done));
  return { port: (server.address() as AddressInfo).port, close };
}
