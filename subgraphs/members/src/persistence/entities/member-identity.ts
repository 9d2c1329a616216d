import { defineEntity, p } from '@mikro-orm/core';
import { Member } from './member.ts';

const MemberIdentitySchema = defineEntity({
  name: 'MemberIdentity',
  tableName: 'member_identity',
  checks: [
    {
      name: 'member_identity_kind_known',
      expression: "kind in ('PHONE', 'OPEN_ID', 'CARD', 'EXTERNAL')",
    },
  ],
  properties: {
    kind: p.string().columnType('text').primary(),
    channel: p.string().columnType('text').primary(),
    /** Personal, in its canonical form; unique per kind and channel. */
    value: p.string().columnType('text').primary(),
    memberNo: () =>
      p
        .manyToOne(Member)
        .mapToPk()
        .fieldName('member_no')
        .index('member_identity_member_no')
        .foreignKeyName('member_identity_member_no_foreign'),
  },
});

/** One way a member is known on one channel (渠道身份). */
export class MemberIdentity extends MemberIdentitySchema.class {}
MemberIdentitySchema.setClass(MemberIdentity);
