import type { EntityManager } from '@mikro-orm/postgresql';

const PAGE = 1_000;

/** A page of revocations by holder, after the last that was seen. */
export async function tokenRevocations(em: EntityManager, after: string | null) {
  const rows = await em.execute<{ holder: string; revoked_at: Date | string }[]>(
    `select holder, revoked_at from token_revocation where holder > ? order by holder limit ${PAGE}`,
    [after ?? ''],
  );
  return {
    holders: rows.map(({ holder }) => holder),
    revokedAt: rows.map(({ revoked_at: at }) => new Date(at)),
  };
}
