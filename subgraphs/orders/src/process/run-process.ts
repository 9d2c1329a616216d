import { RemoteCallError } from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import { callRefusal, fateOfCall } from '../domain/call-fate.ts';
import { backoffMs, givesUp } from '../domain/process-patience.ts';
import { compensationsOf, isFinal, nextStep, type ProcessStep } from '../domain/process-plan.ts';
import { byPrecedence, type OrderRefusal } from '../domain/refusals.ts';
import { AbandonedError, pointOf } from './failpoint.ts';
import { NOTHING } from './ends.ts';
import { finishProcess } from './finish-process.ts';
import { performStep, type StepResult } from './perform-step.ts';
import { postpone, type ProcessRecord } from './process-record.ts';
import { moveOn, nextMove } from './move-steps.ts';
import { nextPlans, reroute } from './reroute.ts';
import { storeProgress } from './store-progress.ts';
import type { WorkContext } from './work-context.ts';

/**
 * Works on a process until it ends, fails for now, or the lease is lost.
 *
 * Per step: the intent is stored already, the other side is called with no transaction open, the
 * result is stored together with the next intent. Killed anywhere, the next worker repeats at
 * most one step, and every step is idempotent. Gives how it ended; null when it has not ended here.
 */
export async function runProcess(
  context: WorkContext,
  first: ProcessRecord,
): Promise<Ended | null> {
  let record = first;
  for (;;) {
    const next = await takeStep(context, record);
    if (next === null || 'ok' in next) return next;
    record = next;
  }
}

/** How a process ended. */
type Ended = Outcome<null, OrderRefusal>;
/** What a step leads to: the next one, the end, or nothing more that is done here. */
type Led = ProcessRecord | Ended | null;

async function takeStep(context: WorkContext, record: ProcessRecord): Promise<Led> {
  const { step, kind } = record;
  if (isFinal(step)) throw new Error(`${kind} ${record.id} waits at its end`);
  const { reach } = context.workshop;
  let result: StepResult;
  try {
    reach(pointOf(kind, step, 'before-call'));
    result = await performStep(context, record, step);
    reach(pointOf(kind, step, 'after-call'));
  } catch (error) {
    if (error instanceof AbandonedError) throw error;
    return failStep(context, record, error);
  }
  if (!result.ok) {
    const move = nextMove(record, result.refusals);
    const moved = move ? await moveOn(context, record, move) : 'NONE';
    if (moved !== 'NONE') return moved;
    const plans = nextPlans(record, result.refusals);
    const rerouted = plans.length === 0 ? 'NONE' : await reroute(context, record, plans);
    if (rerouted === 'NONE') return storeRefusal(context, record, result.refusals);
    reach(pointOf(kind, step, 'after-store'));
    return rerouted;
  }
  const next = nextStep(kind, record.state, record.data.facts, step);
  return store(context, record, next, result);
}

/** Stores what a step brought; when only the end is left, both are one transaction. */
async function store(
  context: WorkContext,
  record: ProcessRecord,
  next: ProcessStep,
  result: Extract<StepResult, { ok: true }>,
): Promise<Led> {
  const { reach } = context.workshop;
  const { kind, state, step } = record;
  if (!isFinal(next)) {
    const stored = await storeProgress(context, record, { state, step: next, facts: result.facts });
    reach(pointOf(kind, step, 'after-store'));
    return stored;
  }
  reach(pointOf(kind, next, 'before-store'));
  const { facts, refunded = [], captured = [], lapsed = [] } = result;
  const carried = { facts, refunded, captured, lapsed, refusals: [] };
  const ended = await finishProcess(context, record, next, carried);
  reach(pointOf(kind, step, 'after-store'));
  reach(pointOf(kind, next, 'after-store'));
  return ended;
}

/** Turns a process round: from here on it only gives back. */
async function storeRefusal(
  context: WorkContext,
  record: ProcessRecord,
  given: readonly OrderRefusal[],
): Promise<Led> {
  const { kind, step, data } = record;
  const refusals = byPrecedence(given);
  const [first] = compensationsOf(kind, data.facts, step);
  if (first === undefined) return failStep(context, record, new Error('refused'));
  if (isFinal(first)) return finishProcess(context, record, first, { ...NOTHING, refusals });
  return storeProgress(context, record, {
    state: 'COMPENSATING',
    step: first,
    facts: [],
    refusals,
  });
}

/**
 * A step that failed is tried again later, or the order is given up.
 *
 * What another part refuses for good ends as a refusal, wherever a process can still turn round.
 */
async function failStep(context: WorkContext, record: ProcessRecord, error: unknown): Promise<Led> {
  const { id, kind, state, step, attempts, orderNo, data } = record;
  context.log.warn({ err: error, orderNo, process: id, kind, step, attempts }, 'step failed');
  const code = error instanceof RemoteCallError ? error.code : '';
  const fate = fateOfCall(code);
  const turns = state === 'RUNNING' && compensationsOf(kind, data.facts, step).length > 0;
  const isOver = givesUp(kind, state, fate === 'UNKNOWN' ? attempts : Infinity, step);
  if (isOver || (turns && fate === 'REFUSED')) {
    return storeRefusal(context, record, [callRefusal(code)]);
  }
  const nextAttemptAt = new Date(context.clock.now().getTime() + backoffMs(attempts));
  const reason = error instanceof Error ? error.message : String(error);
  await postpone(context.em, record, nextAttemptAt, reason);
  return null;
}
