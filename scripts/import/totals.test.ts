import { describe, expect, it } from '@jest/globals';
import { documentsOf, ourFile } from './fixtures.ts';
import { compareWithReference } from './reference-totals.ts';
import { Totals } from './totals.ts';

const rows = [
  '500001,90001a,MUG,12,2010-01-04 10:00:00,0.001,11111,France',
  '500001,90001A,MUG,1,2010-01-04 10:00:00,2.5,11111,France',
  '500002,90002,,3,2010-01-05 10:00:00,0,,EIRE',
  '500003,90002,lost,-4,2010-01-05 10:00:00,0,,EIRE',
  'C500004,90001A,MUG,-1,2010-02-01 10:00:00,2.5,11111,France',
  'A500005,B,Adjust bad debt,1,2010-02-02 10:00:00,-100.07,,France',
  '500006,90001A,MUG,0,2010-02-02 10:00:00,1,,France',
];

async function totalsOf(...given: string[]) {
  const totals = new Totals();
  const { documents, rejects } = await documentsOf(ourFile(...given));
  for (const document of documents) totals.add(document);
  totals.addRejects(rejects.length);
  return totals.report();
}

describe('totals', () => {
  it('are exact to the fourth decimal and account for every line', async () => {
    expect(await totalsOf(...rows)).toMatchObject({
      lines: 7,
      imported: 6,
      rejected: 1,
      documents: 5,
      invoices: 5,
      customers: 1,
      customersWithSale: 1,
      linesWithoutCustomer: 3,
      skus: 3,
      stockCodesAsWritten: 4,
      stockCodesUpperCased: 3,
      countries: 2,
      units: 12,
      firstAt: '2010-01-04T10:00:00',
      lastAt: '2010-02-02T10:00:00',
      salesTotal: '2.512',
      returnsTotal: '-2.50',
      netTotal: '-100.058',
    });
  });

  it('are told by class of line and by month', async () => {
    const { byClass, months } = await totalsOf(...rows);
    expect(byClass.SALE).toEqual({
      lines: 2,
      invoices: 1,
      units: 13,
      value: '2.512',
      linesWithCustomer: 2,
      valueWithCustomer: '2.512',
    });
    expect(byClass.BAD_DEBT).toMatchObject({ lines: 1, units: 1, value: '-100.07' });
    expect(months).toEqual({
      '2010-01': {
        lines: 4,
        invoicesWithSale: 1,
        customersWithSale: 1,
        soldUnits: 13,
        sales: '2.512',
        returns: '0.00',
        net: '2.512',
      },
      '2010-02': {
        lines: 2,
        invoicesWithSale: 0,
        customersWithSale: 0,
        soldUnits: 0,
        sales: '0.00',
        returns: '-2.50',
        net: '-102.57',
      },
    });
  });

  it('lose nothing where a floating point sum would', async () => {
    const dime = '500001,90001,MUG,1,2010-01-04 10:00:00,0.1,,France';
    expect((await totalsOf(dime, dime, dime)).netTotal).toBe('0.30');
  });
});

describe('comparing with reference totals', () => {
  const reference = (net: string) => `
| what | value |
|---|---:|
| invoice lines | 6 |
| sum of quantity x price (all lines, net) | -100.06 (exact ${net}) |

| month | lines |
|---|---:|
| 2010-01 | 4 | 1 | 1 | 13 | 2.51 (exact 2.512) | 0.00 | 2.51 (exact 2.512) |
`;

  it('agrees on exact figures', async () => {
    const totals = await totalsOf(...rows);
    expect(compareWithReference(reference('-100.058'), totals)).toEqual({
      compared: 9,
      differences: [],
    });
    expect(compareWithReference(reference('-100.058'), totals, 'months').compared).toBe(7);
  });

  it('sees a difference of a tenth of a penny', async () => {
    const { differences } = compareWithReference(reference('-100.057'), await totalsOf(...rows));
    expect(differences).toEqual([
      {
        what: 'sum of quantity x price (all lines, net)',
        expected: '-100.057',
        found: '-100.058',
      },
    ]);
  });
});
