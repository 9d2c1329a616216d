import type { EntityManager } from '@mikro-orm/postgresql';
import { isMemberNumber } from '../domain/member-number.ts';
import { Member } from '../persistence/entities/member.ts';

/** Members by their numbers, as they are now; texts that cannot be numbers find nobody. */
export async function readMembers(
  em: EntityManager,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, Member>> {
  // Past the identity map: a mutation before this may have changed the row by SQL.
  const found = await em.find(
    Member,
    { memberNo: { $in: numbers.filter(isMemberNumber) } },
    { disableIdentityMap: true },
  );
  return new Map(found.map((member) => [member.memberNo, member]));
}
