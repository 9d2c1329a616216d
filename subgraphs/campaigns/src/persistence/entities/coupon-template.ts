import { defineEntity, p } from '@mikro-orm/core';
import { benefitChecks, benefitColumns } from './benefit-columns.ts';

const CouponTemplateSchema = defineEntity({
  name: 'CouponTemplate',
  tableName: 'coupon_template',
  checks: [
    ...benefitChecks('coupon_template'),
    {
      name: 'coupon_template_inv_6',
      expression: 'issued >= 0 and (limit_total is null or issued <= limit_total)',
    },
  ],
  indexes: [
    { name: 'coupon_template_valid_from', properties: ['validFrom', 'code'] },
    { name: 'coupon_template_by_status', properties: ['status', 'code'] },
    { name: 'coupon_template_claimable', properties: ['code'], where: 'claimable' },
  ],
  properties: {
    code: p.string().columnType('text').primary(),
    nameZh: p.string().columnType('text'),
    nameEn: p.string().columnType('text'),
    ...benefitColumns,
    limitTotal: p.integer().nullable(),
    limitPerMember: p.integer().nullable(),
    /** Coupons given out; see INV6 in domain/decide-issue.ts. */
    issued: p.integer().default(0),
    claimable: p.boolean(),
    status: p.string().columnType('text'),
    validFrom: p.datetime().columnType('timestamptz'),
    validUntil: p.datetime().columnType('timestamptz').nullable(),
    version: p.integer(),
    createdAt: p.datetime().columnType('timestamptz'),
    updatedAt: p.datetime().columnType('timestamptz'),
  },
});

/** What coupons of one kind give, and their limits (券模板). */
export class CouponTemplate extends CouponTemplateSchema.class {}
CouponTemplateSchema.setClass(CouponTemplate);
