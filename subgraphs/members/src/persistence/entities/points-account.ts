import { defineEntity, p } from '@mikro-orm/core';
import { Member } from './member.ts';

const PointsAccountSchema = defineEntity({
  name: 'PointsAccount',
  tableName: 'points_account',
  checks: [
    {
      name: 'points_account_inv_8',
      expression: '0 <= held and held <= balance and balance <= 2000000000',
    },
  ],
  properties: {
    memberNo: () =>
      p
        .manyToOne(Member)
        .mapToPk()
        .primary()
        .fieldName('member_no')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('points_account_member_no_foreign'),
    /** The sum of the ledger, and of what remains in the lots (INV8). */
    balance: p.integer().default(0),
    /** The part that orders in progress hold. */
    held: p.integer().default(0),
  },
});

/** A member's points; its row is the lock of everything that touches them (积分账户). */
export class PointsAccount extends PointsAccountSchema.class {}
PointsAccountSchema.setClass(PointsAccount);
