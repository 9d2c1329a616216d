import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signToken } from '@entresol/gateway/token';
import { startPostgres, type RunningPostgres } from '@entresol/shared/postgres';
import { readSecrets } from '../house/secrets.ts';
import { freePort } from '../testing/free-port.ts';
import { figuresOf, stockOf } from '../testing/history-figures.ts';
import {
  batchesDone,
  lastObject,
  startImportSystem,
  untilBatch,
  type ImportSystem,
} from '../testing/import-system.ts';
import { runScript } from '../testing/run-command.ts';
import { analyse, type Analysis } from './analyse.ts';
import { checkpointPath } from './checkpoint.ts';
import { ourFile, sourceOf } from './fixtures.ts';
import { madeUpHistory } from './made-up-history.ts';
import { OpeningStock } from './opening-stock.ts';
import { readDocuments } from './read-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'entresol-import-'));
const file = join(folder, 'history.csv');
let postgres: RunningPostgres;
let system: ImportSystem;
let analysis: Analysis;

beforeAll(async () => {
  writeFileSync(file, madeUpHistory());
  analysis = await analyse(sourceOf(madeUpHistory(), 65_536));
  postgres = await startPostgres({ dataDir: join(folder, 'postgres'), durability: 'off' });
  system = await startImportSystem(postgres.url, folder, 'first');
}, 60_000);

afterAll(async () => {
  await system?.stop();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Runs an import to its end. */
async function importWhole(...options: string[]) {
  const command = system.run(file, ...options);
  const code = await command.ended(90_000);
  if (code !== 0) throw new Error(command.output());
  return lastObject(command);
}

/** What the graph must say of the whole file; the opening stock is six movements more. */
const WHOLE = {
  salesSummary: [
    {
      lines: 11_871,
      orders: 3_891,
      members: 300,
      sales: '9330275.893',
      returns: '-433575.72',
      net: '8874576.053',
    },
  ],
  stockMovements: { totalCount: 7_745 },
  products: { totalCount: 9 },
  members: { totalCount: 300 },
  stockDrift: [],
};

describe('importing a history', () => {
  it('goes on after kill -9 at any point, and nothing comes twice', async () => {
    const { fileId } = analysis;
    const unread = system.run(file);
    await unread.shows(/reading: .*100 %/);
    unread.process.kill('SIGKILL');
    expect(await unread.ended()).toBe('SIGKILL');
    for (const no of [1, 2, 4, 6]) {
      process.env['ENTRESOL_FAILPOINT'] = `import.batch.${no}`;
      const command = system.run(file);
      delete process.env['ENTRESOL_FAILPOINT'];
      expect(await command.ended()).toBe('SIGKILL');
      expect(batchesDone(system.dataDir, fileId)).toBe(no);
    }
    expect(await importWhole()).toMatchObject({
      lines: 12_020,
      imported: 11_980,
      rejected: 40,
      invoices: 4_000,
      customers: 300,
      skus: 9,
      salesTotal: '9330275.893',
      returnsTotal: '-433575.72',
      netTotal: '8874576.053',
      seconds: expect.any(Number),
    });
    expect(await figuresOf(system.graph)).toEqual(WHOLE);
  }, 180_000);

  it('leaves the stock that a replay of the file gives, and never less than none', async () => {
    const replay = new OpeningStock();
    for await (const { documents } of readDocuments(sourceOf(madeUpHistory(), 65_536))) {
      for (const document of documents) replay.add(document);
    }
    expect(await stockOf(system.graph)).toEqual(replay.closing());
    const lowest = await system.sql<{ units: string }>(
      `select min(units)::text as units from (
         select sum(quantity * case when to_account = 'GOOD' then 1 else -1 end)
           over (partition by sku order by id) as units
         from inventory.stock_movement where location = 'UK001') as walk`,
    );
    expect(lowest).toEqual([{ units: '0' }]);
  });

  it('lists every line that is not imported, with its number and reason', () => {
    const report = readFileSync(join(system.dataDir, 'import', 'rejects.csv'), 'utf8');
    const rows = report.split('\r\n').slice(1, -1);
    expect(rows).toHaveLength(40);
    expect(rows[0]).toMatch(/^13,12,BAD_PRICE,/);
  });

  it('changes nothing when it runs again, with its checkpoint or without', async () => {
    const path = checkpointPath(system.dataDir, analysis.fileId);
    await importWhole();
    rmSync(path);
    await importWhole();
    expect(await figuresOf(system.graph)).toEqual(WHOLE);
  }, 120_000);

  it('changes nothing either once the keys of its batches are forgotten', async () => {
    rmSync(checkpointPath(system.dataDir, analysis.fileId));
    for (const subgraph of ['organization', 'products', 'members', 'inventory', 'orders']) {
      await system.sql(`delete from ${subgraph}.idempotency_key`);
    }
    await importWhole();
    expect(await figuresOf(system.graph)).toEqual(WHOLE);
  }, 120_000);

  it('refuses the history of another file on top of this one', async () => {
    const other = join(folder, 'other.csv');
    writeFileSync(other, ourFile('489434,85048,LIGHTS,12,2009-12-01 07:45:00,6.95,13085,UK'));
    const command = system.run(other);
    expect(await command.ended()).toBe(1);
    expect(command.output()).toMatch(/OTHER_HISTORY\n.*另一份文件.*\n.*another file/);
    expect(await figuresOf(system.graph)).toEqual(WHOLE);
  });
});

describe('an import that is interrupted', () => {
  let other: ImportSystem;

  beforeAll(async () => {
    other = await startImportSystem(postgres.url, folder, 'second');
  }, 60_000);
  afterAll(() => other?.stop());

  it('stops on Ctrl-C after the batches under way, and says how to go on', async () => {
    const command = other.run(file);
    await untilBatch(command, other.dataDir, { fileId: analysis.fileId, no: 3 });
    process.kill(-command.process.pid!, 'SIGINT');
    expect(await command.ended()).toBe(130);
    expect(command.output()).toMatch(/INTERRUPTED\n.*继续\n.*go on/);
    expect(batchesDone(other.dataDir, analysis.fileId)).toBeGreaterThanOrEqual(3);
  }, 60_000);

  it('says when the disk has no room for its checkpoint, and goes on when it has', async () => {
    const partial = `${checkpointPath(other.dataDir, analysis.fileId)}.partial`;
    symlinkSync('/dev/full', partial);
    const command = other.run(file);
    expect(await command.ended()).toBe(1);
    expect(command.output()).toMatch(/DISK_FULL\n.*磁盘已满.*\n.*the disk is full/);
    rmSync(partial);
  }, 60_000);

  it('waits for a database that is away, says so, and goes on when it is back', async () => {
    const done = batchesDone(other.dataDir, analysis.fileId);
    const { port } = postgres;
    const command = other.run(file);
    await untilBatch(command, other.dataDir, { fileId: analysis.fileId, no: done + 1 });
    // It would be through before the server has stopped, on a good day.
    command.process.kill('SIGSTOP');
    await postgres.stop();
    command.process.kill('SIGCONT');
    await command.shows(/waiting for the system: .*(DATABASE_UNAVAILABLE|not ready)/);
    const dataDir = join(folder, 'postgres');
    postgres = await startPostgres({ dataDir, durability: 'off', port });
    expect(await command.ended(90_000)).toBe(0);
    expect(command.output()).toContain('the system is back');
    expect(await figuresOf(other.graph)).toEqual(WHOLE);
  }, 120_000);
});

describe('an import that cannot begin', () => {
  const row = '489434,85048,LIGHTS,12,2009-12-01 07:45:00,6.95,13085,United Kingdom';
  const good = Buffer.from(ourFile(row));

  it.each([
    ['a file that is not there', null, [], /FILE_UNREADABLE.*\n.*打不开/],
    ['a folder', 'folder', [], /NOT_A_FILE/],
    ['an empty file', Buffer.alloc(0), [], /EMPTY_FILE/],
    ['a workbook', Buffer.from('PK\x03\x04....'), [], /ZIP_OR_XLSX/],
    ['a file that is named .gz and is not gzip', good, ['.gz'], /NOT_GZIP/],
    ['gzip that is cut short', gzipSync(good).subarray(0, -9), ['.gz'], /BROKEN_GZIP/],
    ['text that is not UTF-8', Buffer.from('Invoice,caf\xe9\n', 'latin1'), [], /NOT_UTF8/],
    ['other columns', Buffer.from('a;b;c\n1;2;3\n'), [], /WRONG_COLUMNS/],
    ['nothing but a header', Buffer.from(''.padEnd(9, '\n')), [], /NO_HEADER/],
  ])('explains %s', async (what, content, [ending = ''], message) => {
    const path = join(folder, `${what.replaceAll(' ', '-')}.csv${ending}`);
    if (content === 'folder') mkdirSync(path);
    else if (content !== null) writeFileSync(path, content);
    const before = await figuresOf(system.graph);
    const command = system.run(path);
    expect(await command.ended()).toBe(1);
    expect(command.output()).toMatch(message);
    expect(await figuresOf(system.graph)).toEqual(before);
  });

  it('explains a reject report that has no room', async () => {
    const command = system.run(file, '--rejects', '/dev/full');
    expect(await command.ended()).toBe(1);
    expect(command.output()).toMatch(/DISK_FULL/);
  });

  it('explains a system that does not run', async () => {
    const port = await freePort();
    const where = ['--port', String(port), '--data', system.dataDir];
    const command = runScript('import', ['online-retail-ii', file, ...where]);
    expect(await command.ended()).toBe(1);
    expect(command.output()).toMatch(/SYSTEM_NOT_RUNNING\n.*npm start.*\n.*npm start/);
  });

  it('explains a data folder without a system', async () => {
    const command = runScript('import', ['online-retail-ii', file, '--data', join(folder, 'none')]);
    expect(await command.ended()).toBe(1);
    expect(command.output()).toContain('There is no system in');
  });

  it.each([
    ['one of another system', 'ANALYST', 'x'.repeat(32), /UNAUTHENTICATED/],
    ['one of an analyst', 'ANALYST', null, /FORBIDDEN/],
  ] as const)('explains a token: %s', async (_what, kind, secret, message) => {
    const own = (await readSecrets(system.dataDir)).token;
    const token = await signToken({ kind, id: 'a' }, secret ?? own);
    const fresh = join(folder, 'fresh.csv');
    writeFileSync(fresh, madeUpHistory());
    const command = system.run(fresh, '--token', token);
    expect(await command.ended()).toBe(1);
    expect(command.output()).toMatch(message);
    expect(command.output()).toMatch(/npm run token|--data/);
  });

  it.each([[[]], [['other-source', 'x.csv']], [['online-retail-ii']], [['a', 'b', 'c']]])(
    'explains its usage for %j',
    async (args) => {
      const command = runScript('import', args);
      expect(await command.ended()).toBe(1);
      expect(command.output()).toContain('npm run import -- online-retail-ii FILE');
    },
  );
});
