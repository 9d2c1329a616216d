import type { EntityManager } from '@mikro-orm/postgresql';
import { isMemberNumber } from '../domain/member-number.ts';

/** What an order must know of its member. */
export interface MemberForOrder {
  readonly memberNo: string;
  readonly tierCode: string;
  readonly pointsAvailable: number;
}

/** Reads a member for an order in one statement, or null when there is none. */
export async function readMemberForOrder(
  em: EntityManager,
  memberNo: string,
  now: Date,
): Promise<MemberForOrder | null> {
  if (!isMemberNumber(memberNo)) return null;
  const [row] = await em.execute<{ tier_code: string; available: string }[]>(
    `select m.tier_code, coalesce((
       select sum(l.remaining - l.held) from points_lot l
       where l.member_no = m.member_no and l.remaining > l.held and l.expires_at > ?
     ), 0) as available
     from member m where m.member_no = ?`,
    [now, memberNo],
  );
  return row ? { memberNo, tierCode: row.tier_code, pointsAvailable: Number(row.available) } : null;
}
