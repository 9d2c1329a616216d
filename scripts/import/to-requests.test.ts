import { describe, expect, it } from '@jest/globals';
import { analyse } from './analyse.ts';
import { ourFile, sourceOf } from './fixtures.ts';
import { planBatches } from './plan-batches.ts';
import { readDocuments } from './read-documents.ts';
import { toRequests, type ImportRequest } from './to-requests.ts';

const time = '2009-12-01 07:45:00';
const uk = 'United Kingdom';

/** Every call of a file in two lists, keys without the part that names the file. */
async function requestsOf(...rows: string[]) {
  const analysis = await analyse(sourceOf(ourFile(...rows)));
  const { fileId } = analysis;
  const all = { anyOrder: [] as ImportRequest[], stock: [] as ImportRequest[] };
  for await (const batch of planBatches(analysis, readDocuments(sourceOf(ourFile(...rows))))) {
    const requests = toRequests(batch, { fileId, openedAt: '2009-12-01T00:00:00.000Z' });
    all.anyOrder.push(...requests.anyOrder);
    all.stock.push(...requests.stock);
  }
  return { ...all, fileId };
}

const movementsOf = async (...rows: string[]) =>
  (await requestsOf(...rows)).stock.flatMap(({ input }) => input as readonly object[]);

describe('what the graph is asked', () => {
  it('names products, members, opening stock and orders, each call with a key of its own', async () => {
    const { anyOrder, stock, fileId } = await requestsOf(
      `489434,85048,LIGHTS,12,${time},6.95,13085,${uk}`,
    );
    expect([...anyOrder, ...stock].map(({ key }) => key.replace(fileId, 'F'))).toEqual([
      'online-retail-ii:F:1',
      'online-retail-ii:F:2',
      'online-retail-ii:F:4:orders',
      'online-retail-ii:F:3:stock:1',
      'online-retail-ii:F:4:stock:1',
    ]);
    expect(anyOrder[0]?.input).toMatchObject([
      { sku: '85048', nameEn: 'LIGHTS', categoryCode: 'OR2-GOODS', basePrice: '6.95' },
    ]);
    expect(anyOrder[1]?.input).toEqual([
      {
        memberNo: 'OR2-13085',
        externalId: '13085',
        source: 'ONLINE-RETAIL-II',
        createdAt: '2009-12-01T07:45:00.000Z',
        country: uk,
      },
    ]);
    expect(anyOrder[2]?.input).toEqual({
      channel: 'WEB-UK',
      location: 'UK001',
      currency: 'GBP',
      orders: [
        {
          externalRef: '489434',
          type: 'SALE',
          placedAt: '2009-12-01T07:45:00.000Z',
          memberNo: 'OR2-13085',
          country: uk,
          lines: [
            {
              sourceLine: 1,
              sku: '85048',
              goods: true,
              description: 'LIGHTS',
              quantity: 12,
              unitPrice: '6.95',
            },
          ],
        },
      ],
    });
  });

  it('moves stock once per document and SKU, by what the document is', async () => {
    const movements = await movementsOf(
      `489434,85048,LIGHTS,12,${time},6.95,13085,${uk}`,
      `489434,85048,LIGHTS,3,${time},6.95,13085,${uk}`,
      `C489435,85048,LIGHTS,-2,${time},6.95,13085,${uk}`,
      `489436,85048,damages,-1,${time},0,,${uk}`,
      `489437,POST,POSTAGE,1,${time},18.00,,${uk}`,
    );
    expect(movements).toMatchObject([
      { type: 'OPENING', from: 'SUPPLIER', to: 'GOOD', quantity: 15 },
      { type: 'SALE', from: 'GOOD', to: 'CUSTOMER', quantity: 15, document: 'WEB-UK-489434' },
      { type: 'RETURN', from: 'CUSTOMER', to: 'GOOD', quantity: 2, document: 'WEB-UK-C489435-R' },
      { type: 'ADJUST', from: 'GOOD', to: 'VARIANCE', quantity: 1, document: 'WEB-UK-489436-S' },
    ]);
    expect(movements[3]).toMatchObject({ reason: 'damages', location: 'UK001' });
  });

  it('splits a movement that is larger than one may be', async () => {
    const movements = await movementsOf(`489434,85048,LIGHTS,2500000,${time},0.01,,${uk}`);
    const quantities = (movements as { quantity: number }[]).map(({ quantity }) => quantity);
    expect(quantities).toEqual([1_000_000, 1_000_000, 500_000, 1_000_000, 1_000_000, 500_000]);
  });

  it('leaves a trace by which a call is found when its key is forgotten', async () => {
    const { anyOrder, stock, fileId } = await requestsOf(
      `C489434,85048,LIGHTS,-1,${time},6.95,,${uk}`,
      `489435,85048,LIGHTS,2,${time},6.95,,${uk}`,
    );
    expect([...anyOrder, ...stock].map(({ trace }) => trace)).toEqual([
      null,
      { kind: 'ORDER', externalRef: 'C489434', type: 'RETURN' },
      { kind: 'MOVEMENT', document: `online-retail-ii:${fileId}`, sku: '85048' },
      { kind: 'MOVEMENT', document: 'WEB-UK-C489434-R', sku: '85048' },
    ]);
  });

  it('leaves out what the file does not tell, and keeps each text on one line', async () => {
    const { anyOrder } = await requestsOf(`489434,85048,"BIG\tRED\nBOX",1,${time},6.95,,`);
    expect(anyOrder[0]?.input).toMatchObject([{ nameZh: 'BIG RED BOX', nameEn: 'BIG RED BOX' }]);
    const [order] = (anyOrder[1]!.input as { orders: object[] }).orders;
    expect(order).not.toHaveProperty('memberNo');
    expect(order).not.toHaveProperty('country');
    expect(order).toMatchObject({ lines: [{ description: 'BIG RED BOX' }] });
  });
});
