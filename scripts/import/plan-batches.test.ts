import { describe, expect, it } from '@jest/globals';
import { analyse } from './analyse.ts';
import { ourFile, sourceOf } from './fixtures.ts';
import { documentsPerBatchMax, linesPerBatchMax, planBatches } from './plan-batches.ts';
import type { ImportBatch } from './plan-batches.ts';
import { readDocuments } from './read-documents.ts';

const row = (invoice: number) =>
  `${invoice},90001,MUG,1,2010-01-04 10:00:00,1,${invoice % 7},France`;

async function batchesOf(text: string, pieceChars: number): Promise<ImportBatch[]> {
  const analysis = await analyse(sourceOf(text, pieceChars));
  const batches = [];
  for await (const batch of planBatches(analysis, readDocuments(sourceOf(text, pieceChars)))) {
    batches.push(batch);
  }
  return batches;
}

/** What is sent; how much had been read by then is only for people. */
const sent = (batches: readonly ImportBatch[]) =>
  batches.map((batch) => ({ ...batch, linesRead: 0, bytesRead: 0 }));

describe('planning batches', () => {
  const invoices = Array.from({ length: documentsPerBatchMax + 1 }, (_, at) => row(500_000 + at));

  it('numbers all phases on: products, customers, opening stock, documents', async () => {
    const batches = await batchesOf(ourFile(...invoices), 1000);
    expect(batches.map(({ no, phase }) => [no, phase])).toEqual([
      [1, 'products'],
      [2, 'customers'],
      [3, 'opening-stock'],
      [4, 'documents'],
      [5, 'documents'],
    ]);
    expect(batches[2]).toMatchObject({ stock: [{ sku: '90001', quantity: 501 }] });
    expect(batches[4]).toMatchObject({ lines: 1, linesRead: 501 });
    expect(batches[0]?.key).toMatch(/^online-retail-ii:v1-[0-9a-f]{24}:1$/);
  });

  it('is the same for the same content, however the file is read', async () => {
    const text = ourFile(...invoices);
    expect(sent(await batchesOf(text, 97))).toEqual(sent(await batchesOf(text, text.length)));
  });

  it('gives other content other keys', async () => {
    const [one] = await batchesOf(ourFile(row(500_001)), 1000);
    const [other] = await batchesOf(ourFile(row(500_002)), 1000);
    expect(one?.key).not.toBe(other?.key);
  });

  it('never tears a document, and holds no more lines than it may', async () => {
    const long = (invoice: number) => Array.from({ length: 1_999 }, () => row(invoice));
    const rows = [...long(500_000), ...long(500_001), ...long(500_002), row(500_003)];
    const batches = await batchesOf(ourFile(...rows), 10_000);
    const lines = batches.flatMap((batch) => (batch.phase === 'documents' ? [batch.lines] : []));
    expect(lines).toEqual([1_999, 1_999, linesPerBatchMax]);
  });
});
