import type { EntityManager } from '@entresol/shared';
import { STAGE_FACTS, type StageFact } from '../domain/stage-facts.ts';

/** Facts with the stage each belongs to, as one JSON text for a statement. */
export function factsJson(facts: readonly StageFact[]): string {
  return JSON.stringify(
    facts.map(({ fact, reason }) => ({
      stage: STAGE_FACTS[fact].stage,
      fact,
      reason: reason ?? null,
    })),
  );
}

/** How facts of one statement become rows behind those that are there. Needs `counted(id, n)`. */
export const INSERT_STAGES = `
  insert into order_stage (order_id, sequence, stage, fact, actor, reason, at)
  select counted.id, (counted.stage_count - f.total + f.n)::int, f.stage, f.fact, ?, f.reason, ?
  from counted, (
    select stage, fact, reason, n, count(*) over () as total
    from rows from (jsonb_to_recordset(?::jsonb) as (stage text, fact text, reason text))
      with ordinality as r(stage, fact, reason, n)
  ) f`;

/** Adds facts to an order's history without a change of its state. */
export async function appendFacts(
  tx: EntityManager,
  orderId: string,
  given: { readonly facts: readonly StageFact[]; readonly actor: string; readonly at: Date },
): Promise<void> {
  if (given.facts.length === 0) return;
  await tx.execute(
    `with counted as (
       update sales_order set stage_count = stage_count + ? where id = ? returning id, stage_count
     )
     ${INSERT_STAGES}`,
    [given.facts.length, orderId, given.actor, given.at, factsJson(given.facts)],
  );
}
