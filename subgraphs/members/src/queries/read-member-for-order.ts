import { readTogether, textsOf, runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isMemberNumber } from '../domain/member-number.ts';

/** What an order must know of its member. */
export interface MemberForOrder {
  readonly memberNo: string;
  readonly tierCode: string;
  readonly pointsAvailable: number;
}

interface AskedMember {
  readonly em: EntityManager;
  readonly memberNo: string;
  readonly now: Date;
}

/** Reads a member for an order, or null when there is none. */
export type ReadMemberForOrder = (asked: AskedMember) => Promise<MemberForOrder | null>;

/** Gives the reader of a process: orders that ask at the same time share a statement. */
export function readMembersForOrderTogether(): ReadMemberForOrder {
  return readTogether(async (asked) => {
    const { em, now } = asked.at(-1)!;
    const numbers = [...new Set(asked.map(({ memberNo }) => memberNo).filter(isMemberNumber))];
    const found = numbers.length === 0 ? [] : await readMembers(em, numbers, now);
    const byNumber = new Map(found.map((member) => [member.memberNo, member]));
    return asked.map(({ memberNo }) => byNumber.get(memberNo) ?? null);
  });
}

async function readMembers(
  em: EntityManager,
  numbers: readonly string[],
  now: Date,
): Promise<readonly MemberForOrder[]> {
  const rows = await runPlanned<{ member_no: string; tier_code: string; available: string }[]>(
    em,
    `select m.member_no, m.tier_code, coalesce((
       select sum(l.remaining - l.held) from points_lot l
       where l.member_no = m.member_no and l.remaining > l.held and l.expires_at > ?
     ), 0) as available
     from ${textsOf(numbers)} k join member m on m.member_no = k.value and m.erased_at is null`,
    [now, JSON.stringify(numbers)],
  );
  return rows.map(({ member_no, tier_code, available }) => ({
    memberNo: member_no,
    tierCode: tier_code,
    pointsAvailable: Number(available),
  }));
}
