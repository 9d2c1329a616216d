import { coversMember, fromGlobalId, toGlobalId, toMoney, type Language } from '@entresol/shared';
import type { Resolvers } from '../generated/resolvers.ts';
import { couponsOfMember, NEWEST_FIRST } from '../member-coupons.ts';
import { ifPublished, ifVisible } from '../row-scope.ts';
import { mutationResolvers } from './mutation-resolvers.ts';
import { queryResolvers } from './query-resolvers.ts';

const nameOf = (offer: { nameZh: string; nameEn: string }, language: Language) =>
  language === 'zh' ? offer.nameZh : offer.nameEn;

/** The natural key of a reference that carries either it or the opaque id. */
function codeOf(type: string, reference: object): string {
  const { code, id } = reference as { code?: string; id?: string };
  return code ?? fromGlobalId(type, id ?? '') ?? '';
}

export const resolvers: Resolvers = {
  Query: queryResolvers,
  Mutation: mutationResolvers,

  Promotion: {
    __resolveReference: async (reference, { access, loaders }) =>
      ifPublished(access, await loaders.promotionByCode.load(codeOf('Promotion', reference))),
    id: ({ code }) => toGlobalId('Promotion', code),
    name: (promotion, _args, { language }) => nameOf(promotion, language),
    benefit: (promotion) => promotion,
    status: (promotion) => promotion.status as 'ACTIVE',
  },

  CouponTemplate: {
    __resolveReference: async (reference, { access, loaders }) =>
      ifPublished(access, await loaders.templateByCode.load(codeOf('CouponTemplate', reference))),
    id: ({ code }) => toGlobalId('CouponTemplate', code),
    name: (template, _args, { language }) => nameOf(template, language),
    benefit: (template) => template,
    status: (template) => template.status as 'ACTIVE',
  },

  Benefit: {
    kind: ({ benefitKind }) => benefitKind as 'SPEND_SAVE',
    threshold: ({ thresholdMinor, currency }) => toMoney(thresholdMinor, currency),
    save: ({ saveMinor, currency }) => (saveMinor == null ? null : toMoney(saveMinor, currency)),
    percentOff: ({ percentOff }) => percentOff ?? null,
  },

  Coupon: {
    __resolveReference: async (reference, { access, loaders }) =>
      ifVisible(access, await loaders.couponByCode.load(codeOf('Coupon', reference))),
    id: ({ code }) => toGlobalId('Coupon', code),
    template: async ({ templateCode }, _args, { loaders }) =>
      (await loaders.templateByCode.load(templateCode))!,
    member: ({ memberNo }) => ({ memberNo }),
    status: (coupon) => coupon.status as 'ISSUED',
  },

  Member: {
    __resolveReference: ({ memberNo }, { access }) =>
      coversMember(access.require('member:read'), memberNo) ? { memberNo } : null,
    coupons: ({ memberNo }, { first, after }, context) =>
      couponsOfMember(context, memberNo, { first, after, orderBy: NEWEST_FIRST }),
  },
};
