import type { NewEvent } from '@entresol/shared';
import { campaignEvent } from '../events/contracts.ts';
import type { ChangedCoupon } from '../persistence/change-coupons.ts';

/** One event for each coupon an order changed. */
export function couponEvents(
  coupons: readonly ChangedCoupon[],
  orderNo: string,
  now: Date,
): readonly NewEvent[] {
  const changedAt = now.toISOString();
  return coupons.map(({ code, template, memberNo, status, version }) =>
    campaignEvent('CouponStatusChanged', {
      code,
      template,
      memberNo,
      status,
      orderNo,
      version,
      changedAt,
    }),
  );
}
