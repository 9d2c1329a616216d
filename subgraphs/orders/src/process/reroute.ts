import type { EntityManager } from '@entresol/shared';
import { transactionally } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import { awaitGoods, hasSources } from '../commands/sources/await-goods.ts';
import { claimCapacity } from '../commands/fulfilment/claim-capacity.ts';
import type { FulfilmentPart } from '../domain/fulfilment/draft-fulfilment.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import { appendFacts } from './append-facts.ts';
import type { ProcessRecord, SubmitData } from './process-record.ts';
import { redraftFulfilment } from './redraft-fulfilment.ts';
import type { WorkContext } from './work-context.ts';

/** Where a submit goes on: another place for all of it, or another division. */
export type NextPlan = readonly FulfilmentPart[];

/**
 * Where a submit goes on when a place turned out to lack the stock; empty when it does not.
 *
 * A refused reservation left nothing behind, so the same reference is free for the next place. An
 * earlier attempt that is still on its way holds the reference at the old place, or finds it taken:
 * inventory refuses other lines under one reference, and the order is then given back whole.
 */
export function nextPlans(
  { kind, state, step, data }: ProcessRecord,
  refusals: readonly OrderRefusal[],
): readonly NextPlan[] {
  const places = kind === 'SUBMIT' || kind === 'ALLOCATE';
  if (!places || state !== 'RUNNING' || step !== 'RESERVE_STOCK') return [];
  if (!refusals.every((refusal) => refusal.kind === 'InsufficientStock')) return [];
  const { alternatives = [], otherPlans, stock = [] } = data.submit ?? {};
  return otherPlans ?? alternatives.map((location) => [{ location, lines: stock }]);
}

/**
 * Gives the order to its next places: process, order, fulfilment and history, or nothing.
 *
 * Null when the lease was lost, NONE when all places that are left are full.
 */
export async function reroute(
  context: WorkContext,
  record: ProcessRecord,
  plans: readonly NextPlan[],
): Promise<ProcessRecord | null | 'NONE'> {
  const outcome = await transactionally<ProcessRecord | null | 'NONE'>(context.em, async (tx) => {
    const max = record.data.submit!.openOrdersMax ?? null;
    const chosen = await claimCapacity(tx, plans, max, record.orderId);
    if (chosen === null) return accept('NONE');
    const data = { ...record.data, submit: submitOn(record, plans, chosen) };
    const now = context.clock.now();
    const leased = await tx.execute(
      `update order_process set data = ?::jsonb, attempts = 1, lease_until = ?,
         next_attempt_at = ?, last_error = null
       where id = ? and lease_token = ? and ended_at is null returning 1`,
      [
        JSON.stringify(data),
        new Date(now.getTime() + context.workshop.config.leaseMs),
        now,
        record.id,
        record.leaseToken,
      ],
    );
    if (leased.length === 0) return accept(null);
    await tellOrder(tx, record, { submit: data.submit, plan: plans[chosen]!, now });
    return accept({ ...record, data, attempts: 1 });
  });
  return outcome.ok ? outcome.value : null;
}

function submitOn(record: ProcessRecord, plans: readonly NextPlan[], chosen: number): SubmitData {
  const submit = record.data.submit!;
  const left = plans.slice(chosen + 1);
  return {
    ...submit,
    location: plans[chosen]![0]!.location,
    attempt: (submit.attempt ?? 1) + 1,
    ...(submit.otherPlans
      ? { parts: plans[chosen]!, otherPlans: left }
      : { alternatives: left.map((plan) => plan[0]!.location) }),
  };
}

async function tellOrder(
  tx: EntityManager,
  record: ProcessRecord,
  told: { readonly submit: SubmitData; readonly plan: NextPlan; readonly now: Date },
): Promise<void> {
  const { submit, plan, now } = told;
  const places = plan.map(({ location }) => location).join(' + ');
  const reason = `${record.data.submit!.location}: INSUFFICIENT_STOCK`;
  await appendFacts(tx, record.orderId, {
    facts: [{ fact: 'ROUTE_CHANGED', reason: `${reason} → ${places}` }],
    actor: record.actor,
    at: now,
  });
  await tx.execute(
    `with placed as (
       update sales_order set fulfilment_location = ? where id = ? returning id
     )
     insert into routing_attempt (order_id, attempt, location, reason, at)
     select id, ?, ?, ?, ? from placed`,
    [submit.location, record.orderId, submit.attempt, submit.location, reason, now],
  );
  await redraftFulfilment(tx, record, plan);
  if (hasSources(plan)) await awaitGoods(tx, record, plan, now);
}
