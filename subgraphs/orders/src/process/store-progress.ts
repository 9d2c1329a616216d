import {
  BESIDE_AFTER_MS,
  PATIENCE,
  rowsOf,
  runInGroups,
  type EntityManager,
  runPlanned,
} from '@entresol/shared';
import type { ProcessState, ProcessStep } from '../domain/process-kinds.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import type { StageFact } from '../domain/stage-facts.ts';
import { FACTS_COLUMNS, factsRow, inOrder, INSERT_STAGES_OF_ALL } from './append-facts.ts';
import type { ProcessRecord } from './process-record.ts';
import type { WorkContext } from './work-context.ts';

/** What a step brought, and what is to be done next. */
export interface Progress {
  readonly state: ProcessState;
  readonly step: ProcessStep;
  readonly facts: readonly StageFact[];
  readonly refusals?: readonly OrderRefusal[];
}

/**
 * Stores a step's result and the intent of the next one, in one statement.
 *
 * Null when the lease was lost meanwhile: another worker has the process, and this one lets go.
 */
export async function storeProgress(
  context: WorkContext,
  record: ProcessRecord,
  progress: Progress,
): Promise<ProcessRecord | null> {
  const { state, step, refusals } = progress;
  const isStored = await context.workshop.progressInGroup({ context, record, progress });
  if (!isStored) return null;
  return { ...record, state, step, refusals: refusals ?? record.refusals, attempts: 1 };
}

/** A progress that is to be stored, with whose it is. */
export interface ProgressRequest {
  readonly context: WorkContext;
  readonly record: ProcessRecord;
  readonly progress: Progress;
}

/** Gives the one door through which progress is stored: many processes, one statement. */
export function progressInGroups(): (request: ProgressRequest) => Promise<boolean> {
  return runInGroups<ProgressRequest, boolean>({
    work: (group) => write(group[0]!.context.em, group),
    keysOf: ({ record }) => [record.orderId],
    onSplit: (err, group) =>
      group[0]!.context.log.warn({ err, requests: group.length }, 'progress is stored one by one'),
    requestsMax: 100,
    keysMax: 100,
    groupsMax: 2,
    besideAfterMs: BESIDE_AFTER_MS,
    isExclusive: true,
  });
}

const COLUMNS = `id bigint, "leaseToken" int, "orderId" bigint, state text, step text,
  refusals jsonb, "leaseUntil" timestamptz, ${FACTS_COLUMNS}`;
/** So long those whose progress is stored together wait for an order of one of them. */
const PATIENCE_TOGETHER = '1s';

async function write(
  em: EntityManager,
  group: readonly ProgressRequest[],
): Promise<readonly boolean[]> {
  const rows = group.map(({ context, record, progress }) => {
    const { id, leaseToken, orderId, actor } = record;
    const { state, step, refusals = null, facts } = progress;
    const now = context.clock.now();
    const leaseUntil = new Date(now.getTime() + context.workshop.config.leaseMs);
    const told = factsRow(facts, actor, now);
    return { id, leaseToken, orderId, state, step, refusals, leaseUntil, ...told };
  });
  const moved = await runPlanned<{ id: string }[]>(
    em,
    `with asked as materialized (
       select a.* from ${PATIENCE} p, ${rowsOf(rows, COLUMNS)} a
     ), moved as (
       update order_process p set state = a.state, step = a.step,
         refusals = coalesce(a.refusals, p.refusals), attempts = 1,
         lease_until = a."leaseUntil", next_attempt_at = a.at, last_error = null
       from asked a
       where p.id = a.id and p.lease_token = a."leaseToken" and p.ended_at is null
       returning p.id, p.order_id, a."factCount" as fact_count
     ), counted as (
       update sales_order o set stage_count = o.stage_count + moved.fact_count
       from moved where o.id = moved.order_id and moved.fact_count > 0
       returning o.id, o.stage_count
     ), history as (${INSERT_STAGES_OF_ALL})
     select id from moved`,
    [group.length > 1 ? PATIENCE_TOGETHER : '0', JSON.stringify(inOrder(rows))],
  );
  const ids = new Set(moved.map(({ id }) => String(id)));
  return rows.map(({ id }) => ids.has(id));
}
