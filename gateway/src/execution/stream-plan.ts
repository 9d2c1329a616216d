import { setTimeout as sleep } from 'node:timers/promises';
import type { SubscriptionNode } from '@apollo/query-planner';
import {
  issueStatement,
  type Logger,
  type SubgraphRequest,
  type SubgraphResult,
} from '@entresol/shared';
import type { GraphQLError } from 'graphql';
import type { Caller } from '../caller.ts';
import { abortableStream } from './abortable-stream.ts';
import type { GraphAnswer } from './compiled/compile-operation.ts';
import { subgraphAway, type ClientOf } from './data-source.ts';
import type { ProjectEvent } from './project-event.ts';
import type { EventPlace, ResumableFetch } from './resumable-fetch.ts';

const RETRY_MS_MIN = 100;
const RETRY_MS_MAX = 1_500;
/** How long an event waits for a part that only its rest needs. */
const REST_WAIT_MS_MAX = 10_000;

/** One event of a stream, as the client's operation shows it. */
export interface StreamEvent extends EventPlace {
  readonly answer: GraphAnswer;
}

/** What a stream is made of; looked at anew for each event, so that a schema may change. */
export interface StreamParts {
  readonly node: SubscriptionNode;
  readonly fetch: ResumableFetch;
  readonly project: ProjectEvent;
}

interface StreamOptions {
  readonly parts: () => StreamParts;
  readonly after: string | null;
  readonly caller: Caller;
  readonly clientOf: ClientOf;
  readonly log: Logger;
}

type Events = AsyncIterableIterator<SubgraphResult>;

/**
 * Runs a planned subscription: one upstream stream, and the rest of the plan for each event.
 *
 * When the upstream breaks off after its first event, it is begun again after the last position,
 * so that the client sees a pause and then what it missed. Otherwise the stream ends in an error.
 */
export async function streamPlan(
  options: StreamOptions,
): Promise<AsyncIterableIterator<StreamEvent> | GraphAnswer> {
  const first = await open(options, options.after);
  if (!(Symbol.asyncIterator in first)) return { errors: first.errors ?? [] };
  return abortableStream((signal) => follow({ ...options, first }, signal));
}

interface Following extends StreamOptions {
  readonly first: Events;
}

async function* follow(options: Following, signal: AbortSignal): AsyncGenerator<StreamEvent, void> {
  const { caller, log, parts } = options;
  let events = options.first;
  let position = options.after;
  let hasBegun = false;
  let waitMs = RETRY_MS_MIN;
  for (;;) {
    const end = yield* drain(events);
    if (end === 'COMPLETE' || signal.aborted) return;
    if (!parts().fetch.isResumable || position === null) throw subgraphAway(caller);
    if (end === 'BROKEN') {
      log.warn({ requestId: caller.requestId, waitMs }, 'subscription broke off upstream');
      await sleep(waitMs, undefined, { signal, ref: false }).catch(() => {});
      waitMs = Math.min(waitMs * 2, RETRY_MS_MAX);
    }
    if (signal.aborted) return;
    const opened = await open(options, position);
    events = Symbol.asyncIterator in opened ? opened : only(opened);
  }

  async function* drain(upstream: Events): AsyncGenerator<StreamEvent, 'COMPLETE' | Lost> {
    const leave = () => void upstream.return?.().catch(() => {});
    signal.addEventListener('abort', leave, { once: true });
    if (signal.aborted) leave();
    let isFirst = true;
    try {
      for (;;) {
        const step = await nextOf(upstream);
        if (typeof step === 'string') return step;
        if (step.done) return 'COMPLETE';
        const event = step.value;
        if (hasBegun && isInterruption(event, isFirst)) return 'BROKEN';
        isFirst = false;
        const { fetch } = parts();
        const place = event.data ? fetch.placeOf(event.data) : NOWHERE;
        if (event.data) {
          position = place.position ?? position;
          hasBegun = position !== null;
          waitMs = RETRY_MS_MIN;
        }
        yield { answer: await projectWhole(parts(), event, signal), ...place };
        // A refusal has no data at all; nothing follows it.
        if (event.data === undefined) return 'COMPLETE';
      }
    } finally {
      signal.removeEventListener('abort', leave);
      leave();
    }
  }
}

const NOWHERE: EventPlace = { position: null, kind: null };

/** A stream that failed, or that we ourselves were too slow for: that one can be begun at once. */
type Lost = 'BROKEN' | 'BEHIND';

/** The next event; BROKEN when the stream failed, an event with errors when it was refused. */
async function nextOf(upstream: Events): Promise<IteratorResult<SubgraphResult> | Lost> {
  try {
    return await upstream.next();
  } catch (error) {
    // Over WebSocket a refusal comes as a list of errors with codes; all else is a lost stream.
    const errors = Array.isArray(error) ? (error as readonly GraphQLError[]) : [];
    const isRefusal = errors.some(({ extensions }) => extensions?.['code'] !== undefined);
    if (isRefusal) return { done: false, value: { errors } };
    const { cause } = error as { cause?: unknown };
    return cause instanceof Error && cause.name === 'ReaderBehind' ? 'BEHIND' : 'BROKEN';
  }
}

async function open(
  { clientOf, caller, log, parts }: StreamOptions,
  after: string | null,
): Promise<Events | SubgraphResult> {
  const { node, fetch } = parts();
  const client = clientOf(node.primary.serviceName);
  if (!client) return { errors: [subgraphAway(caller)] };
  try {
    const request: SubgraphRequest = fetch.begin(after);
    return await client.subscribe(request, issueStatement(caller), { headers: caller.passed });
  } catch (error) {
    log.warn({ err: error, requestId: caller.requestId }, 'subscription could not be opened');
    return { errors: [subgraphAway(caller, error)] };
  }
}

async function* only(result: SubgraphResult): AsyncGenerator<SubgraphResult, void> {
  yield result;
}

const AWAY = new Set<unknown>(['SUBGRAPH_UNAVAILABLE', 'DATABASE_UNAVAILABLE', 'DATABASE_BUSY']);

/**
 * Whether an event says that its stream failed and may be begun again.
 *
 * A fault of another kind is tried again too, but not when it is all that a new stream gives.
 */
function isInterruption({ data, errors }: SubgraphResult, isFirst: boolean): boolean {
  if (data !== undefined) return false;
  const codes = (errors ?? []).map(({ extensions }) => extensions?.['code']);
  return codes.some((code) => AWAY.has(code) || (code === 'INTERNAL' && !isFirst));
}

function codeOf(error: unknown): unknown {
  return (error as Partial<GraphQLError>).extensions?.['code'];
}

/**
 * Projects an event, again while a part that its rest needs is away.
 *
 * An event that went out with errors instead of its values would not come again.
 */
async function projectWhole(
  { project }: StreamParts,
  event: SubgraphResult,
  signal: AbortSignal,
): Promise<GraphAnswer> {
  const until = performance.now() + REST_WAIT_MS_MAX;
  for (let waitMs = RETRY_MS_MIN; ; waitMs = Math.min(waitMs * 2, RETRY_MS_MAX)) {
    const result = await project(event);
    const isAway = result.errors.some((error) => AWAY.has(codeOf(error)));
    const isOver = signal.aborted || performance.now() + waitMs > until;
    if (!isAway || event.errors || isOver) return result;
    await sleep(waitMs, undefined, { signal, ref: false }).catch(() => {});
  }
}
