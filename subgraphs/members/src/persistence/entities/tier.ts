import { defineEntity, p } from '@mikro-orm/core';

const TierSchema = defineEntity({
  name: 'Tier',
  tableName: 'tier',
  checks: [{ name: 'tier_earn_rate_not_negative', expression: 'earn_rate >= 0' }],
  properties: {
    code: p.string().columnType('text').primary(),
    nameZh: p.string().columnType('text'),
    nameEn: p.string().columnType('text'),
    rank: p.integer().unique('tier_rank_unique'),
    /** Points per yuan paid. */
    earnRate: p.decimal('string').columnType('numeric(9,4)'),
  },
});

/** A level of membership (会员等级). */
export class Tier extends TierSchema.class {}
TierSchema.setClass(Tier);
