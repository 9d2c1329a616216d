import { findConnection, type ConnectionArgs, type ConnectionShape } from '@entresol/shared';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { CouponTemplate } from '../persistence/entities/coupon-template.ts';
import { Promotion } from '../persistence/entities/promotion.ts';

const PROMOTIONS: ConnectionShape = {
  filters: { code: 'code', status: 'status', startsAt: 'startsAt' },
  orders: { CODE: 'code', STARTS_AT: 'startsAt' },
  tieBreak: 'code',
};

const TEMPLATES: ConnectionShape = {
  filters: {
    code: 'code',
    status: 'status',
    claimable: 'claimable',
    validFrom: 'validFrom',
    validUntil: 'validUntil',
  },
  orders: { CODE: 'code', VALID_FROM: 'validFrom' },
  tieBreak: 'code',
};

/** One page of the promotions within a scope. */
export function listPromotions(
  em: EntityManager,
  args: ConnectionArgs,
  scope: FilterQuery<Promotion>,
) {
  return findConnection(em, Promotion, PROMOTIONS, args, scope);
}

/** One page of the coupon templates within a scope. */
export function listCouponTemplates(
  em: EntityManager,
  args: ConnectionArgs,
  scope: FilterQuery<CouponTemplate>,
) {
  return findConnection(em, CouponTemplate, TEMPLATES, args, scope);
}
