import { defineEntity, p } from '@mikro-orm/core';
import { PointsAccount } from './points-account.ts';

const PointsClawbackSchema = defineEntity({
  name: 'PointsClawback',
  tableName: 'points_clawback',
  checks: [{ name: 'points_clawback_inv_8', expression: '0 <= taken and taken <= due' }],
  indexes: [
    { name: 'points_clawback_order_no', properties: ['orderNo'] },
    {
      name: 'points_clawback_open',
      properties: ['memberNo', 'recordedAt'],
      where: 'taken < due',
    },
  ],
  properties: {
    returnNo: p.string().columnType('text').primary(),
    orderNo: p.string().columnType('text'),
    memberNo: () =>
      p
        .manyToOne(PointsAccount)
        .mapToPk()
        .fieldName('member_no')
        .foreignKeyName('points_clawback_member_no_foreign'),
    /** Earned points that the return makes undeserved. */
    due: p.integer(),
    /** How many of them were there to be taken; the rest is taken from what comes next. */
    taken: p.integer(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
});

/** Earned points that a return takes back (扣回积分). */
export class PointsClawback extends PointsClawbackSchema.class {}
PointsClawbackSchema.setClass(PointsClawback);
