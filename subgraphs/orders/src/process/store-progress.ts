import type { ProcessState, ProcessStep } from '../domain/process-plan.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import type { StageFact } from '../domain/stage-facts.ts';
import { factsJson, INSERT_STAGES } from './append-facts.ts';
import type { ProcessRecord } from './process-record.ts';
import type { WorkContext } from './work-context.ts';

/**
 * Stores a step's result and the intent of the next one, in one statement.
 *
 * Null when the lease was lost meanwhile: another worker has the process, and this one lets go.
 */
export async function storeProgress(
  context: WorkContext,
  record: ProcessRecord,
  progress: {
    readonly state: ProcessState;
    readonly step: ProcessStep;
    readonly facts: readonly StageFact[];
    readonly refusals?: readonly OrderRefusal[];
  },
): Promise<ProcessRecord | null> {
  const { state, step, facts, refusals } = progress;
  const now = context.clock.now();
  const rows = await context.em.execute(
    `with moved as (
       update order_process set state = ?, step = ?, refusals = coalesce(?::jsonb, refusals),
         attempts = 1, lease_until = ?, next_attempt_at = ?, last_error = null
       where id = ? and lease_token = ? and ended_at is null
       returning order_id
     ), counted as (
       update sales_order o set stage_count = o.stage_count + ?
       from moved where o.id = moved.order_id and ? > 0
       returning o.id, o.stage_count
     ), history as (${INSERT_STAGES})
     select order_id from moved`,
    [
      state,
      step,
      refusals ? JSON.stringify(refusals) : null,
      new Date(now.getTime() + context.workshop.config.leaseMs),
      now,
      record.id,
      record.leaseToken,
      facts.length,
      facts.length,
      record.actor,
      now,
      factsJson(facts),
    ],
  );
  if (rows.length === 0) return null;
  return { ...record, state, step, refusals: refusals ?? record.refusals, attempts: 1 };
}
