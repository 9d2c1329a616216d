import { describe, expect, it } from '@jest/globals';
import { routeCounter } from './route-counter.ts';

const CART = {
  store: 'SH001',
  couponCodes: [],
  lines: [
    { sku: 'TEA', quantity: 2 },
    { sku: 'CUP', quantity: 1 },
  ],
  totalMinor: 7_000,
};

describe('a sale over the counter', () => {
  it('is handed over where it is sold, and nothing else is weighed', () => {
    expect(routeCounter(CART)).toMatchObject({
      scene: 'STORE_SALE',
      handOver: 'COUNTER',
      pinned: true,
      policy: { channel: '*', version: 0 },
      candidates: [{ code: 'SH001', filter: null, rank: 1, complete: true, units: 3 }],
      plans: [{ parts: [{ location: 'SH001', lines: CART.lines, valueMinor: 7_000 }] }],
    });
  });

  it('with a coupon is the scene of coupons that are used in a store', () => {
    expect(routeCounter({ ...CART, couponCodes: ['MINUS5'] }).scene).toBe('COUPON_IN_STORE');
  });
});
