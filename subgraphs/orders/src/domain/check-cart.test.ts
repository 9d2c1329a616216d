import { describe, expect, it } from '@jest/globals';
import { checkCart, type CartInput } from './check-cart.ts';

const cart: CartInput = {
  channel: 'POS',
  store: 'SH001',
  fulfilmentLocation: null,
  memberNo: 'M-1',
  lines: [{ sku: 'TEA', quantity: 1 }],
  couponCodes: [],
  pointsToSpend: 0,
  expectedTotalMinor: null,
};

const line = (sku: string, quantity: number) => ({ lines: [{ sku, quantity }] });
const lines = (count: number) => ({
  lines: Array.from({ length: count }, () => ({ sku: 'TEA', quantity: 1 })),
});

describe('checking a cart', () => {
  it.each<[string, Partial<CartInput>]>([
    ['the plainest one', {}],
    ['of 200 lines', lines(200)],
    ['of the largest quantity', line('TEA', 100_000)],
    ['with one SKU on two lines', lines(2)],
    ['of a guest', { memberNo: null }],
    ['with points of a member', { pointsToSpend: 10 }],
    ['that costs nothing', { expectedTotalMinor: 0 }],
  ])('lets one pass %s', (_what, given) => {
    expect(checkCart({ ...cart, ...given })).toEqual([]);
  });

  it.each<[string, Partial<CartInput>, string[]]>([
    ['without lines', lines(0), ['input', 'lines']],
    ['of 201 lines', lines(201), ['input', 'lines']],
    ['with a quantity of zero', line('TEA', 0), ['input', 'lines', '0', 'quantity']],
    ['with a negative quantity', line('TEA', -1), ['input', 'lines', '0', 'quantity']],
    ['with a huge quantity', line('TEA', 100_001), ['input', 'lines', '0', 'quantity']],
    ['with a blank SKU', line(' ', 1), ['input', 'lines', '0', 'sku']],
    ['with a NUL in a SKU', line('TEA\0', 1), ['input', 'lines', '0', 'sku']],
    ['with half a character', line('TEA\ud800', 1), ['input', 'lines', '0', 'sku']],
    ['with a NUL in its place', { fulfilmentLocation: 'W\0' }, ['input', 'fulfilmentLocation']],
    ['with a NUL in a coupon', { couponCodes: ['A\0'] }, ['input', 'couponCodes']],
    ['with a blank store', { store: ' ' }, ['input', 'store']],
    ['with an endless store', { store: 'x'.repeat(65) }, ['input', 'store']],
    ['with a blank place', { fulfilmentLocation: '' }, ['input', 'fulfilmentLocation']],
    ['with a blank member', { memberNo: '' }, ['input', 'memberNo']],
    ['with negative points', { pointsToSpend: -1 }, ['input', 'pointsToSpend']],
    ['with a guest’s points', { memberNo: null, pointsToSpend: 1 }, ['input', 'pointsToSpend']],
    ['with a coupon twice', { couponCodes: ['a-1', ' A-1'] }, ['input', 'couponCodes']],
    [
      'with a coupon twice, typed otherwise',
      { couponCodes: ['7K2M-9QXD-01TV', '7k2m 9qxdoltv'] },
      ['input', 'couponCodes'],
    ],
    ['with a blank coupon', { couponCodes: [''] }, ['input', 'couponCodes']],
    ['with a total below zero', { expectedTotalMinor: -1 }, ['input', 'expectedTotalMinor']],
  ])('refuses one %s', (_what, given, field) => {
    expect(checkCart({ ...cart, ...given })).toMatchObject([{ kind: 'InvalidInput', field }]);
  });

  it('names everything that is wrong at once', () => {
    const wrong = { ...cart, store: '', ...line('', 0), pointsToSpend: -5 };
    expect(
      checkCart(wrong).map((refusal) => 'field' in refusal && refusal.field.join('.')),
    ).toEqual([
      'input.store',
      'input.lines.0.sku',
      'input.lines.0.quantity',
      'input.pointsToSpend',
    ]);
  });
});
