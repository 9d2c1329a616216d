import { defineEntity, p } from '@mikro-orm/core';
import { PointsAccount } from './points-account.ts';

const PointsHoldSchema = defineEntity({
  name: 'PointsHold',
  tableName: 'points_hold',
  checks: [
    {
      name: 'points_hold_status_known',
      expression: "status in ('ACTIVE', 'SPENT', 'RELEASED', 'REVERSED')",
    },
    {
      name: 'points_hold_tombstone',
      expression:
        '(member_no is null) = (points = 0) and points >= 0' +
        " and (member_no is not null or status = 'RELEASED')",
    },
    { name: 'points_hold_returned', expression: '0 <= returned and returned <= points' },
  ],
  properties: {
    /** The order's number. */
    reference: p.string().columnType('text').primary(),
    /** Null on a tombstone: the hold was given back before it was made. */
    memberNo: () =>
      p
        .manyToOne(PointsAccount)
        .mapToPk()
        .nullable()
        .fieldName('member_no')
        .deleteRule('no action')
        .index('points_hold_member_no')
        .foreignKeyName('points_hold_member_no_foreign'),
    points: p.integer(),
    /** Went back in parts, return by return. */
    returned: p.integer().default(0),
    status: p.string().columnType('text'),
    createdAt: p.datetime().columnType('timestamptz'),
    updatedAt: p.datetime().columnType('timestamptz'),
  },
});

/** Points set aside for one order (冻结). */
export class PointsHold extends PointsHoldSchema.class {}
PointsHoldSchema.setClass(PointsHold);
