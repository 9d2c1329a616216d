import type { EntityManager } from '@mikro-orm/postgresql';

const BITE = 10_000;

/**
 * Removes events older than 7 days and idempotency keys older than 30 days, in small bites.
 *
 * A till may be offline for weeks, hence 30 days; who resumes a stream later gets a snapshot. The
 * oldest events are those of the lowest positions: no index is kept for their age.
 */
export async function removeExpiredRows(em: EntityManager): Promise<void> {
  for (let gone = BITE; gone === BITE;) gone = await removeEvents(em.fork());
  for (let gone = BITE; gone === BITE;) gone = await removeKeys(em);
}

async function removeEvents(em: EntityManager): Promise<number> {
  return em.transactional(async (tx) => {
    const gone = await tx.execute<{ position: string }[]>(
      `delete from outbox where position in (
         select position from (
           select position, recorded_at from outbox where position is not null
           order by position limit ${BITE}
         ) oldest where recorded_at < now() - interval '7 days'
       ) returning position`,
    );
    if (gone.length === 0) return 0;
    const last = gone.reduce((max, row) => {
      const position = BigInt(row.position);
      return position > max ? position : max;
    }, 0n);
    await tx.execute(`update outbox_head set kept_from = greatest(kept_from, ?::bigint)`, [
      String(last),
    ]);
    return gone.length;
  });
}

async function removeKeys(em: EntityManager): Promise<number> {
  const gone = await em.execute<unknown[]>(
    `delete from idempotency_key where (actor, key) in (
       select actor, key from idempotency_key where recorded_at < now() - interval '30 days'
       limit ${BITE}
     ) returning 1`,
  );
  return gone.length;
}
