import type { LockState } from '../domain/coupon-lock.ts';
import type { Quote } from '../domain/quote.ts';
import type { Coupon } from '../persistence/entities/coupon.ts';
import type { CouponTemplate } from '../persistence/entities/coupon-template.ts';
import type { Promotion } from '../persistence/entities/promotion.ts';

export type PromotionMapper = Promotion;
export type CouponTemplateMapper = CouponTemplate;
export type CouponMapper = Coupon;
export type CouponLockMapper = LockState;
export type QuoteMapper = Quote;
/** What both promotions and templates can show of their benefit. */
export type BenefitMapper = Promotion | CouponTemplate;
export type MemberMapper = { readonly memberNo: string };
