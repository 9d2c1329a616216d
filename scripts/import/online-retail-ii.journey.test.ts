import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres, type RunningPostgres } from '@entresol/shared/postgres';
import { monthOf } from '../testing/history-figures.ts';
import { lastObject, startImportSystem, type ImportSystem } from '../testing/import-system.ts';
import { compareWithReference } from './reference-totals.ts';
import type { TotalsReport } from './totals.ts';

const data = join(import.meta.dirname, '../../../shared/data/online-retail-II');
const present = existsSync(join(data, 'lines.csv.gz'));
if (!present) console.warn(`skipped: the data set is not at ${data}`);

/** The whole file takes minutes; its first months have prices of 0.001 and returns as well. */
const isDeep = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';
const months = isDeep
  ? ['2009-12', ...Array.from({ length: 11 }, (_, i) => `2010-${String(i + 1).padStart(2, '0')}`)]
  : ['2009-12', '2010-01'];
const compared = isDeep ? 70 : 14;

const folder = mkdtempSync(join(tmpdir(), 'entresol-real-'));
let postgres: RunningPostgres;
let system: ImportSystem;

/** The lines before a month, as a file of their own. */
function fileBefore(month: string): string {
  const path = join(folder, 'lines.csv');
  const text = gunzipSync(readFileSync(join(data, 'lines.csv.gz'))).toString();
  const end = text.indexOf(`,${month}-01 `);
  writeFileSync(path, text.slice(0, text.lastIndexOf('\n', end) + 1));
  return path;
}

(present ? describe : describe.skip)('the real file, imported', () => {
  beforeAll(async () => {
    postgres = await startPostgres({ dataDir: join(folder, 'postgres'), durability: 'off' });
    system = await startImportSystem(postgres.url, folder, 'real');
  }, 60_000);
  afterAll(async () => {
    await system?.stop();
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('gives the reference totals of each month by query', async () => {
    const path = isDeep ? join(data, 'lines.csv.gz') : fileBefore('2010-02');
    const command = system.run(path);
    expect([await command.ended(840_000), command.output()]).toEqual([0, expect.any(String)]);
    if (isDeep) {
      expect(lastObject(command)).toMatchObject({
        lines: 1_044_847,
        imported: 1_044_847,
        rejected: 0,
        invoices: 53_628,
        customers: 5_942,
        skus: 5_131,
        salesTotal: '20522661.858',
        returnsTotal: '-1465303.66',
        netTotal: '18909744.118',
      });
    }
    const found: Record<string, unknown> = {};
    for (const month of months) found[month] = await monthOf(system.graph, month);
    const rows = readFileSync(join(data, 'TOTALS.md'), 'utf8').split('\n');
    const asked = rows.filter((row) => months.some((month) => row.startsWith(`| ${month} `)));
    const totals = { months: found } as unknown as TotalsReport;
    expect(compareWithReference(asked.join('\n'), totals, 'months')).toEqual({
      compared,
      differences: [],
    });
  }, 900_000);
});
