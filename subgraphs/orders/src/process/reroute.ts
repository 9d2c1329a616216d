import type { OrderRefusal } from '../domain/refusals.ts';
import { factsJson, INSERT_STAGES } from './append-facts.ts';
import type { ProcessRecord, SubmitData } from './process-record.ts';
import type { WorkContext } from './work-context.ts';

/**
 * Where a submit goes on when a place turned out to lack the stock; null when it does not.
 *
 * A refused reservation left nothing behind, so the same reference is free for the next place. An
 * earlier attempt that is still on its way holds the reference at the old place, or finds it taken:
 * inventory refuses other lines under one reference, and the order is then given back whole.
 */
export function nextPlace(
  { kind, state, step, data }: ProcessRecord,
  refusals: readonly OrderRefusal[],
): string | null {
  const places = kind === 'SUBMIT' || kind === 'ALLOCATE';
  if (!places || state !== 'RUNNING' || step !== 'RESERVE_STOCK') return null;
  if (!refusals.every((refusal) => refusal.kind === 'InsufficientStock')) return null;
  return data.submit?.alternatives?.[0] ?? null;
}

/** Gives the order to its next place: process, order and history in one statement, or not at all. */
export async function reroute(
  context: WorkContext,
  record: ProcessRecord,
  location: string,
): Promise<ProcessRecord | null> {
  const submit = record.data.submit!;
  const attempt = (submit.attempt ?? 1) + 1;
  const moved: SubmitData = {
    ...submit,
    location,
    attempt,
    alternatives: submit.alternatives!.slice(1),
  };
  const data = { ...record.data, submit: moved };
  const now = context.clock.now();
  const reason = `${submit.location}: INSUFFICIENT_STOCK`;
  const facts = [{ fact: 'ROUTE_CHANGED', reason: `${reason} → ${location}` }] as const;
  const rows = await context.em.execute(
    `with moved as (
       update order_process set data = ?::jsonb, attempts = 1, lease_until = ?,
         next_attempt_at = ?, last_error = null
       where id = ? and lease_token = ? and ended_at is null
       returning order_id
     ), counted as (
       update sales_order o set stage_count = o.stage_count + 1, fulfilment_location = ?
       from moved where o.id = moved.order_id
       returning o.id, o.stage_count
     ), tried as (
       insert into routing_attempt (order_id, attempt, location, reason, at)
       select order_id, ?, ?, ?, ? from moved
     ), history as (${INSERT_STAGES})
     select order_id from moved`,
    [
      JSON.stringify(data),
      new Date(now.getTime() + context.workshop.config.leaseMs),
      now,
      record.id,
      record.leaseToken,
      location,
      attempt,
      location,
      reason,
      now,
      record.actor,
      now,
      factsJson(facts),
    ],
  );
  return rows.length === 0 ? null : { ...record, data, attempts: 1 };
}
