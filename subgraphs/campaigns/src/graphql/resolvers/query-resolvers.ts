import { badInput, findConnection, inBoth } from '@entresol/shared';
import { Coupon } from '../../persistence/entities/coupon.ts';
import { CouponTemplate } from '../../persistence/entities/coupon-template.ts';
import { Promotion } from '../../persistence/entities/promotion.ts';
import { quoteCart } from '../../queries/quote-cart.ts';
import { couponConnection, couponTemplateConnection, promotionConnection } from '../connections.ts';
import { toCart } from '../from-input.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { couponScope, ifPublished, ifVisible, offerScope } from '../row-scope.ts';

export const queryResolvers: QueryResolvers = {
  coupon: async (_root, { code }, { access, loaders }) =>
    ifVisible(access, await loaders.couponByCode.load(code)),

  coupons: (_root, args, { em, access }) =>
    findConnection(em, Coupon, couponConnection, args, couponScope(access)),

  promotions: (_root, args, { em, access }) =>
    findConnection(em, Promotion, promotionConnection, args, offerScope(access)),

  couponTemplate: async (_root, { code }, { access, loaders }) =>
    ifPublished(access, await loaders.templateByCode.load(code)),

  couponTemplates: (_root, args, { em, access }) =>
    findConnection(em, CouponTemplate, couponTemplateConnection, args, offerScope(access)),

  async campaignQuote(_root, { cart }, { em, clock }) {
    const outcome = await quoteCart(em, toCart(cart), clock.now());
    if (outcome.ok) return outcome.value;
    throw badInput(outcome.refusals.map(({ reason }) => inBoth(reason)).join(' '));
  },
};
