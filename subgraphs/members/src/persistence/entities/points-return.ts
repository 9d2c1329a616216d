import { defineEntity, p } from '@mikro-orm/core';
import { PointsHold } from './points-hold.ts';

const PointsReturnSchema = defineEntity({
  name: 'PointsReturn',
  tableName: 'points_return',
  checks: [{ name: 'points_return_points_positive', expression: 'points > 0' }],
  properties: {
    /** The return's number. */
    reference: p.string().columnType('text').primary(),
    /** The order whose hold was spent. */
    orderNo: () =>
      p
        .manyToOne(PointsHold)
        .mapToPk()
        .fieldName('order_no')
        .updateRule('no action')
        .deleteRule('no action')
        .index('points_return_order_no')
        .foreignKeyName('points_return_order_no_foreign'),
    points: p.integer(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
});

/** Spent points that went back to their lots for one return (退回积分). */
export class PointsReturn extends PointsReturnSchema.class {}
PointsReturnSchema.setClass(PointsReturn);
