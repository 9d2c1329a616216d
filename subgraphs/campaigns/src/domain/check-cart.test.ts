import { describe, expect, it } from '@jest/globals';
import { cartOf, line } from '../../test/domain-fixtures.ts';
import { cartFaults } from './check-cart.ts';
import type { QuoteCart } from './quote.ts';

const many = (length: number) => Array.from({ length }, (_, index) => line(index + 1, 1));

describe('checking a cart', () => {
  it.each<[string, QuoteCart, readonly string[]]>([
    ['an empty one', cartOf([]), []],
    ['as many lines as allowed', cartOf(many(1_000)), []],
    ['one line more', cartOf(many(1_001)), ['cart.lines']],
    [
      'too many coupons',
      cartOf([], { couponCodes: Array.from({ length: 101 }, (_, n) => `C${n}`) }),
      ['cart.couponCodes'],
    ],
    ['a line number twice', cartOf([line(1, 1), line(1, 1)]), ['cart.lines']],
    ['a line number of zero', cartOf([line(0, 1)]), ['cart.lines']],
    ['a negative amount', cartOf([line(1, -1)]), ['cart.lines']],
    ['no quantity', cartOf([{ ...line(1, 1), quantity: 0 }]), ['cart.lines']],
    [
      'a sum beyond exact numbers',
      cartOf([line(1, Number.MAX_SAFE_INTEGER), line(2, 1)]),
      ['cart.lines'],
    ],
  ])('%s', (_case, cart, expected) => {
    expect(cartFaults(cart).map(({ field }) => field.join('.'))).toEqual(expected);
  });
});
