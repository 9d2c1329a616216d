import { defineEntity, p } from '@mikro-orm/core';
import { CouponTemplate } from './coupon-template.ts';

const CouponMemberCountSchema = defineEntity({
  name: 'CouponMemberCount',
  tableName: 'coupon_member_count',
  checks: [{ name: 'coupon_member_count_positive', expression: 'issued > 0' }],
  properties: {
    templateCode: () => p.manyToOne(CouponTemplate).mapToPk().joinColumn('template_code').primary(),
    memberNo: p.string().columnType('text').primary(),
    issued: p.integer(),
  },
});

/** How many coupons of a template one member has had (每人已领); guarded by the template's row. */
export class CouponMemberCount extends CouponMemberCountSchema.class {}
CouponMemberCountSchema.setClass(CouponMemberCount);
