import { actorKey, runCommand, type CommonRefusal } from '@entresol/shared';
import { refuse, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkKey } from '../domain/check-values.ts';
import type { StockRefusal } from '../domain/refusals.ts';
import { findUnknown, type Mentions } from './find-unknown.ts';
import type { StockContext } from './stock-context.ts';

/** What came of a command on stock. */
export type StockOutcome<Value> = Outcome<Value, StockRefusal | CommonRefusal>;

/**
 * Runs a checked command once per key, after other subgraphs have confirmed what it names (INV9).
 *
 * A repeat gives the stored answer whatever others would say today, so they are not asked again.
 */
export async function runStockCommand<Value>(
  context: StockContext,
  command: {
    readonly name: string;
    readonly idempotencyKey: string;
    readonly input: unknown;
    readonly mentions: Mentions;
    /** What is known to be wrong already; told together with what is unknown. */
    readonly faults?: readonly StockRefusal[];
  },
  change: (tx: EntityManager) => Promise<StockOutcome<Value>>,
): Promise<StockOutcome<Value>> {
  const { idempotencyKey, mentions, faults = [] } = command;
  const badKey = checkKey(idempotencyKey);
  if (badKey.length > 0 || !(await isRepeat(context, idempotencyKey))) {
    const unknown = await findUnknown(context, mentions);
    const [first, ...more] = [...faults, ...badKey, ...unknown];
    if (first) return refuse(first, ...more);
  }
  return runCommand<Value, StockRefusal | CommonRefusal>(context, command, change);
}

/** Whether a command with this key was accepted before. */
async function isRepeat(context: StockContext, idempotencyKey: string): Promise<boolean> {
  const rows = await context.em.execute(
    `select 1 from idempotency_key where actor = ? and key = ?`,
    [actorKey(context.actor), idempotencyKey],
  );
  return rows.length > 0;
}
