import { describe, expect, it } from '@jest/globals';
import { draftFulfilment, promisedAt } from './draft-fulfilment.ts';

const unit = (lineNo: number, sku: string, quantity: number) => ({ lineNo, sku, quantity });
const part = (location: string, ...lines: [string, number][]) => ({
  location,
  lines: lines.map(([sku, quantity]) => ({ sku, quantity })),
});

describe('fulfilment orders of an order', () => {
  it('are one where one place sends everything, held under the order’s number', () => {
    expect(draftFulfilment('O', [part('A', ['TEA', 2])], [unit(1, 'TEA', 2)])).toEqual([
      {
        fulfilmentNo: 'O-F1',
        position: 1,
        location: 'A',
        reservation: 'O',
        lines: [unit(1, 'TEA', 2)],
      },
    ]);
  });

  it('share lines of one SKU among places, and add up to the order', () => {
    const ordered = [unit(1, 'TEA', 2), unit(2, 'CUP', 1), unit(3, 'TEA', 3)];
    const parts = [part('A', ['TEA', 4]), part('B', ['TEA', 1], ['CUP', 1])];
    expect(draftFulfilment('O', parts, ordered)).toMatchObject([
      { reservation: 'O', lines: [unit(1, 'TEA', 2), unit(3, 'TEA', 2)] },
      { reservation: 'O-F2', lines: [unit(3, 'TEA', 1), unit(2, 'CUP', 1)] },
    ]);
  });

  it.each([
    ['less', [part('A', ['TEA', 1])]],
    ['more', [part('A', ['TEA', 3])]],
  ])('are never %s than was ordered', (_what, parts) => {
    expect(() => draftFulfilment('O', parts, [unit(1, 'TEA', 2)])).toThrow();
  });
});

describe('the promised time', () => {
  const placed = new Date('2026-03-01T04:00:00Z');
  it.each([
    ['PARCEL', null, '2026-03-03T04:00:00.000Z'],
    ['PICKUP', null, '2026-03-01T06:00:00.000Z'],
    ['PARCEL', 5, '2026-03-01T09:00:00.000Z'],
  ] as const)('of %s with %s hours promised is %s', (handOver, hours, at) => {
    expect(promisedAt(placed, handOver, hours).toISOString()).toBe(at);
  });
});
