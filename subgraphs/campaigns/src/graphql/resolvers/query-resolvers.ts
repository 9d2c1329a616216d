import { badInput, inBoth } from '@entresol/shared';
import { listCoupons } from '../../queries/list-coupons.ts';
import { listCouponTemplates, listPromotions } from '../../queries/list-offers.ts';
import { quoteCart } from '../../queries/quote-cart.ts';
import { toCart } from '../from-input.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { couponScope, ifPublished, ifVisible, offerScope } from '../row-scope.ts';

export const queryResolvers: QueryResolvers = {
  coupon: async (_root, { code }, { access, loaders }) =>
    ifVisible(access, await loaders.couponByCode.load(code)),

  coupons: (_root, args, { em, access }) => listCoupons(em, args, couponScope(access)),

  promotions: (_root, args, { em, access }) => listPromotions(em, args, offerScope(access)),

  couponTemplate: async (_root, { code }, { access, loaders }) =>
    ifPublished(access, await loaders.templateByCode.load(code)),

  couponTemplates: (_root, args, { em, access }) =>
    listCouponTemplates(em, args, offerScope(access)),

  async campaignQuote(_root, { cart }, { em, clock, readOffers }) {
    const asked = { em, cart: toCart(cart), now: clock.now() };
    const outcome = await quoteCart(readOffers, asked);
    if (outcome.ok) return outcome.value;
    throw badInput(outcome.refusals.map(({ reason }) => inBoth(reason)).join(' '));
  },
};
