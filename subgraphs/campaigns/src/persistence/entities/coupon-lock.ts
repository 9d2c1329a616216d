import { defineEntity, p } from '@mikro-orm/core';

const CouponLockSchema = defineEntity({
  name: 'CouponLock',
  tableName: 'coupon_lock',
  checks: [
    {
      name: 'coupon_lock_status_known',
      expression: `status in ('LOCKED', 'REDEEMED', 'REVERSED', 'RELEASED')`,
    },
  ],
  properties: {
    /** The order's number: the row is the idempotency of every step that carries it. */
    reference: p.string().columnType('text').primary(),
    status: p.string().columnType('text'),
    couponCodes: p.array().columnType('text[]'),
    createdAt: p.datetime().columnType('timestamptz'),
    updatedAt: p.datetime().columnType('timestamptz'),
  },
});

/** What an order holds or used here, or the tombstone of a lock that must not come (锁定). */
export class CouponLock extends CouponLockSchema.class {}
CouponLockSchema.setClass(CouponLock);
