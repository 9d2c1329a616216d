import { PATIENCE, textsOf, runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CouponState } from '../domain/change-coupon.ts';
import type { LockState, LockStatus } from '../domain/coupon-lock.ts';

interface HeldRow {
  readonly locks: readonly {
    readonly reference: string;
    readonly status: LockStatus;
    readonly coupon_codes: readonly string[];
  }[];
  readonly coupons: readonly {
    readonly code: string;
    readonly template_code: string;
    readonly member_no: string;
    readonly status: string;
    readonly order_no: string | null;
    readonly reversed_at: string | null;
    readonly version: number;
  }[];
}

/**
 * Locks what these orders hold: their rows in order of reference, then their coupons by code.
 *
 * With `patience` (such as `1s`) it throws when one of them is busy for longer.
 */
export async function holdLocks(
  tx: EntityManager,
  references: readonly string[],
  patience: string | null,
): Promise<{
  readonly locks: readonly LockState[];
  readonly coupons: ReadonlyMap<string, CouponState>;
}> {
  const limit = patience === null ? '' : `cross join ${PATIENCE} p`;
  const [row] = await runPlanned<[HeldRow]>(
    tx,
    `with asked as materialized (
       select k.value from ${textsOf(references)} k ${limit}
     ), held as materialized (
       select l.reference, l.status, l.coupon_codes
       from coupon_lock l join asked on asked.value = l.reference
       order by l.reference for update of l
     ), coupons as materialized (
       select c.code, c.template_code, c.member_no, c.status, c.order_no, c.reversed_at, c.version
       from (select distinct unnest(coupon_codes) as code from held limit 1000000) k
       join coupon c on c.code = k.code
       order by c.code for update of c
     )
     select (select coalesce(json_agg(held), '[]') from held) as locks,
       (select coalesce(json_agg(coupons), '[]') from coupons) as coupons`,
    [JSON.stringify(references), ...(patience === null ? [] : [patience])],
  );
  return {
    locks: row.locks.map(({ reference, status, coupon_codes: couponCodes }) => ({
      reference,
      status,
      couponCodes,
    })),
    coupons: new Map(
      row.coupons.map((coupon) => [
        coupon.code,
        {
          code: coupon.code,
          template: coupon.template_code,
          memberNo: coupon.member_no,
          status: coupon.status,
          orderNo: coupon.order_no,
          reversedAt: coupon.reversed_at === null ? null : new Date(coupon.reversed_at),
          version: coupon.version,
        },
      ]),
    ),
  };
}
