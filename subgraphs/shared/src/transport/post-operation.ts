import type { Dispatcher, Pool } from 'undici';
import type { SubgraphRequest, SubgraphResult } from '../runtime/subgraph.ts';
import { CallEnded, type CallOptions } from './call-policy.ts';
import { deadlinesOf, type Awaited, type CallDeadline, type Deadlines } from './deadlines.ts';

/** The JSON of an operation; what was written of it already is taken as it is. */
export function bodyOf(request: SubgraphRequest): string {
  const { query, operationName = null, variables = null, variablesText } = request;
  const given = variablesText ?? JSON.stringify(variables);
  const name = operationName === null ? 'null' : JSON.stringify(operationName);
  return `{"query":${JSON.stringify(query)},"variables":${given},"operationName":${name}}`;
}

/** One sending of an operation to a subgraph. */
export interface Posting {
  readonly pool: Pool;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** When the answer must be there. */
  readonly deadline: CallDeadline;
  readonly call: CallOptions;
}

/** What came back: the JSON of its body, whatever the status. */
export interface Posted {
  readonly status: number;
  readonly answer: unknown;
}

/**
 * Sends an operation once and reads the JSON of its answer; throws when there is none.
 *
 * Written on undici's lowest level: its streams of bodies and signals of aborts cost more than the
 * rest of a call.
 */
export function postOperation(posting: Posting): Promise<Posted> {
  const { pool, path, body } = posting;
  const headers = { ...posting.headers, 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const exchange = new Exchange(posting, resolve, reject);
    pool.dispatch({ method: 'POST', path, headers, body }, exchange);
  });
}

type Controller = Dispatcher.DispatchController;

/** One request and its answer, until one of the two ends it. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #resolve: (posted: Posted) => void;
  readonly #reject: (error: unknown) => void;
  readonly #deadlines: Deadlines;
  readonly #awaited: Awaited;
  readonly #departure: AbortSignal | undefined;
  readonly #leave = () => this.#giveUp('DEPARTURE');
  readonly #chunks: Buffer[] = [];
  #controller: Controller | null = null;
  #ended: CallEnded | null = null;
  #status = 0;

  constructor(
    { deadline, call }: Posting,
    resolve: (posted: Posted) => void,
    reject: (error: unknown) => void,
  ) {
    this.#resolve = resolve;
    this.#reject = reject;
    const { durationMs, beganMs } = deadline;
    this.#deadlines = deadlinesOf(durationMs);
    this.#awaited = this.#deadlines.begin(() => this.#giveUp('DEADLINE'), beganMs);
    // A change that is under way is not given up because nobody waits for it.
    this.#departure = call.isQuery ? call.departure?.signal : undefined;
    if (this.#departure?.aborted) this.#leave();
    else this.#departure?.addEventListener('abort', this.#leave);
  }

  onRequestStart(controller: Controller): void {
    if (this.#ended) controller.abort(this.#ended);
    else this.#controller = controller;
  }

  onResponseStart(_controller: Controller, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Controller, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#settle();
    const [first, ...others] = this.#chunks;
    const body = others.length > 0 ? Buffer.concat(this.#chunks) : first;
    try {
      const answer: unknown = JSON.parse(String(body ?? ''));
      this.#resolve({ status: this.#status, answer });
    } catch (error) {
      this.#reject(error);
    }
  }

  onResponseError(_controller: Controller, error: Error): void {
    this.#settle();
    this.#reject(this.#ended ?? error);
  }

  /** Ends the call now: a request that still waits for a connection is not heard of otherwise. */
  #giveUp(because: 'DEADLINE' | 'DEPARTURE'): void {
    this.#ended = new CallEnded(because);
    this.#settle();
    this.#reject(this.#ended);
    this.#controller?.abort(this.#ended);
  }

  #settle(): void {
    this.#deadlines.end(this.#awaited);
    this.#departure?.removeEventListener('abort', this.#leave);
  }
}

/** Whether an answer has the form of a result of GraphQL. */
export function isResult(answer: unknown): answer is SubgraphResult {
  if (answer === null || typeof answer !== 'object') return false;
  const { data, errors } = answer as SubgraphResult;
  return Array.isArray(errors) || (typeof data === 'object' && data !== null);
}
