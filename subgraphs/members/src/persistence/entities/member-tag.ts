import { defineEntity, p } from '@mikro-orm/core';
import { Member } from './member.ts';

const MemberTagSchema = defineEntity({
  name: 'MemberTag',
  tableName: 'member_tag',
  indexes: [{ name: 'member_tag_tag', properties: ['tag', 'memberNo'] }],
  properties: {
    memberNo: () =>
      p
        .manyToOne(Member)
        .mapToPk()
        .primary()
        .fieldName('member_no')
        .foreignKeyName('member_tag_member_no_foreign'),
    tag: p.string().columnType('text').primary(),
  },
});

/** A label on a member (标签). */
export class MemberTag extends MemberTagSchema.class {}
MemberTagSchema.setClass(MemberTag);
