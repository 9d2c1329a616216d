import { defineEntity, p } from '@mikro-orm/core';
import { CouponTemplate } from './coupon-template.ts';

const CouponSchema = defineEntity({
  name: 'Coupon',
  tableName: 'coupon',
  checks: [
    {
      name: 'coupon_status_known',
      expression: `status in ('ISSUED', 'LOCKED', 'REDEEMED', 'REVERSED', 'VOID')`,
    },
    {
      name: 'coupon_inv_6',
      expression: `(status in ('LOCKED', 'REDEEMED')) = (order_no is not null)`,
    },
  ],
  indexes: [
    { name: 'coupon_member_no', properties: ['memberNo', 'issuedAt', 'code'] },
    { name: 'coupon_order_no', properties: ['orderNo'] },
    { name: 'coupon_issued_at', properties: ['issuedAt', 'code'] },
    { name: 'coupon_of_template', properties: ['templateCode', 'issuedAt', 'code'] },
    {
      name: 'coupon_between',
      properties: ['status', 'issuedAt', 'code'],
      where: `status in ('LOCKED', 'REVERSED', 'VOID')`,
    },
  ],
  properties: {
    code: p.string().columnType('text').primary(),
    templateCode: () =>
      p.manyToOne(CouponTemplate).mapToPk().joinColumn('template_code').index(false),
    memberNo: p.string().columnType('text'),
    status: p.string().columnType('text'),
    /** The order that holds or used it; nobody's when free. */
    orderNo: p.string().columnType('text').nullable(),
    validFrom: p.datetime().columnType('timestamptz'),
    validUntil: p.datetime().columnType('timestamptz').nullable(),
    issuedAt: p.datetime().columnType('timestamptz'),
    /** When a redemption was last reversed: an unlocked coupon goes back to REVERSED then. */
    reversedAt: p.datetime().columnType('timestamptz').nullable(),
    version: p.integer(),
  },
});

/** One member's right to a benefit, used once (优惠券). */
export class Coupon extends CouponSchema.class {}
CouponSchema.setClass(Coupon);
