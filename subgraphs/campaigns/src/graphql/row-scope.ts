import { coversMember, type Access, type Scope } from '@entresol/shared';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { Coupon } from '../persistence/entities/coupon.ts';
import type { CouponTemplate } from '../persistence/entities/coupon-template.ts';
import type { Promotion } from '../persistence/entities/promotion.ts';

/** The coupons a caller may see. */
export function couponScope(access: Access): FilterQuery<Coupon> {
  const scope = access.require('coupon:read');
  return scope.kind === 'ALL' ? {} : { memberNo: { $in: ownMembers(scope) } };
}

function ownMembers(scope: Scope): string[] {
  return scope.kind === 'SELF' ? [scope.id] : [];
}

/** The coupon when the caller may see it, else null. */
export function ifVisible(access: Access, coupon: Coupon | null): Coupon | null {
  return coupon && coversMember(access.require('coupon:read'), coupon.memberNo) ? coupon : null;
}

/** What is being drafted is seen only by those who write promotions. */
export function offerScope(access: Access): FilterQuery<Promotion & CouponTemplate> {
  return seesDrafts(access) ? {} : { status: { $ne: 'DRAFT' } };
}

/** The promotion or template when the caller may see it, else null. */
export function ifPublished<Offer extends Promotion | CouponTemplate>(
  access: Access,
  offer: Offer | null,
): Offer | null {
  return offer && (offer.status !== 'DRAFT' || seesDrafts(access)) ? offer : null;
}

function seesDrafts(access: Access): boolean {
  return access.scope('promotion:write') !== null;
}
