import type { EntityManager } from '@mikro-orm/postgresql';
import { Coupon } from '../persistence/entities/coupon.ts';

/** The newest coupons of each of many members, at most `limit` each, in one statement. */
export async function couponsOfMembers(
  em: EntityManager,
  memberNos: readonly string[],
  limit: number,
): Promise<ReadonlyMap<string, readonly Coupon[]>> {
  const rows = await em.execute<Record<string, unknown>[]>(
    `select c.* from jsonb_array_elements_text(?::jsonb) m(member_no)
     cross join lateral (
       select * from coupon where coupon.member_no = m.member_no
       order by issued_at desc, code desc limit ?
     ) c`,
    [JSON.stringify(memberNos), limit],
  );
  const coupons = rows.map((row) => em.map(Coupon, row));
  return Map.groupBy(coupons, (coupon) => coupon.memberNo);
}
