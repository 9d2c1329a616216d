import type { WorkContext } from '../../process/work-context.ts';

const DAY_MS = 86_400_000;
const PERSONAL_DAYS = 30;
const RESOLVED_DAYS = 90;

/** Forgets persons in rejects nobody mended in time, and removes what was resolved long ago. */
export async function tidyRejects(context: WorkContext): Promise<void> {
  const now = context.clock.now().getTime();
  await context.em.execute(
    `update intake_reject set personal = null where id in (
       select id from intake_reject where last_at < ? and personal is not null
       order by last_at limit 5000)`,
    [new Date(now - PERSONAL_DAYS * DAY_MS)],
  );
  await context.em.execute(
    `delete from intake_reject where id in (
       select id from intake_reject where last_at < ? and resolved_at < ?
       order by last_at limit 5000)`,
    [new Date(now - RESOLVED_DAYS * DAY_MS), new Date(now - RESOLVED_DAYS * DAY_MS)],
  );
}
