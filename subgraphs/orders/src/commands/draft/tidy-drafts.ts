import type { WorkContext } from '../../process/work-context.ts';

const KEPT_DAYS = 90;

/** Removes drafts that ended long ago; the orders that they became stay. */
export async function tidyDrafts(context: WorkContext): Promise<void> {
  const before = new Date(context.clock.now().getTime() - KEPT_DAYS * 86_400_000);
  await context.em.execute(
    `delete from order_draft where draft_no in (
       select draft_no from order_draft where expires_at < ? order by expires_at limit 5000)`,
    [before],
  );
}
