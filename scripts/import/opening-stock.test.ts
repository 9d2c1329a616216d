import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentsOf, ourFile } from './fixtures.ts';
import { OpeningStock } from './opening-stock.ts';

const at = '2010-01-04 10:00:00';
const sale = (no: number, quantity: number, sku = '90001') =>
  `${500_000 + no},${sku},MUG,${quantity},${at},1,,France`;
const back = (no: number, quantity: number) =>
  `C${500_000 + no},90001,MUG,${-quantity},${at},1,,France`;
const writeOff = (no: number, quantity: number) =>
  `${500_000 + no},90001,lost,${-quantity},${at},0,,France`;

async function stockOf(...rows: string[]): Promise<OpeningStock> {
  const stock = new OpeningStock();
  for (const document of (await documentsOf(ourFile(...rows))).documents) stock.add(document);
  return stock;
}

describe('opening stock', () => {
  it.each([
    ['covers what is sold', [sale(1, 3), sale(2, 4)], 7],
    ['counts what came back before it was sold again', [sale(1, 3), back(2, 2), sale(3, 4)], 5],
    ['is nothing when returns come first', [back(1, 5), sale(2, 5)], 0],
    ['cannot use what comes back later', [sale(1, 5), back(2, 5)], 5],
    ['covers write-offs', [sale(1, 3), writeOff(2, 2)], 5],
  ])('%s', async (_rule, rows, quantity) => {
    expect((await stockOf(...rows)).opening()).toEqual([{ sku: '90001', quantity }]);
  });

  it('takes the two writings of a code for one stock, and services for none', async () => {
    const stock = await stockOf(sale(1, 3, '90001a'), sale(2, 4, '90001A'), sale(3, 9, 'POST'));
    expect(stock.opening()).toEqual([{ sku: '90001A', quantity: 7 }]);
  });

  it('tells what is on hand after the last document', async () => {
    expect((await stockOf(sale(1, 5), back(2, 2))).closing()).toEqual([
      { sku: '90001', quantity: 2 },
    ]);
  });

  it('is the least with which no replay goes below zero', async () => {
    const quantities = fc.array(
      fc.integer({ min: -9, max: 9 }).filter((n) => n !== 0),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    await fc.assert(
      fc.asyncProperty(quantities, async (given) => {
        const rows = given.map((n, no) => (n > 0 ? sale(no, n) : back(no, -n)));
        const opening = (await stockOf(...rows)).opening()[0]!.quantity;
        let onHand = opening;
        let lowest = opening;
        for (const n of given) lowest = Math.min(lowest, (onHand -= n));
        expect(lowest).toBeGreaterThanOrEqual(0);
        if (opening > 0) expect(lowest).toBe(0);
      }),
    );
  });
});
