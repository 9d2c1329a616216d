import assert from 'node:assert';
import {
  DecidedElsewhere,
  INSERT_EVENTS,
  rowsOf,
  type NewEvent,
  runPlanned,
} from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CouponState } from '../domain/change-coupon.ts';
import type { CouponLedger } from '../domain/coupon-ledger.ts';

/**
 * Writes what a group decided: locks, coupons and their events, in one statement.
 *
 * The caller holds the rows of the coupons and of the locks that were there. A lock that somebody
 * else added meanwhile is decided anew.
 */
export async function writeLocks(
  tx: EntityManager,
  ledger: CouponLedger<CouponState>,
  events: readonly NewEvent[],
  now: Date,
): Promise<void> {
  const { newLocks, movedLocks, changedCoupons } = ledger;
  const coupons = changedCoupons.map(({ was, coupon: { code, status, orderNo, ...rest } }) => {
    const { reversedAt, version } = rest;
    return { was, code, status, orderNo, reversedAt, version };
  });
  const [written] = await runPlanned<[{ added: number; changed: number }]>(
    tx,
    `with at as (select ?::timestamptz as now), added as (
       insert into coupon_lock (reference, status, coupon_codes, created_at, updated_at)
       select l.reference, l.status, array(select jsonb_array_elements_text(l."couponCodes")),
         at.now, at.now
       from at, ${rowsOf(newLocks, 'reference text, status text, "couponCodes" jsonb')} l
       order by l.reference
       on conflict (reference) do nothing returning 1
     ), moved as (
       update coupon_lock l set status = m.status, updated_at = at.now
       from at, ${rowsOf(movedLocks, 'reference text, status text')} m
       where l.reference = m.reference
     ), changed as (
       update coupon c set status = w.status, order_no = w."orderNo",
         reversed_at = w."reversedAt", version = w.version
       from ${rowsOf(coupons, COUPON_COLUMNS)} w
       where c.code = w.code and c.version = w.was returning 1
     ), told as (${INSERT_EVENTS})
     select (select count(*)::int from added) as added,
       (select count(*)::int from changed) as changed`,
    [
      now,
      JSON.stringify(newLocks),
      JSON.stringify(movedLocks),
      JSON.stringify(coupons),
      JSON.stringify(events),
    ],
  );
  if (written.added !== newLocks.length) throw new DecidedElsewhere();
  assert.equal(written.changed, coupons.length, 'INV6: coupons are as they were when held');
}

const COUPON_COLUMNS =
  'was int, code text, status text, "orderNo" text, "reversedAt" timestamptz, version int';
