import { defineEntity, p } from '@mikro-orm/core';
import { PointsAccount } from './points-account.ts';

// The ledger stands; only words about a person who is forgotten go, and only to this.
const APPEND_ONLY = `if tg_op = 'UPDATE' then
      if current_setting('members.forgets', true) = 'on' then
        if (new.id, new.member_no, new.kind, new.points, new.document, new.reason, new.actor,
            new.recorded_at)
          is not distinct from (old.id, old.member_no, old.kind, old.points, old.document, '***',
            old.actor, old.recorded_at) then
          return new;
        end if;
      end if;
    end if;
    raise exception 'points_entry is append-only'`;

const PointsEntrySchema = defineEntity({
  name: 'PointsEntry',
  tableName: 'points_entry',
  checks: [
    {
      name: 'points_entry_kind_known',
      expression: "kind in ('EARN', 'SPEND', 'EXPIRE', 'REVERSE', 'ADJUST', 'CLAWBACK')",
    },
    { name: 'points_entry_points_not_zero', expression: 'points <> 0' },
  ],
  indexes: [
    { name: 'points_entry_member_no', properties: ['memberNo', 'id'] },
    {
      name: 'points_entry_once_per_order',
      expression:
        'create unique index points_entry_once_per_order on points_entry (kind, document)' +
        " where kind in ('EARN', 'SPEND', 'REVERSE')",
    },
  ],
  triggers: [
    {
      name: 'points_entry_append_only',
      timing: 'before',
      events: ['update', 'delete'],
      forEach: 'row',
      body: APPEND_ONLY,
    },
  ],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    memberNo: () =>
      p
        .manyToOne(PointsAccount)
        .mapToPk()
        .fieldName('member_no')
        .foreignKeyName('points_entry_member_no_foreign'),
    kind: p.string().columnType('text'),
    points: p.integer(),
    document: p.string().columnType('text').nullable(),
    reason: p.string().columnType('text').nullable(),
    /** Who caused it. */
    actor: p.string().columnType('text'),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
});

/** One line of the points ledger; a trigger refuses to change it (积分流水). */
export class PointsEntry extends PointsEntrySchema.class {}
PointsEntrySchema.setClass(PointsEntry);
