import { defineEntity, p } from '@mikro-orm/core';
import type { ErasureStep } from '../../domain/privacy/erasure.ts';
import { Member } from './member.ts';

const MemberErasureSchema = defineEntity({
  name: 'MemberErasure',
  tableName: 'member_erasure',
  checks: [
    { name: 'member_erasure_step', expression: "step in ('TELL', 'SETTLE')" },
    {
      name: 'member_erasure_inv_15',
      expression: '(ended_at is null) = (phones is not null)',
    },
    { name: 'member_erasure_due', expression: '(ended_at is null) = (due_at is not null)' },
  ],
  indexes: [{ name: 'member_erasure_open', properties: ['dueAt'], where: 'ended_at is null' }],
  properties: {
    memberNo: () =>
      p
        .manyToOne(Member)
        .mapToPk()
        .primary()
        .fieldName('member_no')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('member_erasure_member_no_foreign'),
    askedBy: p.string().columnType('text'),
    askedAt: p.datetime().columnType('timestamptz'),
    /** Personal: what other parts of the house may know them by; goes with the last step. */
    phones: p.json<readonly string[]>().nullable(),
    step: p.string().columnType('text').$type<ErasureStep>().default('TELL'),
    /** Where the next page of the step begins. */
    cursor: p.string().columnType('text').nullable(),
    orders: p.integer().default(0),
    waiting: p.integer().default(0),
    /** When it goes on; while somebody works on it, when their lease ends. */
    dueAt: p.datetime().columnType('timestamptz').nullable(),
    /** Raised by whoever takes it over: who was overtaken stores nothing. */
    token: p.integer().default(0),
    tries: p.integer().default(0),
    endedAt: p.datetime().columnType('timestamptz').nullable(),
  },
});

/** Forgetting a member: the queue while it goes on, the receipt afterwards (注销记录). */
export class MemberErasure extends MemberErasureSchema.class {}
MemberErasureSchema.setClass(MemberErasure);
