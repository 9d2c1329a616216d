import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Removes events older than 7 days and idempotency keys older than 30 days, in small bites.
 *
 * A till may be offline for weeks, hence 30 days; who resumes a stream later gets a snapshot.
 */
export async function removeExpiredRows(em: EntityManager): Promise<void> {
  await em.transactional(async (tx) => {
    const gone = await tx.execute<{ position: string }[]>(
      `delete from outbox where id in (
         select id from outbox where position is not null and recorded_at < now() - interval '7 days'
         order by position limit 10000
       ) returning position`,
    );
    if (gone.length === 0) return;
    const last = gone.reduce(
      (max, row) => (BigInt(row.position) > max ? BigInt(row.position) : max),
      0n,
    );
    await tx.execute(`update outbox_head set kept_from = greatest(kept_from, ?::bigint)`, [
      String(last),
    ]);
  });
  await em.execute(
    `delete from idempotency_key where (actor, key) in (
       select actor, key from idempotency_key where recorded_at < now() - interval '30 days'
       limit 10000
     )`,
  );
}
