import type { Pool } from 'undici';
import type { SubgraphResult } from '../runtime/subgraph.ts';
import { CallEnded, type CallOptions } from './call-policy.ts';

/** One sending of an operation to a subgraph. */
export interface Posting {
  readonly pool: Pool;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly deadline: AbortSignal;
  readonly call: CallOptions;
}

/** Sends an operation once and reads the JSON of its answer; throws when there is none. */
export async function postOperation(
  posting: Posting,
): Promise<{ readonly status: number; readonly answer: unknown }> {
  const { pool, path, headers, body, deadline, call } = posting;
  // A change that is under way is not given up because nobody waits for it.
  const departure = call.isQuery ? call.departure?.signal : undefined;
  const signal = departure ? AbortSignal.any([deadline, departure]) : deadline;
  try {
    const response = await pool.request({
      method: 'POST',
      path,
      headers: { ...headers, 'content-type': 'application/json' },
      body,
      signal,
    });
    return { status: response.statusCode, answer: await response.body.json() };
  } catch (error) {
    if (departure?.aborted) throw new CallEnded('DEPARTURE');
    throw deadline.aborted ? new CallEnded('DEADLINE') : error;
  }
}

/** Whether an answer has the form of a result of GraphQL. */
export function isResult(answer: unknown): answer is SubgraphResult {
  if (answer === null || typeof answer !== 'object') return false;
  const { data, errors } = answer as SubgraphResult;
  return Array.isArray(errors) || (typeof data === 'object' && data !== null);
}
