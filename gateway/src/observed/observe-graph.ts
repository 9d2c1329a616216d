import type { ActorKind, Logger } from '@entresol/shared';
import { isTracing, tracedFor } from '@entresol/shared';
import type { Caller } from '../caller.ts';
import type { Graph, GraphAnswer, GraphRequest } from '../execution/create-graph.ts';
import type { Metrics } from './metrics.ts';

/** How long an operation may take before it is written down, with its plan. */
const SLOW_MS = 1_000;
/** Others could write into traces that are not theirs, or have all of theirs sampled. */
const TRACED_KINDS: ReadonlySet<ActorKind> = new Set(['SERVICE']);

/**
 * A graph whose operations are counted, traced, and written down when they are slow.
 *
 * Of a slow operation its name and plan are logged: texts and variables may hold what is private.
 */
export function observeGraph(
  graph: Graph,
  options: {
    readonly metrics: Metrics;
    readonly log: Logger;
    readonly slowMs?: number | undefined;
    /** Kinds of actors whose own traces are continued. */
    readonly tracedKinds?: ReadonlySet<ActorKind> | undefined;
  },
): Graph {
  const { metrics, log, slowMs = SLOW_MS, tracedKinds = TRACED_KINDS } = options;
  const measured: Graph['execute'] = (request, caller) => {
    const begin = performance.now();
    const count = (answer: GraphAnswer) => {
      const ms = performance.now() - begin;
      metrics.operation(caller.actor, answer.errors.length > 0 ? 'errors' : 'ok', ms / 1_000);
      if (ms >= slowMs) writeDown(request, caller, ms);
      return answer;
    };
    const answered = graph.execute(request, caller);
    return answered instanceof Promise ? answered.then(count) : count(answered);
  };
  const execute: Graph['execute'] = (request, caller) => {
    if (!isTracing()) return measured(request, caller);
    const attributes = { 'entresol.request_id': caller.requestId };
    const { traceparent, actor } = caller;
    const client = { traceparent, isBelieved: tracedKinds.has(actor.kind) };
    return tracedFor(client, 'graphql.operation', attributes, async () =>
      measured(request, caller),
    );
  };

  function writeDown(request: GraphRequest, { requestId, actor }: Caller, ms: number): void {
    const plan = withoutValues(graph.explain(request) ?? '');
    const { operationName } = request;
    const took = Math.round(ms);
    log.warn({ requestId, actor: actor.kind, operationName, ms: took, plan }, 'slow operation');
  }
  // What else it has stays its own, and may change under us.
  return Object.assign(Object.create(graph) as Graph, { execute });
}

/** A plan without the values that clients wrote into their operation. */
function withoutValues(plan: string): string {
  return plan
    .replaceAll(/((?:service|path): )?"(?:[^"\\]|\\.)*"/g, (text, ours) => (ours ? text : '"…"'))
    .replaceAll(/\b\d{4,}\b/g, '…');
}
