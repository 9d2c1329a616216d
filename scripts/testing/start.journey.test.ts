import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@entresol/shared/testing';
import pg from 'pg';
import { createGraphClient, type GraphRefusal } from '../house/graph-client.ts';
import { freePort, freePortBlock } from './free-port.ts';
import { REFUSE_IN_DATABASE, sendPersonalData } from './personal-data.ts';
import { runScript, type RunningCommand } from './run-command.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'entresol-start-'));
const started: RunningCommand[] = [];
const databases: { drop(): Promise<void> }[] = [];

/** `npm start` as a person runs it, on a data folder of this test, saying all it can. */
async function start(port: number): Promise<{ command: RunningCommand; url: string }> {
  const args = ['--port', String(port), '--data', dataDir];
  const command = runScript('start', args, { LOG_LEVEL: 'trace' });
  started.push(command);
  await command.shows(/demo tokens[\s\S]+Ctrl-C/);
  return { command, url: `http://127.0.0.1:${port}` };
}

async function tokenOf(...args: string[]): Promise<string> {
  const command = runScript('token', [...args, '--data', dataDir]);
  expect(await command.ended()).toBe(0);
  return command.output().trim().split('\n').at(-1)!;
}

function urlOfTheLastStart(): string {
  return /http:\/\/127\.0\.0\.1:\d+/.exec(started.at(-1)!.output())![0];
}

/** The address of the running system's own database, for its superuser. */
function ownDatabase(): string {
  const port = /PostgreSQL [a-z ]+: port (\d+)/.exec(started.at(-1)!.output())![1];
  const password = readFileSync(join(dataDir, 'postgres', 'cluster', 'entresol.password'), 'utf8');
  return `postgres://entresol:${password.trim()}@127.0.0.1:${port}/entresol`;
}

async function inDatabase(address: string, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query(statement)).rows as unknown[];
  } finally {
    await client.end();
  }
}

const UNDER_WAY = 20;
const LEVEL = `{ stockLevel(sku: "HOME-02S", location: "SH001") { onHand } }`;
const RECEIVE = `mutation ($key: String!) {
  stockReceive(input: { location: "SH001", lines: [{ sku: "HOME-02S", quantity: 1 }] }
               idempotencyKey: $key) { userErrors { code message } }
}`;

/** Four tills that receive one unit after another until the system goes away. */
function receiveUntilGone(url: string, token: string, run: string) {
  let acknowledged = 0;
  let underWay = () => {};
  const isUnderWay = new Promise<void>((resolve) => (underWay = resolve));
  const till = async (name: string) => {
    const graph = createGraphClient({ url, token });
    try {
      for (let i = 0; ; i += 1) {
        await graph.run(RECEIVE, { key: `${name}-${i}` });
        acknowledged += 1;
        if (acknowledged === UNDER_WAY) underWay();
      }
    } catch {
      await graph.close().catch(() => {});
    }
  };
  const tills = Promise.all([1, 2, 3, 4].map((n) => till(`${run}-${n}`)));
  /** Resolves when the load is under way; then how many were acknowledged in the end. */
  return { isUnderWay, acknowledged: async () => tills.then(() => acknowledged) };
}

async function onHand(url: string, token: string): Promise<number> {
  const graph = createGraphClient({ url, token });
  const { stockLevel } = await graph.run<{ stockLevel: { onHand: number } }>(LEVEL);
  await graph.close();
  return stockLevel.onHand;
}

afterAll(async () => {
  for (const { process: child } of started) if (child.exitCode === null) child.kill('SIGTERM');
  await Promise.all(started.map((command) => command.ended().catch(() => {})));
  await Promise.all(databases.map((database) => database.drop()));
  rmSync(dataDir, { recursive: true, force: true });
});

describe('npm start', () => {
  it('shows addresses and a token for each demo person, and loses nothing on Ctrl-C or kill -9 under load', async () => {
    const port = await freePort();
    const first = await start(port);
    expect(first.command.output()).toContain(`http://127.0.0.1:${port}/graphql`);
    expect(first.command.output().match(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g)).toHaveLength(5);

    const token = await tokenOf('staff', '--store', 'SH001');
    const before = await onHand(first.url, token);
    const load = receiveUntilGone(first.url, token, 'interrupt');
    await load.isUnderWay;
    process.kill(-first.command.process.pid!, 'SIGINT');
    expect(await first.command.ended()).toBe(0);
    const acknowledged = await load.acknowledged();

    const second = await start(port);
    const afterInterrupt = await onHand(second.url, token);
    expect(afterInterrupt).toBeGreaterThanOrEqual(before + acknowledged);
    expect(afterInterrupt).toBeLessThanOrEqual(before + acknowledged + 4);

    const more = receiveUntilGone(second.url, token, 'kill');
    await more.isUnderWay;
    second.command.process.kill('SIGKILL');
    await second.command.ended();
    const acknowledgedMore = await more.acknowledged();

    const third = await start(port);
    const afterKill = await onHand(third.url, token);
    expect(afterKill).toBeGreaterThanOrEqual(afterInterrupt + acknowledgedMore);
    expect(afterKill).toBeLessThanOrEqual(afterInterrupt + acknowledgedMore + 4);
  }, 180_000);

  it('takes a token of each kind, and lets each do what it is for', async () => {
    const url = urlOfTheLastStart();
    const asks = async (token: string, query: string) => {
      const graph = createGraphClient({ url, token });
      return graph.run<any>(query).catch((error: GraphRefusal) => error.code);
    };
    const clerk = await tokenOf('staff', '--store', 'SH001');
    expect(await asks(clerk, `{ staff(staffNo: "S0001") { stores { code } } }`)).toEqual({
      staff: { stores: [{ code: 'SH001' }] },
    });
    const member = await tokenOf('member', '--port', String(new URL(url).port));
    expect(await asks(member, `{ me { memberNo } }`)).toEqual({ me: { memberNo: 'M0000001' } });
    const analyst = await tokenOf('analyst');
    expect(await asks(analyst, `{ salesSummary { lines } me { memberNo } }`)).toEqual({
      salesSummary: [],
      me: null,
    });
    expect(
      await asks(
        analyst,
        `mutation { memberTag(input: { memberNo: "M0000001" }
      idempotencyKey: "x") { userErrors { code } } }`,
      ),
    ).toBe('FORBIDDEN');
    const partner = await tokenOf('partner');
    expect(await asks(partner, `{ me { memberNo } product(sku: "TEA-01S") { sku } }`)).toEqual({
      me: null,
      product: { sku: 'TEA-01S' },
    });
    expect(await asks(partner, `{ orders { nodes { orderNo } } }`)).toBe('FORBIDDEN');
    const service = await tokenOf('service');
    expect(
      await asks(service, RECEIVE.replace('$key: String!', '$key: String! = "service"')),
    ).toEqual({ stockReceive: { userErrors: [] } });
  }, 60_000);

  it('writes no personal data into any log, whatever comes in', async () => {
    const output = () => started.map((command) => command.output()).join('\n');
    await inDatabase(ownDatabase(), REFUSE_IN_DATABASE);
    const token = await tokenOf('service');
    const { codes, secrets } = await sendPersonalData(urlOfTheLastStart(), token);
    expect(new Set(codes)).toEqual(
      new Set([
        'BAD_REQUEST',
        'BAD_USER_INPUT',
        'GRAPHQL_PARSE_FAILED',
        'GRAPHQL_VALIDATION_FAILED',
        'INTERNAL',
        'UNAUTHENTICATED',
      ]),
    );

    const last = started.at(-1)!;
    await last.shows(/"msg":"fault"/);
    last.process.kill('SIGTERM');
    expect(await last.ended()).toBe(0);
    const logs = join(dataDir, 'postgres', 'log');
    const written = readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8'));
    expect(written.join('\n')).toContain('violates check constraint "canary"');
    for (const secret of secrets) {
      expect([secret, output().includes(secret)]).toEqual([secret, false]);
      expect([secret, written.some((text) => text.includes(secret))]).toEqual([secret, false]);
    }
  }, 60_000);

  it('refuses a taken port, and says what to do', async () => {
    const holder = createServer();
    const port = await new Promise<number>((resolve) => {
      holder.listen(0, '127.0.0.1', () => resolve((holder.address() as { port: number }).port));
    });
    const command = runScript('start', ['--port', String(port), '--data', dataDir]);
    expect(await command.ended()).toBe(1);
    expect(command.output()).toContain(`Port ${port} is taken`);
    expect(command.output()).toContain('--port');
    holder.close();
  });

  it.each([
    ['an unknown option', ['--colour', 'red'], 'wrong arguments'],
    ['a port that is no number', ['--port', 'many'], '--port must be'],
  ])('refuses %s', async (_what, args, message) => {
    const command = runScript('start', args);
    expect(await command.ended()).toBe(1);
    expect(command.output()).toContain(message);
  });
});

describe('who asks for help', () => {
  it.each([
    ['start', ['--help'], 'npm start'],
    ['cluster', ['-h', '--colour'], 'npm run cluster'],
    ['token', ['--help'], 'npm run token'],
    ['gateway', ['--help'], 'npm run gateway'],
    ['import', ['--help'], 'npm run import'],
  ])('of %s reads its usage, and nothing has gone wrong', async (name, args, usage) => {
    const command = runScript(name, args);
    expect(await command.ended()).toBe(0);
    expect(command.output()).toContain(`用法 / usage: ${usage}`);
  });
});

describe('a subgraph that is started alone', () => {
  const MEMBERS = '../subgraphs/members/src/main';
  const settings = {
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    ENTRESOL_STATEMENT_SECRET: 'sixteen letters!',
    ENTRESOL_SUBGRAPHS: '',
  };

  it('says in words that its port is taken', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const { port } = holder.address() as { port: number };
    const command = runScript(MEMBERS, [], { ...settings, PORT: String(port) });
    expect(await command.ended()).toBe(1);
    expect(command.output()).toMatch(/^端口 \d+ 已被占用.*\nPort \d+ is taken.*\n$/);
    holder.close();
  });

  it('says in words which settings are missing', async () => {
    const command = runScript(MEMBERS, [], { ...settings, ENTRESOL_SUBGRAPHS: 'orders' });
    expect(await command.ended()).toBe(1);
    expect(command.output()).toMatch(/^设置有误 \/ wrong settings:\n.*SUBGRAPHS.*\n.*PORT.*\n$/);
  });
});

describe('npm run token', () => {
  it('explains itself when the kind is missing, and when there is no system', async () => {
    const usage = runScript('token', ['--data', dataDir]);
    expect(await usage.ended()).toBe(1);
    expect(usage.output()).toContain('usage: npm run token');
    const nothing = runScript('token', ['analyst', '--data', join(dataDir, 'nothing-here')]);
    expect(await nothing.ended()).toBe(1);
    expect(nothing.output()).toContain('Run npm start first');
  });
});

describe('npm run cluster', () => {
  it('runs as separate processes on a database that is there, and ends with all of them', async () => {
    const database = await createTestDatabase();
    databases.push(database);
    const port = await freePortBlock(7);
    const folder = join(dataDir, 'cluster');
    const command = runScript('cluster', ['--port', String(port), '--data', folder], {
      DATABASE_URL: database.url,
      LOG_LEVEL: 'trace',
    });
    started.push(command);
    await command.shows(/demo tokens[\s\S]+Ctrl-C/);
    expect(command.output()).toContain('(DATABASE_URL)');
    expect(readdirSync(folder)).toEqual(['secrets.json']);

    const url = `http://127.0.0.1:${port}`;
    const token = runScript('token', ['service', '--data', folder]);
    await token.ended();
    const bearer = token.output().trim().split('\n').at(-1)!;
    expect(await onHand(url, bearer)).toBeGreaterThan(0);

    await inDatabase(database.url, REFUSE_IN_DATABASE);
    const { secrets } = await sendPersonalData(url, bearer);
    await command.shows(/"service":"members"[^\n]+"msg":"fault"/);

    command.process.kill('SIGINT');
    expect(await command.ended()).toBe(0);
    for (const secret of secrets) {
      expect([secret, command.output().includes(secret)]).toEqual([secret, false]);
    }
    const left = await inDatabase(
      database.url,
      `select application_name from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()
         and backend_type = 'client backend'`,
    );
    expect(left).toEqual([]);
  }, 90_000);
});
