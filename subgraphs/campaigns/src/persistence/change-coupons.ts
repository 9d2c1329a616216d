import assert from 'node:assert';
import type { EntityManager } from '@mikro-orm/postgresql';

/** A coupon after a change of its status. */
export interface ChangedCoupon {
  readonly code: string;
  readonly template: string;
  readonly memberNo: string;
  readonly status: string;
  readonly version: number;
}

type Change = 'LOCK' | 'UNLOCK' | 'REDEEM' | 'REVERSE';

/** What each change does to a coupon, and which coupons it may be done to. */
const CHANGES: Readonly<Record<Change, { readonly set: string; readonly where: string }>> = {
  LOCK: {
    set: `status = 'LOCKED', order_no = w.reference`,
    where: `c.status in ('ISSUED', 'REVERSED')`,
  },
  UNLOCK: {
    set: `status = case when c.reversed_at is null then 'ISSUED' else 'REVERSED' end,
      order_no = null`,
    where: `c.status = 'LOCKED' and c.order_no = w.reference`,
  },
  REDEEM: {
    set: `status = 'REDEEMED'`,
    where: `c.status = 'LOCKED' and c.order_no = w.reference`,
  },
  REVERSE: {
    set: `status = 'REVERSED', order_no = null, reversed_at = w.now`,
    where: `c.status = 'REDEEMED' and c.order_no = w.reference`,
  },
};

/**
 * Changes the status of all coupons of an order, in one statement, their rows locked by code.
 *
 * Invariant INV6: a coupon is held by one order and changes one step at a time; a coupon that is
 * not in the state its lock says is a fault, never skipped.
 */
export async function changeCoupons(
  tx: EntityManager,
  change: Change,
  order: { readonly reference: string; readonly codes: readonly string[]; readonly now: Date },
): Promise<readonly ChangedCoupon[]> {
  const { reference, codes, now } = order;
  if (codes.length === 0) return [];
  const { set, where } = CHANGES[change];
  const rows = await tx.execute<ChangedCoupon[]>(
    `with w as (select ?::text as reference, ?::timestamptz as now),
     held as (
       select code from coupon
       where code in (select jsonb_array_elements_text(?::jsonb))
       order by code for update
     ), changed as (
       update coupon c set ${set}, version = c.version + 1
       from held, w where c.code = held.code and ${where}
       returning c.*
     )
     select code, template_code as template, member_no as "memberNo", status, version
     from changed order by code`,
    [reference, now, JSON.stringify(codes)],
  );
  assert(rows.length === codes.length, `INV6: coupons of ${reference} are not as their lock says`);
  return rows;
}
