import assert from 'node:assert';
import { inOneStatement, rowsOf, type EntityManager, runPlanned } from '@entresol/shared';
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

/** The facts of one of several orders, as a part of a row of `asked`. */
export function factsRow(facts: readonly StageFact[], actor: string, at: Date) {
  const rows = facts.map(({ fact, reason }) => ({
    stage: STAGE_FACTS[fact].stage,
    fact,
    reason: reason ?? null,
  }));
  return { facts: rows, factCount: facts.length, actor, at };
}

/** The columns of `factsRow`. */
export const FACTS_COLUMNS = 'facts jsonb, "factCount" int, actor text, at timestamptz';

/** How facts of several orders become rows. Needs `asked` ("orderId", facts) and `counted`. */
export const INSERT_STAGES_OF_ALL = `
  insert into order_stage (order_id, sequence, stage, fact, actor, reason, at)
  select c.id, (c.stage_count - a."factCount" + f.n)::int, f.stage, f.fact, a.actor, f.reason, a.at
  from asked a
  join counted c on c.id = a."orderId"
  cross join lateral rows from (
    jsonb_to_recordset(a.facts) as (stage text, fact text, reason text)
  ) with ordinality as f(stage, fact, reason, n)`;

/** Adds facts to an order's history without a change of its state. */
export async function appendFacts(
  tx: EntityManager,
  orderId: string,
  given: { readonly facts: readonly StageFact[]; readonly actor: string; readonly at: Date },
): Promise<void> {
  if (given.facts.length === 0) return;
  await append(tx, { orderId, ...factsRow(given.facts, given.actor, given.at) });
}

const append = inOneStatement(
  async (tx, rows: readonly ({ orderId: string } & ReturnType<typeof factsRow>)[]) => {
    await runPlanned(
      tx,
      `with asked as materialized (
         select * from ${rowsOf(rows, `"orderId" bigint, ${FACTS_COLUMNS}`)} a
       ), counted as (
         update sales_order o set stage_count = o.stage_count + a."factCount"
         from asked a where o.id = a."orderId" returning o.id, o.stage_count
       )
       ${INSERT_STAGES_OF_ALL}`,
      [JSON.stringify(inOrder(rows))],
    );
    return rows.map(() => null);
  },
);

/** Rows of orders in the order of their locks; each order once. */
export function inOrder<Row extends { readonly orderId: string }>(
  rows: readonly Row[],
): readonly Row[] {
  const sorted = rows.toSorted((a, b) => Number(a.orderId) - Number(b.orderId));
  assert(new Set(rows.map(({ orderId }) => orderId)).size === rows.length, 'each order once');
  return sorted;
}
