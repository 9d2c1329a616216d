import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  priceLines,
  priceOrder,
  stockNeeds,
  unitRefusals,
  type FrozenDiscount,
  type PricedLine,
  type SaleProduct,
} from './price-order.ts';

const product = (sku: string, unitPrice: string, more: Partial<SaleProduct> = {}): SaleProduct => ({
  sku,
  nameZh: `${sku} 中文`,
  nameEn: sku,
  categoryCode: null,
  unitPrice,
  currency: 'CNY',
  active: true,
  ...more,
});

const catalogue = new Map(
  [
    product('TEA', '12.3456'),
    product('PIN', '0.001'),
    product('OLD', '1', { active: false }),
    product('POUND', '1', { currency: 'GBP' }),
    product('GOLD', '999999999.9999'),
  ].map((known) => [known.sku, known]),
);
const find = (sku: string) => catalogue.get(sku);

const priced = (lineNo: number, amountMinor: number): PricedLine => ({
  lineNo,
  sku: `SKU-${lineNo}`,
  description: '',
  categoryCode: null,
  quantity: 1,
  unitPrice: '1',
  amountMinor,
});

const discount = (code: string, ...shares: [number, number][]): FrozenDiscount => ({
  source: 'PROMOTION',
  code,
  nameZh: code,
  nameEn: code,
  amountMinor: shares.reduce((sum, [, amount]) => sum + amount, 0),
  shares: shares.map(([lineNo, amountMinor]) => ({ lineNo, amountMinor })),
});

describe('pricing lines', () => {
  it.each([
    ['TEA', 1, 1_235],
    ['TEA', 2, 2_469],
    ['TEA', 3, 3_704],
    ['PIN', 4, 0],
    ['PIN', 5, 1],
    ['PIN', 15, 2],
  ])('%s × %i is rounded half up once, to %i fen', (sku, quantity, amountMinor) => {
    expect(priceLines([{ sku, quantity }], find)).toMatchObject({
      ok: true,
      value: [{ lineNo: 1, sku, quantity, amountMinor }],
    });
  });

  it('refuses every line that cannot be sold, unknown SKUs after what is wrong with known ones', () => {
    const lines = ['NONE', 'TEA', 'OLD', 'POUND'].map((sku) => ({ sku, quantity: 1 }));
    const outcome = priceLines(lines, find);
    expect(outcome.ok ? [] : outcome.refusals).toMatchObject([
      { kind: 'InvalidInput', field: ['input', 'lines', '2', 'sku'] },
      { kind: 'InvalidInput', field: ['input', 'lines', '3', 'sku'] },
      { kind: 'SkuUnknown', sku: 'NONE', field: ['input', 'lines', '0', 'sku'] },
    ]);
  });

  it('refuses an amount beyond reason rather than losing digits', () => {
    expect(priceLines([{ sku: 'GOLD', quantity: 100_000 }], find)).toMatchObject({
      ok: false,
      refusals: [{ kind: 'InvalidInput' }],
    });
  });
});

describe('the units of one SKU in an order', () => {
  const lines = (...quantities: number[]) =>
    quantities.map((quantity, index) => ({ ...priced(index + 1, 1), sku: 'TEA', quantity }));

  it('may be a million on all lines together', () => {
    expect(unitRefusals(lines(900_000, 100_000))).toEqual([]);
  });

  it('may not be more, since no place can hold them for one order', () => {
    const [refusal] = unitRefusals([...lines(900_000, 100_001), priced(3, 1)]);
    expect(refusal).toMatchObject({
      kind: 'InvalidInput',
      field: ['input', 'lines'],
      reason: { en: 'An order takes at most 1000000 units of TEA.' },
    });
  });
});

describe('pricing an order', () => {
  it('takes discounts, then points of what is left of each line', () => {
    const order = priceOrder(
      [priced(1, 6_000), priced(2, 3_000)],
      [discount('P', [1, 3_000])],
      100,
    );
    expect(order).toMatchObject({
      subtotalMinor: 9_000,
      discountMinor: 3_000,
      pointsMinor: 100,
      pointsSpent: 100,
      totalMinor: 5_900,
    });
    expect(order.lines.map((line) => line.discountMinor)).toEqual([3_050, 50]);
    expect(order.discounts[1]).toMatchObject({
      source: 'POINTS',
      amountMinor: 100,
      shares: [
        { lineNo: 1, amountMinor: 50 },
        { lineNo: 2, amountMinor: 50 },
      ],
    });
  });

  it('lets points pay at most what is left', () => {
    const order = priceOrder([priced(1, 300)], [discount('P', [1, 100])], 1_000);
    expect(order).toMatchObject({ pointsSpent: 200, totalMinor: 0 });
  });

  it('does not take a discount whose shares do not add up, or exceed a line', () => {
    const uneven = { ...discount('P', [1, 10]), amountMinor: 11 };
    expect(() => priceOrder([priced(1, 300)], [uneven], 0)).toThrow('INV7');
    expect(() => priceOrder([priced(1, 300)], [discount('P', [1, 301])], 0)).toThrow('INV7');
  });

  it('INV7: total = Σ lines − Σ discounts − points, and no fen is lost among the lines', () => {
    const carts = fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(100)), {
      minLength: 1,
      maxLength: 50,
    });
    fc.assert(
      fc.property(carts, fc.nat(2_000_000), (cart, points) => {
        const lines = cart.map(([amount], index) => priced(index + 1, amount));
        const shares = cart.map(([amount, percent], index): [number, number] => [
          index + 1,
          Math.floor((amount * percent) / 100),
        ]);
        const order = priceOrder(lines, [discount('P', ...shares)], points);
        const left = order.lines.map((line) => line.amountMinor - line.discountMinor);
        expect(Math.min(...left)).toBeGreaterThanOrEqual(0);
        expect(left.reduce((sum, rest) => sum + rest, 0)).toBe(order.totalMinor);
        expect(order.totalMinor).toBe(
          order.subtotalMinor - order.discountMinor - order.pointsMinor,
        );
        for (const { amountMinor, shares: parts } of order.discounts) {
          expect(parts.reduce((sum, part) => sum + part.amountMinor, 0)).toBe(amountMinor);
        }
      }),
    );
  });
});

describe('what an order needs of the stock', () => {
  it('is merged by SKU, in SKU order: two lines of one SKU ask for their sum', () => {
    const lines = [
      { sku: 'TEA', quantity: 2 },
      { sku: 'CUP', quantity: 1 },
      { sku: 'TEA', quantity: 3 },
    ];
    expect(stockNeeds(lines)).toEqual([
      { sku: 'CUP', quantity: 1 },
      { sku: 'TEA', quantity: 5 },
    ]);
  });
});
