import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  wrap,
} from 'cockatiel';
import type { ActorStatement } from '../identity/statement.ts';
import { CallRoom, NoRoom } from './call-room.ts';

/** Whoever waits for a call, and may leave. */
export interface Departure {
  readonly isGone: boolean;
  /** Made when it is asked for. */
  readonly signal: AbortSignal;
}

/** What a caller says of one call. */
export interface CallOptions {
  /** Nothing changes by it, so it may be sent again. @default false */
  readonly isQuery?: boolean;
  readonly departure?: Departure | undefined;
  /** What the client said, for subgraphs of others; ours are told by the statement. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

const DEADLINE_MS = 10_000;
/** Integrations send whole batches, and readers of events wait for the next one. */
const SERVICE_DEADLINE_MS = 30_000;

/** How long an actor's call may take; who has no statement is refused at once. */
export function deadlineOf(statement: ActorStatement | null | undefined): number {
  return statement?.actor.kind === 'SERVICE' ? SERVICE_DEADLINE_MS : DEADLINE_MS;
}

const AGAIN_MAX = 2;
const FAILURES_MAX = 10;
const REST_MS = 1_000;

/** A call that was not answered in time, or that nobody waits for any more. */
export class CallEnded extends Error {
  readonly because: 'DEADLINE' | 'DEPARTURE';

  constructor(because: 'DEADLINE' | 'DEPARTURE') {
    super(because === 'DEADLINE' ? 'no answer in time' : 'nobody waits for the answer');
    this.name = 'CallEnded';
    this.because = because;
  }
}

/**
 * Sends calls of one subgraph, so many at once and no more: a query again when its connection breaks, and nothing for a second
 * when ten calls in a row had no answer, so that a hung subgraph holds up nobody else.
 */
export function createCallPolicy(room = new CallRoom()) {
  // What never left, or nobody waits for, says nothing about the subgraph.
  const isLost = (error: unknown) =>
    !(error instanceof NoRoom) && !(error instanceof CallEnded && error.because === 'DEPARTURE');
  const failures = new ConsecutiveBreaker(FAILURES_MAX);
  const breaker = circuitBreaker(handleWhen(isLost), {
    breaker: failures,
    halfOpenAfter: REST_MS,
  });
  // Who waited for the whole deadline does not wait for another.
  const isBroken = (error: unknown) =>
    !(error instanceof CallEnded) &&
    !(error instanceof NoRoom) &&
    (error as Error).name !== 'BrokenCircuitError';
  const again = retry(handleWhen(isBroken), {
    maxAttempts: AGAIN_MAX,
    backoff: new ExponentialBackoff({ initialDelay: 30, maxDelay: 300 }),
  }).dangerouslyUnref();
  const query = wrap(again, breaker);
  const guarded = <T>(send: () => Promise<T>, isQuery: boolean): Promise<T> =>
    (isQuery ? query : breaker).execute(send);

  return <T>(send: () => Promise<T>, { isQuery = false }: CallOptions): Promise<T> => {
    const inRoom = () => room.run(send);
    // As nearly all calls go: what guards them costs more than the rest, and is asked when one fails.
    if (breaker.state !== CircuitState.Closed || !room.enter()) return guarded(inRoom, isQuery);
    return send().then(
      (answer) => {
        room.leave();
        failures.success();
        return answer;
      },
      (error: unknown) => {
        room.leave();
        return guarded(failedOnce(error, inRoom), isQuery);
      },
    );
  };
}

/** A call that was sent and failed so; it is sent anew when it is asked for once more. */
function failedOnce<T>(error: unknown, send: () => Promise<T>): () => Promise<T> {
  let isTold = false;
  return () => {
    if (isTold) return send();
    isTold = true;
    return Promise.reject(error as Error);
  };
}
