import type { SubgraphResult } from '@entresol/shared';
import type { JsonObject, Variables } from './json-data.ts';

/** One call of a subgraph that a plan makes. */
export interface SubgraphCall {
  readonly service: string;
  readonly query: string;
  /** The same for calls of one subgraph with one text. */
  readonly identity: string;
  readonly operationName: string | null;
  /** Whether nothing changes by it, so that it may be shared or sent again. */
  readonly isQuery: boolean;
  readonly variables: Variables;
}

/** What a subgraph answers, at once where nothing is waited for. */
export type CallAnswer = SubgraphResult | Promise<SubgraphResult>;

/** Reaches the subgraphs for one request. It does not throw. */
export type SendCall = (call: SubgraphCall) => CallAnswer;

/** One execution of a compiled plan. */
export interface PlanRun {
  /** As they came. */
  readonly variables: Variables;
  /** Coerced, with defaults: what conditions are decided by. */
  readonly coerced: Variables;
  readonly data: JsonObject;
  /** What went wrong, by the place of the fetch in the plan. */
  readonly errors: unknown[][];
  readonly send: SendCall;
}

/** Does one part of a plan. */
export type PlanStep = (run: PlanRun) => Promise<void> | void;
