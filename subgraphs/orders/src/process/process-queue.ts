import { inOneStatement, rowsOf, runPlanned, type EntityManager } from '@entresol/shared';
import type { ProcessState, ProcessStep } from '../domain/process-kinds.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import { toRecord, type ProcessRecord, type ProcessRow } from './process-record.ts';

/** An end that is to be stored. */
interface EndRow {
  readonly id: string;
  readonly leaseToken: number;
  readonly state: ProcessState;
  readonly step: ProcessStep;
  readonly refusals: readonly OrderRefusal[];
  readonly at: Date;
}

const END_COLUMNS = `id bigint, "leaseToken" int, state text, step text, refusals jsonb,
  at timestamptz`;
/** So long those who end together wait for an order of one of them. */
const PATIENCE_TOGETHER = '1s';

/** Ends a process, its row locked from here on; false when its lease is lost. */
export const endProcess = inOneStatement(async (tx, ends: readonly EndRow[]) => {
  const patience = ends.length > 1 ? PATIENCE_TOGETHER : '0';
  const rows = ends.toSorted((a, b) => Number(a.id) - Number(b.id));
  const ended = await runPlanned<{ id: string }[]>(
    tx,
    `update order_process p set state = e.state, step = e.step, refusals = e.refusals,
       ended_at = e.at, lease_until = null
     from (select set_config('lock_timeout', ?, true)) patience, ${rowsOf(rows, END_COLUMNS)} e
     where p.id = e.id and p.lease_token = e."leaseToken" and p.ended_at is null
     returning p.id`,
    [patience, JSON.stringify(rows)],
  );
  const ids = new Set(ended.map(({ id }) => String(id)));
  return ends.map(({ id }) => ids.has(id));
});

/** Whether an order is being worked on; read it under the order's lock. */
export async function isBusy(em: EntityManager, orderId: string): Promise<boolean> {
  const rows = await em.execute(
    `select 1 from order_process where order_id = ? and ended_at is null`,
    [orderId],
  );
  return rows.length > 0;
}

/** Takes processes that are due and that nobody holds, each for one lease. */
export async function claimDue(
  em: EntityManager,
  claim: { readonly now: Date; readonly leaseMs: number; readonly limit: number },
): Promise<readonly ProcessRecord[]> {
  const { now, leaseMs, limit } = claim;
  const rows = await em.execute<ProcessRow[]>(
    `with due as (
       select id from order_process
       where ended_at is null and next_attempt_at <= ?
         and (lease_until is null or lease_until <= ?)
       order by next_attempt_at limit ? for update skip locked
     )
     update order_process p
     set lease_until = ?, lease_token = lease_token + 1, attempts = attempts + 1
     from due, sales_order o
     where p.id = due.id and o.id = p.order_id
     returning p.id, p.order_id, o.order_no, p.kind, p.state, p.step, p.actor, p.data, p.refusals,
       p.attempts, p.lease_token`,
    [now, now, limit, new Date(now.getTime() + leaseMs)],
  );
  return rows.map(toRecord);
}

/** Puts a step off after a failure; somebody takes it up again when its time has come. */
export async function postpone(
  em: EntityManager,
  record: ProcessRecord,
  nextAttemptAt: Date,
  error: string,
): Promise<void> {
  await em.execute(
    `update order_process set lease_until = null, next_attempt_at = ?, last_error = ?
     where id = ? and lease_token = ? and ended_at is null`,
    [nextAttemptAt, error.slice(0, 500), record.id, record.leaseToken],
  );
}
