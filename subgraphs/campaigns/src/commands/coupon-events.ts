import type { NewEvent } from '@entresol/shared';
import type { CouponFact } from '../domain/coupon-ledger.ts';
import { campaignEvent } from '../events/contracts.ts';

/** One event for each version of a coupon that an order led to. */
export function couponEvents(facts: readonly CouponFact[], now: Date): readonly NewEvent[] {
  const changedAt = now.toISOString();
  return facts.map(({ coupon: { code, template, memberNo, status, version }, reference }) =>
    campaignEvent('CouponStatusChanged', {
      code,
      template,
      memberNo,
      status,
      orderNo: reference,
      version,
      changedAt,
    }),
  );
}
