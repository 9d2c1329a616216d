import { actorKey } from '@entresol/shared';
import type { StockContext } from './stock-context.ts';

/**
 * Whether a command with this key was accepted before: then its stored answer is given again.
 *
 * A repeat must not depend on what other subgraphs say today, so they are not asked (INV9).
 */
export async function isRepeat(context: StockContext, idempotencyKey: string): Promise<boolean> {
  const rows = await context.em.execute(
    `select 1 from idempotency_key where actor = ? and key = ?`,
    [actorKey(context.actor), idempotencyKey],
  );
  return rows.length > 0;
}
