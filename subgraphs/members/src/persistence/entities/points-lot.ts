import { defineEntity, p } from '@mikro-orm/core';
import { PointsAccount } from './points-account.ts';

const PointsLotSchema = defineEntity({
  name: 'PointsLot',
  tableName: 'points_lot',
  checks: [
    {
      name: 'points_lot_inv_8',
      expression: '0 <= held and held <= remaining and remaining <= points',
    },
  ],
  indexes: [
    {
      name: 'points_lot_open',
      expression:
        'create index points_lot_open on points_lot (member_no, expires_at, id)' +
        ' where remaining > held',
    },
    {
      name: 'points_lot_due',
      expression: 'create index points_lot_due on points_lot (expires_at) where remaining > held',
    },
  ],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    memberNo: () =>
      p
        .manyToOne(PointsAccount)
        .mapToPk()
        .fieldName('member_no')
        .foreignKeyName('points_lot_member_no_foreign'),
    points: p.integer(),
    remaining: p.integer(),
    held: p.integer().default(0),
    /** The order that earned them. */
    document: p.string().columnType('text').nullable(),
    /** The first instant at which they can no longer be spent. */
    expiresAt: p.datetime().columnType('timestamptz'),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
});

/** Points that came together and end together (积分批次). */
export class PointsLot extends PointsLotSchema.class {}
PointsLotSchema.setClass(PointsLot);
