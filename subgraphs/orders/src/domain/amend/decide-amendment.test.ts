import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineAmountMinor } from '@entresol/shared/decimal';
import { priceOrder, type PricedOrder } from '../price-order.ts';
import { amendRefusals } from './check-amendment.ts';
import { decideAmendment, wantedBesides, type PlacedOrder } from './decide-amendment.ts';

const line = (lineNo: number, sku: string, quantity: number, unitPrice: string, off = 0) => ({
  lineNo,
  sku,
  goods: true,
  description: sku,
  categoryCode: null,
  quantity,
  unitPrice,
  amountMinor: lineAmountMinor(unitPrice, quantity),
  discountMinor: off,
});
const promotion = (...shares: [number, number][]) => ({
  source: 'PROMOTION',
  code: 'P',
  nameZh: '优惠',
  nameEn: 'Off',
  amountMinor: shares.reduce((sum, [, amount]) => sum + amount, 0),
  shares: shares.map(([lineNo, amountMinor]) => ({ lineNo, amountMinor })),
});
const ORDER: PlacedOrder = {
  lines: [line(1, 'TEA', 3, '20', 1_000), line(2, 'CUP', 2, '10', 500)],
  discounts: [promotion([1, 1_000], [2, 500])],
  pointsSpent: 0,
};
const request = (more: object = {}) => ({ lines: [], add: [], prices: [], ...more });
const made = (outcome: ReturnType<typeof decideAmendment>) => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};
const bought = (sku: string, quantity: number, unitPrice: string): PricedOrder =>
  priceOrder([{ ...line(1, sku, quantity, unitPrice) }], [], 0);

describe('an amendment', () => {
  it('keeps what it does not touch, to the fen', () => {
    const added = bought('PEN', 1, '3');
    const after = made(
      decideAmendment(ORDER, request({ add: [{ sku: 'PEN', quantity: 1 }] }), added),
    );
    expect(after.lines.slice(0, 2)).toEqual(ORDER.lines);
    expect(after).toMatchObject({ totalMinor: 6_500 + 300, discountMinor: 1_500, shed: [] });
    expect(after.grown).toMatchObject([{ lineNo: 3, sku: 'PEN' }]);
  });

  it('takes units off with their price, and keeps the shares of those that stay', () => {
    const after = made(
      decideAmendment(ORDER, request({ lines: [{ lineNo: 1, quantity: 2 }] }), null),
    );
    expect(after.lines[0]).toMatchObject({ quantity: 2, amountMinor: 4_000, discountMinor: 666 });
    expect(after).toMatchObject({
      totalMinor: 4_000 - 666 + 1_500,
      shed: [{ lineNo: 1, sku: 'TEA', quantity: 1 }],
    });
  });

  it('adds units as a line of its own, at the price of now', () => {
    const wish = request({ lines: [{ lineNo: 1, quantity: 5 }] });
    expect(wantedBesides(ORDER, wish)).toEqual([{ sku: 'TEA', quantity: 2 }]);
    const after = made(decideAmendment(ORDER, wish, bought('TEA', 2, '25')));
    expect(after.lines[0]).toEqual(ORDER.lines[0]);
    expect(after.lines[2]).toMatchObject({ lineNo: 3, quantity: 2, unitPrice: '25' });
  });

  it('leaves a line out, and a discount that has no share left', () => {
    const only = { ...ORDER, discounts: [promotion([2, 500])] };
    const after = made(
      decideAmendment(only, request({ lines: [{ lineNo: 2, quantity: 0 }] }), null),
    );
    expect(after.lines.map(({ lineNo }) => lineNo)).toEqual([1]);
    expect(after.discounts).toEqual([]);
  });

  it('changes a price, and leaves the shares as they were agreed', () => {
    const wish = request({ prices: [{ lineNo: 2, unitPrice: '8' }] });
    const after = made(decideAmendment(ORDER, wish, null));
    expect(after.lines[1]).toMatchObject({ amountMinor: 1_600, discountMinor: 500 });
    const free = request({ prices: [{ lineNo: 2, unitPrice: '1' }] });
    expect(decideAmendment(ORDER, free, null)).toMatchObject({ ok: false });
  });

  it.each([
    ['of nothing', request(), ['input', 'lines']],
    [
      'of an unknown line',
      request({ lines: [{ lineNo: 9, quantity: 1 }] }),
      ['input', 'lines', '0', 'lineNo'],
    ],
    [
      'below zero',
      request({ lines: [{ lineNo: 1, quantity: -1 }] }),
      ['input', 'lines', '0', 'quantity'],
    ],
    [
      'of one line twice',
      request({
        lines: [
          { lineNo: 1, quantity: 1 },
          { lineNo: 1, quantity: 2 },
        ],
      }),
      ['input', 'lines', '1'],
    ],
    [
      'to a price below zero',
      request({ prices: [{ lineNo: 1, unitPrice: '-1' }] }),
      ['input', 'prices', '0', 'unitPrice'],
    ],
  ])('%s is refused', (_name, wish, field) => {
    expect(amendRefusals(ORDER, wish)).toMatchObject([{ field }]);
  });

  it('of an order that points pay can only grow, and none becomes empty', () => {
    const paid = { ...ORDER, pointsSpent: 10 };
    expect(amendRefusals(paid, request({ lines: [{ lineNo: 1, quantity: 1 }] }))).toHaveLength(1);
    expect(amendRefusals(paid, request({ lines: [{ lineNo: 1, quantity: 4 }] }))).toEqual([]);
    const gone = [1, 2].map((lineNo) => ({ lineNo, quantity: 0 }));
    expect(decideAmendment(ORDER, request({ lines: gone }), null)).toMatchObject({ ok: false });
  });

  it('adds up, whatever is taken off (INV7)', () => {
    const wish = fc.record({ first: fc.nat({ max: 3 }), second: fc.nat({ max: 2 }) });
    fc.assert(
      fc.property(wish, ({ first, second }) => {
        const lines = [
          { lineNo: 1, quantity: first },
          { lineNo: 2, quantity: second },
        ];
        const outcome = decideAmendment(ORDER, request({ lines }), null);
        if (!outcome.ok) return first + second === 0;
        const { value } = outcome;
        const total = value.lines.reduce((sum, it) => sum + it.amountMinor - it.discountMinor, 0);
        return value.totalMinor === total && total >= 0;
      }),
    );
  });
});
