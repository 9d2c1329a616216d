import { describe, expect, it } from '@jest/globals';
import { checkImport, importedOrderNo, importedRow, type ImportedOrder } from './check-import.ts';

const line = {
  sourceLine: 1,
  sku: 'tea ',
  goods: true,
  description: 'TEA',
  quantity: 3,
  unitPrice: '0.001',
};
const order: ImportedOrder = {
  externalRef: '489434',
  type: 'SALE',
  memberNo: '13085',
  country: 'United Kingdom',
  placedAt: new Date('2009-12-01T07:45:00Z'),
  lines: [line],
};
const withLine = (more: object): ImportedOrder => ({ ...order, lines: [{ ...line, ...more }] });
const lines = (count: number) => ({ ...order, lines: Array.from({ length: count }, () => line) });

describe('checking documents of another system', () => {
  it.each<[string, ImportedOrder[]]>([
    ['a sale', [order]],
    ['identical lines: they are genuine', [{ ...order, lines: [line, line] }]],
    ['2,000 lines', [lines(2_000)]],
    [
      'a price below zero on an adjustment',
      [{ ...withLine({ unitPrice: '-1' }), type: 'ADJUSTMENT' }],
    ],
    ['one number for two types', [order, { ...order, type: 'RETURN' }]],
  ])('takes %s', (_what, orders) => {
    expect(checkImport(orders)).toEqual([]);
  });

  it.each<[string, ImportedOrder[], string]>([
    ['no line at all', [], 'input.orders'],
    ['2,001 lines', [lines(2_001)], 'input.orders'],
    ['one document twice', [order, order], 'input.orders.1.externalRef'],
    [
      'a document without lines',
      [order, { ...lines(0), externalRef: 'x' }],
      'input.orders.1.lines',
    ],
    ['a blank number', [{ ...order, externalRef: ' ' }], 'input.orders.0.externalRef'],
    ['a blank SKU', [withLine({ sku: ' ' })], 'input.orders.0.lines.0.sku'],
    ['five decimals', [withLine({ unitPrice: '0.00001' })], 'input.orders.0.lines.0.unitPrice'],
    ['a sale below zero', [withLine({ unitPrice: '-1' })], 'input.orders.0.lines.0.unitPrice'],
    ['a huge quantity', [withLine({ quantity: 10_000_001 })], 'input.orders.0.lines.0.quantity'],
  ])('refuses %s', (_what, orders, field) => {
    expect(checkImport(orders)).toMatchObject([{ kind: 'InvalidInput', field: field.split('.') }]);
  });
});

describe('a document as it is stored', () => {
  it.each([
    ['SALE', 'UCI-489434'],
    ['RETURN', 'UCI-489434-R'],
    ['ADJUSTMENT', 'UCI-489434-A'],
  ] as const)('of type %s always gets the number %s', (type, orderNo) => {
    expect(importedOrderNo('UCI', { ...order, type })).toBe(orderNo);
  });

  it('has SKUs in one form, and the sum of its lines’ rounded amounts', () => {
    const row = importedRow('UCI', { ...order, lines: [line, { ...line, quantity: 5 }] });
    expect(row.totalMinor).toBe(1);
    expect(row.lines.map(({ sku, amountMinor, lineNo }) => [lineNo, sku, amountMinor])).toEqual([
      [1, 'TEA', 0],
      [2, 'TEA', 1],
    ]);
  });
});
