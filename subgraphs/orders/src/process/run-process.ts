import { RemoteCallError } from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import { callRefusal, fateOfCall } from '../domain/call-fate.ts';
import { backoffMs, givesUp } from '../domain/process-patience.ts';
import { isFinal, type RemoteStep } from '../domain/process-kinds.ts';
import { compensationsOf, nextStep, stepsBeside } from '../domain/process-plan.ts';
import { byPrecedence, type OrderRefusal } from '../domain/refusals.ts';
import type { StageFact } from '../domain/stage-facts.ts';
import { AbandonedError, pointOf } from './failpoint.ts';
import { NOTHING } from './ends.ts';
import { finishProcess } from './finish-process.ts';
import { performStep, type StepResult } from './perform-step.ts';
import { postpone } from './process-queue.ts';
import type { ProcessRecord } from './process-record.ts';
import { raiseStuck } from './raise-stuck.ts';
import { moveOn, nextMove } from './move-steps.ts';
import { nextPlans, reroute } from './reroute.ts';
import { storeProgress } from './store-progress.ts';
import type { WorkContext } from './work-context.ts';

/**
 * Works on a process until it ends, fails for now, or the lease is lost.
 *
 * Per step: the intent is stored already, the other side is called with no transaction open, the
 * result is stored together with the next intent. Steps that need nothing of each other are taken
 * beside each other, as one. Killed anywhere, the next worker repeats at most what was taken as
 * one, and every step is idempotent. Gives how it ended; null when it has not ended here.
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

/** Takes the next step, and those that may be taken beside it. */
async function takeStep(context: WorkContext, record: ProcessRecord): Promise<Led> {
  const { step, kind } = record;
  if (isFinal(step)) throw new Error(`${kind} ${record.id} waits at its end`);
  const steps = stepsBeside(kind, record.state, record.data.facts, step);
  const done = await Promise.allSettled(steps.map((one) => takeOne(context, record, one)));
  const errors = done.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  const death = errors.find((error) => error instanceof AbandonedError);
  if (death) throw death;

  const results = done.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const brought = gather(results);
  const refusals = results.flatMap((result) => (result.ok ? [] : result.refusals));
  // Whatever became of the others: what undoes them holds off even those still on their way.
  if (results.some(({ ok }) => !ok)) return turn(context, record, refusals, brought.facts);
  if (errors.length > 0) return failStep(context, record, worst(errors));
  return store(context, record, steps, brought);
}

/** One that is known for good tells more than one after which nobody knows. */
function worst(errors: readonly unknown[]): unknown {
  return errors.find((error) => fateOfCall(codeOf(error)) !== 'UNKNOWN') ?? errors[0];
}

function codeOf(error: unknown): string {
  return error instanceof RemoteCallError ? error.code : '';
}

async function takeOne(
  context: WorkContext,
  record: ProcessRecord,
  step: RemoteStep,
): Promise<StepResult> {
  const { reach } = context.workshop;
  reach(pointOf(record.kind, step, 'before-call'));
  const result = await performStep(context, record, step);
  await reach(pointOf(record.kind, step, 'after-call'));
  return result;
}

/** What the steps brought that were not refused. */
function gather(results: readonly StepResult[]) {
  const brought = results.filter((result) => result.ok);
  return {
    facts: brought.flatMap(({ facts }) => facts),
    refunded: brought.flatMap(({ refunded = [] }) => refunded),
    captured: brought.flatMap(({ captured = [] }) => captured),
    lapsed: brought.flatMap(({ lapsed = [] }) => lapsed),
  };
}

/** Goes on elsewhere after a refusal, where there is a place to go on with, or back. */
async function turn(
  context: WorkContext,
  record: ProcessRecord,
  refusals: readonly OrderRefusal[],
  facts: readonly StageFact[],
): Promise<Led> {
  const move = nextMove(record, refusals);
  const moved = move ? await moveOn(context, record, move) : 'NONE';
  if (moved !== 'NONE') return moved;
  const plans = nextPlans(record, refusals);
  const rerouted = plans.length === 0 ? 'NONE' : await reroute(context, record, plans);
  if (rerouted === 'NONE') return storeRefusal(context, record, refusals, facts);
  context.workshop.reach(pointOf(record.kind, record.step, 'after-store'));
  return rerouted;
}

/** Stores what steps brought; when only the end is left, both are one transaction. */
async function store(
  context: WorkContext,
  record: ProcessRecord,
  steps: readonly [RemoteStep, ...RemoteStep[]],
  brought: ReturnType<typeof gather>,
): Promise<Led> {
  const { reach } = context.workshop;
  const { kind, state } = record;
  const next = nextStep(kind, state, record.data.facts, steps.at(-1)!);
  const reachAll = () => {
    for (const step of steps) reach(pointOf(kind, step, 'after-store'));
  };
  if (!isFinal(next)) {
    const { facts } = brought;
    const stored = await storeProgress(context, record, { state, step: next, facts });
    reachAll();
    return stored;
  }
  reach(pointOf(kind, next, 'before-store'));
  const ended = await finishProcess(context, record, next, { ...brought, refusals: [] });
  reachAll();
  reach(pointOf(kind, next, 'after-store'));
  return ended;
}

/** Turns a process round: from here on it only gives back, all that was tried beside included. */
async function storeRefusal(
  context: WorkContext,
  record: ProcessRecord,
  given: readonly OrderRefusal[],
  facts: readonly StageFact[] = [],
): Promise<Led> {
  const { kind, state, step, data } = record;
  const refusals = byPrecedence(given);
  const tried = stepsBeside(kind, state, data.facts, step as RemoteStep);
  const [first] = compensationsOf(kind, data.facts, tried.at(-1)!);
  if (first === undefined) return failStep(context, record, new Error('refused'));
  if (isFinal(first)) return finishProcess(context, record, first, { ...NOTHING, facts, refusals });
  return storeProgress(context, record, {
    state: 'COMPENSATING',
    step: first,
    facts,
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
  const code = codeOf(error);
  const fate = fateOfCall(code);
  const turns = state === 'RUNNING' && compensationsOf(kind, data.facts, step).length > 0;
  const isOver = givesUp(kind, state, fate === 'UNKNOWN' ? attempts : Infinity, step);
  if (isOver || (turns && fate === 'REFUSED')) {
    return storeRefusal(context, record, [callRefusal(code)]);
  }
  const nextAttemptAt = new Date(context.clock.now().getTime() + backoffMs(attempts));
  const reason = error instanceof Error ? error.message : String(error);
  await raiseStuck(context, record, error);
  await postpone(context.em, record, nextAttemptAt, reason);
  return null;
}
