import { defineEntity, p } from '@mikro-orm/core';
import { benefitChecks, benefitColumns } from './benefit-columns.ts';

const PromotionSchema = defineEntity({
  name: 'Promotion',
  tableName: 'promotion',
  checks: benefitChecks('promotion'),
  indexes: [
    { name: 'promotion_in_force', properties: ['status', 'endsAt', 'startsAt'] },
    { name: 'promotion_starts_at', properties: ['startsAt', 'code'] },
  ],
  properties: {
    code: p.string().columnType('text').primary(),
    nameZh: p.string().columnType('text'),
    nameEn: p.string().columnType('text'),
    ...benefitColumns,
    status: p.string().columnType('text'),
    startsAt: p.datetime().columnType('timestamptz'),
    endsAt: p.datetime().columnType('timestamptz').nullable(),
    priority: p.integer(),
    version: p.integer(),
    createdAt: p.datetime().columnType('timestamptz'),
    updatedAt: p.datetime().columnType('timestamptz'),
  },
});

/** A price rule that applies by itself (促销). */
export class Promotion extends PromotionSchema.class {}
PromotionSchema.setClass(Promotion);
