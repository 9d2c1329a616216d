import { defineEntity, p } from '@mikro-orm/core';
import { PointsHold } from './points-hold.ts';
import { PointsLot } from './points-lot.ts';

const PointsHoldLotSchema = defineEntity({
  name: 'PointsHoldLot',
  tableName: 'points_hold_lot',
  checks: [
    { name: 'points_hold_lot_points_positive', expression: 'points > 0' },
    { name: 'points_hold_lot_returned', expression: '0 <= returned and returned <= points' },
  ],
  properties: {
    reference: () =>
      p
        .manyToOne(PointsHold)
        .mapToPk()
        .primary()
        .fieldName('reference')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('points_hold_lot_reference_foreign'),
    lotId: () =>
      p
        .manyToOne(PointsLot)
        .mapToPk()
        .primary()
        .fieldName('lot_id')
        .updateRule('no action')
        .deleteRule('no action')
        .index('points_hold_lot_lot_id')
        .foreignKeyName('points_hold_lot_lot_id_foreign'),
    points: p.integer(),
    /** How much of it went back to the lot. */
    returned: p.integer().default(0),
  },
});

/** How much a hold took from which lot, so that it can go back there. */
export class PointsHoldLot extends PointsHoldLotSchema.class {}
PointsHoldLotSchema.setClass(PointsHoldLot);
