import { describe, expect, it } from '@jest/globals';
import { Catalogue } from './catalogue.ts';
import { documentsOf, ourFile } from './fixtures.ts';

async function catalogueOf(...rows: string[]): Promise<Catalogue> {
  const catalogue = new Catalogue();
  for (const document of (await documentsOf(ourFile(...rows))).documents) catalogue.add(document);
  return catalogue;
}

describe('the products of a file', () => {
  it('have the most frequent name and price, whatever the writing of their code', async () => {
    const catalogue = await catalogueOf(
      '500001,90001A,BLUE MUG,1,2010-01-04 10:00:00,2.5,,France',
      '500002,90001a,MUG BLUE,1,2010-01-04 10:01:00,3.5,,France',
      '500003,90001A ,BLUE MUG ,1,2010-01-04 10:02:00,2.5,,France',
      '500004,90001A,wet and mouldy,-1,2010-01-04 10:03:00,0,,France',
      '500005,90001A,wet and mouldy,-1,2010-01-04 10:03:00,0,,France',
      '500006,90001A,wet and mouldy,-1,2010-01-04 10:03:00,0,,France',
    );
    expect(catalogue.products()).toEqual([
      {
        sku: '90001A',
        name: 'BLUE MUG',
        service: false,
        basePrice: '2.50',
        firstSeenAt: '2010-01-04T10:00:00.000Z',
      },
    ]);
  });

  it('take the latest of equally frequent names and prices', async () => {
    const catalogue = await catalogueOf(
      '500001,90001,BLUE MUG,1,2010-01-04 10:00:00,2.5,,France',
      '500002,90001,MUG BLUE,1,2010-01-04 10:01:00,3.5,,France',
    );
    expect(catalogue.products()).toMatchObject([{ name: 'MUG BLUE', basePrice: '3.50' }]);
  });

  it('are named by their SKU when the file holds only notes about them', async () => {
    const catalogue = await catalogueOf(
      '500001,90001,?,-1,2010-01-04 10:00:00,0,,France',
      '500002,90001,thrown away,-1,2010-01-04 10:00:00,0,,France',
      '500003,90002,,-1,2010-01-04 10:00:00,0,,France',
      '500004,90003,WOODEN TRAIN SET,-1,2010-01-04 10:00:00,0,,France',
      '500005,POST,POSTAGE,1,2010-01-04 10:00:00,18,,France',
    );
    expect(
      catalogue.products().map(({ sku, name, basePrice, service }) => {
        return [sku, name, basePrice, service];
      }),
    ).toEqual([
      ['90001', '90001', '0.00', false],
      ['90002', '90002', '0.00', false],
      ['90003', 'WOODEN TRAIN SET', '0.00', false],
      ['POST', 'POSTAGE', '18.00', true],
    ]);
  });
});

describe('the customers of a file', () => {
  it('have the country of most invoices, the latest among equals', async () => {
    const row = (no: number, customer: string, country: string) =>
      `${500_000 + no},90001,MUG,1,2010-01-04 10:0${no}:00,1,${customer},${country}`;
    const catalogue = await catalogueOf(
      row(1, '22222', 'Spain'),
      row(2, '22222', 'Belgium'),
      row(3, '11111', 'EIRE'),
      row(4, '11111', 'EIRE'),
      row(5, '11111', 'United Kingdom'),
      row(6, '', 'France'),
    );
    expect(catalogue.customers()).toEqual([
      { ref: '11111', country: 'EIRE', firstSeenAt: '2010-01-04T10:03:00.000Z' },
      { ref: '22222', country: 'Belgium', firstSeenAt: '2010-01-04T10:01:00.000Z' },
    ]);
  });
});
