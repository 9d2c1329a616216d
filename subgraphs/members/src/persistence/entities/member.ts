import { defineEntity, p } from '@mikro-orm/core';
import { MemberTag } from './member-tag.ts';
import { Tier } from './tier.ts';

const MemberSchema = defineEntity({
  name: 'Member',
  tableName: 'member',
  checks: [
    {
      name: 'member_inv_15',
      expression: 'erased_at is null or (display_name is null and country is null)',
    },
  ],
  indexes: [
    { name: 'member_created_at', properties: ['createdAt', 'memberNo'] },
    { name: 'member_tier_code', properties: ['tierCode', 'memberNo'] },
    { name: 'member_country', properties: ['country', 'memberNo'] },
  ],
  properties: {
    memberNo: p.string().columnType('text').primary(),
    /** Personal: shown only to who may see contacts, never logged or published. */
    displayName: p.string().columnType('text').nullable(),
    tierCode: () =>
      p.manyToOne(Tier).mapToPk().fieldName('tier_code').foreignKeyName('member_tier_code_foreign'),
    country: p.string().columnType('text').nullable(),
    createdAt: p.datetime().columnType('timestamptz'),
    /** Grows by one with every change of the member's own data. */
    version: p.integer().default(1),
    /** Since then nobody is known by this number. */
    erasedAt: p.datetime().columnType('timestamptz').nullable(),
    /** Only for conditions on tags; lists of tags come from a loader. */
    tags: () => p.oneToMany(MemberTag).mappedBy('memberNo'),
  },
});

/** A consumer (会员). */
export class Member extends MemberSchema.class {}
MemberSchema.setClass(Member);
