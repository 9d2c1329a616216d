import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from './read-documents.ts';
import { compareWithReference } from './reference-totals.ts';
import { openText } from './text-source.ts';
import { Totals } from './totals.ts';

const folder = join(import.meta.dirname, '../../../shared/data/online-retail-II');
const present = existsSync(join(folder, 'lines.csv.gz'));
if (!present) console.warn(`skipped: the data set is not at ${folder}`);

/** Totals of all documents before a month, without reading the file further. */
async function totalsBefore(month: string) {
  const totals = new Totals();
  const source = await openText(join(folder, 'lines.csv.gz'));
  for await (const { documents, rejects } of readDocuments(source)) {
    totals.addRejects(rejects.length);
    for (const document of documents) {
      if (document.placedAtLocal >= month) return totals.report();
      totals.add(document);
    }
  }
  return totals.report();
}

(present ? describe : describe.skip)('the real file', () => {
  const reference = () => readFileSync(join(folder, 'TOTALS.md'), 'utf8');

  it('gives every month of its first year exactly', async () => {
    const totals = await totalsBefore('2010-12');
    expect(totals).toMatchObject({ lines: 502_938, imported: 502_938, rejected: 0 });
    expect(Object.keys(totals.months)).toHaveLength(12);
    expect(compareWithReference(reference(), totals, 'months')).toEqual({
      compared: 70,
      differences: [],
    });
  });

  const deep = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';
  (deep ? it : it.skip)('gives every figure of the whole set exactly', async () => {
    const totals = await totalsBefore('9999');
    expect(totals).toMatchObject({ lines: 1_044_847, rejected: 0, netTotal: '18909744.118' });
    expect(compareWithReference(reference(), totals)).toEqual({ compared: 114, differences: [] });
  });
});
