import { describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { campaignDriver } from './fixtures.ts';

const campaigns = useSubgraph('campaigns', createSubgraph);
const given = campaignDriver(campaigns);
campaigns.answer(({ operation, variables }) => {
  if (operation !== 'MemberForOrder') throw new Error(operation);
  const { memberNo } = variables as { memberNo: string };
  return { memberForOrder: memberNo.startsWith('M-') ? { memberNo } : null };
});

describe('the life of a coupon', () => {
  it('goes from issued to locked, redeemed, reversed, and can be locked again', async () => {
    const code = await given.coupon();

    expect(await given.lock('life-1', { couponCodes: [code.toLowerCase()] }, 500)).toEqual({
      lock: { reference: 'life-1', status: 'LOCKED', couponCodes: [code] },
      userErrors: [],
    });
    expect(await given.stored(code)).toEqual({ status: 'LOCKED', order_no: 'life-1', version: 2 });
    expect((await given.step('redeem', 'life-1')).lock?.status).toBe('REDEEMED');
    expect(await given.stored(code)).toEqual({
      status: 'REDEEMED',
      order_no: 'life-1',
      version: 3,
    });
    expect((await given.step('reverse', 'life-1')).lock?.status).toBe('REVERSED');
    expect(await given.stored(code)).toEqual({ status: 'REVERSED', order_no: null, version: 4 });
    await given.lock('life-2', { couponCodes: [code] }, 500);
    await given.step('unlock', 'life-2');
    expect(await given.stored(code)).toEqual({ status: 'REVERSED', order_no: null, version: 6 });
    expect(await given.events(code)).toEqual([
      'CouponIssued 1',
      'CouponStatusChanged LOCKED 2',
      'CouponStatusChanged REDEEMED 3',
      'CouponStatusChanged REVERSED 4',
      'CouponStatusChanged LOCKED 5',
      'CouponStatusChanged REVERSED 6',
    ]);
  });
});

describe('quoting', () => {
  it('applies the best promotion, then the coupons on what is left, and gives all reasons', async () => {
    await given.promotion('Q-TENTH', {
      benefit: { kind: 'PERCENT_OFF', percentOff: '10' },
      locationCodes: ['Q'],
    });
    await given.promotion('Q-SAVE', { locationCodes: ['Q'] });
    const code = await given.coupon();

    const lines = [
      { lineNo: 2, sku: 'B', quantity: 1, amountMinor: 5_000 },
      { lineNo: 1, sku: 'A', quantity: 1, amountMinor: 10_000 },
    ];
    const quote = await given.quote({ location: 'Q', couponCodes: [code, 'nonsense'], lines });
    expect(quote).toEqual({
      discountMinor: 2_000,
      discounts: [
        {
          source: 'PROMOTION',
          code: 'Q-TENTH',
          amountMinor: 1_500,
          shares: [
            { lineNo: 1, amountMinor: 1_000 },
            { lineNo: 2, amountMinor: 500 },
          ],
        },
        {
          source: 'COUPON',
          code,
          amountMinor: 500,
          shares: [
            { lineNo: 1, amountMinor: 333 },
            { lineNo: 2, amountMinor: 167 },
          ],
        },
      ],
      candidates: [
        { source: 'PROMOTION', code: 'Q-TENTH', applied: true, reason: 'APPLIED' },
        { source: 'PROMOTION', code: 'Q-SAVE', applied: false, reason: 'BETTER_ONE_APPLIED' },
        { source: 'COUPON', code, applied: true, reason: 'APPLIED' },
        { source: 'COUPON', code: 'NONSENSE', applied: false, reason: 'COUPON_NOT_FOUND' },
      ],
    });
  });
});
