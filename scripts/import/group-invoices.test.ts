import { describe, expect, it } from '@jest/globals';
import { documentsOf, ourFile, uciHeader } from './fixtures.ts';
import { documentLinesMax } from './group-invoices.ts';
import { movementsOf } from './import-document.ts';

const at = '2010-01-04 10:00:00';

describe('grouping lines to documents', () => {
  it('keeps everything a line says, its stock code as written included', async () => {
    const { documents } = await documentsOf(
      ourFile(`500001,90001a, BLUE MUG ,12,${at},0.001,11111,EIRE`),
    );
    expect(documents).toEqual([
      {
        kind: 'SALE',
        invoiceNo: '500001',
        placedAt: '2010-01-04T10:00:00.000Z',
        placedAtLocal: '2010-01-04T10:00:00',
        customerRef: '11111',
        country: 'EIRE',
        lines: [
          {
            lineNo: 1,
            fileLine: 2,
            lineClass: 'SALE',
            sku: '90001A',
            sourceCode: '90001a',
            description: 'BLUE MUG',
            quantity: 12,
            unitPrice: '0.001',
            price: 10,
            stockDelta: -12,
          },
        ],
      },
    ]);
  });

  it('keeps identical repeat lines: they are genuine', async () => {
    const row = `500001,90001,MUG,1,${at},2.5,11111,France`;
    const { documents, rejects } = await documentsOf(ourFile(row, row));
    expect(documents[0]?.lines.map(({ lineNo }) => lineNo)).toEqual([1, 2]);
    expect(rejects).toEqual([]);
    expect(movementsOf(documents[0]!)).toEqual([{ sku: '90001', delta: -2 }]);
  });

  it('joins an invoice whose lines are not adjacent and takes its earliest time', async () => {
    const { documents } = await documentsOf(
      ourFile(
        '500001,90001,MUG,1,2010-01-04 10:01:00,2.5,,France',
        '500002,90001,MUG,1,2010-01-04 10:01:00,2.5,,Spain',
        '500001,90002,CUP,1,2010-01-04 10:00:00,2.5,,France',
      ),
    );
    expect(documents.map(({ invoiceNo, lines }) => [invoiceNo, lines.length])).toEqual([
      ['500001', 2],
      ['500002', 1],
    ]);
    expect(documents[0]?.placedAtLocal).toBe('2010-01-04T10:00:00');
  });

  it('gives a document of its own to each kind, returns and bad debt without a link', async () => {
    const { documents } = await documentsOf(
      ourFile(
        `500001,90001,MUG,5,${at},2.5,11111,France`,
        `500001,90002,,2,${at},0,11111,France`,
        `500002,90001,damages,-1,${at},0,,France`,
        `500003,GIFT,,-9,${at},0,,France`,
        `C500004,90001,MUG,-2,${at},2.5,11111,France`,
        `C500005,M,Manual,1,${at},373.57,,France`,
        `A500006,B,Adjust bad debt,1,${at},-100.5,,France`,
      ),
    );
    expect(documents.map((document) => [document.invoiceNo, document.kind])).toEqual([
      ['500001', 'SALE'],
      ['500002', 'STOCK_ADJUSTMENT'],
      ['500003', 'ADJUSTMENT'],
      ['C500004', 'RETURN'],
      ['C500005', 'RETURN'],
      ['A500006', 'ADJUSTMENT'],
    ]);
    expect(documents.flatMap(movementsOf)).toEqual([
      { sku: '90001', delta: -5 },
      { sku: '90002', delta: -2 },
      { sku: '90001', delta: -1 },
      { sku: '90001', delta: 2 },
    ]);
    expect(documents[0]?.lines[1]).toMatchObject({ lineClass: 'FREE', description: null });
  });

  it('rejects the line that names a second customer, and only that line', async () => {
    const { documents, rejects } = await documentsOf(
      ourFile(
        `500001,90001,MUG,1,${at},2.5,11111,France`,
        `500001,90001,MUG,1,${at},2.5,22222,France`,
      ),
    );
    expect(documents[0]?.lines).toHaveLength(1);
    expect(rejects).toMatchObject([{ lineNo: 2, code: 'CUSTOMER_CONFLICT' }]);
  });

  it('gives out documents in the order of their first lines', async () => {
    const { documents } = await documentsOf(
      ourFile(
        `500001,90001,MUG,1,${at},1,,France`,
        `500002,90001,MUG,1,${at},1,,France`,
        `500001,90001,MUG,1,${at},1,,France`,
        `500003,90001,MUG,1,${at},1,,France`,
      ),
      1,
    );
    expect(documents.map(({ invoiceNo }) => invoiceNo)).toEqual(['500001', '500002', '500003']);
  });
});

describe('days that stand in both sheets of the UCI file', () => {
  const row = (invoice: string, code: string) => `${invoice},${code},MUG,1,12/1/2010 8:26,2.5,,UK`;
  const first = [row('500001', '90001'), row('500001', '90002'), row('500002', '90001')];

  it('counts an invoice once that repeats whole, whatever the order of its lines', async () => {
    const again = [row('500001', '90002'), row('500001', '90001')];
    const text = [uciHeader, ...first, ...again].join('\r\n');
    const { documents, rejects } = await documentsOf(text, 0);
    expect(documents.map(({ lines }) => lines.length)).toEqual([2, 1]);
    expect(rejects).toMatchObject([
      { fileLine: 5, lineNo: 4, code: 'OVERLAP_REPEAT', detail: '500001' },
      { fileLine: 6, lineNo: 5, code: 'OVERLAP_REPEAT' },
    ]);
  });

  it('rejects far-away lines of an invoice that say something else', async () => {
    const { documents, rejects } = await documentsOf(
      [uciHeader, ...first, row('500001', '90003')].join('\n'),
      0,
    );
    expect(documents).toHaveLength(2);
    expect(rejects).toMatchObject([{ lineNo: 4, code: 'INVOICE_SPLIT' }]);
  });

  it('rejects the lines of a document that are more than the system takes', async () => {
    const rows = Array.from(
      { length: documentLinesMax + 2 },
      () => '489434,85048,LIGHTS,1,2009-12-01 07:45:00,6.95,13085,United Kingdom',
    );
    const { documents, rejects } = await documentsOf(ourFile(...rows));
    expect(documents.map(({ lines }) => lines.length)).toEqual([documentLinesMax]);
    expect(rejects.map(({ lineNo, code }) => [lineNo, code])).toEqual([
      [documentLinesMax + 1, 'DOCUMENT_TOO_LONG'],
      [documentLinesMax + 2, 'DOCUMENT_TOO_LONG'],
    ]);
  });
});
