import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalIdentity, type IdentityDraft } from '../domain/member-identity.ts';

/** The number of the member known by an identity; null also when it cannot be one. */
export async function findMemberByIdentity(
  em: EntityManager,
  identity: IdentityDraft,
): Promise<string | null> {
  const canonical = canonicalIdentity(identity, []);
  if (!canonical.ok) return null;
  const { kind, channel, value } = canonical.value;
  const [row] = await em.execute<{ member_no: string }[]>(
    `select member_no from member_identity where kind = ? and channel = ? and value = ?`,
    [kind, channel, value],
  );
  return row?.member_no ?? null;
}
