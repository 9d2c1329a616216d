import type { DocumentNode } from 'graphql';
import type { ActorStatement } from '../identity/statement.ts';
import type { Backlog, Health, SubgraphRequest, SubgraphResult } from '../runtime/subgraph.ts';
import type { CallOptions } from './call-policy.ts';
import type { CallLoad } from './call-room.ts';

/**
 * One subgraph as its callers see it, whatever the transport.
 *
 * A stream that is refused answers with the errors, or has them as its only result. One that breaks
 * off throws `RemoteCallError`, or ends with a result of code SUBGRAPH_UNAVAILABLE: begin it again
 * after its last position.
 */
export interface SubgraphClient {
  readonly name: string;
  /** At once where nothing is waited for. */
  execute(
    request: SubgraphRequest,
    statement: ActorStatement,
    options?: CallOptions,
  ): SubgraphResult | Promise<SubgraphResult>;
  subscribe(
    request: SubgraphRequest,
    statement: ActorStatement,
    options?: Pick<CallOptions, 'headers'>,
  ): Promise<AsyncIterableIterator<SubgraphResult> | SubgraphResult>;
  health(): Promise<Health>;
  /** What waits there; null while it cannot say. */
  backlog?(): Promise<Backlog | null>;
  /** How many of its calls there are now. */
  load?(): CallLoad;
  close(): Promise<void>;
}

/** A document that knows its result and variables, as the code generator writes it. */
export interface TypedDocument<Data, Variables> extends DocumentNode {
  readonly __apiType?: (variables: Variables) => Data;
}

/**
 * Calls an internal operation of another subgraph with a SERVICE actor and gives its data back.
 *
 * Throws `RemoteCallError` when there is no answer or the answer has errors; refusals are data.
 */
export type CallSubgraph = <Data, Variables extends Record<string, unknown>>(
  subgraph: string,
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  options?: { readonly requestId?: string; readonly timeoutMs?: number },
) => Promise<Data>;

/** Another subgraph did not answer, or answered with errors: whether it acted is unknown. */
export class RemoteCallError extends Error {
  readonly subgraph: string;
  readonly code: string;

  constructor(subgraph: string, code: string, message: string, options?: ErrorOptions) {
    super(`${subgraph}: ${message}`, options);
    this.name = 'RemoteCallError';
    this.subgraph = subgraph;
    this.code = code;
  }
}
