import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalCode } from '../domain/check-offer.ts';
import { normalizeCouponCode } from '../domain/coupon-code.ts';
import { Coupon } from '../persistence/entities/coupon.ts';
import { CouponTemplate } from '../persistence/entities/coupon-template.ts';
import { Promotion } from '../persistence/entities/promotion.ts';

/** Coupons in the order of their codes, however those are typed; null for what there is not. */
export async function couponsByCode(em: EntityManager, codes: readonly string[]) {
  const stored = codes.map(normalizeCouponCode);
  return inOrder(stored, await em.find(Coupon, { code: { $in: stored } }));
}

/** Templates in the order of their codes; null for what there is not. */
export async function templatesByCode(em: EntityManager, codes: readonly string[]) {
  const stored = codes.map(canonicalCode);
  return inOrder(stored, await em.find(CouponTemplate, { code: { $in: stored } }));
}

/** Promotions in the order of their codes; null for what there is not. */
export async function promotionsByCode(em: EntityManager, codes: readonly string[]) {
  const stored = codes.map(canonicalCode);
  return inOrder(stored, await em.find(Promotion, { code: { $in: stored } }));
}

function inOrder<Row extends { code: string }>(codes: readonly string[], rows: readonly Row[]) {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return codes.map((code) => byCode.get(code) ?? null);
}
